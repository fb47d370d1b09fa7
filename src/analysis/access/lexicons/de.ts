import type { AccessPhrase } from '../lexicon.js';

export const lexicon = [
  {
    id: 'de/account/read-on',
    says: 'account',
    pattern:
      /\b(?:registrieren|registriere dich|anmelden)\b.{0,12}\bkostenlos\b.{0,60}\b(?:artikel|lesen|weiterlesen)\b|\bkostenlos(?:es|en|e)? (?:registrieren|anmelden|konto|benutzerkonto|registrierung)\b.{0,60}\b(?:artikel|lesen|weiterlesen|weiterzulesen|zugang|zugriff)\b/iu,
    hits: ['Registrieren kostenlos Jeden Monat einen Artikel lesen', 'Jetzt kostenlos registrieren und weiterlesen'],
    misses: ['Kostenlos testen und monatlich kündigen', 'Die Wähler registrieren sich'],
  },
  {
    id: 'de/counter/articles',
    says: 'counter',
    pattern:
      /\b\d{1,2} (?:von|\/) \d{1,2} (?:kostenlosen|freien|gratis)?[- ]?(?:artikeln?|beiträgen?)\b|\bnoch (?:\d{1,2}|einen?|zwei|drei) (?:kostenlosen?|freien?|gratis)[- ]?(?:artikel|beiträge)\b|\b(?:limit|kontingent)\b.{0,30}\b(?:artikel|monat)\p{L}* (?:erreicht|aufgebraucht|ausgeschöpft)\b/iu,
    hits: ['Sie haben noch 2 kostenlose Artikel', '3 von 5 freien Artikeln gelesen'],
    misses: ['Er hat noch zwei kostenlose Karten', 'Zwei von drei Lesern sind zufrieden'],
  },
] as const satisfies readonly AccessPhrase[];
