import type { Marker } from './marker.js';

/**
 * Words in class, id, aria-label and data-* names, matched against splitName(value). A name alone never decides:
 * real text sits in boxes called "donation" or "hero-ad" too. Sorted by id.
 */
export const classWords: readonly Marker[] = [
  {
    id: 'class/comments/comments',
    kind: 'comments',
    weight: 2,
    pattern:
      /\b(?:comments|comment (?:list|form|section|thread|area|box|respond|reply|wrapper|body|content|stream)|commentform|commentlist|respond|disqus|coral|viafoura|openweb|spotim|hyvor|livefyre|facebook comments|kommentare?|commentaires?|comentarios?|commenti|reacties|komentarze|discussion|discuss thread)\b/u,
    hits: ['comments', 'comment-form', 'disqus_thread', 'js-kommentare'],
    misses: ['commentary', 'comment', 'entry-content'],
  },
  {
    id: 'class/consent/consent',
    kind: 'consent',
    weight: 2,
    pattern:
      /\b(?:cookies?(?: (?:banner|bar|notice|consent|law|message|policy|popup|modal|info|box|overlay|alert|settings|warning|layer))?|cookiebar|cookiebanner|cookieconsent|consent|gdpr|dsgvo|rgpd|ccpa|cmp|cmplz|onetrust|didomi|usercentrics|cookiebot|borlabs|age (?:gate|verification|check)|agegate|privacy (?:banner|notice|overlay|manager))\b/u,
    hits: ['cookie-banner', 'cmplz-cookiebanner', 'gdprNotice', 'age-gate'],
    misses: ['cookiecutter-recipe', 'privacy-policy-link', 'concept'],
  },
  {
    id: 'class/donation/donate',
    kind: 'donation',
    weight: 2,
    pattern:
      /\b(?:donat(?:e|es|ion|ions|ing|or|ors|ionbox|ionform)|give now|giving|fundrais(?:e|er|ing)|spenden?|spendenbanner|spendenbox|spendenformular|soutien|faire un don|donaciones|donacion|donar|donativos?|doa(?:r|cao)|donazion[ei]|doneer|doneren|wesprzyj|darowizna|wspieraj|pozhertvovat|epic|plea|appeal|support (?:us|box|banner|cta|widget|block|form)|supportus|contribut(?:ions?|e)(?: (?:banner|box|epic|cta|form|widget))?|patreon|kofi|ko fi|bmc|buymeacoffee|tip ?jar|reader support|pledge)\b/u,
    hits: ['donate-box', 'articleDonation', 'spendenBanner', 'contributions__epic'],
    misses: ['donut-chart', 'contributor-name', 'technical-support'],
  },
  {
    id: 'class/donation/membership',
    kind: 'donation',
    weight: 1,
    pattern:
      /\b(?:membership|become (?:a )?member|mitglied(?:schaft)?|socios|supporter|patron|members? (?:cta|promo))\b/u,
    hits: ['membership-cta', 'becomeMember', 'mitgliedschaft-box'],
    misses: ['member-of-parliament', 'patronymic'],
  },
  {
    id: 'class/newsletter/newsletter',
    kind: 'newsletter',
    weight: 2,
    pattern:
      /\b(?:news ?letters?|enewsletter|newsletter ?(?:box|form|sign ?up|inline|promo|widget|module)|mailing ?list|email ?(?:sign ?up|capture|subscribe|optin|form|subscription)|sign ?up ?(?:form|box|widget|cta|unit|module)|opt ?in(?: form)?|subscribe ?(?:form|box|widget|email|inline|footer)|subscription ?widget|mailchimp|mc ?embed|mc4wp|convertkit|formkit|mailpoet|klaviyo|infolettre|boletin|nieuwsbrief|nyhetsbrev|jetpack subscri(?:be|ption)s?)\b/u,
    hits: ['newsletter', 'c-newsletterBox', 'email-signup', 'subscribe-form', 'mc_embed_signup'],
    misses: ['news-list', 'letter-spacing', 'signup'],
  },
  {
    id: 'class/newsletter/sign-up',
    kind: 'newsletter',
    weight: 1,
    pattern:
      /\b(?:sign ?up|subscribe|subscription|push ?(?:notification|prompt)s?|app ?(?:promo|banner|download)|inbox)\b/u,
    hits: ['signup', 'btn-subscribe', 'appBanner'],
    misses: ['signal', 'apply'],
  },
  {
    id: 'class/paywall/paywall',
    kind: 'paywall',
    weight: 2,
    pattern:
      /\b(?:pay ?wall(?:ed)?|reg ?wall(?:ed)?|email ?wall|registration ?(?:wall|gate)|login ?(?:wall|gate)|sign ?in ?gate|content ?gate|gateway content|meter(?:ed)? ?(?:wall|gate|banner|counter|content)?|article ?limit|subscriber? ?only|subscribers ?only|paid ?(?:barrier|content ?offer)|barrier ?page|inline ?barrier|premium ?(?:wall|gate|overlay)|offer ?page|piano|tp ?modal|poool|steady ?paywall|leaky ?paywall|zephr|upgrade cta)\b/u,
    hits: ['c-paywall', 'PaywallInlineBarrier', 'sign-in-gate', 'steady-paywall-container', 'gh-post-upgrade-cta'],
    misses: ['payment-icons', 'parameter', 'wallpaper'],
  },
  {
    id: 'class/paywall/subscribe-offer',
    kind: 'paywall',
    weight: 1,
    pattern:
      /\b(?:subscri(?:be|ber|bers|ption|ptions)|abo(?:s|nnement|nnements|nnieren)?|abo ?(?:box|teaser|banner|offer|angebot)|abonnes?|abonn[ée]s|suscri(?:pcion|ptores|bete)|abbonat[iy]|abbonamento|assin(?:e|ante|atura)|prenumerata|premium|unlock|upsell)\b/u,
    hits: ['subscription-offers', 'abo-banner', 'is-premium'],
    misses: ['above', 'about', 'subtitle'],
  },
  {
    id: 'class/promo/advert',
    kind: 'promo',
    weight: 2,
    pattern:
      /\b(?:ads?|advert(?:s|isement|isements|ising|orial)?|ad ?(?:slot|unit|container|wrapper|label|box|banner|placeholder|space|zone|position)|adslot|adunit|adsbygoogle|adsense|dfp|gpt|anzeigen?|werbung|publicite|pubblicita|publicidad|reklama|sponsor(?:s|ed|ship)?|promoted|native ?ad|affiliate|taboola|outbrain|revcontent|mgid|commercial ?(?:unit|break)|billboard|leaderboard)\b/u,
    hits: ['ad-slot', 'js-advert', 'sponsoredContent', 'adsbygoogle', 'affiliate-links'],
    misses: ['address', 'header', 'reading', 'adventure'],
  },
  {
    id: 'class/promo/promo',
    kind: 'promo',
    weight: 1,
    pattern:
      /\b(?:promo(?:s|tion|tions|box|tional)?|banner|cta|call to action|upsell|product ?(?:card|box|list|teaser)|shop|deal(?:s)?|coupon|offer|webinar|event ?(?:promo|teaser|list))\b/u,
    hits: ['promo-box', 'banner', 'articleCta', 'product-card'],
    misses: ['prominent', 'ideal', 'production'],
  },
  {
    id: 'class/related/read-more',
    kind: 'related',
    weight: 2,
    pattern:
      /\b(?:related(?: (?:posts?|articles?|stor(?:y|ies)|content|links?|news|items?|topics?|box|list))?|relatedposts|yarpp|jp relatedposts|read (?:more|next|also|on)|readmore|readnext|more (?:stories|articles|posts|news|on|from|like)|see also|also (?:read|like)|recommend(?:ed|ation|ations|er)?|recirc(?:ulation)?|most (?:read|popular|viewed|shared|commented)|mostread|popular(?: posts)?|trending|latest (?:posts|news|articles|stories)|recent (?:posts|articles)|next (?:article|post|story)|prev(?:ious)? (?:article|post|story)|post navigation|nav (?:links|next|previous)|suggest(?:ed|ions)|similar (?:posts|articles)|you may (?:also )?like|weitere artikel|mehr zum thema|lesen sie auch|meistgelesen|zum thema|lire aussi|a lire aussi|plus lus|articles lies|relacionad[oa]s|mas leid[oa]s|te puede interesar|correlati|piu letti|leia tambem|mais lidas|lees ook|meest gelezen|zobacz (?:tez|takze)|czytaj (?:tez|takze)|polecane|chitayte takzhe|teaser (?:list|grid|group)|up next|onward)\b/u,
    hits: ['related-posts', 'c-readMore', 'most-read', 'onward-content', 'recirculation'],
    misses: ['relationship', 'readmission', 'most-wanted'],
  },
  {
    id: 'class/related/teaser',
    kind: 'related',
    weight: 1,
    pattern:
      /\b(?:teasers?|card (?:list|grid)|carousel|feed|recent|latest|more|rail|sidebar|tag list|topics|swiper|slider)\b/u,
    hits: ['teaser', 'right-rail', 'sidebar-latest'],
    misses: ['derailed', 'feedback-form'],
  },
  {
    id: 'class/share/share',
    kind: 'share',
    weight: 2,
    pattern:
      /\b(?:share(?:s|bar|tools|buttons?|daddy|this)?|sharing|sharedaddy|addthis|addtoany|a2a|shariff|social(?: (?:share|sharing|links?|icons?|media|bar|buttons?|follow|tools|list|menu))?|follow ?(?:us|links|buttons)|print ?(?:button|link|article)|copy ?link|tweet ?(?:button|this)|teilen|partager|compartir|condividi|delen|udostepnij|podelitsya|article ?tools|bookmark ?(?:button)?)\b/u,
    hits: ['share-buttons', 'socialLinks', 'addtoany_share_save_container', 'js-copy-link'],
    misses: ['shareholder-meeting', 'antisocial', 'twitter-tweet'],
  },
];
