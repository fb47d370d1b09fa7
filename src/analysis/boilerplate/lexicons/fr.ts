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
    id: 'fr/donation/become-a-supporter',
    kind: 'donation',
    role: 'ask',
    weight: 2,
    pattern:
      /\b(?:devenez|devenir|deviens)(?: [\p{L}' ]{0,15})? (?:membre|mécène|adhérent(?:\(?e?\)?|·e)?|soutien|donat(?:eur|rice)|sociétaire|parrain|contribut(?:eur|rice))(?:s|\(e\)|·e)?(?!\p{L})(?! de l['’](?:union|otan|onu))|^[^\p{L}\p{N}]{0,5}(?:(?:j['’]adhère|adhérer|adhérez))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Devenez membre dès 5 €', 'Devenir adhérent'],
    misses: ["Le pays veut devenir membre de l'Union européenne"],
  },
  {
    id: 'fr/donation/donate-button',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:je |j['’]|nous |pour )?(?:faire|faites|fais|effectuer) un don(?: (?:mensuel|ponctuel|maintenant|en ligne|unique|régulier|défiscalisé|à [\p{L}' ]{2,30}))?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:je (?:donne|soutiens|fais un don|contribue)|donner|donnez|soutenir|soutenez(?:-nous)?|nous soutenir|contribuer|dons?)(?: (?:maintenant|chaque mois|une fois|en ligne|[\p{L}' ]{2,25}))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Faire un don', 'Je donne', 'Nous soutenir'],
    misses: ['Donner du sang sauve des vies, rappelle la Croix-Rouge aux étudiants'],
  },
  {
    id: 'fr/donation/every-amount-counts',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?:chaque|tout) (?:don|euro|contribution|geste|soutien)(?!\p{L})[^.?!]{0,15}(?<!\p{L})(?:compte|aide|nous aide|est précieu)|\bquel(?:le)? que soit (?:le|son|la|votre) (?:montant|somme|contribution|taille)(?!\p{L})|\bmême (?:modeste|petit|de quelques euros)(?!\p{L})/iu,
    hits: ['Chaque don compte', 'Quel que soit le montant, merci'],
    misses: ['Chaque voix compte, dit le candidat'],
  },
  {
    id: 'fr/donation/funded-by-readers',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /\b(?:financ|souten|portée?s?|vit|vivons)\p{L}*(?!\p{L})[^.?!]{0,25}(?<!\p{L})(?:par|grâce à|grâce aux?|de) (?:ses|nos|vos|les|des|aux)? ?(?:lect(?:eurs|rices)|dons|abonnés|adhérents|membres|internautes|contributions)(?!\p{L})|\bsans (?:pub|publicité|actionnaires?|milliardaires?)(?!\p{L})[^.?!]{0,40}(?<!\p{L})(?:dons?|lecteurs|indépendant)/iu,
    hits: ['Un média financé par ses lecteurs', 'Nous vivons grâce aux dons'],
    misses: ['Le pont est financé par la région'],
  },
  {
    id: 'fr/donation/monthly-or-once',
    kind: 'donation',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:don |je donne )?(?:une (?:seule )?fois|ponctuel(?:lement)?|mensuel(?:lement)?|tous les mois|chaque mois|montant libre|autre montant))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Mensuel', 'Autre montant'],
    misses: ['Le bulletin mensuel de la ville'],
  },
  {
    id: 'fr/donation/support-our-journalism',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /\b(?:soutenez|soutenir|défendez|défendre|financez|financer|aidez)(?!\p{L}) (?:notre|nos) (?:[\p{L}'-]+ ){0,2}(?:journalis(?:me|tes)|rédaction|presse|média|enquêtes|information|journal|travail)s?(?!\p{L})|\b(?:soutenez|défendez|financez|aidez) (?:le|la|l['’]|un|une|les|des) ?(?:[\p{L}'-]+ ){0,2}(?:journalisme|presse|médias?|information)(?!\p{L})/iu,
    hits: ['Soutenez notre journalisme', 'Soutenez une presse libre et notre rédaction'],
    misses: ["L'État veut soutenir les radios locales du pays"],
  },
  {
    id: 'fr/donation/support-us',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /\b(?:soutenez|aidez|appuyez|rejoignez)[- ]nous(?!\p{L})|\b(?:soutenez|aidez) (?:notre|votre|le|la|un|une|l['’]|les)? ?(?:[\p{L}'-]+ ){0,3}(?:indépendante?|libre|média|journalisme|presse|rédaction|travail|site|association)s?(?!\p{L})|\b(?:pour|de) nous (?:soutenir|aider)(?!\p{L})/iu,
    hits: ['Soutenez-nous !', 'Soutenez un journalisme indépendant'],
    misses: ['Ils soutiennent le gouvernement'],
  },
  {
    id: 'fr/donation/tax-deductible',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /\bdéducti(?:ble|on)s?(?!\p{L})[^.?!]{0,30}(?<!\p{L})impôts?(?!\p{L})|\bdéfiscalis\p{L}+(?!\p{L})|\b(?:don|dons|euros?)(?!\p{L})[^.?!]{0,60}(?<!\p{L})(?:après (?:réduction|déduction)|réduction d['’]impôts?)(?!\p{L})/iu,
    hits: ['Votre don est déductible des impôts', '66 % déductible de vos impôts'],
    misses: ['Les impôts locaux augmentent'],
  },
  {
    id: 'fr/donation/we-need-you',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /\bnous avons (?:plus que jamais |encore |vraiment )?besoin de (?:vous|votre|vos|nos lecteurs)(?!\p{L})|\bbesoin de (?:votre (?:soutien|aide|don)|vos dons)(?!\p{L})|\bsans (?:vous|votre soutien|vos dons)(?!\p{L})[^.?!]{0,20}(?<!\p{L})(?:nous|pas|rien)(?!\p{L})|\b(?:nous )?comptons sur (?:vous|votre|vos)(?!\p{L})/iu,
    hits: ['Nous avons besoin de vous', 'Nous avons besoin de votre soutien'],
    misses: ["Nous avons besoin de pluie, dit l'agriculteur"],
  },
  {
    id: 'fr/donation/your-donation-helps',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /\b(?:votre|vos|avec votre|grâce à votre|grâce à vos) (?:don|dons|soutien|contribution|générosité|adhésion|aide)s?(?!\p{L})(?: (?:nous|permet\p{L}*|garanti\p{L}*|est|sont|finance\p{L}*|aide\p{L}*|financier|mensuel|compte\p{L}*|,|même))|\bgrâce à (?:votre (?:don|soutien|générosité|contribution)|vos dons)(?!\p{L})/iu,
    hits: ['Votre don nous permet de rester libres', 'Grâce à votre soutien, nous enquêtons'],
    misses: ['Son soutien au maire est total'],
  },
  {
    id: 'fr/newsletter/agree-by-signing-up',
    kind: 'newsletter',
    role: 'pitch',
    weight: 3,
    pattern:
      /\ben (?:vous inscrivant|cliquant sur (?:«|s['’]inscrire|je)|renseignant|validant|indiquant|communiquant)(?!\p{L})[^.?!]{0,60}(?<!\p{L})(?:vous (?:acceptez|consentez|reconnaissez)|j['’]accepte)|\bj['’]accepte de recevoir(?!\p{L})|\bje (?:souhaite|consens à) recevoir(?!\p{L})/iu,
    hits: ['En vous inscrivant, vous acceptez nos conditions', "J'accepte de recevoir des offres"],
    misses: ['En validant la loi, le Sénat a surpris'],
  },
  {
    id: 'fr/newsletter/app',
    kind: 'newsletter',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:télécharge[rz]|découvr(?:ir|ez)|installez|ouvrir)(?: dans)? (?:notre |l['’]|nos )?appli(?:cation)?s?(?: .{0,25})?)[^\p{L}\p{N}]{0,8}$|\b(?:activez|recevoir|recevez) (?:les|nos|des) (?:notifications|alertes)(?!\p{L})/iu,
    hits: ['Téléchargez notre application', 'Recevez nos alertes'],
    misses: ["L'application des règles pose problème"],
  },
  {
    id: 'fr/newsletter/email-field',
    kind: 'newsletter',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:votre |saisissez votre |entrez votre |adresse )*(?:e-?mail|courriel|mail|adresse (?:e-?mail|mail|électronique))(?: ?\(?(?:obligatoire|requis)\)?)?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Votre e-mail', 'Adresse e-mail'],
    misses: ['Courriels volés au ministère'],
  },
  {
    id: 'fr/newsletter/in-your-inbox',
    kind: 'newsletter',
    role: 'pitch',
    weight: 4,
    pattern:
      /\bdans votre (?:boîte(?: aux lettres| mail| e-?mail| de réception)?|messagerie)(?!\p{L})|\b(?:chaque|tous les) (?:jours?|matins?|semaines?|soirs?)(?!\p{L})[^.?!]{0,25}(?<!\p{L})(?:par (?:e-?mail|mail|courriel)|dans votre)(?!\p{L})/iu,
    hits: ['Chaque matin dans votre boîte mail', "Recevez l'actu tous les matins par email"],
    misses: ['La boîte noire a été retrouvée'],
  },
  {
    id: 'fr/newsletter/newsletter-label',
    kind: 'newsletter',
    role: 'label',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:notre |nos |la |les |toutes nos |recevez nos |recevoir la )?(?:newsletters?|infolettres?|lettres? d['’]information|bulletins?)(?: (?:gratuite?s?|quotidiennes?|[\p{L}' ]{2,25}))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Newsletter', 'Nos newsletters'],
    misses: ['La newsletter du ministre contenait une erreur de calcul, selon le rapport'],
  },
  {
    id: 'fr/newsletter/sign-up',
    kind: 'newsletter',
    role: 'ask',
    weight: 4,
    pattern:
      /\b(?:inscri\p{L}+|abonn\p{L}+|recev\p{L}+|s['’]inscrire)(?:-vous)?(?!\p{L})[^.?!]{0,45}(?<!\p{L})(?:newsletters?|infolettres?|lettres? d['’]information|lettre (?:quotidienne|hebdomadaire))(?!\p{L})/iu,
    hits: ['Inscrivez-vous à notre newsletter', 'Recevoir la newsletter'],
    misses: ['La newsletter du ministre est lue'],
  },
  {
    id: 'fr/newsletter/unsubscribe',
    kind: 'newsletter',
    role: 'pitch',
    weight: 3,
    pattern:
      /\b(?:désinscri|désabonn)\p{L}+(?!\p{L})[^.?!]{0,30}(?<!\p{L})(?:moment|lien|tout)(?!\p{L})|\bà tout moment(?!\p{L})[^.?!]{0,20}(?<!\p{L})(?:désinscri|désabonn)|\bmerci (?:pour|de) votre inscription(?!\p{L})|\bvotre inscription (?:à la newsletter )?(?:est|a)\b/iu,
    hits: ['Vous pouvez vous désinscrire à tout moment', 'Merci pour votre inscription'],
    misses: ["Le parti s'est désinscrit du registre"],
  },
  {
    id: 'fr/paywall/already-a-subscriber',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /\bdéjà (?:abonnée?s?|un compte|inscrite?|membre|client)(?:·e|\(e\))?(?!\p{L})[^.!]{0,25}(?:\?|(?<!\p{L})connect|(?<!\p{L})identifi)|\bvous (?:êtes déjà abonné|avez déjà un (?:compte|abonnement)|possédez déjà un compte)/iu,
    hits: ['Déjà abonné ? Connectez-vous', 'Vous avez déjà un compte'],
    misses: ['Il est déjà membre du parti'],
  },
  {
    id: 'fr/paywall/article-limit',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /\bil vous reste(?!\p{L})[^.?!]{0,12}\d[\d.,]* ?%?[^.?!]{0,20}(?<!\p{L})(?:article|à lire|lecture)|\bvous avez (?:lu|atteint|utilisé|consulté)(?!\p{L})[^.?!]{0,40}(?<!\p{L})(?:articles? (?:gratuits?|offerts?)|limite)(?!\p{L})|\b\d+ articles? (?:gratuits?|offerts?)(?!\p{L})|\barticles? (?:gratuits? )?restants?(?!\p{L})/iu,
    hits: ['Il vous reste 57% de cet article à lire', 'Vous avez lu vos 3 articles gratuits'],
    misses: ['Il vous reste un an, dit le juge'],
  },
  {
    id: 'fr/paywall/cancel-anytime',
    kind: 'paywall',
    role: 'pitch',
    weight: 3,
    pattern:
      /\b(?:résiliable|annulable|sans engagement|annulez|résiliez)(?!\p{L})[^.?!]{0,20}(?:à tout moment|quand|)|\bsans engagement(?!\p{L})/iu,
    hits: ['Sans engagement', 'Résiliable à tout moment'],
    misses: ['Il est parti à tout moment du jour'],
  },
  {
    id: 'fr/paywall/continue-with-subscription',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /\b(?:pour )?(?:lire|accéder à|découvrir|consulter|continuer (?:la|votre|à)) (?:la suite|l['’]intégralité|cet article|l['’]article|lecture|lire)(?!\p{L})[^.?!]{0,80}(?<!\p{L})(?:abonn|inscri|connect|identifi|créez|compte)|\bla suite (?:de cet article )?est réservée(?!\p{L})|\babonnez-vous pour (?:lire|continuer|accéder|découvrir|profiter)/iu,
    hits: ['Pour lire la suite, abonnez-vous', 'La suite est réservée aux abonnés'],
    misses: ['La suite du procès est prévue lundi'],
  },
  {
    id: 'fr/paywall/for-subscribers-only',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /\b(?:article|contenu|vidéo|page|accès|texte|service|édition)s?(?!\p{L})[^.?!]{0,15}(?<!\p{L})réservée?s?(?!\p{L})[^.?!]{0,10}(?<!\p{L})(?:abonnés|adhérents|membres|inscrits)|^[^\p{L}\p{N}]{0,5}(?:(?:réservé (?:aux|à nos) abonnés|lecture restreinte))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Article réservé aux abonnés', 'Contenu réservé à nos abonnés'],
    misses: ['Le parking est réservé aux clients'],
  },
  {
    id: 'fr/paywall/log-in',
    kind: 'paywall',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:se connecter|connexion|connectez-vous|je me connecte|créer un compte|mot de passe(?: oublié)?|(?:choisissez|confirmez) votre mot de passe|identifiez-vous)(?: ?(?:\/|ou|et|\||\?)? ?(?:s['’]inscrire|créer un compte|se connecter))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Se connecter', 'Mot de passe oublié ?'],
    misses: ['Se connecter au réseau reste difficile au village'],
  },
  {
    id: 'fr/paywall/offers',
    kind: 'paywall',
    role: 'label',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:je )?(?:découvr(?:ir|ez|e)|voir|toutes|choisir|consulter|profitez de)? ?(?:toutes )?(?:nos |les |notre |l['’])?(?:offres?(?: d['’]abonnement| découverte| premium| numériques?| spéciales?)?|abonnements?|s['’]abonner|abonnement numérique))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Découvrir les offres', "Nos offres d'abonnement"],
    misses: ["Les offres ont doublé dans la région depuis l'an dernier"],
  },
  {
    id: 'fr/paywall/premium-label',
    kind: 'paywall',
    role: 'gate',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:(?:article |contenu |édition )?(?:premium|exclusif|abonnés)))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Abonnés', 'Contenu exclusif'],
    misses: ['Les abonnés au gaz paieront plus'],
  },
  {
    id: 'fr/paywall/price-per-period',
    kind: 'paywall',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?:dès|pour|à partir (?:de|d['’]un)|seulement|puis|offre)(?!\p{L})[^.?!]{0,12}(?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL)(?!\p{L}))) ?\*? ?(?:\/|par|le premier|les? \d|pendant|le 1er|)(?: ?(?:mois|an|semaine|premier))|\b(?:une semaine|un mois|premier mois|\d+ (?:mois|jours|semaines)) (?:offerte?s?|gratuite?s?|à (?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL)(?!\p{L}))))(?!\p{L})|^(?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL)(?!\p{L}))) ?\*? ?(?:\/|par |le )|\babonnez-vous[^.?!]{0,30}(?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL)(?!\p{L})))/iu,
    hits: ['Dès 5,49 €/mois', 'Un mois offert'],
    misses: ['Le loyer passe à 900 € le mois de mai prochain au plus tard'],
  },
  {
    id: 'fr/paywall/register-to-read',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /\b(?:inscrivez-vous|créez (?:un|votre) compte|connectez-vous|identifiez-vous|s['’]inscrire gratuitement)(?!\p{L})[^.?!]{0,30}(?<!\p{L})(?:pour (?:lire|continuer|accéder|poursuivre|débloquer)|gratuitement pour|et (?:lisez|accédez))(?!\p{L})/iu,
    hits: ['Créez un compte pour lire la suite', 'Inscrivez-vous gratuitement pour accéder aux articles'],
    misses: ['Connectez-vous à la prise'],
  },
  {
    id: 'fr/paywall/subscribe-now',
    kind: 'paywall',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:je |j['’])?(?:m['’]abonne|s['’]abonner|abonnez-vous|abonne-toi|abonné(?:-toi)?)(?: (?:maintenant|ici|en ligne|dès .{1,30}|à partir .{1,30}|pour .{1,30}|au? [\p{L}' ]{2,30}))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ["S'abonner", 'Abonnez-vous à partir de 1 €'],
    misses: ["Il faut s'abonner au câble pour voir le match, déplore le club"],
  },
  {
    id: 'fr/paywall/unlimited-access',
    kind: 'paywall',
    role: 'pitch',
    weight: 3,
    pattern:
      /\b(?:accès|accédez|lecture|articles)(?!\p{L})[^.?!]{0,20}(?<!\p{L})(?:illimitée?s?|(?:à tout )?en illimité|à tous (?:les|nos) (?:articles|contenus)|à l['’]intégralité)|\btous (?:les|nos) (?:articles|contenus) (?:en illimité|réservés)/iu,
    hits: ['Accès illimité à tous les articles', 'Accédez à tous nos contenus'],
    misses: ["L'accès au stade est limité"],
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
      /^[^\p{L}\p{N}]{0,5}(?:(?:à )?(?:lire|voir|écouter|relire|découvrir)(?: (?:aussi|également|(?:sur|dans) (?:le|ce) (?:même )?(?:sujet|thème)|plus tard|l['’]article|la suite))?|notre (?:dossier|enquête|décryptage|sélection)|sur le même (?:sujet|thème)|pour aller plus loin|dans la même rubrique|voir aussi|article (?:lié|connexe))\s?(?::|\||–|—|»|>|▶|→) ?(?=[\p{L}\p{N}"“«'‘])/iu,
    hits: ['À lire aussi : Le long pont', 'Lire aussi – La tempête arrive'],
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
