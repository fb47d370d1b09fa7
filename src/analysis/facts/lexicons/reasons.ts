/** Words before a reason or a purpose, strongest first; the clause behind them answers "why". Per language, `|` between them. */
export const REASON_MARKERS: Readonly<Record<string, string>> = {
  en: 'because of|because|due to|as a result of|caused by|triggered by|prompted by|sparked by|blamed on|thanks to|owing to|in order to|in an effort to|in a bid to|in an attempt to|aimed at|so that|on suspicion of|accused of|in support of|amid|following|over',
  de: 'weil|wegen|aufgrund|da|um|aus Protest gegen|als Reaktion auf|infolge|nachdem|damit',
  fr: "parce que|parce qu'|en raison de|en raison d'|à cause de|à cause d'|afin de|afin d'|pour|car|suite à|grâce à|en réponse à|après",
  es: 'porque|debido a|a causa de|por culpa de|con el fin de|para|tras|a raíz de|en respuesta a|ya que',
  it: 'perché|a causa di|a causa della|a causa del|per via di|al fine di|per|dopo|in risposta a|grazie a',
  pt: 'porque|devido a|devido à|devido ao|por causa de|por causa da|por causa do|a fim de|para|após|em resposta a',
  nl: 'omdat|vanwege|wegens|doordat|om|na|als reactie op|dankzij',
  pl: 'ponieważ|z powodu|gdyż|bo|w wyniku|aby|żeby|po|w odpowiedzi na|dzięki',
  ru: 'потому что|из-за|так как|поскольку|в связи с|в результате|чтобы|после|в ответ на|благодаря',
  uk: 'тому що|через|оскільки|бо|унаслідок|внаслідок|щоб|після|у відповідь на|завдяки',
};

/** Nouns that belong to the reason they open: "retaliation for air strikes". English. */
export const REASON_NOUNS = 'retaliation|revenge|reprisal|response|protest|attempt|effort|bid|reaction|punishment';

/** What a headline puts before the reason: "Fans outraged after shape is changed". English. */
export const HEADLINE_REASON_MARKERS = 'because of|because|due to|over|after|as|amid|for';

/** Words before the manner of an event; the clause behind them answers "how". English. */
export const MANNER_MARKERS = 'by|using|by means of|with the help of|via|through';
