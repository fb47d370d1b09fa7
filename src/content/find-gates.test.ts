import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import type { Access, Analysis, Region } from '../analysis/index.js';
import { findGates } from './find-gates.js';

const FREE: Access = { level: 'free', declaredPaid: null, wallShown: false, cutOff: false, evidence: [] };
const BOX = { left: 0, top: 0, right: 1024, bottom: 60 };
const HALF = { left: 0, top: 0, right: 1024, bottom: 400 };
const LINE = { left: 0, top: 500, right: 600, bottom: 520 };

interface Given {
  html: string;
  kind: Region['kind'];
  rule?: string;
  access?: Partial<Access>;
  box?: typeof BOX;
}

function isGate({ html, kind, rule = 'asks', access, box = BOX }: Given): boolean {
  const { document, Range } = new JSDOM(`<p>A line.</p>${html}`).window;
  const element = document.querySelector('#box')!;
  element.getBoundingClientRect = () => box as DOMRect;
  Range.prototype.getClientRects = () => [LINE] as unknown as DOMRectList;
  const region: Region = {
    kind,
    elements: [element],
    verdict: 'sure',
    evidence: [{ rule, matched: 'x', weight: 3 }],
    asksFor: null,
  };
  const article = { text: 'A line.', nodes: [document.querySelector('p')!] } as unknown as Analysis['article'];
  return findGates({ article, regions: [region], access: { ...FREE, ...access } }).has(region);
}

const inFlow = '<div id="box">x</div>';
const fixed = '<div style="position:fixed"><div id="box">x</div></div>';

test.each<[string, Given]>([
  ['a cookie choice', { html: inFlow, kind: 'consent' }],
  ['a wall, by its rule', { html: inFlow, kind: 'paywall', rule: 'en/paywall/subscribe-to-read' }],
  ['a paywall while a wall is shown', { html: inFlow, kind: 'paywall', access: { wallShown: true } }],
  ['a paywall where the text breaks off', { html: inFlow, kind: 'paywall', access: { cutOff: true } }],
  [
    'a sign-up that is the way to the text',
    { html: inFlow, kind: 'newsletter', access: { level: 'registration', wallShown: true } },
  ],
  ['a paywall over the page', { html: fixed, kind: 'paywall' }],
  ['a modal dialog', { html: '<div id="box" aria-modal="true">x</div>', kind: 'newsletter' }],
  ['a box over half the window', { html: '<div id="box" style="position:fixed">x</div>', kind: 'donation', box: HALF }],
  [
    'a bar over a page that cannot be scrolled',
    { html: `${fixed}<style>body{overflow-y:hidden}</style>`, kind: 'donation' },
  ],
  ['a box that lies on the text', { html: inFlow, kind: 'donation', box: { ...BOX, top: 480, bottom: 700 } }],
])('%s is a gate', (_, given) => expect(isGate(given)).toBe(true));

test.each<[string, Given]>([
  ['a donation box in the flow', { html: inFlow, kind: 'donation' }],
  ['a subscription offer on a free page', { html: inFlow, kind: 'paywall' }],
  ['a donation box while a wall is shown elsewhere', { html: inFlow, kind: 'donation', access: { wallShown: true } }],
  ['a thin donation bar at the window’s edge', { html: fixed, kind: 'donation' }],
  ['a subscription pitch', { html: inFlow, kind: 'paywall', rule: 'en/paywall/free-trial' }],
])('%s is no gate', (_, given) => expect(isGate(given)).toBe(false));
