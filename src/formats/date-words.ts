/**
 * What is counted in "three months ago" and "two years ago", in each language whose dates are read. A date comes without its
 * language, and no word here is a month's or a weekday's name in any of them.
 */
export const MONTH_UNITS = words(`
  month months monat monate monaten monats mes meses mois mese mesi maand maanden mês
  miesiąc miesiące miesięcy miesiąca miesiącu miesiącem miesiącach
  месяц месяца месяцев месяце місяць місяці місяців місяця`);

/** Whatever is counted to give a year. */
export const YEAR_UNITS = words(`
  year years quarter quarters decade decades century centuries
  jahr jahre jahren jahres quartal quartals quartale quartalen
  jahrzehnt jahrzehnte jahrzehnten jahrzehnts jahrhundert jahrhunderts jahrhunderte jahrhunderten
  año años trimestre trimestres semestre semestres década décadas siglo siglos
  an ans année années décennie décennies siècle siècles
  anno anni trimestri semestri decennio decenni secolo secoli
  jaar jaren kwartaal kwartalen decennium decennia eeuw eeuwen
  rok roku rokiem lata lat latach kwartał kwartału kwartale kwartały kwartałów półrocze półrocza półroczu
  dekada dekady dekadzie dekadę dekad wiek wieku wieki wieków
  ano anos século séculos
  год года году лет квартал квартала квартале кварталов полугодие полугодия полугодии
  десятилетие десятилетия десятилетии десятилетий век века веке веков
  рік роки років року році квартали кварталу кварталі півріччя півріччі десятиліття десятиріччя століття`);

/** "The year after next" in a word: years away, but not rounded. */
export const AFTER_NEXT = /übernächst/i;

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
