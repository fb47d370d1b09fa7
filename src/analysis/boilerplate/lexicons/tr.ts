import type { LexiconEntry } from '../lexicon.js';

export const lexicon: readonly LexiconEntry[] = [
  {
    id: 'tr/comments/comment-count',
    kind: 'comments',
    role: 'label',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:\d+ |tüm |okur )?(?:yorum(?:lar|u|ları)?|yanıt(?:lar)?)(?: ?\(?\d+\)?)?(?: (?:göster|oku|yap|yaz|gönder))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Yorumlar (12)', '3 yorum'],
    misses: ['Yorumlar bakanı kızdırdı'],
  },
  {
    id: 'tr/comments/leave-a-comment',
    kind: 'comments',
    role: 'ask',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:yorum (?:yap|yaz|bırak|gönder|ekle)(?:ın|mak için|)|yorumunuzu (?:yazın|paylaşın)|[iİ]lk yorumu)(?!\p{L})|(?<!\p{L})e-?posta (?:hesabınız|adresiniz) yayımlanmayacak|(?<!\p{L})(?:düşüncelerinizi|fikrinizi) paylaşın/iu,
    hits: ['Yorum yapın', 'E-posta adresiniz yayımlanmayacak'],
    misses: ['Yorumu sert oldu'],
  },
  {
    id: 'tr/consent/accept-button',
    kind: 'consent',
    role: 'ask',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:tümünü |hepsini |çerezleri )*(?:kabul (?:et|ediyorum|edin)|reddet|onayla|izin ver|anladım|tamam|ayarları yönet)(?: (?:ve kapat|hepsini|tümünü))?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:çerez|gizlilik) (?:ayarları|tercihleri))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Tümünü kabul et', 'Çerez ayarları'],
    misses: ['Kabul etmedi'],
  },
  {
    id: 'tr/consent/we-use-cookies',
    kind: 'consent',
    role: 'pitch',
    weight: 4,
    pattern:
      /(?<!\p{L})çerez(?:ler|leri|lerden)?[^.?!]{0,40}(?<!\p{L})(?:kullan|yararlan|saklan)\p{L}*|(?<!\p{L})(?:sitemizi|siteyi) (?:kullanmaya devam|ziyaret)[^.?!]{0,40}(?<!\p{L})(?:çerez|kabul)/iu,
    hits: ['Sitemizde çerezler kullanılmaktadır', 'Siteyi kullanmaya devam ederek çerezleri kabul edersiniz'],
    misses: ['Çerezler lezzetli bir kuruyemiştir'],
  },
  {
    id: 'tr/donation/become-a-supporter',
    kind: 'donation',
    role: 'ask',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:destekçi(?:miz)?|üye(?:miz)?|abone(?:miz)?|patron)(?:lerimizden)? (?:ol(?:un|unuz)?)(?!\p{L})|(?<!\p{L})(?:aramıza|topluluğumuza) katıl(?:ın)?(?!\p{L})/iu,
    hits: ['Destekçimiz olun', 'Topluluğumuza katılın'],
    misses: ['Kulübe üye olmak istedi'],
  },
  {
    id: 'tr/donation/donate-button',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:hemen |şimdi |online |siz de )*(?:bağış(?: yap(?:ın|ınız|mak için)?)?|bağışta bulun(?:un)?|destek ol(?:un|unuz)?|destekle(?:yin|yiniz)?|katkıda bulun(?:un)?|bize destek ol(?:un)?)(?: (?:tıklayın|şimdi|hemen|patreon))*)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Bağış yap', 'Hemen destek olun'],
    misses: ['Bağış toplamak için izin istediler'],
  },
  {
    id: 'tr/donation/every-amount-counts',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})her (?:bağış|destek|katkı|kuruş|miktar)[^.?!]{0,20}(?<!\p{L})(?:önemli|değerli|fark|anlamlı)|(?<!\p{L})(?:küçük|az) (?:bir )?(?:bağış|katkı|destek)[^.?!]{0,20}(?<!\p{L})(?:bile|fark|önemli)/iu,
    hits: ['Her katkı önemli', 'Küçük bir destek bile fark yaratır'],
    misses: ['Her oy önemli, dedi aday'],
  },
  {
    id: 'tr/donation/support-our-journalism',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:bağımsız|özgür|nitelikli|yerel) (?:gazetecili\p{L}+|habercili\p{L}+|medya\p{L}*|yayıncılı\p{L}+)[^.?!]{0,20}(?<!\p{L})(?:destek\p{L}*|katkı\p{L}*|yanında|ihtiyaç\p{L}*)|(?<!\p{L})(?:gazeteciliğimiz\p{L}*|haberlerimiz\p{L}*|yayınlarımız\p{L}*)[^.?!]{0,20}(?<!\p{L})destek\p{L}*/iu,
    hits: ['Bağımsız gazeteciliği destekleyin', 'Gazeteciliğimize destek olun'],
    misses: ['Bağımsız milletvekili istifa etti'],
  },
  {
    id: 'tr/donation/support-us',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:bize|bizi) (?:destek (?:ol|ver)\p{L}*|destekle\p{L}*|yardım ed(?:in|iniz))|(?<!\p{L})(?:okur|okurlarımız\p{L}*|sizin|siz) (?:destekleriyle|desteğiyle|desteği ile|bağışlarıyla)[^.?!]{0,20}(?<!\p{L})(?:yayın|ayakta|var|mümkün|çalış)/iu,
    hits: ['Bize destek olun', 'Okurlarımızın desteğiyle ayaktayız'],
    misses: ['Komşular aileye destek oldu'],
  },
  {
    id: 'tr/donation/we-need-you',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:desteğinize|size|katkınıza|bağışınıza|yardımınıza|desteğine) (?:her zamankinden çok )?(?:ihtiyacımız|ihtiyaç (?:var|duy))|(?<!\p{L})(?:desteğiniz|katkınız|bağışınız) (?:\p{L}+ )?(?:bizi|sayesinde|olmadan|ile|için|bağımsız)/iu,
    hits: ['Desteğinize ihtiyacımız var', 'Bağışınız sayesinde bağımsızız'],
    misses: ['Yağmura ihtiyacımız var, diyor çiftçi'],
  },
  {
    id: 'tr/newsletter/agree-by-signing-up',
    kind: 'newsletter',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:abone|kayıt|üye) olarak[^.?!]{0,50}(?<!\p{L})(?:kabul|onay)|(?<!\p{L})(?:okudum|aydınlatma metnini)[^.?!]{0,30}(?<!\p{L})(?:kabul|onay|anladım)|(?<!\p{L})(?:ileti|e-?posta|bülten) almak istiyorum/iu,
    hits: ['Kayıt olarak koşulları kabul etmiş olursunuz', 'Aydınlatma metnini okudum, kabul ediyorum'],
    misses: ['Üye olarak girdiği salonda kaldı'],
  },
  {
    id: 'tr/newsletter/app',
    kind: 'newsletter',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:mobil )?(?:uygulama(?:mızı|yı)?)(?: (?:ücretsiz|hemen|şimdi))* (?:indir|indirin|yükle))[^\p{L}\p{N}]{0,8}$|(?<!\p{L})bildirimleri (?:aç|etkinleştir|al)/iu,
    hits: ['Uygulamayı indirin', 'Bildirimleri açın'],
    misses: ['Uygulama çöktü'],
  },
  {
    id: 'tr/newsletter/email-field',
    kind: 'newsletter',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:e-?posta|e-?mail|mail)(?: ?adres(?:i|iniz)?)?(?: (?:girin|giriniz))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['E-posta adresiniz', 'E-posta'],
    misses: ['E-postalar sızdırıldı'],
  },
  {
    id: 'tr/newsletter/in-your-inbox',
    kind: 'newsletter',
    role: 'pitch',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:e-?posta|mail|gelen) (?:kutunuz|kutuna|adresiniz)\p{L}*|(?<!\p{L})her (?:sabah|gün|hafta)[^.?!]{0,30}(?<!\p{L})(?:e-?postan|mail|kutun|e-?posta ile)/iu,
    hits: ['Her sabah e-posta kutunuzda', 'Haberler e-posta adresinize gelsin'],
    misses: ['Kutuda bir mektup vardı'],
  },
  {
    id: 'tr/newsletter/newsletter-label',
    kind: 'newsletter',
    role: 'label',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:günlük |haftalık |ücretsiz )?(?:e-?bülten(?:imiz|ler)?|bülten(?:imiz|ler)?|newsletter))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['E-bülten', 'Haftalık bülten'],
    misses: ['Bülten bakanın hatasını yazdı ve geri çekildi'],
  },
  {
    id: 'tr/newsletter/sign-up',
    kind: 'newsletter',
    role: 'ask',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:e-?)?bülten(?:e|imize|lerimize|ine|lere)?[^.?!]{0,10}(?<!\p{L})(?:abone|kayıt|kaydol|üye)\p{L}*|(?<!\p{L})abone[^.?!]{0,20}(?<!\p{L})(?:e-?)?bülten/iu,
    hits: ['Bültenimize abone olun', 'E-bültene kaydolun'],
    misses: ['Bülten yarın çıkacak'],
  },
  {
    id: 'tr/paywall/already-a-subscriber',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:zaten|halihazırda) (?:abone|üye|bir hesab)\p{L}*[^.!]{0,15}(?:\?|(?<!\p{L})giriş)|(?<!\p{L})abone misiniz ?\?|(?<!\p{L})(?:üye|abone)liğiniz var mı/iu,
    hits: ['Zaten abone misiniz? Giriş yapın', 'Üyeliğiniz var mı?'],
    misses: ['Zaten üye olan ülkeler toplandı'],
  },
  {
    id: 'tr/paywall/continue-with-subscription',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:okumaya devam etmek|devamını okumak|haberin tamamını okumak|tamamını okumak|okumak) için[^.?!]{0,15}(?<!\p{L})(?:abone|üye|giriş|kayıt|oturum)|(?<!\p{L})(?:ücretsiz )?(?:abone|üye) olun,? (?:ve )?(?:okumaya|tamamını|tüm)|(?<!\p{L})ücretsiz (?:haber|makale|içerik) (?:hakkınız|limitiniz)/iu,
    hits: ['Okumaya devam etmek için abone olun', 'Haberin tamamını okumak için giriş yapın'],
    misses: ['Okumak için gözlük taktı'],
  },
  {
    id: 'tr/paywall/for-subscribers-only',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:bu (?:içerik|haber|yazı|makale)|sadece|yalnızca)[^.?!]{0,10}(?<!\p{L})(?:sadece |yalnızca )?(?:aboneler\p{L}*|üyeler\p{L}*|abonelere özel)|^[^\p{L}\p{N}]{0,5}(?:(?:abonelere|üyelere) özel(?: (?:içerik|haber))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Bu içerik sadece abonelere açıktır', 'Abonelere özel'],
    misses: ['Sadece personel girebilir'],
  },
  {
    id: 'tr/paywall/price-per-period',
    kind: 'paywall',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:ayda|aylık|yılda|yıllık|ilk ay|sadece|yalnızca)[^.?!]{0,8}(?:₺ ?\d[\d.,]*|\d[\d.,]* ?(?:TL|₺|lira))|(?<!\p{L})[iİ]stediğiniz zaman iptal|(?<!\p{L})(?:ilk ay|\d+ gün) ücretsiz/iu,
    hits: ['Aylık 49 TL', 'İstediğiniz zaman iptal edin'],
    misses: ['Kira 900 liraya çıktı'],
  },
  {
    id: 'tr/paywall/subscribe-now',
    kind: 'paywall',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:hemen |şimdi )?(?:abone ol(?:un)?|üye ol(?:un)?|abonelik|abonelik seçenekleri|satın al|premium|ücretsiz dene(?:yin)?)(?: (?:tıklayın|şimdi))?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:sınırsız|tam) erişim(?!\p{L})/iu,
    hits: ['Abone ol', 'Sınırsız erişim'],
    misses: ['Abonelik ücretleri arttı diye haber verdi bakanlık'],
  },
  {
    id: 'tr/promo/advertisement',
    kind: 'promo',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:reklam(?:lar)?|sponsorlu(?: içerik)?|advertorial|tanıtım|bu bir ilandır|ilan|(?:sponsor|işbirliği):? .{2,30}|reklamdan sonra devam.{0,20}|haber (?:reklamdan|reklamın).{2,30}|hemen al|satın alın|sipariş ver(?:in)?))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Reklam', 'Sponsorlu içerik'],
    misses: ['Reklam yasağı başladı'],
  },
  {
    id: 'tr/related/continue-elsewhere',
    kind: 'related',
    role: 'label',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:devamını oku|devamı(?: için tıklayın)?|daha fazla(?:sı)?|tümünü gör|tümü|haberin devamı|detaylar|daha fazla göster))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Devamını oku', 'Daha fazla'],
    misses: ['Daha fazla yağmur bekleniyor'],
  },
  {
    id: 'tr/related/inline-label',
    kind: 'related',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:ayrıca (?:okuyun|bakın)|[iİ]lgili (?:haber|içerik|yazı)(?:ler)?|bunu da oku(?:yun)?|[iİ]lginizi çekebilir|bunlar da [iİ]lginizi çekebilir|okuyun|bkz\.?|öneril(?:en|ir))\s?(?::|\||–|—|»|>|▶|→) ?(?=[\p{L}\p{N}"“'])/iu,
    hits: ['İlgili haber: Uzun köprü', 'Ayrıca okuyun: Fırtına geliyor'],
    misses: ['İlgili bakan: karar çıkmadı'],
  },
  {
    id: 'tr/related/latest',
    kind: 'related',
    role: 'label',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:son|güncel|öne çıkan|diğer|yeni|günün) (?:dakika|haberler|haberleri?|yazılar|içerikler|gelişmeler|videolar))[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:manşet(?:ler)?|gündem|öne çıkanlar))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Son haberler', 'Diğer haberler'],
    misses: ['Son yağmurlar köyü sel altında bıraktı'],
  },
  {
    id: 'tr/related/most-read',
    kind: 'related',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:en )?(?:çok|fazla) (?:okunan(?:lar)?|izlenen(?:ler)?|paylaşılan(?:lar)?|yorumlanan(?:lar)?)(?: .{0,20})?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:popüler(?: haberler)?|trend(?:ler)?|editörün seçtikleri))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['En çok okunanlar', 'Popüler haberler'],
    misses: ['En çok okunan şairin ölüm yıldönümü bugün anıldı'],
  },
  {
    id: 'tr/related/next-previous',
    kind: 'related',
    role: 'label',
    weight: 3,
    pattern: /^[^\p{L}\p{N}]{0,5}(?:(?:önceki|sonraki)(?: (?:haber|yazı|içerik|makale|sayfa))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Sonraki haber', 'Önceki yazı'],
    misses: ['Sonraki durak kapalı'],
  },
  {
    id: 'tr/related/read-more-heading',
    kind: 'related',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:[iİ]lgili (?:haberler|içerikler|yazılar|konular|makaleler)|benzer (?:haberler|içerikler|yazılar)|(?:bunlar da |bu (?:da|haber(?:ler)?) )?[iİ]lginizi çekebilir|ayrıca (?:bakınız|okuyun)|bunları da okuyun|(?:size|sizin için) (?:özel|önerilen(?:ler)?|öneriler)|önerilen (?:haberler|içerikler|yazılar)|konuyla [iİ]lgili|kaçırmayın|daha fazla .{2,20} haberi))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['İlgili haberler', 'İlginizi çekebilir', 'Benzer içerikler'],
    misses: ['İlgili bakanlık açıklama yapmadı'],
  },
  {
    id: 'tr/share/copy-print',
    kind: 'share',
    role: 'label',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:yazdır|kopyala|linki? kopyala|bağlantıyı kopyala|kaydet|dinle|e-?posta gönder|link kopyalandı|favorilere ekle))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Yazdır', 'Bağlantıyı kopyala'],
    misses: ['Kaydet dediğim yeri bulamadı'],
  },
  {
    id: 'tr/share/follow-us',
    kind: 'share',
    role: 'label',
    weight: 4,
    pattern:
      /(?<!\p{L})bizi[^.?!]{0,35}(?<!\p{L})takip edin|(?<!\p{L})(?:google haberler|whatsapp kanal|telegram kanal|youtube kanal)\p{L}*[^.?!]{0,20}(?<!\p{L})(?:takip|abone|katıl)|^[^\p{L}\p{N}]{0,5}(?:(?:takip et(?:in)?|sosyal medya|bizi takip edin))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ["Bizi Instagram'da takip edin", 'WhatsApp kanalımıza katılın'],
    misses: ['Polis aracı takip etti'],
  },
  {
    id: 'tr/share/share-this',
    kind: 'share',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:(?:bu )?(?:haberi|yazıyı|sayfayı|içeriği)? ?)?(?:(?:facebook|twitter|x|whatsapp|linkedin|telegram)[’']?(?:ta|da|te|de)? )?(?:paylaş(?:ın)?|tweetle)(?: .{0,15})?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Haberi paylaş', "Facebook'ta paylaş"],
    misses: ['Ekmeği paylaşmak gerek'],
  },
];
