import messages from '../../extension/_locales/en/messages.json';

export type MessageKey = keyof typeof messages;

/** A text of the interface in English, with $1, $2 … filled in as the browser does it. */
export function cliText(key: MessageKey, ...substitutions: (string | number)[]): string {
  return messages[key].message.replace(/\$(\d)/g, (_, number: string) =>
    String(substitutions[Number(number) - 1] ?? ''),
  );
}
