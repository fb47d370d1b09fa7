import type { WordLexicon } from '../word-lexicon.js';

export const words: WordLexicon = {
  abbreviations: {
    never:
      'mr mrs ms mx dr prof gen sen rep reps sens gov govs lt col maj capt sgt cpl pvt cmdr adm rev hon msgr fr pres supt det insp asst assoc atty dist messrs mme mlle mt ft v vs e.g i.e viz cf al fig eq ed eds trans approx',
    number: 'no nos p pp jan feb mar apr jun jul aug sept sep oct nov dec vol ch sec art para op nr',
    maybe:
      'inc co corp ltd llc llp plc bros jr sr etc st ave blvd rd dept univ est ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ala esq ph.d m.d b.a m.a',
  },
  sentenceStarters:
    'the a an it its he his she her they their we our i you your this that these those there here in on at by for from with after before during since when while as if although though because but and or so yet however meanwhile still also what why who where how did does do is are was were has have had will would can could may might not no some many most all both each few several one two more mr mrs ms dr among under according until then now both police officials',
  speech: {
    strong:
      'said says say saying told tells tell telling added adds adding tweeted tweets tweeting wrote writes writing replied replies replying explained explains explaining declared declares declaring stated states stating announced announces announcing argued argues arguing insisted insists insisting claimed claims claiming quipped joked joking asked asks asking responded responds responding noted notes noting warned warns warning admitted admits admitting acknowledged acknowledges acknowledging remarked remarks commented comments commenting recalled recalls recalling concluded concludes concluding continued continues continuing suggested suggests suggesting boasted boasting complained complaining charged contended contends observed predicted predicts exclaimed shouted shouting yelled yelling vowed vows vowing pledged pledging thundered mused lamented opined reiterated asserted asserts countered quoted cautioned confessed stressed emphasized emphasised emphasizing remarking demanded demanding wondered posted posting testified conceded concedes retorted replied chanted cried proclaimed proclaiming revealed reported alleged read reads speaking tweets texted bragged sneered snapped jeered tells',
    weak: 'called calls calling described describes describing denounced denounces denouncing dismissed dismisses dismissing slammed slams slamming criticized criticised criticizing criticising praised praises praising accused accuses accusing labeled labelled labeling labels branded branding dubbed dubbing deemed condemned condemns condemning blasted blasting mocked mocking ridiculed referred refers referring characterized characterizing characterised hailed hailing promised promises promising urged urges urging expressed expressing mentioned mentions discussed complimented attacked touted cited cites citing confirmed confirms confirming denied denies denying agreed agrees believed believes thinks thought feels felt considers considered spoke speaks talked talking repeated repeating issued defended defending derided decried decries railed rejected rejecting questioned questioning blamed blames blaming invoked compared comparing apologized apologised hailing',
    according: ['according to', 'in the words of', 'as told to'],
    he: 'he',
    she: 'she',
    they: 'they it',
  },
  reasons:
    'because of|because|due to|as a result of|caused by|triggered by|prompted by|sparked by|blamed on|thanks to|owing to|in order to|in an effort to|in a bid to|in an attempt to|aimed at|so that|on suspicion of|accused of|in support of|amid|following|over',
};
