import type { LexiconEntry } from '../lexicon.js';

export const lexicon: readonly LexiconEntry[] = [
  {
    id: 'fr/comments/comment-count',
    kind: 'comments',
    role: 'label',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:\d+ |les |tous les |lire les |voir les |afficher les |aucun |vos |ajouter un |poster un )*(?:commentaires?|réactions?|contributions?|réponses?)(?: ?\(?\d+\)?)?(?: (?:abonnés|sur .{1,40}|fermés|les plus récents))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['12 commentaires', 'Lire les commentaires'],
    misses: ['Les réactions au vote sont vives dans tout le pays'],
  },
  {
    id: 'fr/comments/leave-a-comment',
    kind: 'comments',
    role: 'ask',
    weight: 4,
    pattern:
      /\b(?:laisse[rz]?|poste[rz]?|écri[rv]\p{L}*|ajoute[rz]?|publie[rz]?) (?:un|votre|le premier) (?:commentaire|avis|réponse)(?!\p{L})|\bréagi(?:ssez|r) (?:à (?:cet|l['’])|)|\bparticipe[rz] (?:à la (?:discussion|conversation)|au débat)|\b(?:votre )?adresse (?:e-?mail|de messagerie) ne sera pas publiée(?!\p{L})|\bsoyez le premier à (?:commenter|réagir)/iu,
    hits: ['Laisser un commentaire', 'Participez à la discussion'],
    misses: ['Il a écrit un livre'],
  },
  {
    id: 'fr/comments/log-in-to-comment',
    kind: 'comments',
    role: 'gate',
    weight: 4,
    pattern:
      /\b(?:connect|abonn|inscri|identifi)\p{L}*(?:-vous)?(?!\p{L})[^.?!]{0,30}(?<!\p{L})(?:pour|afin de) (?:commenter|réagir|participer|laisser|publier|poster|contribuer)/iu,
    hits: ['Connectez-vous pour commenter', 'Abonnez-vous pour participer'],
    misses: ['Ils sont connectés au réseau'],
  },
  {
    id: 'fr/consent/accept-button',
    kind: 'consent',
    role: 'ask',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:j['’])?(?:tout )?(?:accepte[rz]?|refuse[rz]?|autoriser|rejeter|personnaliser|paramétrer|continuer sans accepter|je refuse|ok)(?: (?:tout|tous|les|cookies|et (?:fermer|continuer)|mes choix|et poursuivre))*)[^\p{L}\p{N}]{0,8}$|\bcontinuer sans accepter(?!\p{L})/iu,
    hits: ['Tout accepter', 'Continuer sans accepter'],
    misses: ['Accepter la défaite est dur'],
  },
  {
    id: 'fr/consent/manage',
    kind: 'consent',
    role: 'label',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:gére[rz]|gestion|paramétrer|paramètres|préférences|modifier|personnaliser)(?: (?:de |des |d['’]|les |mes |vos |le |la |l['’]|mon |en matière de )*(?:cookies?|consentements?|utiq|traceurs|confidentialité|vie privée|choix|données personnelles))+)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Gérer les cookies', 'Paramètres de confidentialité'],
    misses: ['Gérer les données coûte cher aux villes'],
  },
  {
    id: 'fr/consent/we-use-cookies',
    kind: 'consent',
    role: 'pitch',
    weight: 4,
    pattern:
      /\b(?:utilis|dépos|recour)\p{L}*(?!\p{L})[^.?!]{0,50}(?<!\p{L})(?:cookies|traceurs)(?!\p{L})|\ben poursuivant (?:votre|la|sa)(?!\p{L})[^.?!]{0,60}(?<!\p{L})(?:acceptez|cookies)|\b(?:nos|avec nos|et ses) (?:\d+ )?partenaires(?!\p{L})[^.?!]{0,60}(?<!\p{L})(?:cookies|données|traceurs|stock)/iu,
    hits: ['Nous utilisons des cookies', 'En poursuivant votre navigation, vous acceptez les cookies'],
    misses: ['Il utilise du beurre et des noix'],
  },
  {
    id: 'fr/donation/amount-choice',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:choisissez|choisis|sélectionnez|indiquez|saisissez|entrez) (?:le |un |votre |ton )montant(?!\p{L})|(?<!\p{L})combien (?:souhaitez|voulez|pouvez)-vous (?:donner|verser)(?!\p{L})|(?<!\p{L})montant (?:libre|du don|de (?:mon|votre|ton) (?:don|soutien|contribution|participation))(?!\p{L})|(?<!\p{L})je (?:donne|verse|soutiens|contribue)[^.?!]{0,15}(?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL|lei|RON|ευρώ)(?!\p{L})))|^[^\p{L}\p{N}]{0,5}(?:(?:un )?autre montant(?: .{0,20})?|montant (?:personnalisé|au choix))[^\p{L}\p{N}]{0,8}$/iu,
    hits: [
      'Choisissez le montant de votre don',
      'Combien souhaitez-vous donner ?',
      'Autre montant',
      'Je donne 10 € par mois',
    ],
    misses: ['Le montant du marché a doublé', 'La région veut choisir le montant de la taxe'],
  },
  {
    id: 'fr/donation/become-a-supporter',
    kind: 'donation',
    role: 'ask',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:devenez|devenir|deviens)(?: [\p{L}'’ ]{0,15})? (?:membre|mécène|adhérent(?:\(?e?\)?|·e)?|soutien|donat(?:eur|rice)|sociétaire|parrain|marraine|ami|bienfait(?:eur|rice)|contribut(?:eur|rice))(?:s|\(e\)|·e|·rice)?(?!\p{L})(?! (?:de l['’](?:union|otan|onu|ue|équipe)|du (?:parti|conseil|club|gouvernement|jury)|de la (?:commission|cour)))|^[^\p{L}\p{N}]{0,5}(?:(?:j['’]adhère|adhérer|adhérez)(?: (?:maintenant|en ligne|ici|à l['’]association))?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:devenir membre|rejoindre le club|rejoignez (?:le club|notre communauté|la communauté)|bulletin d['’]adhésion)(?: .{0,30})?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Devenez membre dès 5 €', 'Devenir adhérent', 'Rejoignez notre communauté'],
    misses: [
      "Le pays veut devenir membre de l'Union européenne",
      'Elle rêve de devenir membre du jury',
      'Adhérer à une théorie',
    ],
  },
  {
    id: 'fr/donation/buy-a-coffee',
    kind: 'donation',
    role: 'ask',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:offrez|payez|offre)[- ](?:nous|moi|lui) un (?:café|verre|thé|coup|croissant)(?!\p{L})|(?<!\p{L})(?:soutenez|soutenir|retrouvez|aidez|suivez)[- ](?:nous|moi|le site|le blog|la rédaction|ce projet|mon travail)[^.?!]{0,30}(?<!\p{L})(?:tipeee|patreon|ko-?fi|liberapay|ulule|helloasso|okpal|paypal|kisskissbankbank)(?!\p{L})/iu,
    hits: ['Offrez-nous un café', 'Soutenez-moi sur Tipeee'],
    misses: ['Il lui a offert un café', 'La vidéaste vit de Tipeee'],
  },
  {
    id: 'fr/donation/consider-giving',
    kind: 'donation',
    role: 'ask',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:pensez|songez) à (?:faire un don|nous (?:soutenir|aider)|soutenir (?:notre|nos|ce (?:site|média)))(?!\p{L})|(?<!\p{L})(?:merci de|n['’]hésitez pas à|vous pouvez(?: aussi| également)?|nous (?:vous )?(?:invitons|encourageons) à|nous vous demandons de|vous souhaitez|si vous (?:voulez|souhaitez|pouvez)) (?:nous soutenir(?!\p{L})|nous aider (?:à (?:continuer|poursuivre|rester|financer)|en|financièrement)|faire un don(?!\p{L})(?! (?:au?x?|à|de sang|de plasma|d['’]organes?)(?!\p{L}))|soutenir (?:notre|nos|ce site|le journalisme)(?!\p{L})|contribuer (?:à notre|financièrement)(?!\p{L}))/iu,
    hits: [
      'Pensez à faire un don',
      'Vous pouvez nous soutenir en quelques clics',
      "N'hésitez pas à soutenir notre travail",
    ],
    misses: [
      'Vous pouvez faire un don à la Croix-Rouge du quartier',
      'Ils pensent à faire un tour en ville',
      'Les maires nous invitent à soutenir la filière',
    ],
  },
  {
    id: 'fr/donation/contribution-terms',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:modifi|interromp|arrêt|annul|suspend|stopp|gér)\p{L}+ (?:\p{L}+ ){0,2}(?:votre|vos|mon) (?:don|dons|soutien|contribution|prélèvement)s?(?!\p{L})|(?<!\p{L})(?:don|soutien|contribution|virement) (?:récurrente?|régulière?|régulier|mensuel(?:le)?|ponctuel(?:le)?|programmé)(?!\p{L})[^.?!]{0,40}(?<!\p{L})(?:nous|notre|vous|votre|soutien)(?!\p{L})|^[^\p{L}\p{N}]{0,5}(?:(?:(?:faire|mettre en place|programmer) )?(?:un )?(?:don|soutien|virement) (?:récurrent|régulier|mensuel|ponctuel|unique|annuel))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Vous pouvez arrêter votre don quand vous voulez', 'Don mensuel', 'Un don régulier nous aide à prévoir'],
    misses: ['La contribution mensuelle du bailleur augmente', 'Il a annulé son voyage'],
  },
  {
    id: 'fr/donation/cost-of-news',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:information|journalisme|enquêt\p{L}{1,3}|reportages?|articles?|informer)(?!\p{L})(?: (?:de qualité|fiables?|indépendante?s?|rigoureu(?:x|se)|libre|au long cours|d['’]investigation|de terrain|exigeante?|gratuite?s?))*,? (?:a un (?:coût|prix)|coûte(?:nt)? (?:cher|de l['’]argent|du temps)|demande(?:nt)? (?:du temps|des moyens))(?!\p{L})|(?<!\p{L})(?:l['’]accès à (?:notre site|nos (?:articles|contenus))|notre site|ce média) (?:est|reste) (?:gratuite?|en accès libre|libre)[^.?!]{0,25}(?<!\p{L})(?:mais|grâce)(?!\p{L})/iu,
    hits: ["L'information de qualité a un coût", 'Nos enquêtes demandent du temps et des moyens'],
    misses: ['La guerre a un coût humain', 'Le vin de qualité a un prix'],
  },
  {
    id: 'fr/donation/defend-press-freedom',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:défendez|défendons|protégez|préservez|garantissez|faites vivre|pour faire vivre|permettez|sauvez)(?: avec nous)? (?:une |un |la |le |notre |nos |l['’]|des )?(?:presse|informations?|journalisme|médias?|journal|rédaction)(?: \p{L}+){0,3} (?:libres?|indépendante?s?|de qualité|pluralistes?|accessibles?|exigeante?)(?!\p{L})|(?<!\p{L})indépendance (?:éditoriale )?(?:de (?:notre|la) (?:rédaction|presse)|du (?:journal|média))[^.?!]{0,30}(?<!\p{L})(?:votre|vos|vous|grâce|soutien)(?!\p{L})/iu,
    hits: ['Défendez une presse libre', 'Faites vivre un journalisme exigeant et indépendant'],
    misses: ['La Cour a protégé la liberté de la presse', 'Le journalisme indépendant a une longue histoire ici'],
  },
  {
    id: 'fr/donation/donate-button',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:je |j['’]|nous |pour )?(?:faire|faites|fais|effectuer) un don(?: (?:mensuel|ponctuel|maintenant|en ligne|unique|régulier|défiscalisé|déductible|en (?:un clic|deux minutes)|par .{2,20}|pour .{2,35}|à [\p{L}'’ ]{2,30}|dès .{2,15}))?|(?:oui,? )?(?:je (?:donne|soutiens|fais un don|contribue|participe)|donner|donnez|soutenir|soutenez(?:-nous)?|soutiens[- ]nous|nous soutenir|contribue[rz]|dons?|cagnotte|à votre bon cœur)(?: (?:maintenant|ici|aujourd['’]hui|chaque mois|une fois|en ligne|[\p{L}'’ ]{2,25}|(?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL|lei|RON|ευρώ)(?!\p{L}))).{0,12}))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Faire un don', 'Je donne', 'Nous soutenir', 'Soutenez-nous maintenant'],
    misses: ['Donner du sang sauve des vies, rappelle la Croix-Rouge aux étudiants', 'Faire un donjon de sable'],
  },
  {
    id: 'fr/donation/donate-to-us',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:faites|faire|avec|grâce à) un don[^.?!]{0,15}(?<!\p{L})(?:à notre|à nos|pour (?:nous|notre|soutenir (?:notre|le journalisme|la rédaction))|et (?:soutenez|aidez)|défiscalisé|sur (?:notre|helloasso))(?!\p{L})|(?:^|[.!?:–—] ?)faites un don (?:maintenant|aujourd['’]hui|en ligne|mensuel|ici|dès|à (?:partir|hauteur))|(?<!\p{L})(?:nous faire|faites-nous) un don(?!\p{L})|(?<!\p{L})en faisant un don(?!\p{L})[^.?!]{0,50}(?<!\p{L})(?:vous|nous|notre)(?!\p{L})/iu,
    hits: [
      "Faites un don aujourd'hui",
      'Faire un don pour soutenir notre rédaction',
      'En faisant un don, vous nous permettez de durer',
    ],
    misses: ["Elle a fait un don à l'école du village", 'Les habitants peuvent faire un don pour les sinistrés'],
  },
  {
    id: 'fr/donation/enjoyed-this',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:si (?:vous (?:avez )?(?:appréci|aim|lis|croy|pens|trouv|estim|partag|tenez|voul|souhait)|ce(?:t| que)|notre travail|nos articles)|vous (?:avez )?(?:appréci|aim)\p{L}*[^.?!]{0,40}\?)[^.?!]{0,90}(?<!\p{L})(?:faire un don|faites un don|soutene[zr]|nous soutenir|soutien|contribue[rz]|aidez-nous|adhérez|un don)(?!\p{L})|(?<!\p{L})(?:cet article|notre travail|ce (?:texte|contenu|site)) vous (?:a plu|plaît|est utile|a été utile|a intéressé)[^.?!]{0,60}(?<!\p{L})(?:soute|don|aidez|contribu|offrez|abonn)/iu,
    hits: ['Si vous appréciez notre travail, soutenez-nous', 'Cet article vous a plu, Soutenez la rédaction'],
    misses: ['Si vous aimez la soupe, goûtez celle-ci', 'Si vous voulez en savoir plus, lisez le rapport'],
  },
  {
    id: 'fr/donation/every-amount-counts',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:chaque|tout|tous les|le moindre) (?:dons?|euros?|centime|contribution|geste|soutien)(?!\p{L})[^.?!]{0,20}(?<!\p{L})(?:compte(?:nt)?|nous aide|est (?:précieu|important|utile|bienvenu)|fait la différence|sont précieux)|(?<!\p{L})(?:don|contribution|soutien|geste|somme|aide|participation)s?(?!\p{L})[^.?!]{0,20}(?<!\p{L})même (?:très |un |une )?(?:modestes?|petite?s?|minimes?|symboliques?|de quelques euros|ponctuel\p{L}*)(?!\p{L})|(?<!\p{L})(?:don|dons|soutien|contribution|aide|participation)(?!\p{L})[^.?!]{0,40}(?<!\p{L})quel(?:le)? qu(?:e|['’])(?: en)? ?soit (?:le|son|la|votre|leur) (?:montant|somme|taille)(?!\p{L})|(?<!\p{L})quel(?:le)? que soit (?:votre (?:don|contribution|soutien)|(?:le|son) montant[^.?!]{0,30}(?<!\p{L})(?:dons?|soutien|contribution|merci))(?!\p{L})|(?<!\p{L})même (?:quelques euros|un petit don|une petite somme|(?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL|lei|RON|ευρώ)(?!\p{L}))))[^.?!]{0,30}(?<!\p{L})(?:compte|aide|précieu|différence|suffi)/iu,
    hits: ['Chaque don compte', 'Quel que soit le montant, merci', 'Votre contribution, même modeste, est précieuse'],
    misses: [
      'Chaque voix compte, dit le candidat',
      'Même modeste, la hausse inquiète',
      'Quel que soit le montant du salaire, la règle est la même',
    ],
  },
  {
    id: 'fr/donation/favour-to-ask',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})avant de (?:partir|nous quitter|poursuivre|continuer|refermer cette page|fermer cette (?:page|fenêtre))(?: votre lecture)?,? (?:un|une|pourriez|accordez|sachez|nous|si|pensez|soutenez|laissez|prenez|abonnez|aidez|inscrivez)|(?<!\p{L})puisque vous (?:êtes (?:ici|là|encore là|arrivé)|lisez (?:ceci|cet article|ces lignes))|(?<!\p{L})si vous (?:lisez|pouvez lire) (?:ceci|cet article|ces lignes|cette page)[^.?!]{0,30}(?<!\p{L})(?:c['’]est (?:grâce|que)|gratuit|grâce|merci)|(?<!\p{L})(?:un (?:petit )?service|une (?:petite )?faveur|quelque chose d['’]important) à vous demander(?!\p{L})|(?<!\p{L})besoin d['’]un (?:petit )?coup de (?:main|pouce)[^.?!]{0,25}(?<!\p{L})(?:votre|vous|lect)|(?<!\p{L})donnez-nous un coup de (?:main|pouce)(?!\p{L})|(?<!\p{L})(?:prenez|accordez-nous|prend) (?:juste )?(?:une|deux|quelques|\d+) (?:minutes?|secondes|instants?) pour (?:nous )?(?:soutenir|aider|lire ce|faire)/iu,
    hits: [
      'Avant de partir, un petit mot',
      'Puisque vous êtes là, parlons de nos finances',
      'Nous avons un petit service à vous demander',
    ],
    misses: ['Avant de partir en vacances, vérifiez vos freins', 'Il lui a rendu un petit service'],
  },
  {
    id: 'fr/donation/funded-by-readers',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:financée?s?|soutenue?s?|portée?s?|vit|vivons|existe|existons|tient|tenons|dépend|dépendons|possibles?)(?: (?:ne|que|uniquement|exclusivement|seulement|principalement|entièrement|essentiellement|avant tout|à \d+ ?%|en grande partie))*,? (?:par|grâce à|grâce aux|de|du|des|sur) [^.?!]{0,18}(?<!\p{L})(?:lect(?:eurs|rices|eur·rices)|vos dons|dons de (?:nos|ses|lect)\p{L}*|nos abonnés|ses abonnés|abonné·e·s|nos adhérents|nos membres|ses membres|nos donateurs|internautes|vos contributions)(?!\p{L})|(?<!\p{L})(?:vivons|existons|dépendons) (?:\p{L}+ ){0,3}(?:dons|soutien|contributions)(?!\p{L})|(?<!\p{L})sans (?:pub|publicités?|actionnaires?|milliardaires?|subventions?)(?!\p{L})[^.?!]{0,50}(?<!\p{L})(?:vos dons|nos lecteurs|dons de|lecteurs|indépendante?)(?!\p{L})|(?<!\p{L})(?:notre|nos|sa|ses) (?:seules?|uniques?|principales?|première) (?:sources? de (?:revenus?|financement)|ressources?|richesse)[^.?!]{0,30}(?<!\p{L})(?:lect|dons|abonn|vous|soutien|contribut)/iu,
    hits: [
      'Un média financé par ses lecteurs',
      'Nous vivons grâce aux dons',
      'Notre seule ressource, ce sont nos lecteurs',
    ],
    misses: [
      'Le pont est financé par la région',
      'Il court vite grâce aux dons de la nature',
      "Le festival vit grâce aux subventions de l'État",
    ],
  },
  {
    id: 'fr/donation/fundraising-drive',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:notre|nos|cette) (?:campagne|cagnotte|collecte|appel|objectif)s? (?:de|d['’]|aux|est|pour)[^.?!]{0,20}(?<!\p{L})(?:dons?|soutiens?|donat\p{L}+|abonnés|abonnements|adhésions?|financement|contributions?)(?!\p{L})|(?<!\p{L})(?:aidez-nous|participez|contribuez)[^.?!]{0,25}(?<!\p{L})(?:objectif|cagnotte|collecte|campagne)(?!\p{L})|^[^\p{L}\p{N}]{0,5}(?:(?:déjà )?[\d., \u00a0]{1,12} ?(?:€|euros)? ?(?:collectés?|récoltés?|réunis|donateurs?|contributeurs?|dons?)(?: (?:sur|pour) .{2,25})?|(?:notre )?objectif ?:? [\d., ]{1,12} ?(?:€|euros|dons?|donateurs?|abonnés)(?: .{0,25})?|\d+ ?% de (?:l['’]|notre )objectif(?: atteints?)?|plus que \d+ jours? pour .{2,40})[^\p{L}\p{N}]{0,8}$|(?<!\p{L})il nous (?:reste|manque|faut)[^.?!]{0,15}(?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL|lei|RON|ευρώ)(?!\p{L})))|(?<!\p{L})il nous (?:reste|manque) [^.?!]{0,20}(?<!\p{L})(?:donat|abonn|adhér|jours? pour)/iu,
    hits: [
      'Notre campagne de dons se termine bientôt',
      '12 400 € collectés',
      'Il nous manque 30 000 € pour finir l’année',
    ],
    misses: ['La campagne présidentielle commence', 'Il nous manque un gardien, dit le coach'],
  },
  {
    id: 'fr/donation/help-us-continue',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:aidez|aide)[- ]nous à \p{L}{4,}|(?<!\p{L})(?:pour nous (?:aider|permettre)|nous (?:permet(?:tre|tez|tent|tra)?|aide[rz]?)) (?:à|de) (?:poursuivre|continuer|rester|garder|maintenir|enquêter|développer|produire|publier|informer|vivre|exister|proposer|faire (?:vivre|entendre)|défendre (?:notre|un|une|l['’])|atteindre notre|vous (?:informer|proposer|offrir))(?!\p{L})|(?<!\p{L})nous (?:voulons|souhaitons|devons)[^.?!]{0,20}(?<!\p{L})(?:avec|grâce à) (?:vous|votre)(?!\p{L})/iu,
    hits: ['Aidez-nous à rester libres', 'Cela nous permet de publier chaque jour'],
    misses: ['Les voisins les aident à garder la ferme', 'Cette aide permet aux paysans de rester'],
  },
  {
    id: 'fr/donation/keep-free',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:notre|nos|nous|votre|vos)(?!\p{L})[^.?!]{0,60}(?<!\p{L})(?:en accès libre|libres? d['’]accès|accessibles? (?:à|pour) (?:tou(?:s|tes|·te·s|·tes)|chacun|le plus grand nombre)|sans paywall|sans mur payant|gratuite?s? (?:pour tou|et (?:accessible|indépendant|sans)))/iu,
    hits: ['Nos articles sont en accès libre', 'Nous voulons rester gratuits et indépendants'],
    misses: ['Le musée est gratuit pour tous le dimanche', 'Les plages sont accessibles à tous'],
  },
  {
    id: 'fr/donation/monthly-or-once',
    kind: 'donation',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:(?:un |je )?(?:don(?:ne)? |soutiens? )?(?:une (?:seule )?fois|ponctuel(?:lement)?|mensuel(?:lement)?|tous les (?:mois|ans)|chaque (?:mois|année)|par mois|annuel(?:lement)?|montant libre|unique)[ \/|,]{0,3}(?:ou )?){1,3})[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Mensuel', 'Une fois / Chaque mois'],
    misses: ['Le bulletin mensuel de la ville', 'Une fois la loi votée'],
  },
  {
    id: 'fr/donation/nobody-owns-us',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:sans|ni|aucun|pas d['’])(?:e )? ?(?:actionnaires?|milliardaires?|industriels?|publicités?|pubs?|subventions?|mécènes?|banques?)(?:,? (?:et |ou )?(?:ni|sans|pas d['’]|aucune?)? ?(?:actionnaires?|milliardaires?|publicités?|pubs?|subventions?|mécènes?|industriels?|banques?|paywall|propriétaires?)){1,3}(?!\p{L})|(?<!\p{L})(?:journal|média|rédaction|site|revue|magazine|nous)(?!\p{L})[^.?!]{0,25}(?<!\p{L})n['’]appart\p{L}+ (?:qu['’]à|à (?:aucun|personne))|(?<!\p{L})n['’]appartient qu['’]à (?:ses|nos) (?:lect|salari|journalist|abonn|memb)/iu,
    hits: ['Sans actionnaire ni publicité', "Notre média n'appartient à aucun milliardaire"],
    misses: ["Cette forêt n'appartient à personne", 'Ni le maire ni la banque ne répondent'],
  },
  {
    id: 'fr/donation/payment-methods',
    kind: 'donation',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:(?:payer |régler |donner )?(?:par |avec )?(?:carte (?:bancaire|bleue|de crédit)|chèque|virement(?: bancaire)?|prélèvement(?: automatique)?(?: sepa)?|paiement sécurisé|paypal|espèces)(?: ou |[ ,|\/·]{1,3}|$|(?=[^\p{L}\p{N}]{0,8}$))){1,5})[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Carte bancaire', 'Par chèque, virement'],
    misses: ['Carte bancaire volée à la gare', 'Le chèque énergie arrive'],
  },
  {
    id: 'fr/donation/remind-me',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:me le rappeler|rappelez-le[- ]moi|rappelez-moi|me rappeler) (?:plus tard|dans .{2,20}|le mois prochain|demain)|(?:j['’]ai déjà|je vous ai déjà) (?:donné|fait un don|contribué|soutenus?|adhéré|participé)(?: .{0,20})?|je (?:vous )?soutiens déjà(?: .{0,20})?|je suis déjà (?:donat\p{L}+|membre|adhérente?|soutien|mécène))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Me le rappeler plus tard', "J'ai déjà fait un don"],
    misses: ['Rappelez-moi son nom', "J'ai déjà donné, répond l'élu au journaliste qui insiste"],
  },
  {
    id: 'fr/donation/support-our-journalism',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:soutenez|soutenir|soutiens|défendez|financez|financer|aidez|renforcez)(?!\p{L}) (?:notre|nos) (?:[\p{L}'’-]+ ){0,2}(?:journalis(?:me|tes)|rédaction|presse|média|enquêtes|information|journal|travail|mission|actions?|combat|projet|équipe|indépendance|reportages)s?(?!\p{L})|(?<!\p{L})(?:soutenez|défendez|financez|aidez|rejoignez) (?:le|la|l['’]|un|une|les|des|cette|ce) ?(?:[\p{L}'’-]+ ){0,2}(?:journalisme|presse|médias?|information|journal|rédaction|revue|magazine)(?!\p{L})|(?<!\p{L})(?:soutenir|soutenons) (?:un|une|le|la) (?:journalisme|presse|média|information)(?: [\p{L}-]+)? (?:indépendante?|libre|de qualité|engagée?|local)(?!\p{L})[^.?!]{0,15}(?:$|[!:]|dès|avec|c['’]est|par un don)/iu,
    hits: ['Soutenez notre journalisme', 'Soutenez une presse libre et notre rédaction', 'Financez notre travail'],
    misses: ["L'État veut soutenir les radios locales du pays", 'Il défend la presse de son pays'],
  },
  {
    id: 'fr/donation/support-us',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:soutenez|soutiens|aidez|appuyez)[- ](?:nous|moi)(?!\p{L})|(?<!\p{L})rejoignez-nous (?:et|en|pour) (?:soute|défend|faisant|devenant|aide)|(?<!\p{L})(?:soutenez|aidez) (?:notre|votre|le|la|un|une|l['’]|ce|cette|les)? ?(?:[\p{L}'’-]+ ){0,3}(?:indépendante?s?|libres?|médias?|journalisme|presse|rédaction|travail|site|association|blog|podcast|projet)s?(?!\p{L})|(?<!\p{L})(?:pour|façons? de|envie de|moyens? de|possible de|choix de|continuer (?:à|de)) nous soutenir(?!\p{L})|(?<!\p{L})(?:si vous (?:le )?pouvez|faites un geste|un petit geste),? (?:soute|aide|contribu|pour nous)/iu,
    hits: ['Soutenez-nous !', 'Soutenez un journalisme indépendant', 'Trois façons de nous soutenir'],
    misses: ['Ils soutiennent le gouvernement', 'Le préfet refuse de nous aider, dit-elle'],
  },
  {
    id: 'fr/donation/tax-deductible',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?:(?<!\p{L})(?:dons?|soutien|adhésions?|cotisations?|contributions?|versements?|euros?|coûte)(?!\p{L})|€)[^.?!]{0,60}(?<!\p{L})(?:déducti(?:bles?|on)|défiscalis\p{L}+|réduction (?:d['’]impôts?|fiscale)|crédit d['’]impôt)|\d ?%[^.?!]{0,25}déductibles?|(?<!\p{L})déductibles? (?:de|à \d+ ?%) (?:de )?(?:vos|votre)|(?<!\p{L})après (?:réduction|déduction) (?:d['’]impôts?|fiscale)|(?<!\p{L})(?:don|soutien) de (?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL|lei|RON|ευρώ)(?!\p{L}))) (?:ne )?vous (?:coûte|revient)|(?<!\p{L})ne vous coûte[^.?!]{0,10} que (?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL|lei|RON|ευρώ)(?!\p{L})))|(?<!\p{L})(?:votre|un|le) reçu fiscal(?!\p{L})/iu,
    hits: ['Votre don est déductible des impôts', '66 % déductible de vos impôts', 'Vous recevrez un reçu fiscal'],
    misses: ['Les impôts locaux augmentent', 'Les heures défiscalisées reviennent'],
  },
  {
    id: 'fr/donation/thank-you',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})merci (?:d['’]avance )?(?:pour|de) (?:votre|vos|ton|tout votre) (?:précieux )?(?:soutien|dons?|générosité|contributions?|fidélité|aide|confiance et)(?!\p{L})|(?<!\p{L})merci à (?:nos|toutes|tous|celles|vous)[^.?!]{0,30}(?<!\p{L})(?:donat|souscript|abonn|adhér|contribut|mécèn|soute)\p{L}+|^[^\p{L}\p{N}]{0,5}(?:merci (?:beaucoup |infiniment |d['’]avance )?(?:pour|de|à) (?:votre|vous|tous|nos) .{2,40})[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Merci pour votre soutien', 'Merci à tous nos donateurs'],
    misses: ['Il dit merci à la foule', 'Merci à la pluie, sourit le fermier'],
  },
  {
    id: 'fr/donation/ways-to-give',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})chèques?[^.?!]{0,25}(?<!\p{L})(?:à l['’]ordre d|libellé)|(?<!\p{L})(?:dons?|soutenir|donner|contribuer|adhérer|contribution)(?!\p{L})[^.?!]{0,30}(?<!\p{L})par (?:chèque|virement|carte bancaire|carte bleue|prélèvement|sms|paypal)(?!\p{L})|^[^\p{L}\p{N}]{0,5}(?:(?:legs|legs et donations|dons et legs|mécénat(?: d['’]entreprise)?|assurances?-vie|don (?:ifi|en bitcoin|d['’]entreprise|par .{2,20})))[^\p{L}\p{N}]{0,8}$|(?<!\p{L})plateforme (?:de dons|sécurisée)[^.?!]{0,20}(?<!\p{L})(?:helloasso|paypal|stripe|don)/iu,
    hits: ["Par chèque à l'ordre de l'association", 'Vous préférez donner par virement ?'],
    misses: ['Il a payé par chèque', 'Le chèque du ministre est perdu'],
  },
  {
    id: 'fr/donation/we-need-you',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:nous|on) (?:avons|a) (?:plus que jamais |encore |vraiment |aussi |toujours |absolument )?besoin de (?:vous|votre|vos|nos lecteurs|nos lectrices|toi)(?!\p{L})|(?<!\p{L})besoin de (?:votre (?:soutien|don|contribution)|vos dons)(?!\p{L})|(?<!\p{L})(?:a|ont) (?:plus que jamais |encore )?besoin de vous(?!\p{L})(?! (?:dire|parler|voir))|(?<!\p{L})sans (?:vous|votre soutien|vos dons|votre aide) ?,[^.?!]{0,20}(?<!\p{L})(?:nous|pas|rien|notre|aucun)(?!\p{L})|(?<!\p{L})(?:nous )?comptons sur (?:vous|votre|vos)(?!\p{L})|(?<!\p{L})(?:notre|nos) (?:avenir|survie|existence|indépendance)[^.?!]{0,25}(?<!\p{L})(?:entre vos mains|dépend (?:de vous|de votre|de vos|du soutien)|repose sur (?:vous|votre|vos|nos lect))/iu,
    hits: ['Nous avons besoin de vous', 'Nous avons besoin de votre soutien', 'Notre survie dépend de vous'],
    misses: ["Nous avons besoin de pluie, dit l'agriculteur", 'Ils comptent sur la pluie, raille-t-il'],
  },
  {
    id: 'fr/donation/why-give',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})pourquoi (?:nous soutenir|(?:faire|nous faire) un don|donner (?:à (?:notre|nous)|chaque mois)|soutenir (?:notre|un média|la presse|une presse|le journal)|adhérer|nous (?:vous )?demandons|faisons-nous appel|avons-nous besoin)(?!\p{L})[^.?!]{0,30}(?:$|[?!:])|^[^\p{L}\p{N}]{0,5}(?:(?:à quoi (?:sert|servent|servira) (?:votre|mon|vos) (?:don|soutien|contribution|argent)s?|(?:où|comment) (?:va|est utilisé) (?:votre|mon) (?:argent|don)|comment nous soutenir|comment (?:faire un don|aider|contribuer)|vos questions sur les dons))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Pourquoi nous soutenir ?', 'À quoi sert votre don ?'],
    misses: ['Pourquoi donner un nom aux tempêtes', 'Comment aider son enfant à lire le soir'],
  },
  {
    id: 'fr/donation/your-donation-helps',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:votre|vos) (?:dons?|soutiens?|contributions?|générosité|adhésion|aide|engagement|participation)(?!\p{L})(?: (?:financier|mensuel|régulier|est ce qui))?,? (?:nous|permet\p{L}*|garanti\p{L}*|est|sont|finance\p{L}*|aide\p{L}*|compte\p{L}*|même|assure\p{L}*|contribue\p{L}*|sert|servira|fait|fera|change\p{L}*|rend\p{L}*)(?!\p{L})|(?<!\p{L})(?:grâce à|avec) (?:votre (?:don|soutien|générosité|contribution|adhésion)|vos (?:dons|contributions))(?!\p{L})/iu,
    hits: ['Votre don nous permet de rester libres', 'Grâce à votre soutien, nous enquêtons'],
    misses: ['Son soutien au maire est total', 'Leur aide est arrivée'],
  },
  {
    id: 'fr/newsletter/agree-by-signing-up',
    kind: 'newsletter',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})en (?:vous inscrivant|cliquant sur (?:[«"“]|s['’]inscrire|s['’]abonner|je|ok|valider)|renseignant|validant|indiquant|communiquant|saisissant|fournissant|vous abonnant|soumettant|entrant)(?!\p{L})[^.?!]{0,80}(?<!\p{L})(?:vous (?:acceptez|consentez|reconnaissez|confirmez|autorisez|déclarez)|j['’]accepte)|(?<!\p{L})j['’](?:accepte|autorise)(?: de recevoir| que mes données| les (?:conditions|cgu))|(?<!\p{L})je (?:souhaite|consens à|veux|désire) recevoir(?!\p{L})[^.?!]{0,40}(?<!\p{L})(?:par|offres|newsletters?|informations?|actualités?|e-?mails?|les|des|nos|la)(?!\p{L})|(?<!\p{L})(?:j['’]ai lu et j['’]accepte|ce site est protégé par recaptcha|protégé par recaptcha)/iu,
    hits: ['En vous inscrivant, vous acceptez nos conditions', "J'accepte de recevoir des offres"],
    misses: ['En validant la loi, le Sénat a surpris', 'Je souhaite recevoir un jour réponse du préfet'],
  },
  {
    id: 'fr/newsletter/app',
    kind: 'newsletter',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:télécharge[rz]|découvr(?:ir|ez)|installe[rz]|ouvr(?:ir|ez)|essayez|obtenir|obtenez)(?: dans| gratuitement)? ?(?:notre |l['’]|nos |votre |la nouvelle )?appli(?:cation)?s?(?: .{0,40})?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:téléchargez|installez|découvrez|utilisez|ouvrez)(?: gratuitement| vite)? (?:notre|l['’]|nos|la nouvelle) ?appli(?:cation)?s?(?!\p{L})|(?<!\p{L})(?:sur|dans|via|avec|télécharger) notre (?:nouvelle )?appli(?:cation)?(?: mobile)?(?!\p{L})|(?<!\p{L})(?:notre|l['’]) ?appli(?:cation)? (?:qui|pour) vous(?!\p{L})|(?<!\p{L})(?:plus (?:rapide|simple|pratique)|meilleure expérience|meilleur)[^.?!]{0,25}(?<!\p{L})(?:dans|sur|avec) l['’]appli(?:cation)?(?!\p{L})|^[^\p{L}\p{N}]{0,5}(?:l['’]appli(?:cation)?(?: [\p{L}'’]+){0,3} (?:est disponible|disponible|gratuite|dans votre poche)(?: .{0,30})?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Téléchargez notre application', 'Toute l’info dans l’appli, gratuitement : téléchargez l’application'],
    misses: [
      "L'application des règles pose problème",
      'Il faut télécharger l’application du ministère pour circuler dans la zone, rappelle le préfet',
    ],
  },
  {
    id: 'fr/newsletter/app-store',
    kind: 'newsletter',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:disponible|télécharge[rz]|obtenez-la|à télécharger|l['’]obtenir)(?: gratuitement)? (?:sur|dans|via) (?:l['’]|le )?(?:app ?store|google play|play store|appgallery|apple store)(?: .{0,30})?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:scannez|flashez) (?:le |ce )?(?:qr[- ]?code|code).{0,50})[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Disponible sur Google Play', "Télécharger dans l'App Store"],
    misses: ['Le jeu disponible sur Google Play inquiète les parents', 'Scanner le cerveau des bébés'],
  },
  {
    id: 'fr/newsletter/confirm-address',
    kind: 'newsletter',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:e-?mail|mail|courriel|électronique) ?[^.?!]{0,8}(?<!\p{L})(?:non valide|invalide|incorrecte?|n['’]est pas valide|erronée?|déjà (?:inscrite?|utilisée?|enregistrée?))(?!\p{L})|(?<!\p{L})(?:saisir|saisissez|entre[rz]|renseigne[rz]|indique[rz]|fournir)[^.?!]{0,20}(?:e-?mail|mail|électronique|courriel) (?:valide|correcte?)(?!\p{L})|(?<!\p{L})votre inscription[^.?!]{0,35}(?<!\p{L})(?:prise en compte|validée|confirmée|enregistrée|a bien|effectuée|terminée)|(?<!\p{L})(?:confirme[rz]|valide[rz]) votre (?:inscription|adresse|e-?mail|abonnement à)|(?<!\p{L})vous êtes (?:bien |désormais |maintenant |déjà )*(?:inscrit|abonné)(?:e|\(e\)|·e)? (?:à|aux) (?:la|notre|nos|cette) (?:newsletter|lettre|infolettre|liste)|(?<!\p{L})merci (?:pour|de) (?:votre inscription|vous être (?:inscrit|abonné)|votre abonnement)|(?<!\p{L})(?:consultez|vérifiez|regardez)(?: aussi)? (?:votre (?:boîte|messagerie)|vos (?:e-?mails|spams|courriers))|(?<!\p{L})(?:vous|cliquez|confirmez)(?!\p{L})[^.?!]{0,40}(?<!\p{L})(?:e-?mail|mail|courriel|lien) de confirmation(?!\p{L})/iu,
    hits: ['Adresse e-mail non valide', 'Merci pour votre inscription', 'Votre inscription a bien été prise en compte'],
    misses: ["L'inscription du site à l'Unesco est confirmée", 'Le courriel du ministre était vide'],
  },
  {
    id: 'fr/newsletter/dismiss',
    kind: 'newsletter',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:non,? merci(?:,? .{0,40})?|plus tard|pas maintenant|peut-être plus tard|une autre fois|ne plus (?:afficher|me (?:le )?(?:demander|proposer))(?: .{0,20})?|ça m['’]intéresse|oui,? (?:je veux bien|ça m['’]intéresse|volontiers|je m['’]inscris))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Non merci', 'Plus tard'],
    misses: ['Non merci à la guerre, clame la foule dans les rues du pays entier ce samedi', 'Plus tard dans la nuit'],
  },
  {
    id: 'fr/newsletter/email-field',
    kind: 'newsletter',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:(?:votre|ton|mon|saisissez|saisir|entrez|entrer|indiquez|renseignez|votre adresse|une|l['’])? ?){0,3}(?:e-?mail|courriel|mail|adresse (?:e-?mail|mail|électronique|courriel|de messagerie))(?: ?\(?(?:obligatoire|requise?|ici|professionnel(?:le)?)\)?)?(?: ?(?:ex ?[.:]|exemple).{0,30})?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Votre e-mail', 'Adresse e-mail', 'Saisissez votre adresse mail'],
    misses: ['Courriels volés au ministère', 'Le mail a fuité'],
  },
  {
    id: 'fr/newsletter/form-message',
    kind: 'newsletter',
    role: 'pitch',
    weight: 1,
    pattern:
      /(?<!\p{L})(?:champs? (?:obligatoires?|requis)|une erreur (?:est survenue|s['’]est produite)|veuillez (?:réessayer|saisir|renseigner|cocher|accepter|vérifier votre))(?!\p{L})|^[^\p{L}\p{N}]{0,5}(?:(?:choisissez|sélectionnez) (?:au moins )?(?:une|un|vos|votre) (?:option|newsletter|centre d['’]intérêt|thème)s?.{0,30})[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Une erreur est survenue, veuillez réessayer', '* Champs obligatoires'],
    misses: ['Une erreur de calcul', 'Les champs de blé'],
  },
  {
    id: 'fr/newsletter/in-your-inbox',
    kind: 'newsletter',
    role: 'pitch',
    weight: 4,
    pattern:
      /(?<!\p{L})dans (?:votre|ta|vos) (?:boîtes?(?: aux lettres| mails?| e-?mails?| de réception| courriels?)?|messagerie|bo[iî]te mail)(?!\p{L})(?! (?:crânienne|à gants|noire|à outils))|(?<!\p{L})(?:chaque|tous les|toutes les) (?:jours?|matins?|midis?|soirs?|semaines?|lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?|mois|week-ends?)(?!\p{L})[^.?!]{0,30}(?<!\p{L})(?:par (?:e-?mail|mail|courriel)|dans votre)(?!\p{L})|(?<!\p{L})(?:directement|gratuitement) (?:par (?:e-?mail|mail|courriel)|dans votre)(?!\p{L})|(?<!\p{L})recevez[^.?!]{0,70}(?<!\p{L})(?:par (?:e-?mail|mail|courriel)|chaque (?:jours?|matins?|midis?|soirs?|semaines?|lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?|mois|week-ends?)|(?:tous|toutes) les (?:jours?|matins?|midis?|soirs?|semaines?|lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?|mois|week-ends?)|gratuitement)(?!\p{L})/iu,
    hits: [
      'Chaque matin dans votre boîte mail',
      "Recevez l'actu tous les matins par email",
      'Recevez nos enquêtes chaque vendredi',
    ],
    misses: ['La boîte noire a été retrouvée', 'Il dit recevoir chaque semaine des menaces'],
  },
  {
    id: 'fr/newsletter/join-readers',
    kind: 'newsletter',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})rejoignez (?:les |nos |plus de |déjà |près de |notre communauté (?:de|d['’]))*(?:\d[\d., \u00a0]*|milliers d['’]|des milliers d['’]|autres )?(?:de |d['’])?(?:abonnés|lecteurs|lectrices|inscrits|passionnés|curieux|abonné·e·s)(?!\p{L})|^[^\p{L}\p{N}]{0,5}(?:(?:déjà|plus de) \d[\d., \u00a0]* (?:abonnés|inscrits|lecteurs)(?: .{0,25})?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Rejoignez plus de 20 000 abonnés', 'Déjà 12 000 inscrits'],
    misses: ['Le club compte plus de 20 000 abonnés au stade', 'Rejoignez la gare à pied'],
  },
  {
    id: 'fr/newsletter/never-miss',
    kind: 'newsletter',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:ne (?:manquez|ratez|loupez|manque|rate)(?: plus)? (?:rien|aucune?|jamais|pas un|pas une|plus)|pour ne (?:rien|plus rien|plus|jamais|pas) (?:manquer|rater|louper)|ne (?:plus )?rien (?:manquer|rater|louper))(?!\p{L})[^.?!]{0,35}(?:$|[!:,]|(?<!\p{L})(?:actu|info|article|newsletter|édition|lettre|nouveau|essentiel|numéro|épisode|publication|de (?:nos|notre|l['’])))/iu,
    hits: ["Ne manquez rien de l'actualité", 'Pour ne rien rater'],
    misses: [
      'Il ne manque rien à ce plat simple et bon selon le chef étoilé de la ville haute',
      'Ne manquez pas le train',
    ],
  },
  {
    id: 'fr/newsletter/newsletter-label',
    kind: 'newsletter',
    role: 'label',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:(?:découvr(?:ez|ir)|voir|choisi(?:r|ssez)|gére[rz]|consulte[rz]|lire|lisez|mes|vos|toutes|nos|notre|la|les|une|autres|d['’]autres|recevez|recevoir|par|en|gratuite?) ){0,4}(?:newsletters?|infolettres?|lettres? (?:d['’]infos?(?:rmations?)?|quotidiennes?|hebdo(?:madaire)?s?|électroniques?)|bulletins? (?:d['’]informations?|quotidiens?|hebdomadaires?))(?:(?: [\p{L}'’&-]+){0,5}| ?[:–-] .{2,40}))[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:découvrez|recevez|notre|abonnez-vous à) (?:la|notre)? ?lettre (?:d[eu'’]|quotidienne|hebdomadaire) ?.{2,30})[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Newsletter', 'Nos newsletters', 'Découvrez la lettre de la culture'],
    misses: [
      'La newsletter du ministre contenait une erreur de calcul, selon le rapport',
      'La lettre du soldat à sa mère',
    ],
  },
  {
    id: 'fr/newsletter/notifications',
    kind: 'newsletter',
    role: 'ask',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:activez|recevez|autorisez|abonnez-vous à|acceptez)[^.?!]{0,25}(?<!\p{L})(?:notifications?|alertes?)(?!\p{L})|^[^\p{L}\p{N}]{0,5}(?:(?:activer|recevoir|autoriser|m['’]abonner aux|s['’]abonner aux|créer une|créer)(?: les| nos| des| mes| l['’])? ?(?:notifications|alertes?)(?: .{0,40})?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:recevoir|restez informé[^.?!]{0,10}) (?:les|nos|des|vos) (?:notifications|alertes)(?!\p{L})|(?<!\p{L})(?:soyez|être) (?:alerté|averti|informé|notifié|prévenu)(?:e|·e|\(e\))?s? (?:en (?:temps réel|premier)|dès|lorsque|quand|des (?:dernières|nouve)|par (?:e-?mail|notification))/iu,
    hits: ['Recevez nos alertes', 'Activer les notifications', 'Soyez alerté dès la parution'],
    misses: ['Les alertes météo se multiplient', 'Il a reçu des menaces et des alertes'],
  },
  {
    id: 'fr/newsletter/privacy',
    kind: 'newsletter',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:vos?|votre|ces|mes|les) (?:données|adresse|e-?mails?|informations?|coordonnées)(?: \p{L}+){0,2}[^.?!]{0,40}(?<!\p{L})(?:utilisées?|traitées?|collectées?|conservées?|destinées?|recueillies?|sert|servira|serviront)(?!\p{L})[^.?!]{0,70}(?<!\p{L})(?:newsletters?|vous (?:envoyer|adresser|informer|proposer|contacter)|lettres? d['’]info\p{L}*|inscription|commerciales?|désinscri\p{L}+|demande|abonnement)(?!\p{L})|(?<!\p{L})vous (?:disposez|bénéficiez) d['’]un droit (?:d['’]accès|de rectification|d['’]opposition)|(?<!\p{L})droits? d['’]accès,? (?:et )?de rectification|(?<!\p{L})(?:consulte[rz]|en savoir plus|voir)[^.?!]{0,25}(?<!\p{L})(?:politique de confidentialité|gestion de (?:vos|mes) données|protection des données)|(?<!\p{L})conformément (?:à la loi|au rgpd|au règlement)[^.?!]{0,40}(?<!\p{L})(?:informatique|données)/iu,
    hits: ['Votre adresse sert à vous envoyer la newsletter', "Vous disposez d'un droit d'accès"],
    misses: ['Les données ont été volées puis vendues', 'Conformément à la loi, le maire a démissionné'],
  },
  {
    id: 'fr/newsletter/sign-up',
    kind: 'newsletter',
    role: 'ask',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:inscrivez-vous|inscris-toi|inscrire|m['’]inscris|inscription|abonnez-vous|abonne-toi|s['’]abonner|m['’]abonne[rz]?|vous abonner|recevez|recevoir|reçois|reçevez|souscrivez|essayez|retrouvez)(?!\p{L})[^.?!]{0,60}(?<!\p{L})(?:newsletters?|infolettres?|lettres? d['’]infos?(?:rmations?)?|lettre (?:quotidienne|hebdomadaire|du (?:matin|soir|jour))|notre lettre|bulletin (?:quotidien|hebdomadaire|d['’]information)|liste de diffusion|rendez-vous hebdomadaire par mail)(?!\p{L})/iu,
    hits: ['Inscrivez-vous à notre newsletter', 'Recevoir la newsletter', 'Vous inscrire à nos lettres d’information'],
    misses: ['La newsletter du ministre est lue', 'Les abonnés à la newsletter ont reçu une facture'],
  },
  {
    id: 'fr/newsletter/sign-up-button',
    kind: 'newsletter',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:oui,? |ok,? )?(?:je )?(?:m['’]inscris|m['’]inscrire|s['’]inscrire|inscrivez-vous|inscris-toi|inscription|valider (?:mon|votre) inscription|confirmer (?:mon|votre) inscription)(?: (?:gratuite(?:ment)?|ici|maintenant|à .{2,35}|aux? .{2,35}|en un clic))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ["Je m'inscris", "S'inscrire gratuitement"],
    misses: [
      "S'inscrire dans la durée, voilà l'enjeu du projet porté par la ville et la région",
      'Inscription des enfants reportée',
    ],
  },
  {
    id: 'fr/newsletter/stay-informed',
    kind: 'newsletter',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:restez|soyez|pour rester) (?:toujours |bien )?(?:informé|connecté|au courant|à jour|à la page|branché|en contact|à l['’]écoute de l['’]actu)(?:\(?e\)?|·e)?s?(?!\p{L})|^[^\p{L}\p{N}]{0,5}(?:(?:toute )?l['’](?:actu(?:alité)?|info(?:rmation)?)[^.?!]{0,30}(?<!\p{L})(?:par (?:e-?mail|mail)|en temps réel|gratuitement|près de chez vous|où que vous soyez|dans votre poche))[^\p{L}\p{N}]{0,8}$|(?<!\p{L})suivez (?:toute )?l['’]actualité[^.?!]{0,30}(?<!\p{L})(?:par (?:e-?mail|mail)|avec notre|en temps réel|grâce à)/iu,
    hits: ['Restez informé', 'Pour rester informés, suivez-nous'],
    misses: ['Le maire reste informé', 'Restez chez vous'],
  },
  {
    id: 'fr/newsletter/unsubscribe',
    kind: 'newsletter',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:désinscri|désabonn|retirer votre consentement)\p{L}*[^.?!]{0,40}(?<!\p{L})(?:tout (?:moment|instant)|liens?|un (?:seul )?clic|bas de|quand)(?!\p{L})|(?<!\p{L})à tout (?:moment|instant)[^.?!]{0,40}(?<!\p{L})(?:désinscri|désabonn|retirer votre consent)|(?<!\p{L})(?:pas|jamais|zéro|sans|aucun) (?:de )?spams?(?!\p{L})|(?<!\p{L})nous ne (?:partag|communiqu|vend|céd|transmet)\p{L}+[^.?!]{0,40}(?<!\p{L})(?:adresse|données|e-?mail|mail|coordonnées)|(?<!\p{L})ne (?:sera|seront) (?:jamais |pas |en aucun cas )*(?:cédée?s?|communiquée?s?|partagée?s?|transmise?s?|vendue?s?)[^.?!]{0,25}tiers|(?<!\p{L})(?:merci (?:pour|de) votre inscription|lien de (?:désinscription|désabonnement))(?!\p{L})/iu,
    hits: ['Vous pouvez vous désinscrire à tout moment', 'Merci pour votre inscription', 'Pas de spam, promis'],
    misses: ["Le parti s'est désinscrit du registre", 'Il peut partir à tout moment'],
  },
  {
    id: 'fr/newsletter/what-you-get',
    kind: 'newsletter',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:l['’]essentiel|le meilleur|le récap(?:itulatif)?|un (?:condensé|résumé|tour d['’]horizon)|une (?:sélection|dose|synthèse)|les (?:infos|actus|informations|temps forts)|nos meilleurs? (?:articles|contenus|enquêtes)|toute l['’](?:actu|info)\p{L}*|la sélection)(?!\p{L})[^.?!]{0,60}(?<!\p{L})(?:chaque|tous les|toutes les) (?:jours?|matins?|midis?|soirs?|semaines?|lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?|mois|week-ends?)(?!\p{L})|(?<!\p{L})(?:chaque|tous les|toutes les) (?:jours?|matins?|midis?|soirs?|semaines?|lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?|mois|week-ends?),? (?:à \d+ ?h\p{L}*,? )?(?:l['’]essentiel|le meilleur|notre sélection|la sélection|l['’]actu|retrouvez|découvrez|recevez|un regard|le décryptage|nos journalistes|la rédaction vous)|(?<!\p{L})dose (?:quotidienne|hebdomadaire) d/iu,
    hits: ["L'essentiel de l'actualité chaque matin", 'Chaque vendredi, la sélection de la rédaction'],
    misses: ["Chaque matin, le berger monte à l'alpage", "L'essentiel du texte est voté"],
  },
  {
    id: 'fr/paywall/already-a-subscriber',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})d[ée]j[àa] (?:abonn[ée]e?s?|un compte|inscrite?|membre|client|un abonnement|enregistré)(?:·e|\(e\))?(?!\p{L})[^.?!]{0,25}(?:\?|(?<!\p{L})connect|(?<!\p{L})identifi|(?<!\p{L})accéd)|(?<!\p{L})(?:vous|j['’])(?:êtes d[ée]j[àa] abonn|avez d[ée]j[àa] un (?:compte|abonnement)|possédez d[ée]j[àa] un|ai d[ée]j[àa] un (?:compte|abonnement)| êtes d[ée]j[àa] abonn| avez d[ée]j[àa] un (?:compte|abonnement)| possédez d[ée]j[àa] un compte)|^[^\p{L}\p{N}]{0,5}(?:je suis (?:d[ée]j[àa] )?abonn[ée](?:e|\(e\)|·e)?(?: .{0,25})?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})pas encore (?:abonn[ée]e?|inscrite?|membre|de compte|client)(?:·e|\(e\))?[^.?!]{0,12}\?|(?<!\p{L})(?:activez|activer|liez|rattachez|associez) (?:votre|mon) (?:abonnement|accès|compte abonné)(?!\p{L})|(?<!\p{L})si vous êtes (?:d[ée]j[àa] )?abonn[ée]/iu,
    hits: ['Déjà abonné ? Connectez-vous', 'Vous avez déjà un compte', 'DEJA ABONNE ?', 'Activez votre accès'],
    misses: ['Il est déjà membre du parti', 'Pas encore abonné au gaz, il attend'],
  },
  {
    id: 'fr/paywall/article-limit',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})il vous reste(?!\p{L})[^.?!]{0,12}\d[\d.,]* ?%?[^.?!]{0,20}(?<!\p{L})(?:articles?|à lire|lecture|à découvrir)|(?<!\p{L})il vous reste (?:\d+|un|une|deux|trois|quatre|cinq) (?:articles?|lectures?)|(?<!\p{L})vous avez (?:d[ée]j[àa] )?(?:lu|atteint|utilisé|consulté|épuisé|dépassé)(?!\p{L})[^.?!]{0,45}(?<!\p{L})(?:articles? (?:gratuits?|offerts?|du mois)|limite|quota|nombre (?:maximum|maximal) d['’]articles)(?!\p{L})|(?<!\p{L})(?:vos?|votre) (?:\d+ |derniers? |prochains? )?articles? (?:gratuits?|offerts?)(?!\p{L})|^[^\p{L}\p{N}]{0,5}(?:(?:\d+|dernier|plus que \d+) ?(?:\/ ?\d+ )?articles? (?:gratuits?|offerts?|restants?)(?: .{0,30})?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:lectures?|articles?) (?:gratuits? |offerts? )?restants?(?!\p{L})/iu,
    hits: [
      'Il vous reste 57% de cet article à lire',
      'Vous avez lu vos 3 articles gratuits',
      '2 articles offerts ce mois-ci',
    ],
    misses: ['Il vous reste un an, dit le juge', 'Le quotidien laisse cinq articles gratuits à ses visiteurs'],
  },
  {
    id: 'fr/paywall/benefits',
    kind: 'paywall',
    role: 'pitch',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:un |l['’])?(?:accès|lecture|navigation|consultation)[^.?!]{0,50}(?<!\p{L})(?:illimitée?s?|abonnés|exclusi(?:f|ve)s?|sans pub(?:licité)?s?|archives|articles|contenus)(?!\p{L})[^.?!]{0,30})[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:tous |toutes |l['’]intégralité de |l['’]ensemble de )?(?:les |nos |vos |des |de )?(?:articles|contenus|enquêtes|newsletters?|podcasts|archives|jeux|mots croisés|avantages|événements)[^.?!]{0,30}(?<!\p{L})(?:en illimité|illimitée?s?|abonnés|exclusi(?:f|ve)s?|réservée?s?|en avant-première|sans pub(?:licité)?)(?!\p{L})[^.?!]{0,25})[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:le |la |votre |l['’])?(?:journal|magazine|version|édition|quotidien|hebdo)[^.?!]{0,15}(?<!\p{L})(?:numérique|en pdf|papier|digitale?)(?!\p{L})[^.?!]{0,40}(?<!\p{L})(?:abonné|dès|sur tous|écrans?|chez vous|livrée?|incluse?|disponible|la veille|quand vous)[^.?!]{0,25})[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:sur )?(?:tous vos (?:écrans|appareils)|jusqu['’]à \d+ (?:appareils|écrans|personnes|comptes)|multi-?(?:écrans|supports|comptes))[^.?!]{0,30})[^\p{L}\p{N}]{0,8}$|(?<!\p{L})profitez (?:du journal|de (?:tous )?(?:nos|vos) (?:contenus|articles|avantages)|d['’]une lecture)(?!\p{L})/iu,
    hits: ['Accès à tous les articles abonnés', 'Le journal en PDF dès la veille', 'Lecture sans publicité'],
    misses: ["L'accès au stade est limité ce soir", 'Les jeux vidéo et les enfants'],
  },
  {
    id: 'fr/paywall/billing',
    kind: 'paywall',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:puis|ensuite|soit|au lieu de) (?:seulement )?(?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL|lei|RON|ευρώ)(?!\p{L}))) ?\*?(?:\/|par|le|chaque|au lieu) ?|(?<!\p{L})(?:renouvel\p{L}+) (?:automatique(?:ment)?|tacite(?:ment)?|par (?:tacite|reconduction))|(?<!\p{L})tacite reconduction(?!\p{L})|(?<!\p{L})(?:facturée?s?|prélevée?s?|débitée?s?|facturation) (?:de )?(?:(?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL|lei|RON|ευρώ)(?!\p{L})))|tous les (?:mois|ans)|chaque mois|mensuel\p{L}*|annuel\p{L}*)|(?<!\p{L})offre (?:valable (?:jusqu|pour|pendant|une|dans|uniquement)|réservée aux (?:nouveaux|non)|non cumulable|de bienvenue|découverte|d['’]essai|de lancement)|(?<!\p{L})(?:paiement|règlement) (?:unique|mensuel|annuel|sécurisé|en une fois)(?!\p{L})[^.?!]{0,20}(?:$|(?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL|lei|RON|ευρώ)(?!\p{L})))|[.,!])|(?<!\p{L})(?:économisez|profitez de) (?:jusqu['’]à )?(?:-? ?\d+ ?%|(?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL|lei|RON|ευρώ)(?!\p{L}))))|(?<!\p{L})(?:tarif|prix) (?:préférentiel|de lancement|promotionnel)[^.?!]{0,20}(?<!\p{L})(?:puis|pendant|mois)/iu,
    hits: ['puis 9,99 € par mois', 'Renouvelable automatiquement', 'Offre réservée aux nouveaux abonnés'],
    misses: ['Le bail est renouvelé pour un an', "L'offre de paix est valable"],
  },
  {
    id: 'fr/paywall/cancel-anytime',
    kind: 'paywall',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:résiliables?|annulables?|résiliez|annulez|arrêtez|stoppez|vous pouvez (?:résilier|annuler|arrêter)|résiliation|annulation|possibilité de résilier)[^.?!]{0,30}(?<!\p{L})(?:à tout (?:moment|instant)|quand (?:vous|je)|en (?:un|quelques|deux|\d+) clics?|en ligne|facile)|(?<!\p{L})sans (?:engagement|durée d['’]engagement|obligation d['’]abonnement)(?!\p{L})(?! (?:de (?:la|l['’]|son|sa|leur|cette)|clair|ferme|politique|précis|du |des |contraign|militaire|formel|écrit))/iu,
    hits: ['Sans engagement', 'Résiliable à tout moment', 'Annulez quand vous voulez'],
    misses: ['Il est parti à tout moment du jour', 'Le sommet finit sans engagement clair'],
  },
  {
    id: 'fr/paywall/continue-with-account',
    kind: 'paywall',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:continue[rz]|se connecter|connectez-vous|s['’]inscrire|s['’]identifier|connexion|je continue)(?: rapidement)? (?:avec|via|par|grâce à) (?:un |mon |votre |son )?(?:compte )?(?:google|apple|facebook|e-?mail|mail|linkedin|microsoft|x|twitter))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Continuer avec Google', 'Se connecter via Facebook'],
    misses: ['Continuer avec moins de moyens', 'Se connecter avec la nature'],
  },
  {
    id: 'fr/paywall/continue-with-subscription',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:pour )?(?:lire|accéder à|découvrir|consulter|continuer|poursuivre) (?:la suite|l['’]intégralité|cet article|l['’]article|ce contenu|(?:la|votre|ma) lecture|à lire|en totalité)(?!\p{L})[^.?!]{0,80}(?<!\p{L})(?:abonn|inscri|connect|identifi|créez|compte|essai|gratuitement|(?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL|lei|RON|ευρώ)(?!\p{L}))))|(?<!\p{L})(?:la suite|l['’]intégralité)(?: de (?:cet|l['’])? ?(?:article|enquête|entretien|texte))? est (?:réservée|accessible|disponible)|(?<!\p{L})abonnez-vous (?:pour|et) (?:lire|lisez|continuer|continuez|accéder|accédez|découvrir|poursuivre|débloquer|connaître)|(?<!\p{L})(?:poursuivez|continuez|reprenez) (?:votre|la) lecture(?!\p{L})|(?<!\p{L})lisez la suite (?:avec|gratuit|pour|en vous|dans|grâce)|(?<!\p{L})(?:envie de|vous (?:souhaitez|voulez)|pour) lire (?:la suite|cet article|l['’]intégralité)[^.?!]{0,20}\?|(?<!\p{L})(?:votre abonnement|votre compte|votre formule)[^.?!]{0,12}(?:n['’]autorise|ne (?:vous )?(?:permet|donne))[^.?!]{0,15}pas|(?<!\p{L})vous n['’]avez (?:pas|plus) (?:encore )?accès[^.?!]{0,15}(?<!\p{L})(?:contenu|article|service)|(?<!\p{L})(?:vous avez lu|cet article est) (?:un extrait|gratuit pour)/iu,
    hits: [
      'Pour lire la suite, abonnez-vous',
      'La suite est réservée aux abonnés',
      'Continuez votre lecture',
      'Votre abonnement ne permet pas de lire cet article',
    ],
    misses: ['La suite du procès est prévue lundi', 'Pour découvrir la suite, il faudra attendre lundi'],
  },
  {
    id: 'fr/paywall/device-limit',
    kind: 'paywall',
    role: 'gate',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:lecture|compte|abonnement|session)s?[^.?!]{0,45}(?<!\p{L})(?:un autre|plusieurs|trop d['’]|autres) appareils?(?!\p{L})|(?<!\p{L})votre (?:session|abonnement) (?:a expiré|est (?:terminé|suspendu|arrivé))/iu,
    hits: ['Lecture en cours sur un autre appareil', 'Votre abonnement a expiré'],
    misses: ["La session parlementaire s'achève", "L'appareil photo d'un autre âge"],
  },
  {
    id: 'fr/paywall/for-subscribers-only',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!(?:aussi|également) ?:? ?)(?<!\p{L})(?:article|contenu|vidéo|page|accès|texte|service|édition|dossier|podcast|lecture|enquête|entretien|archive)s?(?!\p{L})[^.?!]{0,15}(?<!\p{L})(?:r[ée]serv[ée]e?s?|exclusi(?:f|ve)s?)(?!\p{L})[^.?!]{0,12}(?<!\p{L})(?:abonn[ée](?:·e|\(e\))?·?s|adhérents|membres|inscrits|abonnements?)(?!\p{L})|^[^\p{L}\p{N}]{0,5}(?:(?:r[ée]serv[ée]e?s? (?:aux|à nos) (?:abonn[ée]s|adhérents|membres)|lecture restreinte|abonn[ée]s uniquement|accès restreint|(?:cet |l['’])?(?:article|contenu)(?: est)? payante?|pour les abonn[ée]s|exclusivité abonn[ée]s?|exclu(?:sif)? abonn[ée]s?)(?: .{0,25})?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:cet article|ce contenu|cette page) (?:est|fait partie)[^.?!]{0,25}(?<!\p{L})(?:abonn[ée]s|premium|offre payante|réservé)/iu,
    hits: ['Article réservé aux abonnés', 'Contenu réservé à nos abonnés', 'ARTICLE RESERVE AUX ABONNES'],
    misses: ['Le parking est réservé aux clients', 'Lire aussi : Article réservé à nos abonnés'],
  },
  {
    id: 'fr/paywall/gift-article',
    kind: 'paywall',
    role: 'ask',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:offrir|offrez|offre) (?:cet|l['’]|un|des) ?articles?(?: (?:à|abonnés?)|(?!\p{L})[^.?!]{0,20}(?:$|(?<!\p{L})(?:proche|ami)))|(?<!\p{L})(?:cet )?article (?:vous (?:est|a été) )?offert (?:par (?:un|une|la|notre|vo)|à la lecture)|(?<!\p{L})en tant qu['’]abonn[ée][^.?!]{0,50}(?<!\p{L})(?:offrir|partager|articles)|^[^\p{L}\p{N}]{0,5}(?:(?:cet )?(?:article|lecture)(?: vous est)? offerte?(?: par .{2,40})?|(?:offrir|offrez)(?:-vous)? (?:un|l['’]) ?abonnement(?: .{0,25})?|abonnement cadeau|bon cadeau|partage réservé aux abonn[ée]s)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Offrir cet article', 'Article offert par un abonné', 'Offrir un abonnement'],
    misses: ['Le maire a offert un article au musée', 'Elle écrit des articles offerts à tous'],
  },
  {
    id: 'fr/paywall/log-in',
    kind: 'paywall',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:se connecter|connexion|connectez-vous|je me connecte|me connecter|créer? (?:un|mon|votre) compte(?: gratuit(?:ement)?)?|créez (?:un|votre) compte(?: gratuit(?:ement)?)?|mot de passe(?: oublié)?|(?:choisissez|confirmez|saisissez) votre mot de passe|identifiez-vous|s['’]identifier|(?:afficher|cacher|masquer) le mot de passe|rester connecté|mon compte)(?: ?(?:\/|ou|et|\||\?)? ?(?:s['’]inscrire|créer un compte|se connecter|s['’]abonner))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Se connecter', 'Mot de passe oublié ?'],
    misses: ['Se connecter au réseau reste difficile au village', 'Créer un compte en Suisse'],
  },
  {
    id: 'fr/paywall/manage',
    kind: 'paywall',
    role: 'label',
    weight: 1,
    pattern:
      /(?<!\p{L})(?:gérez|gérer|modifier|renouvelez|renouveler|résilier|réactivez) (?:votre|mon) abonnement(?!\p{L})|(?<!\p{L})(?:contacte[rz]|joindre|appelez)[^.?!]{0,25}(?<!\p{L})service (?:abonnements?|abonnés|clients?|commercial|relations? (?:clients|lecteurs))(?!\p{L})|^[^\p{L}\p{N}]{0,5}(?:(?:service (?:abonnements?|abonnés|clients?)|aide et contact|foire aux questions|conditions générales d(?:e vente|['’]abonnement|['’]utilisation)))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Gérez votre abonnement', 'Contacter notre service abonnements'],
    misses: ['Gérer un club coûte cher', 'Le service client de la mairie ferme'],
  },
  {
    id: 'fr/paywall/offers',
    kind: 'paywall',
    role: 'label',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:abonnez-vous[ !:.]{1,3})?(?:je )?(?:(?:découvr(?:ir|ez|e)|voir|toutes?|choisi(?:r|ssez)|consulte[rz]|compare[rz]|profite[rz] de|accéder à|en savoir plus sur) ){0,3}(?:nos |les |notre |votre |l['’]|mon |une )?(?:offres?|formules?|abonnements?|s['’]abonner)(?: (?:d['’]abonnement|découverte|premium|numériques?|spéciales?|papier|abonnés?|web|intégrale?|du moment|disponibles|étudiante?s?|entreprises?|et tarifs)){0,3})[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:découvr(?:ez|ir)|choisissez|consultez|comparez|profitez de) (?:toutes )?(?:nos|notre|votre|l['’]) ?(?:\p{L}+ )?(?:offres?|formules?|abonnements?)(?!\p{L})|(?<!\p{L})nos (?:offres|formules) (?:d['’]abonnement|abonn|premium|numériques?)/iu,
    hits: ['Découvrir les offres', "Nos offres d'abonnement", "Abonnez-vous Toutes nos offres d'abonnement"],
    misses: ["Les offres ont doublé dans la région depuis l'an dernier", 'Ils comparent les offres des banques'],
  },
  {
    id: 'fr/paywall/plan-names',
    kind: 'paywall',
    role: 'label',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:(?:offre|formule|abonnement|pack|pass|tarif|option) (?:mensuelle?|annuelle?|hebdomadaire|trimestrielle?|essentielle?|intégrale?|premium|numérique|digitale?|papier|découverte|duo|famille|étudiante?s?|jeunes?|solidaire|réduit|normal|de soutien|classique|standard|complète?|liberté|web|100 ?% \p{L}+|moins de \d+ ans)(?: (?:\+|et|numérique|papier|annuelle?|mensuelle?|web)){0,4}|(?:l['’]offre )?(?:la|le) plus (?:avantageu(?:x|se)|choisie?|complète?)|meilleur(?:e offre| prix| rapport qualité-prix)|(?:offre|formule) recommandée|papier (?:\+|et) numérique|100 ?% numérique|pour \d+ (?:mois|an|semaines)))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Offre mensuelle', '100 % numérique', 'Tarif solidaire'],
    misses: ["L'offre de la ville reste faible", 'Tarif des cantines en hausse'],
  },
  {
    id: 'fr/paywall/premium-label',
    kind: 'paywall',
    role: 'gate',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:lecture \d+ min\p{L}*\.? )?(?:(?:article|contenu|édition|accès|l['’]info|espace) )*(?:premium|exclusi(?:f|vité)|abonn[ée]s?|abonné\(e\)s?)(?: (?:contenu exclusif|abonn[ée]s?))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Abonnés', 'Contenu exclusif', 'Édition abonnés'],
    misses: ['Les abonnés au gaz paieront plus', 'Exclusif : le ministre démissionne'],
  },
  {
    id: 'fr/paywall/price-per-period',
    kind: 'paywall',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:dès|seulement|à partir (?:de|d['’]un)|puis|abonnez-vous|profitez|essayez|testez|accédez)(?!\p{L})[^?!]{0,25}?(?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL|lei|RON|ευρώ)(?!\p{L}))) ?\*? ?(?:\/|par|le premier|les? \d|pendant|le 1er|pour|chaque|le|la|seulement)?(?: ?(?:premi\p{L}+ |\d+ )?(?:mois|an|année|semaine|jours?|trimestre|semestre)(?!\p{L}))|^[^\p{L}\p{N}]{0,5}(?:(?:pour|à|seulement|tarif|prix)[ :]{1,3})?(?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL|lei|RON|ευρώ)(?!\p{L}))) ?\*?(?: ?\/ ?| par | le | les | pendant | pour | chaque )[^?!]{0,10}(?:mois|semaine|trimestre|année|un an)(?!\p{L})[^?!]{0,60}$|(?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL|lei|RON|ευρώ)(?!\p{L}))) ?(?:\/an| par an)(?!\p{L})|(?<!\p{L})(?:une? semaine|un mois|(?:le |votre )?(?:premier|1er) mois|deux mois|trois mois|\d+ (?:mois|jours|semaines))(?: d['’](?:essai|abonnement))? (?:offerte?s?|gratuite?s?|(?:à|pour) (?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL|lei|RON|ευρώ)(?!\p{L}))))(?!\p{L})|(?<!\p{L})(?:abonnez-vous|s['’]abonner|je m['’]abonne)[^.?!]{0,40}(?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL|lei|RON|ευρώ)(?!\p{L})))/iu,
    hits: ['Dès 5,49 €/mois', 'Un mois offert', '1 € le premier mois', '9,90 € / mois'],
    misses: [
      'Le loyer passe à 900 € le mois de mai prochain au plus tard',
      'Le géant facture 14 euros par mois à ses clients',
    ],
  },
  {
    id: 'fr/paywall/register-to-read',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:inscrivez-vous|cré(?:ez|er) (?:un|votre|mon) compte|connectez-vous|identifiez-vous|s['’]inscrire|inscription gratuite|un compte gratuit)(?!\p{L})[^.?!]{0,40}(?<!\p{L})(?:pour (?:lire|continuer|accéder|poursuivre|débloquer|profiter|consulter|découvrir|sauvegarder)|gratuitement (?:pour|et)|et (?:lisez|accédez|profitez|continuez|bénéficiez)|afin de)(?!\p{L})|(?<!\p{L})(?:articles?|contenus?|lecture)[^.?!]{0,25}(?<!\p{L})(?:gratuite?s?|accessibles?) (?:avec|après|sur) (?:un|votre|une)? ?(?:simple )?(?:inscription|compte|connexion)|(?<!\p{L})(?:inscription|création de compte) (?:gratuite|rapide et gratuite|en (?:\d+|deux|quelques) (?:clics|secondes|minutes))|^[^\p{L}\p{N}]{0,5}(?:(?:je )?crée(?:r|z)? (?:un|mon|votre) compte(?: gratuit(?:ement)?)?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Créez un compte pour lire la suite', 'Inscrivez-vous gratuitement pour accéder aux articles'],
    misses: ['Connectez-vous à la prise', 'Elle veut créer un compte en banque'],
  },
  {
    id: 'fr/paywall/subscribe-now',
    kind: 'paywall',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:oui,? )?(?:je )?(?:m['’]abonne[rz]?|s['’]abonner|abonnez-vous|abonne-toi|abonnement|prolonger (?:mon|votre) abonnement)(?: (?:maintenant|ici|en ligne|aujourd['’]hui|vite|gratuitement|dès .{1,40}|à partir .{1,40}|pour .{1,40}|à (?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL|lei|RON|ευρώ)(?!\p{L}))).{0,30}|et .{2,40}|au? .{2,40}))?)[^\p{L}\p{N}]{0,8}$|(?:^|[.!?:…] ?)abonnez-vous(?: vite| maintenant| dès (?:maintenant|aujourd['’]hui))? ?(?:!|$|dès|à partir|pour (?:soutenir|seulement|moins|(?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL|lei|RON|ευρώ)(?!\p{L})))))/iu,
    hits: ["S'abonner", 'Abonnez-vous à partir de 1 €', "Je m'abonne"],
    misses: ["Il faut s'abonner au câble pour voir le match, déplore le club", 'Ils sont abonnés à la défaite'],
  },
  {
    id: 'fr/paywall/support-by-subscribing',
    kind: 'paywall',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:soutenez|soutenir)[^.?!]{0,60}(?<!\p{L})(?:en vous abonnant|abonnez-vous|votre abonnement|par un abonnement|avec un abonnement|grâce à votre abonnement)(?!\p{L})|(?<!\p{L})en vous abonnant[^.?!]{0,80}(?<!\p{L})(?:vous|soutenez|notre|profitez|accédez)(?!\p{L})|(?<!\p{L})(?:votre|chaque) abonnement (?:nous|soutient|finance|permet|contribue|garantit|fait|aide)(?!\p{L})|(?<!\p{L})(?:nos|grâce à nos|rejoignez nos|rejoignez les) \d*[\d ]*abonn[ée]s(?!\p{L})(?! (?:au gaz|au stade))/iu,
    hits: ['Soutenez la rédaction en vous abonnant', 'Votre abonnement finance nos enquêtes'],
    misses: ["L'abonnement au bus augmente", 'Ils soutiennent la réforme'],
  },
  {
    id: 'fr/paywall/trial',
    kind: 'paywall',
    role: 'pitch',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:je |j['’])?(?:teste[rz]?|essaye[rz]?|essaie|commence[rz]?|démarre[rz]?|active[rz]?|profite[rz]?|en profite)(?: de| d['’])?(?: mon| votre| l['’]| un)? ?(?:(?:mois|essai|offre|période)(?: d['’]essai)?.{0,30}|gratuitement.{0,30}|pendant \d.{0,25}|pour (?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL|lei|RON|ευρώ)(?!\p{L}))).{0,30})|(?:offre d['’])?essai (?:gratuit|sans engagement|de \d+ jours).{0,30}|\d+ (?:jours|semaines|mois) d['’]essai.{0,30})[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:essayez|testez|profitez)[^.?!]{0,30}(?<!\p{L})(?:gratuitement|\d+ jours|un mois|sans engagement|d['’]essai|essai gratuit)(?!\p{L})/iu,
    hits: ['Commencer mon essai gratuit', 'Testez gratuitement pendant 30 jours'],
    misses: ["L'essai clinique est gratuit pour les patients", 'Les joueurs profitent du mois de mai'],
  },
  {
    id: 'fr/paywall/unlimited-access',
    kind: 'paywall',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:accès|accédez|accéder|lecture|articles|lisez)(?!\p{L})[^.?!]{0,25}(?<!\p{L})(?:en )?illimitée?s?(?!\p{L})(?:\s?$|\s?[!.,:]|[^.?!]{0,25}(?<!\p{L})(?:articles?|contenus?|sites?|journal|numérique|archives|appli|à (?:tout|tous|nos|l['’]ensemble)|aux? |sans|pour))|(?<!\p{L})(?:accédez|profitez|lisez)[^.?!]{0,25}(?<!\p{L})(?:à tous (?:les|nos)|de tous (?:les|nos)|à (?:l['’]intégralité|l['’]ensemble|toute l['’]info|toutes (?:les|nos))|sans (?:limites?|restriction))|(?<!\p{L})accès (?:complet|intégral|total|illimité|libre) (?:à|aux?) (?:tous |toutes |l['’]ensemble de |l['’]intégralité de )?(?:nos|notre|site|les articles|vos|articles|contenus)|(?<!\p{L})tous (?:les|nos) (?:articles|contenus) (?:en illimité|réservés|abonnés|sans)/iu,
    hits: ['Accès illimité à tous les articles', 'Accédez à tous nos contenus', 'Accédez en illimité aux articles'],
    misses: ["L'accès au stade est limité", 'Un accès complet aux soins'],
  },
  {
    id: 'fr/paywall/unlock',
    kind: 'paywall',
    role: 'gate',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:débloquez|déverrouillez|débloque) (?:cet?|l['’]|tous|toutes|la suite|le|les|vos)[^.?!]{0,30}(?<!\p{L})(?:articles?|contenus?|lecture|accès|suite|enquêtes?)(?!\p{L})|(?<!\p{L})(?:débloquer|déverrouiller) (?:cet article|la suite|ce contenu|la lecture|tous (?:les|nos) articles|l['’]article)(?!\p{L})/iu,
    hits: ['Débloquez cet article', "Débloquer la suite de l'article"],
    misses: ["Débloquer l'accès humanitaire prend du temps", 'Le blocage de la route'],
  },
  {
    id: 'fr/paywall/why-subscribe',
    kind: 'paywall',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})pourquoi (?:s['’]abonner|vous abonner|je vois ce message|cet article est(?:-il)? (?:payant|réservé))(?!\p{L})|^[^\p{L}\p{N}]{0,5}(?:(?:vos|les|mes) avantages(?: (?:abonn[ée]s?|de l['’]abonn\p{L}+|réservés .{2,20}|inclus))?|(?:votre|l['’]|mon) ?abonnement (?:comprend|inclut|vous donne).{0,30}|ce que comprend .{2,30}|inclus dans (?:votre|l['’]|l’)? ?(?:abonnement|offre|formule)|pourquoi s['’]abonner)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:avec|dans) (?:votre|l['’]) ?(?:abonnement|offre|formule)[^.?!]{0,30}(?<!\p{L})(?:vous (?:bénéfici|accéd|recev|profit|soute)|profitez|bénéficiez|accédez)/iu,
    hits: ["Pourquoi s'abonner ?", 'Avec votre abonnement, vous accédez aux archives'],
    misses: ['Pourquoi les trains sont en retard', "Les avantages de l'âge"],
  },
  {
    id: 'fr/promo/advertisement',
    kind: 'promo',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:publicités?|pub|annonces?|sponsorisé(?:e|s)?|contenu (?:sponsorisé|partenaire|de marque)|publi-?(?:rédactionnel|information|reportage)|(?:proposé|présenté|sponsorisé|réalisé) (?:par|en partenariat avec) .{2,30}|en partenariat avec .{2,30}|espace partenaires?|la suite après la publicité|la suite après cette publicité|offert par .{2,30}|article partenaire|contenus? sponsorisés?))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Publicité', 'La suite après la publicité'],
    misses: ['Publicité et mensonge, un vieux couple'],
  },
  {
    id: 'fr/promo/affiliate-disclosure',
    kind: 'promo',
    role: 'pitch',
    weight: 4,
    pattern:
      /\bliens? (?:affiliés?|d['’]affiliation|sponsorisés?)(?!\p{L})|\b(?:percevoir|touche\p{L}*|reçoi\p{L}*|recevoir)(?!\p{L})[^.?!]{0,25}(?<!\p{L})commission(?!\p{L})[^.?!]{0,40}(?<!\p{L})(?:achat|achetez|liens?|commande)/iu,
    hits: ['Cet article contient des liens affiliés', 'Nous pouvons recevoir une commission sur vos achats'],
    misses: ['Le courtier touche une commission'],
  },
  {
    id: 'fr/promo/buy-or-book',
    kind: 'promo',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:j['’]en profite|profitez-en|acheter|commander|réserver|je (?:commande|réserve|participe|découvre|m['’]inscris)|achetez|commandez|réservez|testez gratuitement|essai gratuit|ajouter au panier|voir (?:l['’]offre|le produit|les prix)|codes? promo|bons plans|en kiosque|acheter (?:ce|le) numéro|feuilleter(?: le journal)?|participer)(?: (?:maintenant|ici|en ligne|.{2,20}))?)[^\p{L}\p{N}]{0,8}$|\bcodes? promos?(?!\p{L})/iu,
    hits: ['Acheter ce numéro', "Voir l'offre"],
    misses: ['Acheter une maison devient un luxe pour les jeunes du pays'],
  },
  {
    id: 'fr/related/continue-elsewhere',
    kind: 'related',
    role: 'label',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:lire (?:la suite|plus|l['’]article(?: complet)?)|en savoir (?:plus|\+)|voir (?:plus|tout|la suite|tous les [\p{L} ]{2,20})|plus (?:d['’]infos|d['’]articles)|tout voir|suite))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Lire la suite', 'En savoir plus'],
    misses: ['Lire la presse étrangère est un plaisir'],
  },
  {
    id: 'fr/related/inline-label',
    kind: 'related',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:à )?(?:lire|voir|écouter|relire|découvrir)(?: (?:aussi|également|(?:sur|dans) (?:le|ce) (?:même )?(?:sujet|thème)|plus tard|l['’]article|la suite))?|notre (?:dossier|enquête|décryptage|sélection)|sur le même (?:sujet|thème)|pour aller plus loin|dans la même rubrique|voir aussi|article (?:lié|connexe))(?: sur [\p{L}\d.-]{2,30}(?=\s?[»>▶→]))?\s?(?::|\||–|—|»{1,2}|>{1,3}|▶|→) ?(?=[\p{L}\p{N}"“«'‘])/iu,
    hits: [
      'À lire aussi : Le long pont',
      'Lire aussi – La tempête arrive',
      'Lire aussi sur exemple.fr >> Le long pont',
    ],
    misses: ["Lire le mode d'emploi : il est clair"],
  },
  {
    id: 'fr/related/latest',
    kind: 'related',
    role: 'label',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:les |le |nos )?(?:derniers?|dernières?|autres?|nouveaux) (?:articles?|infos?|actus?|actualités|nouvelles|vidéos?|publications|brèves|numéros?|podcasts)(?: (?:sur|de|en|du) [\p{L}' ]{2,30})?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:à la une|en direct|l['’]actu(?:alité)?(?: en direct| du jour)?|fil info|en continu|le direct))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Derniers articles', 'À la une'],
    misses: ['Les dernières pluies ont fait déborder la rivière près du village'],
  },
  {
    id: 'fr/related/more-from',
    kind: 'related',
    role: 'label',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:plus (?:d['’]articles|de|sur)|tous les articles|autres articles|les articles|retrouvez (?:tous|toutes) [\p{L}' ]{2,25}) ?(?:sur|de|du|dans|en|d['’])? ?[\p{L}\d' &-]{2,40})[^\p{L}\p{N}]{0,8}$/iu,
    hits: ["Plus d'articles sur le climat", 'Tous les articles de la rubrique'],
    misses: ['Plus de cent personnes ont défilé dans le centre, selon les chiffres de la police'],
  },
  {
    id: 'fr/related/most-read',
    kind: 'related',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:les? |articles? )*(?:\+|plus|mieux) (?:lus?|vus?|consultés?|partagés?|populaires?|commentés?|notés)(?: .{0,25})?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:populaires?|tendances?|en vogue|le choix de la rédaction|les plus [\p{L}]{2,12}|notre sélection))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Les plus lus', 'Articles les plus populaires'],
    misses: ['Le poète le plus lu de sa génération'],
  },
  {
    id: 'fr/related/next-previous',
    kind: 'related',
    role: 'label',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:l['’])?(?:article|page|billet|post)s? (?:suivante?|précédente?))[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:suivante?|précédente?)(?:[ |/«»←→]+(?:suivante?|précédente?))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Article suivant', 'Précédent'],
    misses: ['La page suivante du livre est vide'],
  },
  {
    id: 'fr/related/read-more-heading',
    kind: 'related',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:(?:à )?(?:lire|voir|découvrir|écouter) (?:aussi|également|ensuite|sur le sujet|dans le dossier|(?:ailleurs )?sur .{2,20})|sur le même (?:sujet|thème)|dans (?:la même rubrique|le même dossier|l['’]actualité|ce dossier)|(?:articles?|contenus?|sujets?) (?:liés?|similaires?|connexes?|associés?|recommandés?|relatifs)|(?:ces articles |cela |ceci )?(?:devrai(?:en)?t|pourrai(?:en)?t|peut) (?:aussi |également )?vous (?:intéresser|plaire)|vous (?:aimerez|pourriez) (?:aussi|aimer|également)(?: .{0,15})?|pour aller plus loin|nos recommandations|recommandé(?:s)?(?: pour vous)?|pour (?:approfondir|vous)|sélectionné pour vous|et aussi|à ne pas (?:manquer|rater)|ne manquez pas|les articles (?:du même|liés).{0,20}|nous vous recommandons|la sélection .{2,25}))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['À lire aussi', 'Sur le même sujet', 'Ces articles devraient vous intéresser'],
    misses: ['Lire aussi bien que son frère était son rêve'],
  },
  {
    id: 'fr/share/copy-print',
    kind: 'share',
    role: 'label',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:imprimer|envoyer|copier|sauvegarder|enregistrer|écouter|version imprimable|favoris|commenter|ajouter à (?:vos|mes|ma) [\p{L}]{3,15}|lien copié|lire plus tard|taille du texte)(?: (?:cet |l['’]|le |la |par )?(?:article|lien|page|e-?mail|mail|à un ami))?(?: ?imprimer)?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Imprimer cet article', 'Copier le lien'],
    misses: ['Envoyer des troupes serait une erreur'],
  },
  {
    id: 'fr/share/follow-us',
    kind: 'share',
    role: 'label',
    weight: 4,
    pattern:
      /\b(?:suivez|rejoignez|retrouvez)[- ](?:nous|le|la|l['’]|les|[\p{L}]{2,15})(?!\p{L})[^.?!]{0,25}(?<!\p{L})(?:sur|twitter|facebook|instagram|whatsapp|telegram|google|youtube)(?!\p{L})|^[^\p{L}\p{N}]{0,5}(?:(?:suivez-nous|suivre(?: [\p{L}@ ]{2,30}(?: sur \p{L}+)?)?|nos réseaux(?: sociaux)?|réseaux sociaux|suivez [\p{L} ]{2,25}))[^\p{L}\p{N}]{0,8}$|\bnotre (?:chaîne|canal|fil) (?:whatsapp|telegram|youtube)/iu,
    hits: ['Suivez-nous sur Facebook', 'Suivez-nous'],
    misses: ['Suivez le guide dans la vieille ville'],
  },
  {
    id: 'fr/share/share-this',
    kind: 'share',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:partage[rz]?|tweete[rz]?|envoyer|recommander)(?: (?:cet|l['’]|le|la|ce|sur|via|par|article|l['’]article|page|cette page|lien|facebook|twitter|x|whatsapp|linkedin|messenger|pinterest|e-?mail|mail|telegram|bluesky|threads|et|avec|vos amis)){0,6})[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:\d[\d ]* (?:partages?|réactions?))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Partager cet article', 'Partager sur Facebook'],
    misses: ['Partager le pouvoir lui coûte'],
  },
];
