import { FLAGGABLE_KINDS } from '../describe-kind.js';
import { readColour } from './tokens.js';

/** Names of the highlights, and attributes, that the page can carry while something is on. */
export const HIGHLIGHTS = {
  article: { light: 'unbury-article', dark: 'unbury-article-dark' },
  passage: { light: 'unbury-passage', dark: 'unbury-passage-dark' },
  visited: { light: 'unbury-visited', dark: 'unbury-visited-dark' },
} as const;
export const FLAG = 'data-unbury';
export const STATE = 'data-unbury-as';
/** Elements that wrap bare text while it is faded or hidden. */
export const WRAPPER = 'unbury-text';

/** Stronger than the body tint, in the same hand. */
const LIT = { light: '#ffd84d', dark: '#7a6a14' };

/** Everything that our attributes and highlights look like. It matches nothing while all is off. */
export function writePageCss(tokens?: string): string {
  const grounds = ['light', 'dark'] as const;
  return [
    ...grounds.flatMap((ground) => [
      `::highlight(${HIGHLIGHTS.article[ground]}){background-color:${readColour('marker', ground, tokens)}!important}`,
      `::highlight(${HIGHLIGHTS.visited[ground]}){text-decoration:underline 1.5px ${readColour('accent', ground, tokens)}!important}`,
      `::highlight(${HIGHLIGHTS.passage[ground]}){background-color:${LIT[ground]}!important}`,
      ...FLAGGABLE_KINDS.map(
        (kind) =>
          `[${FLAG}="${kind}"][${STATE}~="${ground}"]{outline:2px solid ${readColour(kind, ground, tokens)}!important}`,
      ),
    ]),
    `[${STATE}~="outline"]{outline-offset:2px!important}`,
    // Where something clips what lies outside the box.
    `[${STATE}~="inset"]{outline-offset:-2px!important}`,
    `[${STATE}="fade"]{opacity:.25!important}`,
    `[${STATE}="fade"]:is(:hover,:focus-within){opacity:1!important}`,
    `@media (prefers-reduced-motion:no-preference){[${STATE}="fade"]{transition:opacity 120ms ease-out!important}}`,
    `[${STATE}="hide"]{display:none!important}`,
  ].join('\n');
}
