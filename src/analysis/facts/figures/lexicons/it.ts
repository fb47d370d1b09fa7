import type { FigureLexicon } from '../figure-lexicon.js';

export const figures: FigureLexicon = {
  percent: 'per cento|percento|%',
  percentPoints: 'punti percentuali|punto percentuale',
  vague: 'decine, dozzine, centinaia, migliaia, milioni, miliardi',
  vagueJoiners: 'di',
  collectives:
    'decina 10, dozzina 12, quindicina 15, ventina 20, trentina 30, quarantina 40, cinquantina 50, centinaio 100, migliaio 1000',
  fractions: 'metà, terzo|terzi, quarto|quarti, quinto|quinti, decimo|decimi',
  fractionArticles: 'un una il la',
  fractionFollowers: 'di del della dei degli delle dell',
  oneIsArticle: true,
  ones: 'un una uno',
  currencies:
    'euro|dollaro|dollari|sterlina|sterline|franco|franchi|rublo|rubli|yen|yuan|corona|corone|marco|marchi|peso|pesos|real|peseta|pesetas|lira|lire|rupia|rupie|zloty|rand|eur|usd|gbp|chf|jpy|bitcoin',
  subunits: 'centesimo|centesimi|cent|cents|penny|pence',
  centJoiners: 'e',
  measures:
    'chilometro|chilometri|km|metro|metri|m|centimetro|centimetri|cm|millimetro|millimetri|mm|metri quadrati|mq|m2|m²|chilometri quadrati|kmq|km2|km²|ettaro|ettari|chilo|chili|chilogrammo|chilogrammi|kg|grammo|grammi|g|tonnellata|tonnellate|litro|litri|l|metri cubi|megawatt|gigawatt|kilowatt|kwh|mw|gw|cavalli|grado|gradi|°c|km/h|chilometri orari|secondo|secondi|minuto|minuti|ora|ore|giorno|giorni|settimana|settimane|mese|mesi|decenni|secoli|barili|punto|punti|gb|mb|tb',
  unitJoiners: 'di',
  perWords: 'per al a',
  rangeJoiners: 'a',
  changeWords: 'di',
  rangeOpeners: 'da tra fra',
  betweenJoiners: 'e',
  orWords: 'o',
  ratioJoiners: 'su',
  years: 'anno|anni',
  nominals:
    'articolo capitolo pagina pagine numero n linea binario camera canale livello fase stagione episodio tomo tipo versione formula gruppo classe via giorno comma',
  yearBefore: 'nel dal del al il in anno estate inverno',
  functionWords: 'all meno fu saranno già durante',
  minus: 'meno',
};
