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
  {
    id: 'de/gate/read-on',
    says: 'gate',
    pattern:
      /(?<!\p{L})(?:um|zum)(?!\p{L}).{0,40}(?<!\p{L})(?:lesen|weiterlesen|weiterzulesen)(?!\p{L}).{0,40}(?<!\p{L})(?:abo|abonnement|abonnieren|abonnent|probeabo)\p{L}*(?!\p{L})|(?<!\p{L})(?:abo|abonnement|abonnieren|abonnent|probeabo|probemonat)\p{L}*(?!\p{L}).{0,40}(?<!\p{L})(?:weiterlesen|weiterzulesen|ganzen (?:artikel|text|beitrag)|vollständigen (?:artikel|text))(?!\p{L})/iu,
    hits: ['Um den ganzen Artikel zu lesen, schließen Sie ein Abo ab', 'Jetzt abonnieren und weiterlesen'],
    misses: ['Um das Buch zu lesen, braucht man Zeit', 'Das Abonnement der Oper ist ausverkauft'],
  },
  {
    id: 'de/account/to-read-on',
    says: 'account',
    pattern:
      /(?<!\p{L})(?:um weiterzulesen|zum weiterlesen|weiterlesen)(?!\p{L}).{0,40}(?<!\p{L})(?:kostenlos(?:es|en)?|gratis) (?:registrier|anmeld|konto|nutzerkonto|benutzerkonto|account)\p{L}*|(?<!\p{L})(?:registrieren sie sich|melden sie sich an|jetzt registrieren)(?!\p{L}).{0,25}(?<!\p{L})(?:weiterzulesen|weiterlesen|artikel zu lesen)(?!\p{L})/iu,
    hits: ['Zum Weiterlesen bitte kostenlos registrieren', 'Registrieren Sie sich, um weiterzulesen'],
    misses: ['Zum Weiterlesen: unser Buchtipp'],
  },
  {
    id: 'de/counter/left',
    says: 'counter',
    pattern:
      /(?<!\p{L})(?:ihr|dein) letzter (?:kostenloser|freier|gratis)[- ]?artikel(?!\p{L})|(?<!\p{L})(?:noch|verbleibende?) (?:\d{1,2}|ein(?:en)?|zwei|drei) (?:artikel|beiträge) (?:frei|kostenlos|gratis|übrig)(?!\p{L})|(?<!\p{L})(?:freiartikel|gratisartikel|gratis-artikel)(?!\p{L}).{0,25}\d/iu,
    hits: ['Das ist Ihr letzter kostenloser Artikel', 'Noch 2 Artikel kostenlos'],
    misses: ['Noch zwei Artikel fehlen im Gesetz'],
  },
] as const satisfies readonly AccessPhrase[];
