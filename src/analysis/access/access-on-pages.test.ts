import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { analyze } from '../index.js';

/** Paragraphs of about the same length, in the languages of the pages below. */
const PARAGRAPHS = {
  en: 'The harbour was quiet that morning, and nobody on the quay could say when the boats would come back from the sea. The council had promised a new pier two years ago, but the work has still not begun, and the fishermen have stopped asking.',
  de: 'Der Hafen war an diesem Morgen still, und niemand auf dem Kai konnte sagen, wann die Boote vom Meer zurückkehren würden. Der Stadtrat hatte vor zwei Jahren einen neuen Pier versprochen, doch die Arbeiten haben noch immer nicht begonnen.',
  fr: 'Le port était calme ce matin-là, et personne sur le quai ne pouvait dire quand les bateaux reviendraient de la mer. Le conseil municipal avait promis une nouvelle jetée il y a deux ans, mais les travaux n’ont toujours pas commencé.',
  es: 'El puerto estaba tranquilo aquella mañana y nadie en el muelle podía decir cuándo volverían los barcos del mar. El ayuntamiento había prometido un nuevo embarcadero hace dos años, pero las obras todavía no han comenzado.',
  pl: 'W porcie było tego ranka cicho i nikt na nabrzeżu nie potrafił powiedzieć, kiedy łodzie wrócą z morza. Rada miasta obiecała nowe molo dwa lata temu, ale prace wciąż się nie rozpoczęły, a rybacy przestali już o nie pytać.',
  ru: 'В то утро в порту было тихо, и никто на причале не мог сказать, когда лодки вернутся с моря. Городской совет обещал новый причал два года назад, но работы до сих пор не начались, и рыбаки перестали о нём спрашивать.',
  ja: 'その朝、港は静かで、岸壁にいた誰も船がいつ海から戻ってくるのか分からなかった。市議会は二年前に新しい桟橋を約束したが、工事はいまだに始まっておらず、漁師たちはもう尋ねるのをやめたと言う。',
} as const;
type Lang = keyof typeof PARAGRAPHS;

