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
    id: 'tr/donation/amount-choice',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:bağış |destek |ödeme |katkı )?(?:miktarı|tutarı|miktarını|tutarını|yöntemini|sıklığını)(?: seçin| seç| girin| belirleyin| belirle| yazın)(?!\p{L})|^[^\p{L}\p{N}]{0,5}(?:(?:diğer|başka|farklı|özel|istediğiniz) (?:bir )?(?:miktar|tutar))[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:aylık |her ay |tek seferlik )?(?:[$£€₽₴₺]\s?\d[\d.,\s]{0,9}|\d[\d.,\s]{0,9}(?:₺|tl|lira|€|\$)(?!\p{L})) (?:bağışla|bağış yap|destek ol|destekle)(?:y?[ıi]n)?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Bağış miktarını seçin', 'Diğer tutar', 'Aylık 50 TL bağış yap'],
    misses: ['Mahkeme tutarı belirledi', 'Farklı bir tutar konuşuluyor'],
  },
  {
    id: 'tr/donation/bank-transfer',
    kind: 'donation',
    role: 'ask',
    weight: 2,
    pattern:
      /(?<!\p{L})iban(?: no| numarası)?(?!\p{L})[^.?!]{0,12}tr ?\d\d|(?<!\p{L})(?:bağış|destek) (?:hesabı|hesap numara|için hesap|yöntemleri)\p{L}*|(?<!\p{L})(?:havale|eft|kredi kartı|paypal|patreon|kreosus)[^.?!]{0,25}(?<!\p{L})(?:bağış yap|destek ol|destekleyebilir|bağışta bulun)\p{L}*/iu,
    hits: ['IBAN: TR12 3456', 'Bağış yöntemleri', 'Kredi kartı ile destek olabilirsiniz'],
    misses: ['Dolandırıcılar havale ile para istedi'],
  },
  {
    id: 'tr/donation/become-a-supporter',
    kind: 'donation',
    role: 'ask',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:destekçi(?:miz)?|üye(?:miz)?|abone(?:miz)?|patron(?:umuz)?|dostumuz|gönüllümüz)(?:lerimizden|lerimizden biri)? (?:ol(?:un|unuz)?|olmak ister misiniz)(?!\p{L})|(?<!\p{L})(?:aramıza|topluluğumuza|ailemize|bize) kat[ıi]l(?:[ıi]n|[ıi]n[ıi]z)?(?!\p{L})|(?<!\p{L})(?:destekçilerimiz|üyelerimiz) arasına kat[ıi]l/iu,
    hits: ['Destekçimiz olun', 'Topluluğumuza katılın', 'Destekçilerimiz arasına katılın'],
    misses: ['Kulübe üye olmak istedi'],
  },
  {
    id: 'tr/donation/donate-button',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:hemen |şimdi |online |siz de |sen de |bana |bize )*(?:bağış(?: yap(?:ın|ınız|mak için)?)?|bağışla|bağışta bulun(?:un)?|destek ol(?:un|unuz)?|destek ver(?:in)?|destekle(?:yin|yiniz)?|katkıda bulun(?:un)?|katkı sun(?:un)?|bir kahve ısmarla(?:yın)?|nasıl destek olabilirim)(?: (?:tıklayın|şimdi|hemen|bugün|aylık|patreon))*)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:bize|bana) (?:bir )?kahve ısmarla/iu,
    hits: ['Bağış yap', 'Hemen destek olun', 'Bize kahve ısmarla'],
    misses: ['Bağış toplamak için izin istediler', 'Komşusuna kahve ısmarladı'],
  },
  {
    id: 'tr/donation/every-amount-counts',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})her (?:bir )?(?:bağış|desteğin|destek|katkı|kuruş|miktar)(?:ınız|ın|iniz)?[^.?!]{0,20}(?<!\p{L})(?:önemli|değerli|fark|anlamlı|bize güç)|(?<!\p{L})(?:küçük|az|ufak|en küçük) (?:bir )?(?:bağış|katkı|destek|miktar)[^.?!]{0,20}(?<!\p{L})(?:bile|fark yarat|önemli|büyük fark)|(?<!\p{L})ayda (?:sadece |yalnızca )?(?:[$£€₽₴₺]\s?\d[\d.,\s]{0,9}|\d[\d.,\s]{0,9}(?:₺|tl|lira|€|\$)(?!\p{L}))[^.?!]{0,30}(?<!\p{L})(?:destek|katkı|bağış)\p{L}*|(?<!\p{L})bir (?:fincan )?kahve (?:parası|fiyatı|ücreti)/iu,
    hits: ['Her katkı önemli', 'Küçük bir destek bile fark yaratır', 'Ayda sadece 50 TL ile destek olun'],
    misses: ['Her oy önemli, dedi aday'],
  },
  {
    id: 'tr/donation/frequency',
    kind: 'donation',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:aylık|tek seferlik|her ay|yıllık|bir defalık|düzenli)(?: (?:bağış|destek|katkı|ödeme))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Aylık', 'Tek seferlik bağış'],
    misses: ['Aylık enflasyon arttı'],
  },
  {
    id: 'tr/donation/funded-by-readers',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:okur|okurlarımız|okuyucularımız|sizin|siz|sizlerin|destekçilerimiz|abonelerimiz)(?:ın|in|ların|lerin|dan|den)? (?:destekleriyle|desteğiyle|desteği ile|bağışlarıyla|katkılarıyla|aboneliğiyle|gücüyle)[^.?!]{0,25}(?<!\p{L})(?:yayın|ayakta|var ol|mümkün|çalışıyoruz|sürdür|bağımsız)\p{L}*|(?<!\p{L})(?:hiçbir|arkamızda)[^.?!]{0,25}(?<!\p{L})(?:patron|sermaye|holding|parti|iktidar|reklam)\p{L}*[^.?!]{0,15}(?<!\p{L})(?:bağlı değiliz|yok|dayanmadan|olmadan)|(?<!\p{L})(?:sizin|sizlerin|okurlarımızın|okurun) (?:desteğinizle|desteğiyle|desteklerinizle|katkınızla|katkılarınızla)/iu,
    hits: ['Okurlarımızın desteğiyle ayaktayız', 'Arkamızda hiçbir holding yok', 'Sizin desteğinizle ayaktayız'],
    misses: ['Takım taraftarın desteğiyle kazandı'],
  },
  {
    id: 'tr/donation/support-our-journalism',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:bağımsız|özgür|nitelikli|yerel|gerçek|doğru) (?:gazetecili\p{L}+|habercili\p{L}+|medya\p{L}*|yayıncılı\p{L}+|haber)[^.?!]{0,20}(?<!\p{L})(?:destekle(?:yin|yiniz|$|mek için)|destek (?:ol|ver|çık)(?:un|in|ın|$|mak)\p{L}*|katkıda bulun(?:un|$)|yanında (?:ol|dur)(?:un|$)|sahip çık(?:ın|$)|ihtiyacı var)|(?<!\p{L})(?:gazeteciliğimiz\p{L}*|haberlerimiz\p{L}*|yayınlarımız\p{L}*|emeğimiz\p{L}*|çalışmalarımız\p{L}*)[^.?!]{0,20}(?<!\p{L})(?:destekle|destek ol|katkı|sahip çık)\p{L}*|(?<!\p{L})(?:gazeteciliği|haberciliği|basın özgürlüğünü|gerçeği|hakikati)[^.?!]{0,25}(?<!\p{L})(?:birlikte|hep birlikte|sizinle)[^.?!]{0,15}(?<!\p{L})(?:savun|koru|sürdür|yaşat|büyüt)\p{L}*/iu,
    hits: [
      'Bağımsız gazeteciliği destekleyin',
      'Gazeteciliğimize destek olun',
      'Bağımsız medyanın yanında olun',
      'Gazeteciliği birlikte savunalım',
    ],
    misses: ['Bağımsız milletvekili istifa etti', 'Bakanlık yerel medyayı destekledi'],
  },
  {
    id: 'tr/donation/support-us',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:bize|bizi) (?:destek (?:ol|ver)(?:un|in|mak|abilir|$)\p{L}*|destekle(?:yin|yebilir|mek)\p{L}*|yardım ed(?:in|iniz|ebilir))|(?<!\p{L})(?:eğer )?(?:haberlerimizi|yazılarımızı|sitemizi|içeriklerimizi|yaptığımız işi)[^.?!]{0,40}(?<!\p{L})(?:destek|katkı|bağış|abone)\p{L}*|(?<!\p{L})(?:lütfen |bugün )(?:bize |bağımsız )?(?:destek ol|bağış yap|destekle)\p{L}*/iu,
    hits: ['Bize destek olun', 'Haberlerimizi beğeniyorsanız destek olun'],
    misses: ['Komşular aileye destek oldu', 'Bize destek oldular, dedi başkan'],
  },
  {
    id: 'tr/donation/tax-deductible',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})bağış(?:ınız|lar|larınız)?[^.?!]{0,25}(?<!\p{L})(?:vergiden düş|vergi indirim|gider göster|makbuz)\p{L}*/iu,
    hits: ['Bağışınız vergiden düşülebilir', 'Bağışlarınız için makbuz verilir'],
    misses: ['Şirket zararı vergiden düştü'],
  },
  {
    id: 'tr/donation/thanks',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:desteğiniz|bağışınız|katkınız|destekleriniz|destek olduğunuz) için (?:çok |şimdiden )?(?:teşekkür|sağ ol|minnettar)/iu,
    hits: ['Desteğiniz için teşekkür ederiz', 'Bağışınız için çok teşekkürler'],
    misses: ['Başkan destek için teşekkür etti'],
  },
  {
    id: 'tr/donation/we-need-you',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:desteğinize|size|katkınıza|bağışınıza|yardımınıza|desteğine|desteklerinize|dayanışmanıza) (?:her zamankinden çok |her zamankinden fazla )?(?:ihtiyacımız|ihtiyaç (?:var|duy))|(?<!\p{L})(?:desteğiniz|katkınız|bağışınız|destekleriniz)(?:le|la)? (?:\p{L}+ )?(?:bizi|sayesinde|olmadan|ile|için|bağımsız|bize|gazeteci|çok (?:değerli|önemli))/iu,
    hits: ['Desteğinize ihtiyacımız var', 'Desteğiniz olmadan yapamayız'],
    misses: ['Suya ihtiyacımız var, dedi çiftçi'],
  },
  {
    id: 'tr/newsletter/agree-by-signing-up',
    kind: 'newsletter',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:abone olarak|kaydolarak|kay[ıi]t olarak|göndererek|tıklayarak|üye olarak|devam ederek)[^.?!]{0,50}(?<!\p{L})(?:kabul e|onayl|onay ver|rıza)\p{L}*|(?<!\p{L})(?:kişisel veri|aydınlatma metni|gizlilik|kullanım koşul|ticari elektronik ileti|açık rıza)\p{L}*[^.?!]{0,40}(?<!\p{L})(?:kabul ediyorum|onaylıyorum|okudum|onay veriyorum|izin veriyorum|kabul etmiş)/iu,
    hits: ['Abone olarak koşulları kabul etmiş olursunuz', 'Aydınlatma metnini okudum, kabul ediyorum'],
    misses: ['Teklifi kabul eden bakan'],
  },
  {
    id: 'tr/newsletter/app',
    kind: 'newsletter',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:ücretsiz |mobil |haber |hemen )*(?:uygulama(?:mızı|yı|sını|da)?|app)(?: ücretsiz| hemen| şimdi)? (?:indir(?:in)?|aç|yükle(?:yin)?|oku(?:yun)?))[^\p{L}\p{N}]{0,8}$|(?<!\p{L})uygulama(?:mızı|yı) (?:ücretsiz |hemen )?(?:indir|yükle|dene)\p{L}*|(?<!\p{L})(?:bildirim(?:leri|lere)?|anlık bildirim\p{L}*|son dakika bildirim\p{L}*) (?:al(?:ın|mak)?|aç(?:ın)?|izin ver(?:in)?|etkinleştir)|(?<!\p{L})(?:google play|app store)['’]?\p{L}+? (?:indir|ücretsiz)/iu,
    hits: ['Uygulamamızı indirin', 'Bildirimleri aç', 'Bildirimlere izin ver'],
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
    id: 'tr/newsletter/form-messages',
    kind: 'newsletter',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:geçerli|doğru) bir e-?posta|(?<!\p{L})(?:geçersiz|hatalı) e-?posta|(?<!\p{L})(?:aboneliğiniz|kaydınız|üyeliğiniz) (?:başarıyla |için )?(?:tamamland|alınd|oluştur|onayland|teşekkür)\p{L}*|(?<!\p{L})abone olduğunuz için teşekkür|(?<!\p{L})e-?posta (?:kutunuzu|adresinizi) (?:kontrol|doğrula|onayla)\p{L}*|(?<!\p{L})(?:zaten|daha önce) abone/iu,
    hits: [
      'Geçerli bir e-posta adresi girin',
      'Aboneliğiniz başarıyla tamamlandı',
      'Abone olduğunuz için teşekkür ederiz',
    ],
    misses: ['Geçersiz oylar sayıldı'],
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
      /(?<!\p{L})(?:e-?)?(?:bülten|haber bülteni|e-?bülten|newsletter)(?:e|imize|imiz|ine|lerimize|ler|ize)?(?:['’]\p{L}{1,4})?(?: ücretsiz| hemen| için)? (?:abone (?:ol|olun|olmak|kayd)|kaydol|kay[ıi]t ol|üye ol|abonelik|üyeli)\p{L}*|^[^\p{L}\p{N}]{0,5}(?:(?:günlük |haftalık |ücretsiz )*(?:e-?bülten(?:imiz|ler|lerimiz|e abone ol)?|haber bülteni|bültenlerimiz|bülten))[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:her (?:gün|sabah|hafta)|günün|haftanın)[^.?!]{0,35}(?<!\p{L})(?:e-?postanıza|e-?posta kutunuz|gelen kutunuz|e-?posta ile)\p{L}*|(?<!\p{L})(?:e-?posta(?:nıza| adresinize| kutunuza)|gelen kutunuza)[^.?!]{0,15}(?<!\p{L})(?:gelsin|gönder|ulaş|alın)\p{L}*|(?<!\p{L})(?:gelişmelerden|haberlerden|son dakika gelişmeler|hiçbir)[^.?!]{0,15}(?<!\p{L})(?:haberdar ol(?:un|mak)|kaçırmayın|kaçırma)/iu,
    hits: ['Bültenimize abone olun', 'E-bülten', 'Günün özeti e-posta kutunuzda', 'Gelişmelerden haberdar olun'],
    misses: ['Bülten dün yayımlandı ve okundu', 'Hiçbir gelişmeden haberdar değildi'],
  },
  {
    id: 'tr/newsletter/unsubscribe',
    kind: 'newsletter',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:istediğiniz zaman|dilediğiniz zaman|istediğin zaman|her an)[^.?!]{0,25}(?<!\p{L})(?:abonelikten|listeden|bültenden|üyelikten) (?:çık|ayrıl|vazgeç)\p{L}*|(?<!\p{L})abonelikten (?:çık|ayrıl)(?:mak için|abilir)\p{L}*|(?<!\p{L})spam (?:yok|gönderm)\p{L}*/iu,
    hits: ['Dilediğiniz zaman abonelikten çıkabilirsiniz', 'Abonelikten çıkmak için tıklayın'],
    misses: ['Üyelikten ayrılan ülke'],
  },
  {
    id: 'tr/paywall/already-a-subscriber',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:zaten|hâlâ|hala|halihazırda)?(?: )?(?:abone|üye|abonemiz|üyemiz) m[ıi]s[ıi]n(?:[ıi]z)?\?|(?<!\p{L})zaten (?:bir )?(?:abone|üye|hesab|aboneliğ)\p{L}*(?:[^.?!]{0,15}(?<!\p{L})(?:giriş|var m)|\?)|(?<!\p{L})(?:hesabınız|üyeliğiniz|aboneliğiniz) (?:var|yok) m[ıu]\?|^[^\p{L}\p{N}]{0,5}(?:(?:abone girişi|üye girişi|abone ol(?:un)? (?:veya|ya da) giriş yap(?:ın)?|giriş yap(?:ın)? (?:veya|ya da) (?:üye|abone|kay[ıi]t) ol(?:un)?))[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:giriş yap|giriş) ?[\/|·] ?(?:üye ol|kay[ıi]t ol|abone ol))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Zaten abone misiniz? Giriş yapın', 'Hesabınız var mı?', 'Abone girişi'],
    misses: ['Zaten üye olan ülkeler toplandı'],
  },
  {
    id: 'tr/paywall/article-limit',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:bu ay|ücretsiz)[^.?!]{0,20}\d{1,3} (?:ücretsiz )?(?:haber|yazı|makale|içerik)\p{L}*[^.?!]{0,15}(?<!\p{L})(?:kaldı|hakkınız|okuyabilir)\p{L}*|(?<!\p{L})(?:ücretsiz|aylık) (?:\p{L}+ )?(?:okuma )?(?:hakkınız|limitiniz|makale hakkı)\p{L}*[^.?!]{0,15}(?<!\p{L})(?:doldu|bitti|kalmadı|sona er|dol)\p{L}*/iu,
    hits: ['Bu ay 2 ücretsiz makale hakkınız kaldı', 'Ücretsiz okuma hakkınız doldu'],
    misses: ['Bu ay 3 yazı ödül aldı'],
  },
  {
    id: 'tr/paywall/benefits',
    kind: 'paywall',
    role: 'pitch',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:reklamsız (?:okuma|deneyim|oku|haber)(?:\p{L}+)?|abonelik ayrıcalıkları|abonelere özel (?:içerik|ayrıcalık|indirim)(?:ler)?|arşive erişim|e-?gazete(?:yi oku)?|dijital gazete))[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:abonelere|abonelerimize|abone olduğunuzda|aboneliğinizle|üyelerimize)[^.?!]{0,20}(?<!\p{L})(?:özel|erişebilir|yararlan|kazan|sınırsız)\p{L}*/iu,
    hits: ['Reklamsız okuma', 'Abonelere özel ayrıcalıklar', 'E-gazete'],
    misses: ['Reklamsız yayın pahalı'],
  },
  {
    id: 'tr/paywall/billing-terms',
    kind: 'paywall',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:istediğiniz|dilediğiniz|istediğin) (?:zaman|an)[^.?!]{0,8}(?<!\p{L})iptal|(?<!\p{L})(?:otomatik (?:olarak )?)(?:yenilenir|yenileme|yenilenecek)|(?<!\p{L})(?:deneme süresi|ilk ay(?:dan)? sonra|sonrasında|daha sonra)[^.?!]{0,20}(?:[$£€₽₴₺]\s?\d[\d.,\s]{0,9}|\d[\d.,\s]{0,9}(?:₺|tl|lira|€|\$)(?!\p{L}))|(?<!\p{L})(?:taahhüt yok|taahhütsüz|kredi kartı gerekmez)/iu,
    hits: ['Dilediğiniz zaman iptal edin', 'Otomatik olarak yenilenir', 'Deneme süresi sonunda 49,90 TL'],
    misses: ['Uçuş iptal edildi'],
  },
  {
    id: 'tr/paywall/continue-with-subscription',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:okumaya devam etmek|devamını (?:oku|gör)mak|devamını okumak|haberin (?:devamını|tamamını)|yazının (?:devamını|tamamını)|içeriğin (?:devamını|tamamını)|makalenin (?:devamını|tamamını))[^.?!]{0,25}(?<!\p{L})(?:abone|üye|giriş|kay[ıi]t|kaydol|satın)\p{L}*|(?<!\p{L})(?:abone ol|üye ol|giriş yap|kaydol|kay[ıi]t ol)(?:un|ın|arak|up|ıp)?[^.?!]{0,15}(?<!\p{L})(?:okumaya devam|devamını|tamamını|sınırsız|tüm içer)\p{L}*/iu,
    hits: [
      'Okumaya devam etmek için abone olun',
      'Yazının tamamını okumak için giriş yapın',
      'Abone ol, okumaya devam et',
    ],
    misses: ['Okumaya devam etmek için lamba gerek'],
  },
  {
    id: 'tr/paywall/create-account',
    kind: 'paywall',
    role: 'gate',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:ücretsiz |hemen )*(?:üye ol(?:un)?|kay[ıi]t ol(?:un)?|kaydol(?:un)?|hesap oluştur(?:un)?)(?: ücretsiz)?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:google|facebook|apple|e-?posta)(?: hesabı)?(?: ile|['’]?yle|['’]?la) (?:giriş yap|devam et|üye ol|kaydol)(?:ın|in|un)?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Ücretsiz üye ol', 'Google ile devam et'],
    misses: ['Üye olan ülkeler imzaladı'],
  },
  {
    id: 'tr/paywall/for-subscribers-only',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:bu|içerik|haber|yazı|makale)[^.?!]{0,15}(?<!\p{L})(?:sadece |yalnızca )?(?:abonelere|abonelerimize|üyelere|üyelerimize|abonelerimiz için|kayıtlı kullanıcılara)[^.?!]{0,10}(?<!\p{L})(?:özel|açık|ait)|^[^\p{L}\p{N}]{0,5}(?:(?:abonelere özel|üyelere özel|premium içerik|sadece aboneler(?:e|imize)?(?: özel)?|ücretli içerik)(?: (?:içerik|haber|yazı))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Bu içerik abonelere özeldir', 'Abonelere özel', 'Premium içerik'],
    misses: ['Otopark üyelere özel'],
  },
  {
    id: 'tr/paywall/gift-article',
    kind: 'paywall',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:bu )?(?:makaleyi|haberi|yazıyı|aboneliği|abonelik) (?:hediye et(?:in)?|armağan et(?:in)?))[^\p{L}\p{N}]{0,8}$|(?<!\p{L})aboneler[^.?!]{0,20}(?<!\p{L})hediye ed\p{L}*/iu,
    hits: ['Makaleyi hediye et', 'Aboneler ayda 10 yazı hediye edebilir'],
    misses: ['Okula kitap hediye etti'],
  },
  {
    id: 'tr/paywall/plan-choice',
    kind: 'paywall',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:planınızı|paketinizi|aboneliğinizi|bir plan|abonelik (?:planı|paketi|türü|seçenekleri|paketleri)(?:ni|nı)?|tüm (?:paketler|planlar)|teklifleri)(?: (?:seçin|seç|incele(?:yin)?|gör(?:ün)?|karşılaştır(?:ın)?))?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:aylık|yıllık|dijital|haftalık|öğrenci|aile|premium) (?:abonelik|üyelik|plan|paket))[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:en (?:popüler|avantajlı|çok tercih edilen)(?: (?:plan|paket|teklif))?|%\d{1,2} (?:indirim|tasarruf)|sınırlı süre(?:li)?(?: teklif)?))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Planınızı seçin', 'Yıllık abonelik', 'En çok tercih edilen'],
    misses: ['Yıllık plan açıklandı ve tartışıldı'],
  },
  {
    id: 'tr/paywall/price-offer',
    kind: 'paywall',
    role: 'pitch',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:ayda |aylık |haftada |yılda |yıllık |sadece |yalnızca )+(?:[$£€₽₴₺]\s?\d[\d.,\s]{0,9}|\d[\d.,\s]{0,9}(?:₺|tl|lira|€|\$)(?!\p{L})))[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:[$£€₽₴₺]\s?\d[\d.,\s]{0,9}|\d[\d.,\s]{0,9}(?:₺|tl|lira|€|\$)(?!\p{L})) ?(?:\/ ay|\/ay|\/yıl|\/hafta|aylık|yıllık))[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:ilk (?:ay|\d{1,2} (?:ay|gün|hafta)|hafta)|\d{1,2} (?:ay|gün))[^.?!]{0,8}(?<!\p{L})(?:ücretsiz|bedava|sadece (?:[$£€₽₴₺]\s?\d[\d.,\s]{0,9}|\d[\d.,\s]{0,9}(?:₺|tl|lira|€|\$)(?!\p{L}))|yalnızca (?:[$£€₽₴₺]\s?\d[\d.,\s]{0,9}|\d[\d.,\s]{0,9}(?:₺|tl|lira|€|\$)(?!\p{L})))(?=$|[.!,]| dene| oku| abone)|(?<!\p{L})(?:ücretsiz|bedava) dene(?:yin|$|me)|(?<!\p{L})(?:ayda|aylık) (?:sadece|yalnızca) (?:[$£€₽₴₺]\s?\d[\d.,\s]{0,9}|\d[\d.,\s]{0,9}(?:₺|tl|lira|€|\$)(?!\p{L}))(?=['’]?(?:ye|ya|den|dan)|$|[.!])|(?<!\p{L})ilk (?:ay|hafta|\d{1,2} ay)(?: sadece| yalnızca)? (?:[$£€₽₴₺]\s?\d[\d.,\s]{0,9}|\d[\d.,\s]{0,9}(?:₺|tl|lira|€|\$)(?!\p{L}))(?=,? sonra|$|[.!])/iu,
    hits: ['Ayda sadece 49,90 TL', 'Sadece ilk ay ücretsiz', 'Ücretsiz deneyin', 'Kampanya: ilk ay 1 TL, sonra 49 TL'],
    misses: ['Kira aylık 900 liraya çıktı', 'Platformun aylık ücreti 99 lira oldu'],
  },
  {
    id: 'tr/paywall/subscribe-now',
    kind: 'paywall',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:hemen |şimdi |dijital |siz de |premium )*(?:abone ol(?:un)?|aboneliği başlat(?:ın)?|abonelik(?: başlat| satın al)?|satın al(?:ın)?|denemeye başla(?:yın)?|ücretsiz dene(?:yin)?|premium['’]?a geç(?:in)?|kilidi aç(?:ın)?)(?: (?:şimdi|hemen|indirimli))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Abone ol', 'Hemen abone olun', 'Denemeye başla'],
    misses: ['Abone sayısı düştü, dedi rapor'],
  },
  {
    id: 'tr/paywall/unlimited-access',
    kind: 'paywall',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:sınırsız|tam) (?:erişim|oku)(?=$|[.!,]|\p{L}+)|(?<!\p{L})(?:tüm|bütün) (?:içeriklere|yazılara|haberlere|makalelere|arşive)[^.?!]{0,12}(?<!\p{L})(?:sınırsız|eriş|ulaş|abone)\p{L}*/iu,
    hits: ['Sınırsız erişim', 'Tüm içeriklere sınırsız erişin'],
    misses: ['Bütün haberlere inandı'],
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
      /^[^\p{L}\p{N}]{0,5}(?:ayrıca (?:okuyun|bakın)|[iİ]lgili (?:haber|içerik|yazı)(?:ler)?|bunu da oku(?:yun)?|[iİ]lginizi çekebilir|bunlar da [iİ]lginizi çekebilir|okuyun|bkz\.?|öneril(?:en|ir))\s?(?::|\||–|—|»{1,2}|>{1,3}|▶|→) ?(?=[\p{L}\p{N}"“'])/iu,
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
