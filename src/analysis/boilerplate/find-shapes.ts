import { isBlock, lengthOf, linkDensity, type Block, type Box } from '../page/page.js';
import type { Clue } from './clue.js';

const CURRENCY = String.raw`(?:US|CA|AU|NZ|R)?\$|[€£¥₹₽₴₺]|EUR|USD|GBP|CHF|PLN|UAH|RUB|SEK|NOK|DKK|zł|kr|руб|грн|TL`;
const NUMBER = String.raw`\d{1,3}(?:[.,\s]?\d{3}){0,2}(?:[.,]\d{1,2})?`;
const PERIOD = String.raw`(?:\s?(?:\/|per|pro|par|al|por|na|в)?\s?\p{L}{1,12}\.?)?`;
/** Nothing but an amount of money, perhaps with a period: a button of a donation form, or a price. */
const AMOUNT = new RegExp(
  String.raw`^[+~]?\s?(?:(?:${CURRENCY})\s?${NUMBER}|${NUMBER}\s?(?:${CURRENCY}|\p{Sc}))${PERIOD}$`,
  'iu',
);
const ACCOUNT = /\b[A-Z]{2}\d{2}(?:\s?[\dA-Z]{4}){3,7}(?:\s?\d{1,4})?\b/u;
const MAYBE_ACCOUNT = /[A-Z]{2}\d{2}/;
const PAYMENT =
  /^(?:pay\s?pal|sepa(?:[-\s]lastschrift)?|visa|mastercard|apple pay|google pay|bitcoin|ethereum|patreon|liberapay|ko-?fi|github sponsors|twint|blik|payconiq|iban|bic)$/iu;

const LONGEST_PAYMENT = 40;

/** What the layout of a block says: amounts to choose, bank accounts, payment methods. */
export function findBlockShapes(block: Block): Clue[] {
  const { text } = block;
  if (isLinkedHeadline(block)) return [clue('shape/linked-headline', 'related', 'setting', text, 1)];
  if (text.length <= 40 && /\d/.test(text) && AMOUNT.test(text))
    return [clue('shape/amount', 'donation', 'setting', text, 1)];
  if (text.length <= LONGEST_PAYMENT && PAYMENT.test(text))
    return [clue('shape/payment', 'donation', 'setting', text, 1)];
  const account = MAYBE_ACCOUNT.test(text) ? ACCOUNT.exec(text) : null;
  return account ? [clue('shape/account', 'donation', 'ask', account[0], 1)] : [];
}

const MANY_WORDS = /(?: [^ ]*){4}/;
const HEADLINE_CHARACTERS = 12;
/** Property classes are slow, and most texts hold only letters that are not meant. */
const MAYBE_DENSE = /[\u2e80-\uffff]/;
const DENSE = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]/gu;

/** A line that is one link, and too long for a menu. */
function isLinkedHeadline(block: Block): boolean {
  const isOneLink = block.links.length === 1 || (block.links.length === 0 && block.box.link !== null);
  return isOneLink && linkDensity(block) > 0.9 && isHeadline(block.text);
}

/** Scripts without spaces say in a character what others say in half a word. */
export function isHeadline(text: string): boolean {
  if (MANY_WORDS.test(text)) return true;
  return MAYBE_DENSE.test(text) && (text.match(DENSE) ?? []).length >= HEADLINE_CHARACTERS;
}

/** What the layout of a box says: a short form for an e-mail address, or a row of teasers. */
export function findBoxShapes(box: Box): Clue[] {
  return [...findForm(box), ...findTeasers(box)];
}

const SHORT_FORM = 900;

function findForm({ controls, textLength }: Box): Clue[] {
  const { email, password, text, buttons } = controls;
  if (email !== 1 || password || text > 3 || textLength > SHORT_FORM) return [];
  return [clue('form/email', 'newsletter', 'ask', '', buttons ? 2 : 1)];
}

const FEWEST_TEASERS = 2;

function findTeasers({ units }: Box): Clue[] {
  let teasers = 0;
  for (const unit of units) if (isTeaser(unit)) teasers += 1;
  return teasers < FEWEST_TEASERS
    ? []
    : [clue('shape/teasers', 'related', 'setting', '', teasers > FEWEST_TEASERS ? 2 : 1)];
}

const TEASER = { text: 420, headline: 24 } as const;

/** A linked headline, perhaps with a summary; a link in a menu is shorter. */
function isTeaser(unit: Box | Block): boolean {
  if (lengthOf(unit) > TEASER.text || unit.linkLength < TEASER.headline) return false;
  return isBlock(unit) ? isHeadline(unit.text) : unit.linkLength > 0.2 * unit.textLength;
}

function clue(rule: string, kind: Clue['kind'], role: Clue['role'], matched: string, weight: number): Clue {
  return { rule, kind, role, matched, weight };
}
