import type { Ground } from './tokens.js';

/** Whether an element stands on light or dark ground: the first ancestor that paints one, or the canvas. */
export function readGround(element: Element): Ground {
  const view = element.ownerDocument.defaultView;
  if (!view) return 'light';
  for (let at: Element | null = element; at; at = parentInFlatTree(at)) {
    const colour = parseColour(view.getComputedStyle(at).backgroundColor);
    if (colour && colour.alpha > 0.5) return colour.luminance < 0.4 ? 'dark' : 'light';
  }
  // The canvas itself may be dark; then, and only then, does the page write light on nothing.
  return readTextGround(element);
}

/** The ground that the element's text is made for: light letters are read on dark. */
export function readTextGround(element: Element): Ground {
  const colour = parseColour(element.ownerDocument.defaultView?.getComputedStyle(element).color ?? '');
  return colour && colour.luminance > 0.4 ? 'dark' : 'light';
}

export function parentInFlatTree(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}

/** Luminance as the eye weighs it, without gamma: enough to tell light from dark. */
function parseColour(colour: string): { luminance: number; alpha: number } | null {
  const numbers = /^rgba?\(([^)]+)\)/
    .exec(colour)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number);
  if (!numbers) return parseLightness(colour);
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers;
  return { luminance: (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255, alpha };
}

/** Pages that set colours in newer notations get them back so: `oklch(0.2 …)`, `color(srgb 0.1 0.1 0.1)`. */
function parseLightness(colour: string): { luminance: number; alpha: number } | null {
  const [, name, rest = ''] = /^(oklch|oklab|lch|lab|color)\(([^)]+)\)/.exec(colour) ?? [];
  const [main = '', alpha = '1'] = rest.split('/');
  const numbers = main.split(/\s+/).map(Number.parseFloat).filter(Number.isFinite);
  const [first = 0, second = 0, third = 0] = numbers;
  if (name === 'color') return { luminance: 0.2126 * first + 0.7152 * second + 0.0722 * third, alpha: Number(alpha) };
  return name ? { luminance: first > 1 ? first / 100 : first, alpha: Number(alpha) } : null;
}
