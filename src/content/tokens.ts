import css from '../../extension/tokens.css';

export type Ground = 'light' | 'dark';

/** A colour of the design, for style sheets in the page's own tree, where our custom properties have no place. */
export function readColour(token: string, ground: Ground, sheet = css): string {
  const match = new RegExp(`--${token}:\\s*light-dark\\(([^,()]+),\\s*([^,()]+)\\)`).exec(sheet);
  const colour = ground === 'light' ? match?.[1] : match?.[2];
  if (!colour) throw new Error(`No colour token ${token}`);
  return colour.trim();
}
