/** Reads "тысяч(а/и/у)" as "тысяча|тысячи|тысячу": a stem and its endings, one of which may be empty. */
export const spreadForms = (forms: string): string =>
  forms.replace(/([^\s|(]+)\(([^)]*)\)/g, (_, stem: string, endings: string) =>
    endings
      .split('/')
      .map((ending) => stem + ending)
      .join('|'),
  );
