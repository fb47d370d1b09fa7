import type { RegionKind } from '../types.js';

/** The kinds that have words of their own. */
export type TopicKind = Extract<RegionKind, 'donation' | 'paywall' | 'newsletter'>;

/**
 * What the boxes of a kind speak of: beginnings of words, in scripts that do not part words anywhere. None of them proves
 * anything, and articles hold many; a box that is full of them is worth a second look. By BCP 47 primary language.
 */
export const topics: Readonly<Record<string, Readonly<Record<TopicKind, string>>>> = {
  ar: {
    donation: 'تبرع التبرع ادعم دعم مساهم مستقل عضوية',
    paywall: 'اشترك اشتراك الاشتراك تسجيل حساب مجان حصري شهري سنوي',
    newsletter: 'نشرة النشرة بريد البريد إشعار تطبيق',
  },
  ca: {
    donation: 'dona suport aport col·labor independent soci',
    paywall: 'subscri exclusi il·limitat compte registr accés premium',
    newsletter: 'butlletí correu notifica app diari setmanal privacitat',
  },
  cs: {
    donation: 'darovat darujte přispě podpo nezávisl člen',
    paywall: 'předplat neomezen přihlá registr účet měsíc rok zdarma exkluziv premium',
    newsletter: 'newsletter e-mail odběr odebír schránk upozorn aplikac denn týden',
  },
  da: {
    donation: 'støt bidrag doner uafhængig medlem mobilepay',
    paywall: 'abonn ubegræns log konto opret prøv måned gratis eksklusiv digital',
    newsletter: 'nyhedsbrev e-mail indbakke tilmeld afmeld notifikation app daglig privatliv',
  },
  de: {
    donation: 'spend unterstütz förder gemeinnützig unabhängig beitrag mitglied paypal dauerauftrag iban leser',
    paywall:
      'abo abonn kündbar kündigen testen monat jahr zugang zugriff unbegrenzt exklusiv anmeld registrier konto plus premium digital e-paper angebot bereits weiterlesen',
    newsletter:
      'newsletter e-mail mail posteingang abmeld täglich wöchentlich datenschutz benachrichtig app anmelden abonn briefing whatsapp',
  },
  el: {
    donation: 'δωρε στηρίξ υποστήρι ανεξάρτη συνεισφ',
    paywall: 'συνδρομ συνδρομητ απεριόριστ εγγραφ λογαριασμ μήνα έτος δωρεάν αποκλειστικ σύνδεση',
    newsletter: 'newsletter email ενημερω ειδοποι εφαρμογ καθημεριν εβδομαδ',
  },
  en: {
    donation:
      'donat contribut support fundrais fund funded gift generos nonprofit non-profit charit tax-deduct patron pledge independent reader readers chip member paypal monthly one-time give',
    paywall:
      'subscri unlimited premium digital trial cancel billed billing member renew plan plans offer month week year log sign register account free archive ad-free e-paper print exclusive access already',
    newsletter:
      'newsletter inbox e-mail email sign subscribe unsubscribe weekly daily update updates privacy notification notifications app briefing digest headlines deliver delivered straight',
  },
  es: {
    donation: 'dona apoy aporta contribu soci independiente bizum mecenas',
    paywall:
      'suscri ilimitad exclusiv cuenta registr regístr inicia mes año acceso premium prueba cancel oferta digital',
    newsletter: 'newsletter boletín boletin correo e-mail email suscríb diari semanal notifica app privacidad',
  },
  fi: {
    donation: 'lahjoit tue tuki riippumat jäsen',
    paywall: 'tila rajaton kirjaudu rekister tili kuukau vuosi ilmai tilaaj digi kokeil',
    newsletter: 'uutiskirj sähköpost ilmoitu sovellu päivittä viikoi',
  },
  fr: {
    donation: 'dons donat soutien soutenez soutenir indépendan adhér mécén contribu défiscal mensuel',
    paywall:
      'abonn réservé illimité essai engagement compte mois identifi connect premium numérique offre exclusi déjà accès inscri gratuit',
    newsletter:
      'newsletter infolettre lettre e-mail courriel mail inscri désinscri quotidien hebdo notification appli recevez',
  },
  hi: {
    donation: 'दान सहयोग समर्थन योगदान स्वतंत्र',
    paywall: 'सब्सक्र सदस्य प्रीमियम लॉग खाता मुफ्त महीन असीमित रजिस्टर',
    newsletter: 'न्यूज़लेटर न्यूजलेटर ईमेल नोटिफ ऐप अपडेट',
  },
  hu: {
    donation: 'támog adom független hozzájár',
    paywall: 'előfizet korlátlan belép regisztr fiók hónap havi éves ingyen exkluzív prémium',
    newsletter: 'hírlevél e-mail email feliratk leiratk értesít app napi heti adatvéd',
  },
  it: {
    donation: 'dona donazion sostien sosten indipenden contribu soci',
    paywall: 'abbona illimitat accedi registr mese anno premium prova disdi offert esclusiv account digital già',
    newsletter: 'newsletter e-mail email iscriv casella posta notific app privacy quotidian settimanal',
  },
  ja: {
    donation: '寄付 寄附 支援 応援 サポーター 独立',
    paywall: '購読 有料 会員 無料 登録 ログイン プラン 月額 解約 電子版 限定 続きを読む お試し',
    newsletter: 'メルマガ メール ニュースレター 通知 アプリ 配信 受け取',
  },
  ko: {
    donation: '후원 기부 지원 독립',
    paywall: '구독 유료 회원 로그인 가입 무료 멤버십 프리미엄 월정액 전용',
    newsletter: '뉴스레터 이메일 알림 앱을 받아보',
  },
  nl: {
    donation: 'doneer donatie steun bijdrag onafhankelij lid word',
    paywall: 'abonn onbeperkt inlog proef maand jaar premium digital exclusief account registr gratis opzeg toegang',
    newsletter: 'nieuwsbrief e-mail mail inschrijv uitschrijv ontvang melding app dagelijks wekelijks privacy',
  },
  no: {
    donation: 'støtt bidra doner uavhengig medlem vipps',
    paywall: 'abonn ubegrens logg konto opprett prøv måned gratis eksklusiv digital tilgang pluss',
    newsletter: 'nyhetsbrev e-post innboks meld varsel app daglig personvern',
  },
  pl: {
    donation: 'wesprz wspier wspar darowizn niezależn wpłat patron przelew',
    paywall: 'prenumer subskry dostęp ogranicze zaloguj konto miesi rok premium bezpłat zarejestr oferta cyfrow',
    newsletter: 'newsletter biuletyn e-mail mail zapisz wypisz skrzynk powiadom aplikac codzienn prywatno',
  },
  pt: {
    donation: 'doa doe apoi contribu independente sócio membro pix',
    paywall: 'assin ilimitad exclusiv conta cadastr mês ano premium acesso digital grátis cancele oferta entrar login',
    newsletter: 'newsletter boletim e-mail email inscreva receba notifica app diári semanal privacidade',
  },
  ro: {
    donation: 'donaț donez susțin sustin contribu independent membru redirecțion',
    paywall: 'abon nelimitat cont autentific înregistr lună premium gratuit exclusiv acces',
    newsletter: 'newsletter e-mail email abone notific aplicați zilnic săptămân',
  },
  ru: {
    donation: 'пожертв поддерж независим донат помо взнос ежемесячн перевод',
    paywall: 'подпис доступ безлимит войти вход зарегистр аккаунт месяц год премиум бесплатн эксклюзив',
    newsletter: 'рассылк почт e-mail email подпиш отпис уведомл приложени телеграм telegram ежедневн',
  },
  sv: {
    donation: 'stöd bidra swish oberoende gåva medlem',
    paywall: 'prenumer obegräns logga konto månad år premium prova digital exklusiv gratis skapa',
    newsletter: 'nyhetsbrev e-post mejl inkorg anmäl notis app daglig vecko',
  },
  tr: {
    donation: 'bağış destek bağımsız katkı patreon',
    paywall: 'abone sınırsız giriş üye hesap aylık yıllık premium ücretsiz kayıt özel dijital',
    newsletter: 'bülten e-posta eposta posta bildirim uygulama günlük haftalık kaydol',
  },
  uk: {
    donation: 'підтрим пожертв незалежн донат внес спільнот',
    paywall: 'передплат підпис доступ увійти вхід зареєстр акаунт місяц рік преміум безкоштовн',
    newsletter: 'розсилк пошт e-mail email підпиш сповіщ застосун телеграм telegram щоден',
  },
  zh: {
    donation: '捐款 捐助 捐赠 捐贈 赞助 贊助 支持 独立 獨立',
    paywall: '订阅 訂閱 会员 會員 登录 登入 注册 註冊 付费 付費 免费 免費 专享 專享 每月 解锁 解鎖',
    newsletter: '电子报 電子報 通讯 通訊 邮件 郵件 邮箱 信箱 通知 推送 下载 下載 应用 app',
  },
};
