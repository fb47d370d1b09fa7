/**
 * Abbreviations that end in a full stop, without it, in lower case.
 * `never`: a sentence never ends here (titles). `number`: only before a number. `maybe`: only before a likely start of a sentence.
 */
export interface Abbreviations {
  readonly never: string;
  readonly number: string;
  readonly maybe: string;
}

export const ABBREVIATIONS: Readonly<Record<string, Abbreviations>> = {
  en: {
    never:
      'mr mrs ms mx dr prof gen sen rep reps sens gov govs lt col maj capt sgt cpl pvt cmdr adm rev hon msgr fr pres supt det insp asst assoc atty dist messrs mme mlle mt ft v vs e.g i.e viz cf al fig eq ed eds trans approx',
    number: 'no nos p pp jan feb mar apr jun jul aug sept sep oct nov dec vol ch sec art para op nr',
    maybe:
      'inc co corp ltd llc llp plc bros jr sr etc st ave blvd rd dept univ est ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ala esq ph.d m.d b.a m.a',
  },
  de: {
    never:
      'dr prof hr fr frl dipl ing mag st bzw z.b z b d.h u.a v.a ca evtl ggf vgl sog geb gest inkl exkl lt usf bspw zzgl i.d.r abb art bd hrsg jh kath ev dt engl franz',
    number: 'nr s str abs kap jan feb apr jun jul aug sept sep okt nov dez',
    maybe: 'usw etc str u.s.w co mio mrd tsd',
  },
  fr: {
    never: 'm mm mme mmes mlle dr pr st ste me mgr gal col cf p.ex c.-à-d env av apr fig éd',
    number: 'n no nos p pp art vol chap janv févr avr juil sept oct nov déc',
    maybe: 'etc cie inc',
  },
  es: {
    never:
      'sr sra srta sres dr dra prof profa lic ing gral cnel cap d dña dna mons excmo ilmo sto sta av avda c pág p.ej aprox núm ej fdo ed',
    number: 'no núm nº pág págs art vol tel ene feb mar abr jun jul ago sept oct nov dic',
    maybe: 'etc cía ud uds vd vds ee.uu s.a',
  },
  it: {
    never:
      'sig sigg sig.ra dott dott.ssa prof prof.ssa ing avv arch on sen gen col mons rev cav geom rag dr es p.es ecc.mo cfr ca circa v s',
    number: 'n pag pagg p pp art vol cap tel gen feb mar apr giu lug ago set sett ott nov dic',
    maybe: 'ecc etc s.p.a spa s.r.l',
  },
  pt: {
    never: 'sr sra srs srta dr dra prof profa eng gen cel cap exmo d dom av p.ex aprox min dep sen gov',
    number: 'n no nº pág p art vol tel jan fev mar abr mai jun jul ago set out nov dez',
    maybe: 'etc ltda cia s.a',
  },
  nl: {
    never: 'dhr mevr mw dr drs ir ing mr prof ds st bijv b.v d.w.z o.a m.a.w i.v.m t.o.v ca resp incl excl zgn gem',
    number: 'nr blz p art jan feb mrt apr jun jul aug sept okt nov dec',
    maybe: 'enz etc e.d b.v n.v',
  },
  pl: {
    never:
      'dr prof hab mgr inż lek ks św gen płk ppłk kpt mjr por sierż red tzw tzn np m.in im ul al pl os woj pow gm ok ww por wg śp bp abp o.o j.w itp.',
    number: 'nr s str art poz t tel r w godz',
    maybe: 'itd itp etc r w tys mln mld zł gr',
  },
  ru: {
    never: 'г гг ул пр просп пл д кв корп обл им акад проф доц гн г-н г-жа тов св т.е т.к т.н напр см ср стр рис табл',
    number: 'г гг стр с т п ст рис гл',
    maybe: 'др пр т.д т.п руб коп тыс млн млрд н.э г гг',
  },
  uk: {
    never: 'м вул просп пл буд кв обл ім акад проф доц пан св т.зв напр див пор стор рис',
    number: 'р рр с ст п т гл',
    maybe: 'ін т.д т.п грн коп тис млн млрд р рр',
  },
};

/** Languages that write ordinals with a full stop ("am 20. Februar"), and the words that stand before or after them. */
export const ORDINAL_NEIGHBOURS: Readonly<Record<string, string>> = {
  de: 'am der dem den des die das vom zum zur im bis ab seit januar februar märz april mai juni juli august september oktober november dezember jahrhundert',
  da: 'den d. januar februar marts april maj juni juli august september oktober november december',
  no: 'den januar februar mars april mai juni juli august september oktober november desember',
  pl: 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia wieku rocznica',
  cs: 'ledna února března dubna května června července srpna září října listopadu prosince',
  fi: 'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta',
};

/** Words that start a sentence far more often than they follow an abbreviation ("U.S. The …"). */
export const SENTENCE_STARTERS: Readonly<Record<string, string>> = {
  en: 'the a an it its he his she her they their we our i you your this that these those there here in on at by for from with after before during since when while as if although though because but and or so yet however meanwhile still also what why who where how did does do is are was were has have had will would can could may might not no some many most all both each few several one two more mr mrs ms dr among under according until then now both police officials',
  de: 'der die das ein eine einer er sie es wir ich ihr sein seine in im am an auf bei mit nach von vor zu zum zur für aber und doch auch wenn als dass so dann da dort hier wer was wie wo warum nicht kein keine dies diese dieser',
  fr: "le la les l' un une des il elle ils elles on nous vous je ce cette ces cela dans en à au aux pour par avec sur mais et ou donc car si quand comme selon après avant depuis pourtant",
  es: 'el la los las un una unos él ella ellos ellas esto esta este en a al por para con sin sobre pero y o si cuando como según después antes desde no se su sus lo',
  it: 'il lo la i gli le un uno una lui lei loro questo questa in a al per con su ma e o se quando come secondo dopo prima da non si',
  pt: 'o a os as um uma ele ela eles elas isto isso este esta em no na por para com sobre mas e ou se quando como segundo depois antes desde não',
  nl: 'de het een hij zij ze wij we ik dit dat deze die in op aan bij met na van voor maar en of als toen omdat volgens ook niet er',
  pl: 'to ten ta te on ona ono oni w we na z ze do od po przed przez dla ale i a oraz lub jeśli gdy jak według nie się jest był była',
  ru: 'это этот эта эти он она оно они мы вы я в во на с со из к по до после перед для но и а или если когда как по не его её их',
  uk: 'це цей ця ці він вона воно вони ми ви я у в на з із до після перед для але і та а або якщо коли як за не його її їх',
};
