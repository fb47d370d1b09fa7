const PARTICLE =
  /^(?:de|da|do|dos|das|del|della|di|du|des|van|von|der|den|dem|la|le|el|al|bin|ibn|ben|ter|ten|zu|y|e|af|av)$/u;
const PART = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|[\p{Lo}\p{M}]+)$/u;
const CJK_NAME = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]{2,8}$/u;
const NO_NAME =
  /(?<!\p{L})(?:about|account|advertisement|agency|all|and|article|articles|author|authors|back|best|blog|book|by|cart|categor(?:y|ies)|comments?|company|contact|contents?|copy|demo|download|editorial|email|english|event|events|facebook|featured|follow|folgen|free|getty|guide|guides|help|home|how|images?|industry|insights|join|latest|learn|linkedin|log|login|marketing|media|member|members|menu|more|news|newsletter|next|our|page|photo|podcast|policy|posts?|press|previous|print|privacy|products?|program|project|quick|read|reading|related|resources?|review|reviews|save|search|services?|share|shop|sign|skip|solutions?|staff|start|stories|story|strategy|subscribe|summary|table|tags|team|technology|the|this|tips|to|today|topics?|trends|twitter|type|types|updated?|view|watch|what|whatsapp|why|with|you|your)(?!\p{L})/iu;
const MOST_PARTS = 5;

/** Whether `text` could be a person's name and nothing else: a few capitalised words. */
export function looksLikeName(text: string): boolean {
  if (CJK_NAME.test(text)) return true;
  const parts = text.split(/\s+/);
  if (parts.length < 2 || parts.length > MOST_PARTS || NO_NAME.test(text)) return false;
  if (!PART.test(parts[0] ?? '') || isShouted(text)) return false;
  return parts.every((part) => PART.test(part) || PARTICLE.test(part));
}

function isShouted(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

/** Whether `text`, where a word for "by" stands before it, could be an author: also one name, or a newsroom. */
export function couldSign(text: string): boolean {
  return looksLikeName(text) || isTeam(text) || /^[\p{Lu}\d][^\s]*(?:\s[\p{Lu}\d][^\s]*){0,2}$/u.test(text);
}

/** Whether an account rather than a person signs: "admin", "jsmith2", "Staff". */
export function isAccount(name: string): boolean {
  return (
    /^(?:admin\w*|root|user|guest|staff|editor|editors|editorial|editorial (?:team|staff)|webmaster|wordpress|unknown|anonymous|none|null|undefined|author|super ?user|team|content team)$/iu.test(
      name.trim(),
    ) || /^[\p{Ll}\d._-]+$|^\S*\d\S*$/u.test(name.trim())
  );
}

/** Whether the newsroom signs as a whole: "Example Team", "Redaktion". */
export function isTeam(name: string): boolean {
  return (
    name.length <= 40 &&
    /(?<!\p{L})(?:team|staff|editors|newsroom|newsdesk|redaktion|rédaction|redacción|redazione|redação|redactie|redakcja|редакция|редакція)$/iu.test(
      name,
    )
  );
}
