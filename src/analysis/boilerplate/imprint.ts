/** Lines that say whose the page is. They belong to no box, however close one stands. */
const IMPRINT =
  /©|\(c\) ?\d{4}|^copyright\b|\b(?:all rights reserved|alle rechte vorbehalten|tous droits r[ée]serv[ée]s|todos los derechos reservados|tutti i diritti riservati|todos os direitos reservados|alle rechten voorbehouden|wszelkie prawa zastrzeżone)\b|все права защищены|усі права захищен|tüm hakları saklıdır|جميع الحقوق محفوظة|版权所有|無断転載/iu;
const LONGEST = 160;

export function isImprint(text: string): boolean {
  return text.length <= LONGEST && IMPRINT.test(text);
}
