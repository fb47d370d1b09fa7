/**
 * Verbs of saying. `strong`: they nearly always report words ("said"). `weak`: often something else ("called", "described"); they
 * count where a quotation stands near. All inflected forms that news uses.
 */
export interface SpeechVerbs {
  readonly strong: string;
  readonly weak: string;
  /** Words before a name that is the source: "according to". */
  readonly according: readonly string[];
  /** Third person pronouns: male, female, other (thing or several). */
  readonly he: string;
  readonly she: string;
  readonly they: string;
}

export const SPEECH_VERBS: Readonly<Record<string, SpeechVerbs>> = {
  en: {
    strong:
      'said says say saying told tells tell telling added adds adding tweeted tweets tweeting wrote writes writing replied replies replying explained explains explaining declared declares declaring stated states stating announced announces announcing argued argues arguing insisted insists insisting claimed claims claiming quipped joked joking asked asks asking responded responds responding noted notes noting warned warns warning admitted admits admitting acknowledged acknowledges acknowledging remarked remarks commented comments commenting recalled recalls recalling concluded concludes concluding continued continues continuing suggested suggests suggesting boasted boasting complained complaining charged contended contends observed predicted predicts exclaimed shouted shouting yelled yelling vowed vows vowing pledged pledging thundered mused lamented opined reiterated asserted asserts countered quoted cautioned confessed stressed emphasized emphasised emphasizing remarking demanded demanding wondered posted posting testified conceded concedes retorted replied chanted cried proclaimed proclaiming revealed reported alleged read reads speaking tweets texted bragged sneered snapped jeered tells',
    weak: 'called calls calling described describes describing denounced denounces denouncing dismissed dismisses dismissing slammed slams slamming criticized criticised criticizing criticising praised praises praising accused accuses accusing labeled labelled labeling labels branded branding dubbed dubbing deemed condemned condemns condemning blasted blasting mocked mocking ridiculed referred refers referring characterized characterizing characterised hailed hailing promised promises promising urged urges urging expressed expressing mentioned mentions discussed complimented attacked touted cited cites citing confirmed confirms confirming denied denies denying agreed agrees believed believes thinks thought feels felt considers considered spoke speaks talked talking repeated repeating issued defended defending derided decried decries railed rejected rejecting questioned questioning blamed blames blaming invoked compared comparing apologized apologised hailing',
    according: ['according to', 'in the words of', 'as told to'],
    he: 'he',
    she: 'she',
    they: 'they it',
  },
  de: {
    strong:
      'sagte sagt sagten gesagt sagen erklärte erklärt erklärten meinte meint betonte betont schrieb schreibt geschrieben teilte berichtete berichtet erzählte erzählt fügte ergänzte ergänzt hieß heißt warnte warnt forderte fordert kritisierte kritisiert lobte bekräftigte bekräftigt kündigte antwortete fragte fragt rief zitierte äußerte unterstrich versicherte beteuerte räumte so behauptete mahnte urteilte befand verkündete twitterte',
    weak: 'nannte nennt bezeichnete bezeichnet sprach spricht beschrieb verurteilte wies wirft warf verlangte verteidigte bezeichneten sieht sah',
    according: ['laut', 'nach angaben von', 'zufolge', 'nach angaben der', 'nach angaben des', 'so'],
    he: 'er ihm ihn',
    she: 'sie ihr',
    they: 'es sie',
  },
  fr: {
    strong:
      "dit disent déclaré déclare déclarait affirmé affirme affirment expliqué explique expliquait ajouté ajoute ajoutait assuré assure estimé estime estimait souligné souligne indiqué indique précisé précise écrit annoncé annonce confié confie raconté raconte lancé lance répondu répond rappelé rappelle insisté insiste poursuivi poursuit martelé martèle regretté regrette dénoncé conclu conclut réagi réagit commenté commente tweeté promis admis admet reconnu reconnaît avoue constate résume ironise plaisante prévient promet prévenu averti jugé juge demandé demande s'exclame s'insurge déplore déploré glisse soupire témoigne affirmait assurait",
    weak: 'qualifié qualifie qualifiait évoqué évoque dénonce critiqué critique décrit parle parlé accusé accuse salué salue appelé appelle fustigé fustige condamné condamne voit vu considère',
    according: ['selon', "d'après", 'pour', 'aux yeux de'],
    he: 'il lui',
    she: 'elle',
    they: 'ils elles',
  },
  es: {
    strong:
      'dijo dice dijeron decía dicho afirmó afirma aseguró asegura explicó explica añadió añade señaló señala declaró declara indicó indica destacó destaca manifestó manifiesta subrayó subraya comentó comenta agregó agrega apuntó apunta sostuvo sostiene advirtió advierte insistió insiste reconoció reconoce recordó recuerda escribió escribe respondió responde anunció anuncia concluyó concluye contó cuenta preguntó pidió exclamó expresó precisó aclaró reiteró ha',
    weak: 'calificó califica describió describe criticó critica acusó acusa denunció denuncia llamó llama tildó tacha consideró considera habló habla condenó',
    according: ['según', 'de acuerdo con', 'en palabras de', 'a juicio de'],
    he: 'él',
    she: 'ella',
    they: 'ellos ellas',
  },
  it: {
    strong:
      'detto dice dicono disse diceva dichiarato dichiara spiegato spiega aggiunto aggiunge affermato afferma sottolineato sottolinea scritto scrive commentato commenta annunciato annuncia ricordato ricorda raccontato racconta risposto risponde precisato precisa osservato osserva ribadito ribadisce concluso conclude ammesso ammette avvertito avverte chiesto chiede assicura assicurato sostiene sostenuto riferito riferisce replica replicato tuona attacca',
    weak: 'definito definisce parlato parla criticato critica accusato accusa denunciato denuncia chiamato chiama descritto descrive condannato',
    according: ['secondo', 'stando a', 'a detta di', 'per'],
    he: 'lui egli',
    she: 'lei ella',
    they: 'loro essi',
  },
  pt: {
    strong:
      'disse diz disseram dizia dito afirmou afirma declarou declara explicou explica acrescentou acrescenta destacou destaca ressaltou ressalta contou conta comentou comenta escreveu escreve anunciou anuncia lembrou lembra respondeu responde garantiu garante alertou alerta reconheceu reiterou completou completa argumentou argumenta relatou relata sublinhou sublinha salientou salienta concluiu conclui informou pediu perguntou avaliou avalia frisou defendeu',
    weak: 'classificou classifica chamou chama descreveu criticou critica acusou acusa denunciou considerou considera falou fala condenou',
    according: ['segundo', 'de acordo com', 'conforme', 'nas palavras de', 'para'],
    he: 'ele',
    she: 'ela',
    they: 'eles elas',
  },
  nl: {
    strong:
      'zei zegt zeggen gezegd zeiden verklaarde verklaart vertelde vertelt schreef schrijft meldde meldt aldus benadrukte benadrukt stelde stelt vindt vond liet laat reageerde reageert waarschuwde waarschuwt voegde antwoordde vroeg vraagt concludeert concludeerde legde twitterde riep erkende beweerde beweert bevestigde',
    weak: 'noemde noemt sprak spreekt omschreef beschreef bekritiseerde veroordeelde verwijt verweet prees ziet',
    according: ['volgens', 'aldus'],
    he: 'hij hem',
    she: 'zij ze haar',
    they: 'zij ze het',
  },
  pl: {
    strong:
      'powiedział powiedziała powiedzieli mówi mówił mówiła mówią dodał dodała dodaje stwierdził stwierdziła stwierdza podkreślił podkreśliła podkreśla napisał napisała pisze oświadczył oświadczyła zaznaczył zaznaczyła wyjaśnił wyjaśniła wyjaśnia tłumaczy tłumaczył ocenił oceniła ocenia poinformował poinformowała zapowiedział zapowiedziała przyznał przyznała przyznaje ostrzegł ostrzega odpowiedział odpowiedziała zapytał apelował przekonuje przekonywał komentuje skomentował relacjonuje twierdzi',
    weak: 'nazwał nazwała nazywa określił określiła określa skrytykował oskarżył oskarża potępił opisał uznał uznała',
    according: ['według', 'zdaniem', 'jak podaje'],
    he: 'on jego',
    she: 'ona jej',
    they: 'oni one',
  },
  ru: {
    strong:
      'сказал сказала сказали заявил заявила заявили говорит говорят сообщил сообщила сообщили сообщает отметил отметила отмечает добавил добавила подчеркнул подчеркнула пояснил пояснила объяснил объяснила написал написала пишет рассказал рассказала рассказывает считает уточнил уточнила ответил ответила признал признала предупредил предупредила утверждает утверждал напомнил напомнила указал указала спросил воскликнул объявил заключил прокомментировал цитирует',
    weak: 'назвал назвала назвали описал охарактеризовал раскритиковал обвинил обвинила осудил осудила призвал призвала',
    according: ['по словам', 'по мнению', 'по данным', 'согласно'],
    he: 'он его',
    she: 'она её ее',
    they: 'они оно',
  },
  uk: {
    strong:
      'сказав сказала сказали заявив заявила заявили каже кажуть повідомив повідомила повідомили повідомляє зазначив зазначила зазначає додав додала підкреслив підкреслила наголосив наголосила пояснив пояснила написав написала пише розповів розповіла розповідає вважає уточнив уточнила відповів відповіла визнав визнала попередив попередила стверджує нагадав нагадала запитав оголосив прокоментував цитує',
    weak: 'назвав назвала назвали описав охарактеризував розкритикував звинуватив звинуватила засудив засудила закликав закликала',
    according: ['за словами', 'на думку', 'за даними', 'згідно з'],
    he: 'він його',
    she: 'вона її',
    they: 'вони воно',
  },
};
