const DRAWS = 1000;

/**
 * The interval that holds 95 % of what `measure` says of the items when sites are drawn anew: pages of one site are no
 * independent witnesses.
 */
export function bootstrap(items, measure) {
  const bySite = new Map();
  for (const item of items) bySite.set(item.site, [...(bySite.get(item.site) ?? []), item]);
  const sites = [...bySite.values()];
  const draw = createDraw(sites.length);
  const values = Array.from({ length: DRAWS }, () => measure(sites.flatMap(() => sites[draw()]))).sort((a, b) => a - b);
  return [values[Math.floor(0.025 * DRAWS)], values[Math.floor(0.975 * DRAWS)]];
}

/** A fixed sequence: the same numbers in each run. */
function createDraw(count) {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * count);
  };
}
