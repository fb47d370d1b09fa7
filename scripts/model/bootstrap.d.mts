export function bootstrap<T extends { site: string }>(
  items: readonly T[],
  measure: (items: T[]) => number,
): [number, number];