const paragraphs = (lang: Lang, count: number) => `<p>${PARAGRAPHS[lang]}</p>`.repeat(count);
const cutOff = (lang: Lang) => `<p>${PARAGRAPHS[lang]}</p><p>${PARAGRAPHS[lang].slice(0, -6)}…</p>`;
const box = (lines: readonly string[]) => `<div>${lines.map((line) => `<p>${line}</p>`).join('')}</div>`;
const PAID = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"The quiet harbour",
  "isAccessibleForFree":false,"hasPart":{"isAccessibleForFree":false,"cssSelector":".story"}}</script>`;

function accessOf(lang: Lang, body: string, { head = '', after = '' } = {}) {
  const { document } = new JSDOM(`<html lang="${lang}"><head><title>The quiet harbour</title>${head}</head><body>
    <nav><a href="/">Home</a> <a href="/subscribe">Subscribe</a> <a href="/login">Log in</a></nav>
    <main><article><h1>The quiet harbour</h1>${body}</article>${after}</main></body></html>`).window;
  return analyze(document, { url: 'https://harbour.example/a' }).access;
}

describe('subscriber', () => {
  test.each<[Lang, readonly string[]]>([
    ['en', ['Keep reading with a Harbour Post subscription', 'Four weeks for £1', 'Already a subscriber? Sign in']],
    ['de', ['Exklusiv für Abonnenten', 'Jetzt weiterlesen im Probeabo', 'Sie haben schon ein Abo? Anmelden']],
    ['fr', ['Article réservé aux abonnés', 'Poursuivez votre lecture en vous abonnant', 'Déjà abonné ? Se connecter']],
    ['es', ['Contenido exclusivo para suscriptores', 'Suscríbete para leer la noticia', '¿Ya eres suscriptor?']],
    ['pl', ['Dalsza część tylko dla subskrybentów', 'Kup dostęp od 9,90 zł miesięcznie', 'Czytaj z prenumeratą']],
    ['ru', ['Полный текст доступен по подписке', 'Подписка от 199 ₽ в месяц', 'Войти']],
    ['ja', ['この記事は有料会員限定です', '続きを読むには購読が必要です', 'ログインはこちら']],
  ])('%s: a wall below a text that breaks off', (lang, lines) => {
    expect(accessOf(lang, cutOff(lang) + box(lines))).toMatchObject({ level: 'subscriber', wallShown: true });
    expect(accessOf(lang, paragraphs(lang, 2), { head: PAID, after: box(lines) }).level).toBe('subscriber');
  });
});

describe('registration', () => {
  test.each<[Lang, readonly string[]]>([
    ['en', ['Log in or create a free account to read the rest of this story', 'Create account']],
    ['de', ['Weiterlesen mit kostenlosem Konto', 'Jetzt registrieren']],
    ['fr', ['Lisez la suite gratuitement en créant votre compte', 'Se connecter']],
    ['es', ['Para leer el artículo completo, regístrate gratis', 'Iniciar sesión']],
    ['pl', ['Załóż darmowe konto, aby przeczytać cały artykuł', 'Zaloguj się']],
    ['ru', ['Чтобы читать дальше, войдите или зарегистрируйтесь', 'Войти']],
    ['ja', ['無料会員登録で続きをお読みいただけます', 'ログイン']],
  ])('%s: an account that costs nothing, below a text that breaks off', (lang, lines) => {
    expect(accessOf(lang, cutOff(lang) + box(lines)).level).toBe('registration');
  });
});

describe('metered', () => {
  test.each<[Lang, string]>([
    ['en', '2 free stories remaining this month'],
    ['de', 'Sie können diesen Monat noch 2 Artikel kostenlos lesen'],
    ['fr', 'Plus que 2 articles gratuits ce mois-ci'],
    ['es', 'Le quedan 2 artículos gratuitos este mes'],
    ['pl', 'Zostały Ci 2 bezpłatne artykuły'],
    ['ru', 'Осталось бесплатных статей: 2'],
    ['ja', '今月あと2本の記事を無料で読めます'],
  ])('%s: a counter beside the whole text', (lang, line) => {
    expect(accessOf(lang, paragraphs(lang, 5), { after: box([line]) }).level).toBe('metered');
  });
});

describe('free', () => {
  test.each<[string, Lang, string]>([
    ['an offer', 'en', box(['Subscribe to the Harbour Post', 'Unlimited access from £1 a week. Cancel anytime.'])],
    ['a letter', 'en', '<div role="dialog"><p>Sign up to read our morning newsletter</p><input type="email"></div>'],
    ['comments', 'en', '<section id="comments"><p>Log in or register for free to read and comment.</p></section>'],
    ['saved articles', 'en', box(['Sign up for a free account to save articles and get alerts.'])],
    ['a list for subscribers', 'en', '<aside><h3>For subscribers</h3><a href="/b">Why the ferries stopped</a></aside>'],
    ['an offer', 'de', box(['Jetzt abonnieren: 4 Wochen für 1 €'])],
    ['a letter', 'de', box(['Kostenlos registrieren und unseren Newsletter lesen'])],
    ['comments', 'fr', box(['Pour commenter cet article, créez un compte gratuit.'])],
    ['a letter', 'es', '<div><p>Regístrate gratis para leer nuestro boletín</p><input type="email"></div>'],
    ['comments', 'pl', box(['Zaloguj się lub zarejestruj się za darmo, aby komentować'])],
    ['a channel', 'ru', box(['Подпишитесь на наш канал, чтобы читать новости первыми'])],
    ['saved articles', 'ja', box(['無料会員登録で記事を保存できます'])],
  ])('%s below a whole text (%s)', (_, lang, after) => {
    expect(accessOf(lang, paragraphs(lang, 5), { after })).toMatchObject({ level: 'free', wallShown: false });
    expect(accessOf(lang, paragraphs(lang, 5), { after, head: PAID })).toMatchObject({
      level: 'free',
      declaredPaid: true,
    });
  });

  test.each<[Lang, string]>([
    ['en', 'To continue reading, people must subscribe or create a free account, the study of forty papers says.'],
    [
      'de',
      'Viele Verlage verlangen eine kostenlose Registrierung; nur Abonnenten lesen weiter, heißt es in der Studie.',
    ],
    ['fr', 'Pour lire la suite, il faut souvent créer un compte gratuit ou s’abonner, constate l’étude.'],
  ])('an article about walls (%s)', (lang, line) => {
    expect(accessOf(lang, `<p>${line}</p>${paragraphs(lang, 5)}`).level).toBe('free');
  });
});
