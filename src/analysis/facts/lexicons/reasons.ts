/** Nouns that belong to the reason they open: "retaliation for air strikes". English. */
export const REASON_NOUNS = 'retaliation|revenge|reprisal|response|protest|attempt|effort|bid|reaction|punishment';

/** What a headline puts before the reason: "Fans outraged after shape is changed". English. */
export const HEADLINE_REASON_MARKERS = 'because of|because|due to|over|after|as|amid|for';

/** Words before the manner of an event; the clause behind them answers "how". English. */
export const MANNER_MARKERS = 'by|using|by means of|with the help of|via|through';
