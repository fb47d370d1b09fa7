import { LETTERS } from '../letters.js';
import { amongLetters } from './word-pattern.js';

const PARTICLE =
  /^(?:de|da|do|dos|das|del|della|di|du|des|van|von|der|den|dem|la|le|el|al|bin|ibn|ben|ter|ten|zu|y|e|af|av)$/u;
const PART = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|[\p{Lo}\p{M}]+)$/u;
const CJK_NAME = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]{2,8}$/u;
const NO_NAME = amongLetters(
  'about|accessibility|account|advertisement|agency|all|and|article|articles|author|authors|back|best|blog|book|browse|by|call|careers?|cart|categor(?:y|ies)|comments?|company|contact|contents?|copy|demo|download|editorial|email|english|event|events|explore|facebook|featured|feedback|find|follow|folgen|free|getty|guide|guides|help|home|how|images?|industry|insights|join|latest|learn|linkedin|locations?|log|login|marketing|media|member|members|menu|more|news|newsletter|next|our|page|photo|podcast|policy|posts?|press|previous|pricing|print|privacy|products?|program|project|quick|read|reading|related|request|reserved|resources?|rights|review|reviews|save|schedule|search|services?|share|shop|sign|skip|solutions?|staff|start|stories|story|strategy|subscribe|summary|table|tags|team|technology|terms|the|this|tips|to|today|topics?|trends|twitter|type|types|updated?|view|watch|what|whatsapp|why|with|you|your',
);
const TEAM = new RegExp(
  `(?<![${LETTERS}])(?:team|staff|editors|newsroom|newsdesk|redaktion|rédaction|redacción|redazione|redação|redactie|redakcja|редакция|редакція)$`,
  'i',
);
const MOST_PARTS = 5;

/** Whether `text` could be a person's name and nothing else: a few capitalised words. */
export function looksLikeName(text: string): boolean {
  if (CJK_NAME.test(text)) return true;
  const parts = text.split(/\s+/);
  if (parts.length < 2 || parts.length > MOST_PARTS || NO_NAME.test(text)) return false;
  if (!PART.test(parts[0] ?? '') || isShouted(text) || isMixed(text)) return false;
  return parts.every((part) => PART.test(part) || PARTICLE.test(part));
}

/** Latin beside another script: a menu of languages, not a name. */
function isMixed(text: string): boolean {
  return /\p{Script=Latin}/u.test(text) && /(?!\p{Script=Latin})\p{L}/u.test(text);
}

function isShouted(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

/** Whether `text`, where a word for "by" stands before it, could be an author: also one name, or a newsroom. */
export function couldSign(text: string): boolean {
  if (text.includes(':')) return false;
  return looksLikeName(text) || isTeam(text) || /^[\p{Lu}\d][^\s]*(?:\s[\p{Lu}\d][^\s]*){0,2}$/u.test(text);
}

/** What stands before the first word that no name holds: "A. J. Neal View in print". */
export function beforeNoName(text: string): string {
  const at = text.search(NO_NAME);
  return at > 0 ? text.slice(0, at).trim() : '';
}

/** Whether `text` could be the name of an account, or of one who signs with a first name only. */
export function couldBeAccount(text: string): boolean {
  return /^[\p{L}][\p{L}\p{N}._-]{2,20}(?: [\p{L}\p{N}._-]{2,15})?$/u.test(text) && !NO_NAME.test(text);
}

/** Whether an account rather than a person signs: "admin", "jsmith2", "Staff". */
export function isAccount(name: string): boolean {
  return (
    /^(?:(?:\S+ )?admin\w*|root|user|guest|staff|editor|editors|editorial|editorial (?:team|staff)|webmaster|wordpress|unknown|anonymous|none|null|undefined|author|super ?user|team|content team)$/iu.test(
      name.trim(),
    ) || /^[\p{Ll}\d._-]+$|^\S*\d\S*$/u.test(name.trim())
  );
}

/** Whether the newsroom signs as a whole: "Example Team", "Redaktion". */
export function isTeam(name: string): boolean {
  return name.length <= 40 && TEAM.test(name);
}
