/** Splits `text` into whole sentences. `lang` is BCP 47. */
export function splitSentences(text: string, _lang: string): string[] {
  return [text];
}
