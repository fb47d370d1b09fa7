import type { LexiconEntry } from '../lexicon.js';

export const lexicon: readonly LexiconEntry[] = [
  {
    id: 'fi/comments/comment-count',
    kind: 'comments',
    role: 'label',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:\d+ |kaikki |näytä |lue |ei )*(?:kommentti|kommenttia|kommentit|kommentteja|vastausta|vastaukset)(?: ?\(?\d+\)?)?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['12 kommenttia', 'Näytä kommentit'],
    misses: ['Kommentit ministeriltä herättivät vihaa koko puolueessa', 'Vastaus tuli myöhään'],
  },
  {
    id: 'fi/comments/leave-a-comment',
    kind: 'comments',
    role: 'ask',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:kirjoita|jätä|lisää) (?:oma )?(?:kommentti|kommenttisi|viesti)(?!\p{L})|(?<!\p{L})osallistu keskusteluun|(?<!\p{L})(?:kirjaudu|rekisteröidy)[^.?!]{0,20}(?<!\p{L})kommentoidaksesi|(?<!\p{L})sähköpostiosoitettasi ei julkaista/iu,
    hits: ['Kirjoita kommentti', 'Osallistu keskusteluun'],
    misses: ['Hän kirjoitti kirjan', 'Keskustelu päättyi myöhään'],
  },
  {
    id: 'fi/consent/accept-button',
    kind: 'consent',
    role: 'ask',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:hyväksy|hyväksyn|hylkää|salli|estä)(?: (?:kaikki|evästeet|vain|välttämättömät|ja|sulje|jatka|valitut))+)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:hallitse|muokkaa|muuta)(?: (?:evästeitä|evästeasetuksia|evästeasetukset|suostumusta|tietosuoja-asetuksia)))[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:evästeasetukset|tietosuoja-asetukset|yksityisyysasetukset|vain välttämättömät))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Hyväksy kaikki', 'Evästeasetukset'],
    misses: ['Hyväksy tappio, hän sanoi', 'Estä häntä, he huusivat'],
  },
  {
    id: 'fi/consent/we-use-cookies',
    kind: 'consent',
    role: 'pitch',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:käytämme|käyttää|käytetään|tallennamme)[^.?!]{0,40}(?<!\p{L})eväste\p{L}*|(?<!\p{L})(?:jatkamalla|käyttämällä)[^.?!]{0,50}(?<!\p{L})(?:hyväksyt|suostut)[^.?!]{0,30}(?<!\p{L})eväste\p{L}*|(?<!\p{L})(?:kumppanimme|kumppanit)[^.?!]{0,60}(?<!\p{L})(?:evästeit\p{L}*|tietoja|laitteel\p{L}*)/iu,
    hits: ['Käytämme evästeitä', 'Kumppanimme tallentavat tietoja laitteellesi'],
    misses: ['Käytämme jauhoja ja voita', 'Kumppanit tapasivat toukokuussa'],
  },
  {
    id: 'fi/donation/amount-choice',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:valitse|syötä|anna|kirjoita) (?:itse )?(?:lahjoituksen |lahjoitus|oma |haluamasi )?(?:summa|summasi))[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:tai )?(?:muu|oma|vapaavalintainen) summa(?: .{0,20})?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})kuinka paljon haluat lahjoittaa|^[^\p{L}\p{N}]{0,5}(?:(?:haluan )?lahjoita(?:n)? \d[\d ,]{0,6} ?(?:€|euroa)(?: (?:kuukaudessa|kuussa|kerran))?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:lahjoitussumma)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Valitse summa', 'Muu summa', 'Lahjoitan 20 € kuukaudessa'],
    misses: ['Summa kasvoi toukokuussa', 'Muu summa mainittiin myöhemmin kunnan sopimuksessa rakentajan kanssa'],
  },
  {
    id: 'fi/donation/bank-account',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:mobilepay(?:-numero)?|tilinumero|lahjoitustili|keräystili|iban):? ?(?:fi)?\d{2}|(?<!\p{L})(?:keräysluvan|keräyslupa|rahankeräyslupa)(?: numero| nro)?(?!\p{L})|(?<!\p{L})(?:lahjoita|maksa|siirrä)[^.?!]{0,40}(?<!\p{L})(?:mobilepay\p{L}*|tilille|tilinumero\p{L}*)|^[^\p{L}\p{N}]{0,5}(?:(?:mobilepay|verkkopankki|korttimaksu|tilisiirto|maksutapa|e-lasku|pankkikortti)(?:[ ,\/|]+(?:mobilepay|verkkopankki|kortti|tilisiirto|paypal|tai))*)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Tilinumero FI00 0000', 'Lahjoita MobilePaylla'],
    misses: ['Tili oli tyhjä', 'Verkkopankki oli eilen poissa käytöstä, kertoo yhtiö'],
  },
  {
    id: 'fi/donation/become-a-supporter',
    kind: 'donation',
    role: 'ask',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:liity|ryhdy|tule)[^.?!]{0,15}(?<!\p{L})(?:kuukausilahjoittaja\p{L}*|tukija\p{L}*|jäsene\p{L}*|lahjoittaja\p{L}*|kannatusjäsene\p{L}*|tukijäsene\p{L}*|yhteisöömme|joukkoomme|mukaan tukemaan)/iu,
    hits: ['Ryhdy kuukausilahjoittajaksi', 'Liity jäseneksi'],
    misses: ['Maa haluaa Naton jäseneksi', 'Hän liittyi kerhoon'],
  },
  {
    id: 'fi/donation/donate-button',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:haluan |kyllä,? haluan )?(?:lahjoita|lahjoittaa|lahjoitan|tue (?:meitä|työtämme|lehteä|journalismia)|tee lahjoitus|anna lahjoitus)(?: (?:nyt|tästä|tänään|verkossa|kerran|kuukausittain|heti|mobilepaylla|[\p{L}\d]{2,15}))*)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Lahjoita nyt', 'Tue meitä'],
    misses: ['Lahjoita verta, lääkäri kehottaa uusia opiskelijoita syksyllä', 'He tukevat joukkuetta'],
  },
  {
    id: 'fi/donation/enjoyed-this',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:pidätkö|piditkö|arvostatko|luetko|onko sinulle)[^!]{0,80}(?<!\p{L})(?:tue|tukea|lahjoita|lahjoit\p{L}*|jäseneksi|kahvi)|(?<!\p{L})(?:jos|mikäli) (?:pidät|arvostat|haluat|voit|pidit|luet)[^!]{0,80}(?<!\p{L})(?:tue|tukea (?:meitä|työtämme)|lahjoita|lahjoitta\p{L}*|jäseneksi)(?!\p{L})|(?<!\p{L})tarjoa (?:meille )?kahvi/iu,
    hits: ['Piditkö jutusta? Tue meitä', 'Jos arvostat työtämme, lahjoita pieni summa'],
    misses: ['Pidätkö kirjasta? Lue se', 'Jos haluat voittaa, harjoittele'],
  },
  {
    id: 'fi/donation/every-amount-counts',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:jokainen|kaikki|pienikin|jo) (?:lahjoitus|lahjoitukset|euro|tuki|summa|apu|pieni lahjoitus)(?!\p{L})[^.?!]{0,15}(?<!\p{L})(?:auttaa|merkitsee|on tärkeä|ratkaisee|tärkeää|tarpeen|auttavat)|(?<!\p{L})(?:summasta|summan koosta) riippumatta|(?<!\p{L})jo \d+ (?:€|eurolla|euron)[^.?!]{0,20}(?<!\p{L})(?:tuet|autat|lahjoituksella|kuukaudessa)|(?<!\p{L})kahvikupin hinnalla/iu,
    hits: ['Jokainen euro auttaa', 'Pienikin lahjoitus on tärkeä'],
    misses: ['Jokainen ääni ratkaisee, ehdokas sanoi', 'Jokainen euro puuttuu nyt budjetista'],
  },
  {
    id: 'fi/donation/favour-to-ask',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:nyt kun|kun kerran) olet (?:täällä|siinä)|(?<!\p{L})(?:pieni|meillä on) (?:pyyntö|toive)(?!\p{L})[^.?!]{0,20}(?<!\p{L})(?:sinulle|teille|lukij\p{L}*)|(?<!\p{L})hyvä lukija(?!\p{L})[^?]{0,120}(?<!\p{L})(?:me|meidän|meille|työtämme)(?!\p{L})|(?<!\p{L})siksi (?:pyydämme|tarvitsemme)|(?<!\p{L})miksi (?:pyydämme|tarvitsemme|kysymme)|(?<!\p{L})ennen kuin (?:jatkat|luet lisää|poistut)/iu,
    hits: ['Nyt kun olet täällä', 'Siksi pyydämme tukeasi'],
    misses: ['Pieni pyyntö kuului kirkosta', 'Miksi sataa niin paljon'],
  },
  {
    id: 'fi/donation/funded-by-readers',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:lukijoidemme|lukijoiden|jäsentemme|jäsenten|tilaajien|tilaajiemme|lahjoittajien|tukijoiden) (?:rahoit\p{L}*|tuell\p{L}*|tuki|varassa|ansiosta|mahdollist\p{L}*)|(?<!\p{L})(?:lukija|jäsen|lahjoitus|yhteisö)rahoittei\p{L}*|(?<!\p{L})(?:toimimme|rahoitamme|elämme)[^.?!]{0,25}(?<!\p{L})(?:lahjoitu(?:ks|st)\p{L}*|tilausmaksu\p{L}*|jäsenmaksu\p{L}*|tuella)|(?<!\p{L})ilman maksumuuria|(?<!\p{L})(?:kaikki (?:juttumme|artikkelimme)|journalismimme|sisältömme)[^.?!]{0,15}(?<!\p{L})(?:on|ovat|pysyy|pysyvät)[^.?!]{0,10}(?<!\p{L})(?:ilmai\p{L}*|avoin\p{L}*|vapaa\p{L}*|maksut\p{L}*)/iu,
    hits: ['Toimimme lukijoidemme tuella', 'Toimimme lahjoitusten varassa', 'Kaikki juttumme ovat maksuttomia'],
    misses: ['Silta rahoitetaan valtion varoilla', 'Lain artiklat ovat vanhoja'],
  },
  {
    id: 'fi/donation/help-us-continue',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:jotta voimme|niin voimme|voimme jatkaa)[^.?!]{0,25}(?<!\p{L})(?:jatkaa|kertoa|tutkia|pysyä|tehdä|julkaista|työtämme)|(?<!\p{L})auta meitä (?:jatkamaan|pysymään|kasvamaan|kertomaan|saavuttamaan|tekemään|tutkimaan|säilyttämään)|(?<!\p{L})(?:laadukas|riippumaton|tutkiva|hyvä) journalismi (?:maksaa|ei ole ilmaista|tarvitsee|vaatii)|(?<!\p{L})(?:laadukkaan|riippumattoman|tutkivan) journalismin tekeminen|(?<!\p{L})(?:keräyksemme|keräyksen|keräys)tavoite/iu,
    hits: [
      'Tue meitä, jotta voimme jatkaa työtämme',
      'Auta meitä pysymään riippumattomina',
      'Laadukas journalismi maksaa',
    ],
    misses: ['Tie maksaa rahaa', 'Auta meitä, poika huusi'],
  },
  {
    id: 'fi/donation/monthly-or-once',
    kind: 'donation',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:lahjoita )?(?:kertalahjoitus|kuukausilahjoitus|kerran|kuukausittain|joka kuukausi|vuosittain|kertaluontoinen|kertatuki|kuukausituki)(?:[ \/|,]+(?:tai )?(?:kuukausittain|kuukausilahjoitus|vuosittain|kertalahjoitus))*)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Kertalahjoitus', 'Kuukausittain'],
    misses: ['Kuukausittain luku laskee', 'Kerran hän oli kuningas'],
  },
  {
    id: 'fi/donation/nobody-owns-us',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:meillä ei ole|meitä ei omista|emme (?:ota|saa|ole|kuulu))[^.?!]{0,30}(?<!\p{L})(?:omistaja\p{L}*|osakkeenomistaj\p{L}*|miljardööri\p{L}*|valtion|mainos\p{L}*|mainoksi\p{L}*|puolue\p{L}*|yhtiö\p{L}*)|(?<!\p{L})(?:olemme|lehtemme on) (?:täysin )?(?:riippumaton|riippumattomia|sitoutumaton)/iu,
    hits: ['Meillä ei ole osakkeenomistajia', 'Olemme täysin riippumaton lehti'],
    misses: ['Hänellä ei ole taloa', 'Kaupungissa ei ole satamaa'],
  },
  {
    id: 'fi/donation/remind-me',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:olen jo (?:lahjoittanut|jäsen|tukija|tilaaja)|tuen jo|muistuta (?:minua )?myöhemmin|ei kiitos|ei nyt|en nyt|ehkä myöhemmin|myöhemmin|älä näytä uudelleen))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Olen jo lahjoittanut', 'Ehkä myöhemmin'],
    misses: ['Olen jo syönyt', 'Myöhemmin satoi'],
  },
  {
    id: 'fi/donation/support-our-journalism',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /(?:^|[.!?:;–—|»] ?)(?:tue|puolusta|auta|vahvista|pelasta)(?! \p{L}+ (?:ja|on)(?!\p{L}))[^.?!]{0,25}(?<!\p{L})(?:journalismi\p{L}*|journalismia|työtämme|toimintaamme|lehteämme|mediaa|toimitusta|sananvapautta|verkkolehteä)(?!\p{L})|(?<!\p{L})(?:haluatko|voit|haluan) [^.?!]{0,10}(?<!\p{L})tukea[^.?!]{0,25}(?<!\p{L})(?:journalismi\p{L}*|työtämme|toimintaamme|lehteämme|mediaa|meitä)(?!\p{L})|(?<!\p{L})(?:tukemalla|lahjoittamalla)[^.?!]{0,25}(?<!\p{L})(?:tuet|autat|mahdollistat|turvaat|varmistat|meitä|journalismi\p{L}*)/iu,
    hits: ['Tue riippumatonta journalismia', 'Haluatko tukea työtämme?'],
    misses: ['Kunta tukee kirjastoa', 'Tuki paikalliselle lehdelle vähenee'],
  },
  {
    id: 'fi/donation/support-us',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /(?:^|[.!?:;–—|»] ?)(?:tue|auta) meitä(?!\p{L})(?! (?:ymmärtämään|löytämään))|(?<!\p{L})(?:harkitse|harkitsisitko)[^.?!]{0,15}(?<!\p{L})(?:lahjoit\p{L}*|tukemis\p{L}*|jäsenyy\p{L}*|kuukausilahjoit\p{L}*)|(?<!\p{L})(?:voit|haluatko) (?:myös )?(?:lahjoittaa|auttaa meitä)(?!\p{L})(?! (?:verta|elimiä))|(?<!\p{L})klikkaa tästä ja lahjoita/iu,
    hits: ['Tue meitä!', 'Harkitse lahjoitusta', 'Haluatko lahjoittaa?'],
    misses: ['Naapurit auttavat perhettä', 'Voit lahjoittaa verta'],
  },
  {
    id: 'fi/donation/tax-deductible',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:lahjoitus|lahjoitukset|lahjoituksen|lahjoituksesi)(?!\p{L})[^.?!]{0,50}(?<!\p{L})(?:verovähennys\p{L}*|vähennyskelpoi\p{L}*)|(?<!\p{L})olemme (?:voittoa tavoittelematon|yleishyödyllinen|riippumaton) (?:yhdistys|järjestö|media|säätiö|lehti)/iu,
    hits: ['Lahjoitus on verovähennyskelpoinen', 'Olemme voittoa tavoittelematon yhdistys'],
    misses: ['Matkat ovat vähennyskelpoisia', 'Yhdistys lopetti'],
  },
  {
    id: 'fi/donation/thank-you-for-supporting',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:suuri |lämmin |iso )?kiitos (?:tuestasi|lahjoituksestasi|avustasi|tuestanne|(?:kaikille |kaikki )?(?:tukijamme|tukijoillemme|lahjoittajille|lahjoittajillemme|jäsenillemme))|(?<!\p{L})kiitos,? (?:että|kun) (?:tuet|lahjoitit|lahjoitat)/iu,
    hits: ['Kiitos tuestasi', 'Suuri kiitos kaikille lahjoittajille'],
    misses: ['Kiitos ruoasta', 'Hän kiitti valmentajaa'],
  },
  {
    id: 'fi/donation/we-need-you',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:tarvitsemme|kaipaamme|luotamme)[^.?!]{0,10}(?<!\p{L})(?:sinua|sinun|apuasi|tukeasi|teidän|teitä|tukeanne|lukijoidemme|lukijoiden)(?: tukea| apua)?(?!\p{L})|(?<!\p{L})(?:ilman|olemme riippuvaisia)[^.?!]{0,10}(?<!\p{L})(?:tukeasi|sinun tukeasi|lukijoidemme|lukijoitamme|lahjoitusta\p{L}*|tuestasi)|(?<!\p{L})pyydämme (?:sinua|teitä|tukeasi|apuasi)(?! (?:noudattamaan|huomioimaan))/iu,
    hits: ['Tarvitsemme tukeasi', 'Ilman lukijoitamme emme olisi täällä'],
    misses: ['Tarvitsemme sadetta, viljelijä sanoo', 'Ilman sinua on hiljaista'],
  },
  {
    id: 'fi/donation/your-donation-helps',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:lahjoituksesi|tukesi|apusi|lahjoituksellasi|tuellasi|avullasi|jäsenyytesi)(?!\p{L})[^.?!]{0,20}(?<!\p{L})(?:auttaa|autat|voimme|mahdollistaa|mahdollistat|on|turvaa|merkitsee|tekee|tuet|varmistaa|menee)(?!\p{L})|(?<!\p{L})(?:tuellasi|lahjoituksellasi)(?!\p{L})/iu,
    hits: ['Lahjoituksesi auttaa meitä', 'Tuellasi voimme jatkaa'],
    misses: ['Hänen tukensa pormestarille on suuri', 'Passillasi voit matkustaa'],
  },
  {
    id: 'fi/newsletter/agree-by-signing-up',
    kind: 'newsletter',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:tilaamalla|rekisteröitymällä|lähettämällä|liittymällä|klikkaamalla)[^.?!]{0,50}(?<!\p{L})(?:hyväksyt|hyväksyn|suostut|annat)(?![^.?!]{0,40}(?<!\p{L})eväst)|(?<!\p{L})(?:hyväksyn|haluan|annan luvan)[^.?!]{0,40}(?<!\p{L})(?:uutiskirje\p{L}*|käyttöehdo\p{L}*|sähköposti\p{L}*|markkinoin\p{L}*|tarjouks\p{L}*)|(?<!\p{L})(?:lue|tutustu)[^.?!]{0,20}(?<!\p{L})tietosuoja\p{L}*|(?<!\p{L})(?:tietojasi|sähköpostiosoitettasi)[^.?!]{0,20}(?<!\p{L})(?:ei|emme) (?:luovuteta|luovuta|jaeta|myydä)/iu,
    hits: ['Tilaamalla uutiskirjeen hyväksyt ehdot', 'Haluan tilata uutiskirjeen'],
    misses: ['Klikkaamalla lamppu syttyi', 'Tietosuoja on oikeus'],
  },
  {
    id: 'fi/newsletter/app',
    kind: 'newsletter',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:lataa|asenna|avaa|kokeile|hanki)(?: (?:maksuton|ilmainen|uusi|nyt|uutis))* ?(?:[\p{L}\d]{2,15}[- ])?(?:[\p{L}]{0,10}sovellus|sovelluksemme|appi|sovelluksessa)(?: .{0,20})?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:lue|seuraa|kuuntele)[^.?!]{0,20}(?<!\p{L})(?:sovelluksessamme|sovelluksestamme)(?!\p{L})/iu,
    hits: ['Lataa sovellus', 'Lue kaikki sovelluksessamme'],
    misses: ['Sovellus lakkasi toimimasta', 'Hän maksoi sovelluksessa'],
  },
  {
    id: 'fi/newsletter/confirm-address',
    kind: 'newsletter',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:vahvista|tarkista)[^.?!]{0,10}(?<!\p{L})(?:sähköposti\p{L}*|tilaukse\p{L}*|roskaposti\p{L}*|saapuneet)|(?<!\p{L})kiitos (?:tilauksesta|tilauksestasi|ilmoittautumisesta|uutiskirjeen tilauksesta)|(?<!\p{L})olet (?:nyt |jo )?(?:tilannut|rekisteröitynyt) (?:uutis|onnistu)\p{L}*|(?<!\p{L})(?:virheellinen|kelvollinen|toimiva) sähköposti\p{L}*|(?<!\p{L})vahvistus(?:viesti|linkki)\p{L}*|(?<!\p{L})lähetimme sinulle[^.?!]{0,20}(?<!\p{L})(?:viestin|sähköpostin|linkin|sähköpostia)|(?<!\p{L})jotain meni (?:vikaan|pieleen)(?=[^.?!]{0,3}[.!]?$|[.!] yritä)|(?<!\p{L})yritä (?:myöhemmin )?uudelleen/iu,
    hits: ['Vahvista sähköpostiosoitteesi', 'Kiitos tilauksesta!', 'Anna toimiva sähköpostiosoite'],
    misses: ['Hän vahvisti tulonsa', 'Lippu on voimassa'],
  },
  {
    id: 'fi/newsletter/email-field',
    kind: 'newsletter',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:anna |syötä |kirjoita |oma )*(?:sähköposti(?:osoite|osoitteesi|si)?|e-?mail)(?: ?\(?pakollinen\)?)?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Sähköpostiosoite', 'Anna sähköpostiosoitteesi'],
    misses: ['Sähköpostit vuotivat', 'Sähköposti tuli perille'],
  },
  {
    id: 'fi/newsletter/form-field',
    kind: 'newsletter',
    role: 'label',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:etunimi|sukunimi|etu- ja sukunimi|postinumero)(?:si)?(?: ?\(?(?:pakollinen|vapaaehtoinen)\)?)?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:jätä tämä kenttä tyhjäksi|kenttä on pakollinen|pakolliset kentät|pakollinen kenttä)/iu,
    hits: ['Etunimi', 'Jätä tämä kenttä tyhjäksi'],
    misses: ['Hänen etunimensä oli lyhyt', 'Kenttä oli tyhjä'],
  },
  {
    id: 'fi/newsletter/in-your-inbox',
    kind: 'newsletter',
    role: 'pitch',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:suoraan )?(?:sähköpostiisi|postilaatikkoosi|sähköpostilaatikkoosi|postiisi)(?!\p{L})|(?<!\p{L})(?:joka|päivittäin|viikoittain|maksutta|suoraan)[^.?!]{0,25}(?<!\p{L})(?:sähköpostiin|sähköpostitse|sähköpostina)/iu,
    hits: ['Suoraan sähköpostiisi', 'Joka aamu sähköpostiin'],
    misses: ['Laatikossa oli kirje', 'Hän vastasi sähköpostitse'],
  },
  {
    id: 'fi/newsletter/join-community',
    kind: 'newsletter',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:yli|jo) \d[\d ]{2,8} (?:lukijaa|tilaajaa)|^[^\p{L}\p{N}]{0,5}(?:(?:älä jää paitsi|älä missaa (?:mitään|yhtään .{3,20}|uutisia)|pysy (?:ajan tasalla|kärryillä|mukana)|ensimmäisten joukossa.{0,20})(?: .{0,30})?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})pysy ajan tasalla/iu,
    hits: ['Älä jää paitsi', 'Pysy ajan tasalla'],
    misses: ['Hän jäi pois bussista', 'Pysy poissa jäältä'],
  },
  {
    id: 'fi/newsletter/newsletter-label',
    kind: 'newsletter',
    role: 'label',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:kaikki |ilmainen |maksuton |valitse |muut )*(?:[\p{L}\d&:n-]{2,20} )?(?:[\p{L}]{0,15})?uutiskirje(?:et|emme|en tilaus)?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:newsletter)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:päivittäinen|viikoittainen|maksuton|ilmainen) uutiskirje\p{L}*|(?<!\p{L})uutiskirjeessämme/iu,
    hits: ['Uutiskirje', 'Kaikki uutiskirjeet'],
    misses: ['Uutiskirjeessä oli virhe korosta', 'Uutiskirjettä lukee harva, tutkimus kertoi viime viikolla'],
  },
  {
    id: 'fi/newsletter/notifications',
    kind: 'newsletter',
    role: 'ask',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:salli|ota käyttöön|haluatko|kytke|tilaa)[^.?!]{0,15}(?<!\p{L})(?:ilmoituks\p{L}*|ilmoitukset|push-ilmoituks\p{L}*|uutisilmoituks\p{L}*)|^[^\p{L}\p{N}]{0,5}(?:(?:seuraa (?:aihetta|kirjoittajaa|toimittajaa|aiheita)|push-ilmoitukset))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Salli ilmoitukset', 'Haluatko ilmoituksia uutisista?'],
    misses: ['Ilmoitukset täyttivät näytön', 'Poliisi sai hälytyksen'],
  },
  {
    id: 'fi/newsletter/sign-up',
    kind: 'newsletter',
    role: 'ask',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:tilaa|tilaamaan|liity|saat|rekisteröidy|ilmoittaudu|lue)(?!\p{L})[^.?!]{0,35}(?<!\p{L})(?:[\p{L}]{0,15}uutiskirje\p{L}*|postituslista\p{L}*|sähköpostilista\p{L}*)|(?<!\p{L})uutiskirje\p{L}*[^.?!]{0,15}(?<!\p{L})(?:tilaa|tilaus|tästä)/iu,
    hits: ['Tilaa uutiskirjeemme', 'Liity postituslistalle'],
    misses: ['Uutiskirje sisälsi virheen', 'Tilaa pöytä ravintolasta'],
  },
  {
    id: 'fi/newsletter/sign-up-button',
    kind: 'newsletter',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:kyllä,? )?(?:tilaa|lähetä|vahvista|ilmoittaudu|tilaan uutiskirjeen)(?: (?:nyt|tästä|tänään|ilmaiseksi|maksutta))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Tilaa', 'Tilaa maksutta'],
    misses: ['Tilaa riitti kaikille', 'Hän tilasi kahvin'],
  },
  {
    id: 'fi/newsletter/unsubscribe',
    kind: 'newsletter',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:peruuttaa|perua|peru|lopettaa) (?:uutiskirjeen |tilauksen |tilauksesi )[^.?!]{0,15}(?<!\p{L})(?:milloin|koska|linkistä|halutessasi|helposti)|(?<!\p{L})(?:milloin tahansa|koska tahansa)[^.?!]{0,10}(?<!\p{L})(?:perua|peruuttaa|peruutettavissa|lopettaa)|(?<!\p{L})(?:ei|emme lähetä) roskapostia/iu,
    hits: ['Voit perua tilauksen milloin tahansa', 'Emme lähetä roskapostia'],
    misses: ['Ottelu peruttiin', 'Milloin tahansa jää voi pettää'],
  },
  {
    id: 'fi/newsletter/what-you-get',
    kind: 'newsletter',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?:^|[.!?:;–—|»] ?)(?:saat|saa) (?:viikon|päivän|tärkeimmät|uusimmat|parhaat|tuoreimmat)(?!\p{L})[^.?!]{0,40}(?<!\p{L})(?:uutiset|jutut|artikkelit|vinkit|tarjoukset|lukuvinkit|tarinat)|^[^\p{L}\p{N}]{0,5}(?:(?:päivän|viikon) (?:tärkeimmät|parhaat|kiinnostavimmat) (?:uutiset|jutut|lukuvinkit).{0,60})[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Saat viikon parhaat jutut', 'Päivän tärkeimmät uutiset'],
    misses: ['Saat kynän häneltä', 'Päivän sää oli huono'],
  },
  {
    id: 'fi/paywall/already-a-subscriber',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:oletko|onko|olet)[^.?!]{0,10}(?<!\p{L})(?:jo )?(?:tilaaja|tilaajamme|asiakas|jäsen|tili|tunnus|tunnukset|digitilaaja)(?!\p{L})[^.!]{0,12}(?:\?|(?<!\p{L})kirjaudu)|^[^\p{L}\p{N}]{0,5}(?:(?:jo tilaaja|etkö ole (?:vielä )?tilaaja|et ole (?:vielä )?tilaaja|eikö sinulla ole (?:vielä )?(?:tiliä|tunnusta|tunnuksia)|ei (?:vielä )?tunnuksia)\??(?: .{0,30})?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:aktivoi|ota käyttöön) (?:digi)?(?:tunnuksesi|tilauksesi|lukuoikeutesi|digitunnus)/iu,
    hits: ['Oletko jo tilaaja? Kirjaudu', 'Jo tilaaja? Kirjaudu sisään', 'Etkö ole vielä tilaaja?'],
    misses: ['Hän on jo kerhon jäsen', 'Hänellä ei ole kotia'],
  },
  {
    id: 'fi/paywall/article-limit',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})olet (?:lukenut|käyttänyt|saavuttanut)[^.?!]{0,25}(?<!\p{L})(?:ilmai\p{L}*|maksut\p{L}*|ilmaisartikkel\p{L}*|juttua|artikkelia)|(?<!\p{L})(?:sinulla on|jäljellä)[^.?!]{0,10}\d+ (?:ilmaista|maksutonta) (?:artikkelia|juttua)|(?<!\p{L})\d+ (?:ilmaista|maksutonta) (?:artikkelia|juttua) (?:jäljellä|kuukaudessa)/iu,
    hits: ['Olet lukenut kuukauden ilmaiset artikkelit', '2 maksutonta juttua jäljellä'],
    misses: ['Kaksi lain artiklaa muutettiin', 'Sinulla on vuosi jäljellä'],
  },
  {
    id: 'fi/paywall/benefits',
    kind: 'paywall',
    role: 'pitch',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:tilaajan|tilaajien|jäsenten|sinun|kaikki) (?:edut|etusi)(?: .{0,30})?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:tilaajaedut|jäsenedut|tilaus sisältää|tilaukseen (?:sisältyy|kuuluu)|tilaajana (?:saat|luet|voit)).{0,60})[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:tilaajana|digitilauksella|tilauksella) (?:saat|luet|pääset|voit)|^[^\p{L}\p{N}]{0,5}(?:(?:näköislehti|ristikot|sanaristikot|digilehti|kaikki (?:jutut|artikkelit|uutiset)|rajaton (?:luku|pääsy)\p{L}*|lahjoita (?:juttu|artikkeli))(?: .{0,40})?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Tilaajaedut', 'Tilaajana saat lukea kaiken', 'Näköislehti ja ristikot'],
    misses: ['Edut poistetaan, ministeri sanoo', 'Kaikki tiet suljettiin'],
  },
  {
    id: 'fi/paywall/cancel-anytime',
    kind: 'paywall',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:ei sitoutumista|ilman sitoutumista|ei sitoumusta|peru (?:milloin|koska) (?:tahansa|vain)|voit (?:perua|lopettaa|irtisanoa) (?:tilauksen |tilauksesi )?(?:milloin|koska)|peruutettavissa (?:milloin|koska))|(?<!\p{L})(?:tilaus|tilaukse\p{L}*)[^.?!]{0,20}(?<!\p{L})(?:uusiutuu|jatkuu|päättyy)(?: \p{L}+)? (?:automaattisesti|toistaiseksi|irtisanomiseen|kunnes)|(?<!\p{L})kestotilaus\p{L}*/iu,
    hits: ['Ei sitoutumista', 'Peru milloin tahansa'],
    misses: ['Hän halusi perua vuokran', 'Sopimuksessa on sitoumus'],
  },
  {
    id: 'fi/paywall/continue-with-subscription',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:tilaa|kirjaudu|osta|rekisteröidy|luo|hanki|aloita|kokeile)(?!\p{L})[^.?!]{0,30}(?<!\p{L})(?:lukeaksesi|jatkaaksesi|niin (?:pääset|voit|saat)|ja (?:lue|jatka|pääset|saat))|(?<!\p{L})(?:lukeaksesi|jatkaaksesi lukemista)|^[^\p{L}\p{N}]{0,5}(?:(?:jatka lukemista.{0,30}|lue (?:koko )?(?:juttu|artikkeli) (?:tilaajana|maksutta|ilmaiseksi).{0,20}|haluatko lukea (?:koko |lisää|jutun|loput).{0,20}))[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:loput|jutun loppu|koko juttu|koko artikkeli)[^.?!]{0,15}(?<!\p{L})(?:tilaajille|tilaajana|tilaamalla|kirjautumalla)|(?<!\p{L})luo (?:ilmainen|maksuton) (?:tili|tunnus|käyttäjätunnus)|(?<!\p{L})(?:avaa|osta) tämä artikkeli/iu,
    hits: ['Kirjaudu lukeaksesi jutun', 'Tilaa ja jatka lukemista', 'Jatka lukemista'],
    misses: ['Osta leipää, lue kirja', 'Kirjan lukeminen vaati valoa'],
  },
  {
    id: 'fi/paywall/for-subscribers-only',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:vain|ainoastaan) (?:digi|plus)?(?:tilaajille|tilaajillemme|jäsenille|kirjautuneille)|(?<!\p{L})(?:artikkeli|juttu|sisältö)[^.?!]{0,12}(?<!\p{L})(?:on|vain) (?:maksullinen|lukittu|tilaajille|tarkoitettu tilaajille|tilaajien)|(?<!\p{L})(?:tarvitset|vaatii) (?:voimassa olevan )?(?:digi)?tilauksen|^[^\p{L}\p{N}]{0,5}(?:(?:tilaajille|tilaajajuttu|tilaajan etu))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Vain tilaajille', 'Tämä artikkeli on tarkoitettu tilaajille'],
    misses: ['Vain henkilökunnalle', 'Tarvitset tauon'],
  },
  {
    id: 'fi/paywall/log-in',
    kind: 'paywall',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:kirjaudu(?: sisään)?(?: (?:tästä|tai .{2,25}|nyt))?|salasana|unohditko salasana(?:n|nsi|si)\??|luo (?:tili|tunnus|käyttäjätili)|rekisteröidy|oma tili|omat tiedot|kirjaudu ulos|pysy kirjautuneena|jatka (?:googlella|applella|facebookilla|sähköpostilla)))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Kirjaudu sisään', 'Unohditko salasanasi?'],
    misses: ['Kirjaudu ulos sanoi näyttö, ja hän lähti', 'Salasana vuoti'],
  },
  {
    id: 'fi/paywall/offers',
    kind: 'paywall',
    role: 'label',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:katso |näytä |valitse |vertaile |tutustu |kaikki |osta )*(?:tarjoukset|tilaustarjoukset|tilausvaihtoehdot|tilaukset|tilaushinnat|lahjatilaus|digitilaus|lehtitilaus|opiskelijatilaus|tilaustyypit|tilaus)(?: (?:tästä|nyt))?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:suosituin|paras hinta|paras tarjous|valitse (?:tilaus|paketti|tilausjakso)))[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:(?:digi|paperi|printti|viikonloppu|kesto|premium|plus|kaikki|ja|\+) ?)+(?:tilaus|paketti|lehti))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Katso tilausvaihtoehdot', 'Digitilaus', 'Suosituin'],
    misses: ['Tarjouksia on tarpeeksi', 'Tilaukset kallistuvat, yhtiö kertoi eilen'],
  },
  {
    id: 'fi/paywall/premium-label',
    kind: 'paywall',
    role: 'gate',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:premium|plus|tilaajille|vain tilaajille|lukittu artikkeli|maksullinen|tilaajajuttu))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Premium', 'Tilaajille'],
    misses: ['Plussan puolella ollaan', 'Premium on kallis'],
  },
  {
    id: 'fi/paywall/price-per-period',
    kind: 'paywall',
    role: 'pitch',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:(?!vuokra)[\p{L}\d+%.():&\/ -]{0,45}?[ :(–—-])?(?:(?:vain|alkaen|nyt|sitten|jälkeen|hintaan) ?){0,3}\d[\d ,.]{0,6} ?(?:€|euroa|eur) ?(?:\/kk|\/ kk|\/ ?(?:kuukausi|viikko|vko|vuosi|kuu)|kuukaudessa|kuussa|viikossa|vuodessa|kuukausi|ensimmäi\p{L}*|\d+ kuukautta)(?:[^\p{L}].{0,60})?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:tilaa|lue|kokeile|digitilaus|tilaus|sen jälkeen|jatkossa|vain)(?!\p{L})[^.?!]{0,20}\d[\d ,.]{0,5} ?(?:€|euroa)(?:\/| )(?:kuukaudessa|kuussa|viikossa|vuodessa|kuukausi)|(?<!\p{L})(?:ensimmäinen|ensimmäiset) (?:kuukausi|viikko|\d+ kuukautta) (?:ilmaiseksi|maksutta|vain|hintaan|veloituksetta|0)|^[^\p{L}\p{N}]{0,5}(?:(?:kokeile |lue |tilaa )*\d+ (?:päivää|viikkoa|kuukautta) (?:ilmaiseksi|maksutta|veloituksetta|vain|\d.{0,10}(?:€|euro\p{L}*))(?: .{0,30})?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})kokeile[^.?!]{0,15}(?<!\p{L})(?:ilmaiseksi|maksutta|veloituksetta)(?=[^.?!]{0,15}$)/iu,
    hits: ['Vain 9,90 € kuukaudessa', 'Ensimmäinen kuukausi ilmaiseksi', 'Kokeile 30 päivää maksutta'],
    misses: ['Vuokra nousi 900 euroon', 'Auto maksoi vain 900 euroa vanhana'],
  },
  {
    id: 'fi/paywall/subscribe-now',
    kind: 'paywall',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:tilaa|osta) (?:nyt|tästä|lehti|digi|digitilaus|plus|premium|heti|kestotilaus|näköislehti|irtonumero|artikkeli|alk\. .{2,15})(?: .{0,25})?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:aloita|kokeile) (?:tilaus|nyt|ilmaiseksi|maksutta|kokeilujakso|tilausjakso|digiä)(?: .{0,25})?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:ryhdy|liity) tilaajaksi(?: .{0,20})?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Tilaa nyt', 'Aloita tilaus'],
    misses: ['Tilaa vettä riitti kaikille juoksijoille', 'Kokeile vettä'],
  },
  {
    id: 'fi/paywall/unlimited-access',
    kind: 'paywall',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:rajaton|rajoittamaton|täysi) (?:lukuoikeus|pääsy)|(?<!\p{L})(?:pääset|saat|pääsy|lukuoikeus)[^.?!]{0,12}(?<!\p{L})(?:kaikkiin|kaikki|koko|rajattomasti)[^.?!]{0,15}(?<!\p{L})(?:juttuihin|artikkeleihin|sisältöihin|sisältöön|sisällöt|jutut|artikkelit|uutiset|arkisto\p{L}*)|(?<!\p{L})lue (?:kaikki|rajattomasti|rajoituksetta)[^.?!]{0,12}(?<!\p{L})(?:jutut|artikkelit|sisällöt|uutiset|lehdet)|(?<!\p{L})(?:vähemmän|ilman) mainoksia(?=[^.?!]{0,30}$)/iu,
    hits: ['Rajaton lukuoikeus', 'Pääset lukemaan kaikki artikkelit'],
    misses: ['Täysi hoito puuttuu', 'Kaikki tiet suljettiin'],
  },
  {
    id: 'fi/promo/advertisement',
    kind: 'promo',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:mainos|mainokset|ilmoitus|kaupallinen yhteistyö|sponsoroitu(?: sisältö)?|mainossisältö|yhteistyössä .{2,30}|artikkeli jatkuu mainoksen (?:jälkeen|alla)|juttu jatkuu mainoksen (?:jälkeen|alla)|osta (?:nyt|liput)|alennuskoodit?|varaa nyt))[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:affiliate-linkk\p{L}*|mainoslinkk\p{L}*|kumppanuuslinkk\p{L}*)/iu,
    hits: ['Mainos', 'Juttu jatkuu mainoksen jälkeen'],
    misses: ['Mainos tupakasta on kielletty', 'Ilmoitus tuli myöhään'],
  },
  {
    id: 'fi/related/continue-elsewhere',
    kind: 'related',
    role: 'label',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:lue (?:lisää|koko juttu|koko artikkeli|koko)|näytä (?:lisää|kaikki)|katso (?:lisää|kaikki)|siirry artikkeliin|lataa lisää))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Lue lisää', 'Näytä kaikki'],
    misses: ['Lue enemmän kirjoja, hän kehottaa', 'Katso eteesi'],
  },
  {
    id: 'fi/related/inline-label',
    kind: 'related',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:lue|katso|kuuntele)(?: (?:myös|lisää|tästä|koko))+|aiheesta lisää|taustaa|älä missaa)\s?(?::|\||–|—|»{1,2}|>{1,3}|▶|→) ?(?=[\p{L}\p{N}"”“'»])/iu,
    hits: ['Lue myös: Pitkä silta', 'Katso myös: Myrsky tulee'],
    misses: ['Lue etiketti: siinä on sokeria', 'Katso: juna tulee'],
  },
  {
    id: 'fi/related/latest',
    kind: 'related',
    role: 'label',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:uusimmat|tuoreimmat|viimeisimmät|lisää|muut)(?: (?:uutiset|jutut|artikkelit|aiheet|videot))?(?: [\p{L} ]{2,25}sta)?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:pääuutiset|juuri nyt|uutisvirta))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Uusimmat uutiset', 'Tuoreimmat'],
    misses: ['Uusimmat luvut kertovat syntyvyyden laskusta koko maassa', 'Muut lähtivät'],
  },
  {
    id: 'fi/related/more-from',
    kind: 'related',
    role: 'label',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:lisää|kaikki|muut) (?:jutut|artikkelit|uutiset)? ?(?:aiheesta|kirjoittajalta|toimittajalta|osastosta)(?: [\p{L}\d ]{2,35})?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Lisää aiheesta', 'Kaikki jutut aiheesta Ilmasto'],
    misses: ['Lisää sadetta', 'Kaikki lähtivät aiheesta kiistellen kotiin'],
  },
  {
    id: 'fi/related/most-read',
    kind: 'related',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:(?:viikon |päivän )?(?:luetuimmat|suosituimmat|katsotuimmat|kommentoiduimmat|jaetuimmat)(?: .{0,20})?|suosittua|suositut jutut|toimituksen valinnat))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Luetuimmat', 'Suosituimmat jutut'],
    misses: ['Maan luetuin runoilija', 'Suositut juhlat'],
  },
  {
    id: 'fi/related/next-previous',
    kind: 'related',
    role: 'label',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:seuraava|edellinen|vanhempi|uudempi)(?: (?:artikkeli|juttu|sivu|uutinen))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Seuraava artikkeli', 'Edellinen'],
    misses: ['Seuraava vuosi on sateinen', 'Edelliset omistajat myivät'],
  },
  {
    id: 'fi/related/read-more-heading',
    kind: 'related',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:(?:lue|katso|kuuntele) (?:myös|lisää aiheesta)|lisää aiheesta|saatat (?:myös )?(?:pitää|olla kiinnostunut)(?: .{0,15})?|sinua (?:saattaa|voisi|voi) kiinnostaa(?: myös)?|(?:aiheeseen liittyv(?:ät|ää)|vastaavia|suositeltavat?|samankaltaiset) ?(?:artikkelit|jutut|uutiset|artikkeleita|juttuja)?|suositellut|suosittelemme|sinulle|älä missaa|aiheet|muut lukevat))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Lue myös', 'Aiheeseen liittyvät artikkelit', 'Suosittelemme'],
    misses: ['Lue myös ranskaksi, opettaja sanoo', 'Aiheet jakavat'],
  },
  {
    id: 'fi/share/copy-print',
    kind: 'share',
    role: 'label',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:tulosta|kopioi(?: linkki)?|linkki kopioitu|tallenna (?:artikkeli|juttu)|kuuntele (?:artikkeli|juttu)|lähetä sähköpostilla))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Kopioi linkki', 'Tulosta'],
    misses: ['Tallenna loput huomiseksi', 'Kuuntele häntä'],
  },
  {
    id: 'fi/share/follow-us',
    kind: 'share',
    role: 'label',
    weight: 4,
    pattern:
      /(?<!\p{L})seuraa meitä(?!\p{L})|(?<!\p{L})seuraa [\p{L}.]{2,15} (?:facebookissa|instagramissa|twitterissä|x:ssä)|(?<!\p{L})tykkää meistä|^[^\p{L}\p{N}]{0,5}(?:(?:seuraa meitä|sosiaalinen media|some))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Seuraa meitä Instagramissa', 'Tykkää meistä Facebookissa'],
    misses: ['Poliisi seurasi autoa', 'Seuraa tietä pohjoiseen'],
  },
  {
    id: 'fi/share/share-this',
    kind: 'share',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:jaa(?: (?:tämä|artikkeli|juttu|sivu|facebookissa|twitterissä|x:ssä|whatsappissa|linkedinissä|sähköpostilla|sähköpostitse|linkki|ystävälle|somessa)){0,5})[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Jaa artikkeli', 'Jaa Facebookissa'],
    misses: ['Jaa puoliksi, äiti sanoo lapsille', 'Jaana tuli'],
  },
];
