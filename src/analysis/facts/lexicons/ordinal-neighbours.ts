/** Languages that write ordinals with a full stop ("am 20. Februar"), and the words that stand before or after them. */
export const ORDINAL_NEIGHBOURS: Readonly<Record<string, string>> = {
  de: 'am der dem den des die das vom zum zur im bis ab seit januar februar märz april mai juni juli august september oktober november dezember jahrhundert',
  da: 'den d. januar februar marts april maj juni juli august september oktober november december',
  no: 'den januar februar mars april mai juni juli august september oktober november desember',
  pl: 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia wieku rocznica',
  cs: 'ledna února března dubna května června července srpna září října listopadu prosince',
  fi: 'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta',
};
