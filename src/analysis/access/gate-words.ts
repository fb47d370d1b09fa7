/**
 * The words of one language that notices about access are made of, in any order: what they ask for, what for, and at
 * what price. Stems; matched at the beginning of a word where the script parts words.
 */
export interface GateWords {
  readonly read: string;
  readonly register: string;
  readonly subscribe: string;
  readonly free: string;
  readonly article: string;
  /** What is left, or the time it is left for. */
  readonly left: string;
  /** What else readers are asked to register for. */
  readonly other: string;
}

/** By BCP 47 primary language. */
export const gateWords: Readonly<Record<string, GateWords>> = {
  en: {
    read: '(?:keep|continue|read|reading|unlock|rest of|full|finish)',
    register: '(?:register|sign up|create (?:an?|your)(?: free)? account|free account)',
    subscribe: '(?:subscribe|subscription|become a member)',
    free: '(?:free|complimentary)',
    article: '(?:article|story|stories)',
    left: '(?:left|remaining|this month|a month|per month|so far)',
    other: '(?:newsletter|comment|alert|save|webinar|event|reply|discuss|inbox|e-?mail|topic|issue|print|trial|gift)',
  },
  de: {
    read: '(?:weiter|lesen|lies|artikel)',
    register: '(?:registrier|anmelden|melden sie sich|konto|benutzerkonto|nutzerkonto)',
    subscribe: '(?:abo|abonn|probeabo|probemonat)',
    free: '(?:kostenlos|gratis|frei)',
    article: '(?:artikel|gratisartikel|freiartikel|beitr|text)',
    left: '(?:noch|übrig|monat|verbleib|gelesen)',
    other: '(?:newsletter|kommentar|kommentier|diskutier|merkliste|push|bibliothek|webinar|verlosung)',
  },
  fr: {
    read: '(?:lire|lisez|lecture|suite|article)',
    register: '(?:inscri|compte|enregistr)',
    subscribe: '(?:abonn)',
    free: '(?:gratuit|offert)',
    article: '(?:article)',
    left: '(?:reste|restant|plus que|ce mois|par mois|sur)',
    other: '(?:newsletter|lettre|comment|réagir|infolettre|alerte|concours|événement)',
  },
  es: {
    read: '(?:leer|leyendo|lee|artículo completo|nota completa|noticia completa)',
    register: '(?:regístr|registr|cuenta)',
    subscribe: '(?:suscr)',
    free: '(?:gratis|gratuit)',
    article: '(?:artículo|noticia|nota|contenido)',
    left: '(?:quedan?|restante|este mes|al mes|de tus|de sus|consumido|leído)',
    other: '(?:boletín|newsletter|coment|alerta|concurso|sorteo)',
  },
  it: {
    read: '(?:legg|lettura)',
    register: '(?:registr|account|iscriviti)',
    subscribe: '(?:abbon)',
    free: '(?:gratis|gratuit)',
    article: '(?:articol)',
    left: '(?:rest|riman|questo mese|al mese|letto)',
    other: '(?:newsletter|comment|avvisi|concorso|gara)',
  },
  pt: {
    read: '(?:ler|leia|lendo|leitura|artigo|matéria|conteúdo completo)',
    register: '(?:cadastr|regist|conta)',
    subscribe: '(?:assin)',
    free: '(?:grátis|gratuit)',
    article: '(?:artigo|matéria|texto|notícia|reportage)',
    left: '(?:resta|ainda|este mês|por mês|leu|último)',
    other: '(?:newsletter|boletim|coment|alerta|sorteio|concurso)',
  },
  nl: {
    read: '(?:lees|lezen)',
    register: '(?:registreer|account|inloggen)',
    subscribe: '(?:abonn)',
    free: '(?:gratis)',
    article: '(?:artikel)',
    left: '(?:nog|over|deze maand|per maand|gelezen)',
    other: '(?:nieuwsbrief|reage|reactie|melding|evenement|wedstrijd)',
  },
  pl: {
    read: '(?:czyta|przeczyta|dalsz|cał)',
    register: '(?:zarejestruj|załóż|konto|zaloguj)',
    subscribe: '(?:prenumerat|subskry|dostęp)',
    free: '(?:darmow|za darmo|bezpłatn)',
    article: '(?:artykuł|tekst)',
    left: '(?:pozosta|zosta|miesiąc|miesiącu|przeczytał)',
    other: '(?:newsletter|koment|powiadom|konkurs|bieg)',
  },
  ru: {
    read: '(?:чита|прочита|дочита|чтени|полный текст)',
    register: '(?:зарегистр|регистрац|войдите|авториз|аккаунт)',
    subscribe: '(?:подпис)',
    free: '(?:бесплатн)',
    article: '(?:стат|материал)',
    left: '(?:остал|месяц|прочита|доступн)',
    other: '(?:коммент|рассыл|канал|газет|конкурс|уведомл)',
  },
  uk: {
    read: '(?:чита|прочита|дочита|повний текст)',
    register: '(?:зареєстр|реєстрац|увійд|авториз|акаунт)',
    subscribe: '(?:передплат|підпи)',
    free: '(?:безкоштовн)',
    article: '(?:стат|матеріал)',
    left: '(?:залиш|місяц|прочита|доступн)',
    other: '(?:комент|розсил|канал|газет|конкурс|сповіщ)',
  },
  sv: {
    read: '(?:läs)',
    register: '(?:registrera|konto|gratiskonto)',
    subscribe: '(?:prenumer)',
    free: '(?:gratis|kostnadsfri|fria)',
    article: '(?:artik|gratisartik)',
    left: '(?:kvar|till|månad|läst)',
    other: '(?:nyhetsbrev|komment|notis|tävling)',
  },
  tr: {
    read: '(?:oku|devam)',
    register: '(?:üye ol|kayıt|kaydol|hesap)',
    subscribe: '(?:abone|abonelik)',
    free: '(?:ücretsiz)',
    article: '(?:makale|haber|yazı)',
    left: '(?:kaldı|kalan|bu ay|ayda|hakk)',
    other: '(?:bülten|yorum|bildirim|yarışma|kanal)',
  },
  ar: {
    read: '(?:قراءة|لقراءة|القراءة|المقال كامل)',
    register: '(?:سجل|سجّل|حساب|التسجيل)',
    subscribe: '(?:اشترك|اشتراك|للمشترك)',
    free: '(?:مجان)',
    article: '(?:مقال)',
    left: '(?:بقي|تبقى|متبقي|هذا الشهر|شهريا|قرأت)',
    other: '(?:نشرت|النشرة|بريدية|تعليق|قناة|سباق)',
  },
  zh: {
    read: '(?:继续阅读|繼續閱讀|阅读全文|閱讀全文|查看全文|全文)',
    register: '(?:注册|註冊|免费账号|登录|登入)',
    subscribe: '(?:订阅|訂閱|开通会员|開通會員|付费|付費|会员专享|會員專享)',
    free: '(?:免费|免費)',
    article: '(?:文章|篇)',
    left: '(?:还可以|還可以|还剩|還剩|剩余|剩餘|本月|每月)',
    other: '(?:评论|評論|客户端|客戶端|邮件|郵件|通讯|下载|下載)',
  },
  ja: {
    read: '(?:続き|全文|この先|残り)',
    register: '(?:会員登録|無料登録|無料会員)',
    subscribe: '(?:有料会員|購読|有料プラン|有料登録)',
    free: '(?:無料)',
    article: '(?:記事|本)',
    left: '(?:残り|あと|今月|毎月)',
    other: '(?:メール|コメント|保存|通知|ランキング|応募)',
  },
};
