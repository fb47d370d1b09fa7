import type { Marker } from './marker.js';

/**
 * What the address of a link says, matched against the whole absolute address. A word counts where it is a path segment
 * of its own, not as part of an article's slug, and not under a tag or topic. Sorted by id.
 */
export const linkTargets: readonly Marker[] = [
  {
    id: 'link/comments/comments',
    kind: 'comments',
    weight: 1,
    pattern: /#(?:comments?|respond|disqus_thread|kommentare?|commentaires?|comentarios|reacties|comment-\d+)$/iu,
    hits: ['https://example.org/a/long-story#comments', 'https://example.org/story#respond'],
    misses: ['https://example.org/comments/policy', 'https://example.org/#commentary'],
  },
  {
    id: 'link/consent/cookies',
    kind: 'consent',
    weight: 1,
    pattern:
      /^https?:\/\/[^/?#]+\/(?:[^?#]{0,60}\/)?(?:cookies?(?:-(?:policy|notice|settings|preferences|richtlinie))?|consent|gdpr)(?:\.\w{2,5})?\/?(?:[?#]|$)/iu,
    hits: ['https://example.org/cookie-policy', 'https://example.org/legal/cookies/'],
    misses: ['https://example.org/recipes/chocolate-cookies-for-all', 'https://example.org/privacy'],
  },
  {
    id: 'link/donation/anchor',
    kind: 'donation',
    weight: 2,
    pattern: /#\/?(?:portal\/support|donate|donation|spenden|support-us|give)$/iu,
    hits: ['https://example.org/#/portal/support', 'https://example.org/about#donate'],
    misses: ['https://example.org/#section-2', 'https://example.org/#donated-items'],
  },
  {
    id: 'link/donation/donate',
    kind: 'donation',
    weight: 3,
    pattern:
      /^https?:\/\/[^/?#]+\/(?!(?:[^?#]{0,60}\/)?(?:tags?|topics?|category|categories|thema|themen|tema|sujet|news|search)\/)(?:[^?#]{0,40}\/)?(?:(?:make-a-)?donat(?:e|ions?)(?:-(?:now|today|online|to-us|monthly|page|form|here))?|give(?:-now|-today|-monthly)?|giving|contribute(?:-now)?|contributions?|support-(?:us|our-(?:work|journalism)|the-\w{2,20})|fundraising|(?:jetzt-|online-)?spenden?(?:-(?:sie|jetzt|konto|formular|aktion))?|unterstuetz(?:en|ung|e-uns|en-sie-uns)|unterst(?:ü|%C3%BC)tzen|foerdern|faire-un-don|je-donne|dons?|donner|(?:nous-)?soutenir|soutenez(?:-nous)?|nous-soutenir|haz-(?:una-)?donacion|donar|dona|donaciones|donativos?|apoya(?:nos)?|apoyar|colabora|(?:fai-una-|dona-)?donazion[ei]|sostieni(?:ci)?|sostienici|doar|doe|doacao|doacoes|apoie(?:-nos)?|apoiar|doneer|doneren|steun(?:-ons)?|wesprzyj(?:-nas)?|wspieraj(?:-nas)?|darowizna|podderzhat|podderzhi|podderzhite|pozhertvovat|pozhertvovanie|donat|pidtrymaty|pidtrymka|pidtrymaite|stod(?:-oss)?|skank|donera|bagis(?:-yap)?|destek(?:-ol)?|tabarru|kifu|juankuan)(?:\.(?:html?|php|aspx?))?(?:\/[^/?#-]{1,20})?\/?(?:[?#]|$)/iu,
    hits: [
      'https://example.org/donate',
      'https://example.org/en/donate/?ref=footer',
      'https://example.org/spenden/',
      'https://example.org/faire-un-don.html',
      'https://example.org/support-us/monthly',
      'https://example.org/wesprzyj-nas',
    ],
    misses: [
      'https://example.org/2024/05/donate-blood-drive-sets-record',
      'https://example.org/tag/donations',
      'https://example.org/world/charity-received-donations-after-flood',
      'https://example.org/support/printer-manual',
    ],
  },
  {
    id: 'link/donation/host',
    kind: 'donation',
    weight: 3,
    pattern:
      /^https?:\/\/(?:donate|donations?|give|giving|spenden?|contribute|don|dons|soutenir|doneer|doar|donar|wspieraj|donazioni)\.[^/?#]+/iu,
    hits: ['https://donate.example.org/now', 'https://spenden.example.org/'],
    // support.<host> is mostly a help desk: tried, left out.
    misses: ['https://support.example.org/article/12', 'https://donatello.example.org/'],
  },
  {
    id: 'link/donation/membership',
    kind: 'donation',
    weight: 2,
    pattern:
      /^https?:\/\/[^/?#]+\/(?:[^?#]{0,40}\/)?(?:membership|become-a-(?:member|supporter|patron|donor)|members?-?join|mitglied(?:schaft|-werden)?|mitgliedwerden|foerdermitglied(?:schaft)?|adherer|adhesion|devenir-(?:membre|adherent)|hazte-soci[oa]|socios|diventa-socio|torne-se-membro|word-(?:lid|donateur)|lid-worden|supporters?)(?:\.(?:html?|php))?\/?(?:[?#]|$)/iu,
    hits: [
      'https://example.org/membership',
      'https://example.org/hazte-socio/',
      'https://example.org/de/mitglied-werden',
    ],
    misses: ['https://example.org/news/eu-membership-talks', 'https://example.org/members/jane'],
  },
  {
    id: 'link/newsletter/app',
    kind: 'newsletter',
    weight: 1,
    pattern:
      /^https?:\/\/(?:apps\.apple\.com|itunes\.apple\.com\/[^?#]{0,40}app|play\.google\.com\/store\/apps|appgallery\.huawei\.com|appgallery\.cloud\.huawei\.com)\b/iu,
    hits: ['https://apps.apple.com/us/app/id1', 'https://play.google.com/store/apps/details?id=org.example'],
    misses: ['https://www.apple.com/', 'https://play.google.com/books'],
  },
  {
    id: 'link/newsletter/newsletter',
    kind: 'newsletter',
    weight: 2,
    pattern:
      /^https?:\/\/(?:(?:newsletters?|email|signup)\.[^/?#]+|[^/?#]+\/(?:[^?#]{0,40}\/)?(?:e?-?newsletters?(?:-(?:sign-?up|anmeldung|abonnieren|registration|subscription|bestellen))?|newsletter-[\w-]{2,30}|email-?(?:sign-?up|alerts|newsletters?|preferences)|mailing-?list|infolettres?|infobrief|rundbrief|bolet(?:in|ines|im)(?:-informativos?)?|nieuwsbrie(?:f|ven)|nyhetsbrev|biuletyn|rassylk[ai]|bulten|ebulten|podpiska-na-novosti)(?:\.(?:html?|php))?(?:\/[^/?#-]{1,30})?\/?(?:[?#]|$))/iu,
    hits: [
      'https://example.org/newsletters',
      'https://example.org/de/newsletter-anmeldung/',
      'https://newsletter.example.org/',
    ],
    misses: ['https://example.org/2023/the-end-of-the-newsletter-boom', 'https://example.org/bulletin-board'],
  },
  {
    id: 'link/paywall/log-in',
    kind: 'paywall',
    weight: 1,
    pattern:
      /^https?:\/\/(?:(?:login|signin|account|auth|id|sso|myaccount)\.[^/?#]+|[^/?#]+\/(?:[^?#]{0,30}\/)?(?:log-?in|sign-?in|sign-?up|register|registration|registrieren|anmelden|connexion|inscription|iniciar-sesion|registro|accedi|registrati|inloggen|zaloguj|logowanie|rejestracja|logga-in|giris|uye-ol)(?:\.(?:html?|php|aspx?))?\/?(?:[?#]|$))/iu,
    hits: ['https://example.org/login?return=/story', 'https://account.example.org/', 'https://example.org/register'],
    misses: ['https://example.org/logins-stolen', 'https://example.org/news/register-of-voters'],
  },
  {
    id: 'link/paywall/subscribe',
    kind: 'paywall',
    weight: 2,
    pattern:
      /^https?:\/\/(?:(?:subscriptions?|subscribe|abo|abos|abonnement|abonnements|suscripcion|suscripciones|assine|assinatura|abbonamenti|prenumerata|abonnieren|premium|shop-abo)\.[^/?#]+|[^/?#]+\/(?:[^?#]{0,40}\/)?(?:subscri(?:be|ptions?|ber)(?:-(?:now|today|offers?|options|plans))?|digital-subscriptions?|abo(?:s|-?shop|nnement|nnements|nnieren|nnez-vous|-angebote?|-bestellen)?|probe-?abo|digital-?abo|s-abonner|offres?(?:-abonnement)?|suscripcion(?:es)?|suscri(?:be|bete|birse|ptores)|assin(?:e|ar|atura|aturas|antes)|abbonamenti?|abbonati|abbonarsi|abonnement(?:en)?|abonneren|prenumerata|subskrypcja|prenumerera|prenumeration|podpiska|peredplata|abone(?:lik|-ol)?|ishtirak|dingyue|koudoku|plans?|pricing|upgrade|unlimited)(?:\.(?:html?|php|aspx?))?(?:\/[^/?#-]{1,30})?\/?(?:[?#]|$))/iu,
    hits: [
      'https://example.org/subscribe?from=article',
      'https://abo.example.org/digital',
      'https://example.org/abonnement/',
      'https://example.org/suscripciones/plan',
    ],
    misses: [
      'https://example.org/about',
      'https://example.org/2022/how-to-subscribe-to-a-theory',
      'https://example.org/abolition',
    ],
  },
  {
    id: 'link/promo/ad-click',
    kind: 'promo',
    weight: 2,
    pattern:
      /^https?:\/\/(?:[\w-]+\.)*(?:doubleclick\.net|googleadservices\.com|googlesyndication\.com|amzn\.to|awin1\.com|shareasale\.com|anrdoezrs\.net|jdoqocy\.com|tkqlhce\.com|dpbolvw\.net|kqzyfj\.com|go\.skimresources\.com|skimresources\.com|linksynergy\.com|prf\.hn|pntra\.com|tradedoubler\.com|zanox\.com|partner-ads\.com|adform\.net|adnxs\.com|criteo\.com|taboola\.com|outbrain\.com)(?:[/:?#]|$)|^https?:\/\/(?:www\.)?amazon\.[a-z.]{2,6}\/[^#]*[?&]tag=/iu,
    hits: ['https://ad.doubleclick.net/click?x=1', 'https://www.amazon.com/dp/B000?tag=example-20'],
    misses: ['https://www.amazon.com/dp/B000', 'https://example.org/doubleclick.net-explained'],
  },
  {
    id: 'link/promo/sponsored',
    kind: 'promo',
    weight: 2,
    pattern:
      /^https?:\/\/[^/?#]+\/(?:[^?#]{0,40}\/)?(?:sponsored(?:-content)?|advertis(?:e|ing|ement|ers?)(?:-with-us)?|advertorials?|paid-(?:content|post)|partner-?content|branded-content|anzeigen?|werbung|mediadaten|publicite|publicidad|pubblicita|advertentie|reklama|promo(?:tions?)?|deals?|coupons?|shop|store)(?:\/[^/?#-]{1,30})?\/?(?:[?#]|$)/iu,
    hits: ['https://example.org/sponsored/', 'https://example.org/shop?x=1'],
    misses: ['https://example.org/news/shop-robbed-in-daylight', 'https://example.org/advertising-revenue-falls-again'],
  },
  {
    id: 'link/related/topic',
    kind: 'related',
    weight: 1,
    pattern:
      /^https?:\/\/[^/?#]+\/(?:[^?#]{0,30}\/)?(?:latest|most-(?:read|popular|viewed)|trending|popular|meistgelesen|les-plus-lus|lo-mas-leido|piu-letti|mais-lidas|meest-gelezen|najnowsze|najpopularniejsze|recent)\/?(?:[?#]|$)/iu,
    hits: ['https://example.org/most-popular', 'https://example.org/news/latest/'],
    misses: ['https://example.org/trending-up-again', 'https://example.org/latest-storm'],
  },
  {
    id: 'link/share/follow',
    kind: 'share',
    weight: 1,
    pattern:
      /^https?:\/\/(?:(?:www|m|mobile|web)\.)?(?:facebook\.com|twitter\.com|x\.com|instagram\.com|linkedin\.com\/company|youtube\.com\/(?:c\/|channel\/|user\/|@)|tiktok\.com\/@|pinterest\.\w{2,3}|t\.me|vk\.com|ok\.ru|bsky\.app\/profile|threads\.(?:net|com)\/@|whatsapp\.com\/channel|flipboard\.com\/@|news\.google\.com\/publications|mastodon\.\w+\/@)\/?[^/?#]{0,60}\/?(?:[?#]|$)/iu,
    hits: ['https://www.facebook.com/example', 'https://t.me/example', 'https://www.youtube.com/@example'],
    misses: [
      'https://www.facebook.com/example/posts/123',
      'https://x.com/example/status/12',
      'https://www.youtube.com/watch?v=1',
    ],
  },
  {
    id: 'link/share/share',
    kind: 'share',
    weight: 3,
    pattern:
      /^(?:mailto:\?|whatsapp:\/\/send|fb-messenger:|sms:|viber:\/\/forward|javascript:(?:window\.)?print|https?:\/\/(?:(?:[\w-]+\.)?facebook\.com\/(?:sharer|share|dialog)|(?:www\.|mobile\.)?(?:twitter|x)\.com\/(?:intent\/(?:tweet|post)|share)|(?:www\.)?linkedin\.com\/(?:shareArticle|sharing|cws)|(?:[\w-]+\.)?pinterest\.[a-z]{2,3}\/pin\/create|(?:www\.)?reddit\.com\/(?:submit|login\?dest)|(?:www\.)?tumblr\.com\/(?:share|widgets\/share)|(?:api\.whatsapp\.com|web\.whatsapp\.com|wa\.me)\/(?:send|\?text)|(?:t\.me|telegram\.me)\/share|(?:www\.)?xing\.com\/(?:spi|app\/user\?op=share)|(?:getpocket\.com|share\.flipboard\.com|bufferapp\.com|vk\.com\/share|connect\.ok\.ru|b\.hatena\.ne\.jp\/entry|line\.me\/R\/msg|social-plugins\.line\.me|bsky\.app\/intent|(?:www\.)?threads\.(?:net|com)\/intent|news\.ycombinator\.com\/submitlink|(?:www\.)?addtoany\.com|(?:www\.)?addthis\.com|plus\.google\.com\/share|service\.weibo\.com\/share|mastodonshare\.com|(?:www\.)?stumbleupon\.com\/submit|digg\.com\/submit)))/iu,
    hits: [
      'https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fexample.org',
      'https://twitter.com/intent/tweet?url=x',
      'mailto:?subject=Read%20this',
      'https://api.whatsapp.com/send?text=x',
    ],
    misses: ['https://www.facebook.com/example', 'mailto:editor@example.org', 'https://example.org/share-prices'],
  },
];
