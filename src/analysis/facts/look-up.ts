/** What a table has for a key of the page's making, such as its language: nothing for "constructor". */
export const lookUp = <T>(table: Readonly<Partial<Record<string, T>>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;
