/** A name that holds one of these is an organisation's. Lower case, all languages together. */
export const ORGANISATION_WORDS =
  'university college school academy institute institution ministry department dept agency administration authority bureau office commission committee council congress parliament senate assembly court tribunal party union league association federation confederation alliance organization organisation foundation fund trust society club team company corporation corp inc ltd llc plc gmbh ag group holdings holding bank industries systems technologies airlines airways motors motor news times post journal herald tribune telegraph guardian gazette press broadcasting media network radio television tv magazine church police army navy force forces guard brigade service services hospital clinic board chamber chiefs staff center centre laboratory museum campaign coalition front movement house partners capital insurance international united fc afc cf city-council reuters afp bbc cnn nato un eu fbi cia nsa isis taliban hamas hezbollah pentagon kremlin google apple microsoft amazon facebook twitter tesla boeing airbus toyota ford volkswagen democrats republicans conservatives labour tories gop ' +
  'universität hochschule ministerium bundestag bundesrat bundeswehr bundesregierung polizei partei verband verein gesellschaft bundesamt gericht zeitung spd cdu csu fdp grüne afd ' +
  'université ministère assemblée sénat parti syndicat société banque association police armée gouvernement ' +
  'universidad ministerio partido gobierno congreso senado banco tribunal policía ejército asociación fundación ' +
  'università ministero partito governo senato banca tribunale polizia ' +
  'universidade ministério governo polícia fundação ' +
  'universiteit ministerie politie partij regering rechtbank gemeente ' +
  'uniwersytet ministerstwo rząd sejm senat partia policja sąd ' +
  'министерство госдума правительство университет партия банк полиция суд комитет мид ' +
  'міністерство уряд верховна рада університет партія поліція суд зсу';

/** Organisation words after which "of" goes on with the name: "Bank of England", "Joint Chiefs of Staff". */
export const OF_HEADS =
  'university college school academy institute ministry department bureau office commission committee council house court bank church chamber chiefs society association league board federation union organization organisation republic kingdom city state states islands gulf strait bay statue tower museum secretary minister chief director prince duke earl king queen lord bishop archbishop general speaker staff centers daughters sons knights institutes province isle cape lake mount';

/** Names of things that make news but are no one: lower case, whole name. */
export const NO_ONE =
  'god internet web english french german russian chinese spanish arabic japanese american british european african asian muslim muslims christian christians jewish jews islam islamic catholic protestant democratic republican communist nazi photo photos picture pictures video image images getty advertisement breaking exclusive update live read share watch related copyright credit caption file associated scroll click formula subscribe newsletter twitter facebook instagram youtube';

/** A name that ends in one of these is neither a person nor a place: laws, wars, prizes, events. */
export const THING_WORDS =
  'act war wars cup series prix prize award awards open league game games olympics day week festival bill law treaty agreement accord plan project program programme deal summit conference election elections primary primaries caucus caucuses amendment hurricane storm cafe pac revolution constitution report index championship championships final finals show tour app theory virus disease syndrome code standard protocol crisis affair scandal trial v vs movement dream spring lives matter state lodge grille support';

/** Page furniture that loses its line breaks and sticks to names: "Photo LONDON", "Interlagos Getty Images". */
export const FURNITURE_WORDS =
  'photo photos picture pictures video image images getty click caption copyright share subscribe advertisement email newsletter read watch live update exclusive foto fotos bild photographer';
