/** Lines that say whose the page is. They belong to no box, however close one stands. */
export const imprint = {
  pattern:
    /©|\(c\) ?\d{4}|^copyright\b|\b(?:all rights reserved|alle rechte vorbehalten|tous droits r[ée]serv[ée]s|todos los derechos reservados|tutti i diritti riservati|todos os direitos reservados|alle rechten voorbehouden|wszelkie prawa zastrzeżone)\b|все права защищены|усі права захищен|tüm hakları saklıdır|جميع الحقوق محفوظة|版权所有|無断転載/iu,
  longest: 160,
  hits: [
    '© 2026 Tidewell News',
    'Copyright Meridian Review. All rights reserved.',
    'Le Courrier de Valoise, société coopérative. Tous droits réservés.',
    '記事・写真の無断転載を禁じます。',
  ],
  misses: ['The court upheld the copyright of the choir', 'Donate to the legal fund', 'Read more about rights'],
} as const;

export function isImprint(text: string): boolean {
  return text.length <= imprint.longest && imprint.pattern.test(text);
}
