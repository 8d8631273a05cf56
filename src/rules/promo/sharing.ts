import type { WordFamily } from "../words.ts";

/** Networks and services where a publication asks to be followed or shared: the same names everywhere. */
export const NETWORKS =
  "facebook|instagram|twitter|x \\(twitter\\)|whatsapp|telegram|t\\.me|tiktok|youtube|linkedin|google news|apple news|flipboard|threads|bluesky|mastodon|viber|vkontakte|вконтакте|телеграм*|ватсап|вайбер|вотсап|дзен|zen|rss|reddit|pinterest|snapchat|feedly|msn|line|微信|微博|weibo|wechat|kakao|카카오|واتساب|تليجرام|تيليجرام|تلغرام|فيسبوك|تويتر|إنستغرام|يوتيوب|גוגל|וואטסאפ|טלגרם|פייסבוק|व्हाट्सएप|फेसबुक|टेलीग्राम|यूट्यूब";

/** "Follow us", "share this": an invitation with the verb in front, or close to a network's name. */
export const followWords: WordFamily = {
  id: "follow-words",
  role: "follow",
  match: "any",
  rows: [
    {
      lang: "en",
      words: [
        "(follow|like|find|join|add|connect with|subscribe to) (us|our|me|@\\w+|.{2,30} on (facebook|twitter|instagram|google news|whatsapp|telegram|tiktok|youtube|linkedin|threads|bluesky|x|social media))( .{0,20})?",
        "our (whatsapp|telegram|youtube|facebook|instagram|social media|tiktok|discord)( .{0,20})?",
        "(whatsapp|telegram|youtube|viber) (channel|group|community)",
        "never miss (an?|our|the)",
        "follow .{2,40} coverage",
        "(preferred|trusted) source",
        "on social media",
      ],
      hit: ["Follow us on Google News", "Join our WhatsApp channel"],
      miss: ["The suspect followed her home."],
    },
    {
      lang: "de",
      words: [
        "(folgen|folge|folgt) (sie )?(uns|unserem|unserer|.{2,20} auf)( .{0,20})?",
        "(unser(em|en|er|e)?|zum) (whatsapp|telegram|youtube|instagram|facebook)-?(kanal|gruppe|channel|seite)\\p{L}*",
      ],
      hit: ["Folgen Sie uns auf Instagram", "Unser WhatsApp-Kanal"],
      miss: ["Die Folgen sind schwer."],
    },
    {
      lang: "fr",
      words: [
        "suivez(-nous| notre| .{2,25} sur)",
        "(notre|nos) (chaîne|page|compte|réseaux)( .{0,20})?",
        "(rejoignez|retrouvez)(-nous| notre| nous)",
      ],
      hit: ["Suivez-nous sur Instagram", "Notre chaîne WhatsApp"],
      miss: ["La suite du procès demain."],
    },
    {
      lang: "es",
      words: [
        "(síguenos|síganos|seguinos|siga|sigue)( (a|en|nuestr[oa]s?|las noticias|.{2,20} en))?( .{0,15})?(facebook|twitter|instagram|google|whatsapp|telegram|tiktok|youtube|redes|canal|página)?",
        "(únete|únase|unite|súmate|sumate)( a| al)( .{0,25})?",
        "nuestr[oa] (canal|página|cuenta|grupo|comunidad)( .{0,20})?",
        "en google (news|noticias)",
        "canal de (whatsapp|telegram|difusión)",
      ],
      hit: ["Síguenos en Facebook", "Únete a nuestro canal"],
      miss: ["El canal de riego está seco."],
    },
    {
      lang: "pt",
      words: [
        "(siga|segue|sigam|acompanhe|curta|inscreva-se|entre|participe|junte-se)( (a|o|no|na|nos|nas|ao|à|nosso|nossa))+( .{0,20})?",
        "nosso (canal|perfil|grupo)( .{0,20})?",
        "nossa (página|comunidade)",
        "canal (do|no) (whatsapp|telegram|youtube)",
      ],
      hit: ["Siga a nossa página no Instagram", "Entre no nosso canal"],
      miss: ["O canal de água secou."],
    },
    {
      lang: "it",
      words: [
        "(seguici|seguiteci|segui(te)? .{2,25} su|unisciti|iscriviti al (canale|gruppo))",
        "(nostro|nostri|nostra) (canale|canali|pagina|gruppo|social)( .{0,15})?",
        "canale (whatsapp|telegram|youtube)",
      ],
      hit: ["Seguici su Facebook", "Il nostro canale Telegram"],
      miss: ["Il canale è in secca."],
    },
    {
      lang: "nl",
      words: [
        "(volg|like|vind) (ons|onze|.{2,20} op)( .{0,15})?",
        "(ons|onze) (whatsapp|telegram|instagram|facebook|youtube)-?\\p{L}*",
        "whatsapp-?kanaal",
      ],
      hit: ["Volg ons op Instagram"],
      miss: ["De volgende dag regende het."],
    },
    {
      lang: "sv",
      words: ["(följ|gilla) (oss|.{2,20} på)( .{0,15})?"],
      hit: ["Följ oss på Instagram"],
      miss: ["Följden blev kö."],
    },
    {
      lang: "da",
      words: ["(følg|like) (os|.{2,20} på)( .{0,15})?"],
      hit: ["Følg os på Instagram"],
      miss: ["Følgen blev kø."],
    },
    {
      lang: "no",
      words: ["(følg|lik) (oss|.{2,20} på)( .{0,15})?"],
      hit: ["Følg oss på Instagram"],
      miss: ["Følgen ble kø."],
    },
    {
      lang: "fi",
      words: ["seuraa (meitä|.{2,20}(ssa|ssä))"],
      hit: ["Seuraa meitä Instagramissa"],
      miss: ["Seuraava päivä oli kylmä."],
    },
    {
      lang: "pl",
      words: [
        "(obserwuj|śledź|polub|dołącz|znajdź)( (nas|nasz|naszą|do nas|do naszej|do naszego))( .{0,20})?",
        "(nasz|naszym|naszego) (kanał|kanale|profil)( .{0,15})?",
      ],
      hit: ["Obserwuj nas na Instagramie"],
      miss: ["Kanał wysechł."],
    },
    {
      lang: "cs",
      words: [
        "(sledujte|sleduj|najdete|najdete) (nás|náš|naši)( .{0,20})?",
        "(náš|našem) (kanál|kanálu|profil)",
      ],
      hit: ["Sledujte nás na Instagramu"],
      miss: ["Kanál vyschl."],
    },
    {
      lang: "ru",
      words: [
        "(подпи(шитесь|сывайтесь|шись|сывайся)|присоединяйтесь|следите|читайте)( за)?( нами| на нас| на наш*| к нашему| нас| на)( .{0,25})?",
        "(наш|нашем|нашего) (канал|телеграм|telegram|чат|группе?|сообществ)\\p{L}*( .{0,15})?",
        "в (telegram|телеграм*|viber|whatsapp|дзене|max)",
      ],
      hit: ["Подписывайтесь на наш канал", "Мы в Telegram"],
      miss: ["Канал пересох."],
    },
    {
      lang: "uk",
      words: [
        "(підпи(шіться|суйтесь|суйтеся)|приєднуйтесь|приєднуйтеся|стежте|читайте)( за)?( нами| на нас| на наш*| до нашого| нас| на)( .{0,25})?",
        "(наш|нашому) (канал|телеграм|telegram)\\p{L}*",
        "у (telegram|телеграм*|viber|whatsapp)",
      ],
      hit: ["Підписуйтесь на наш канал"],
      miss: ["Канал висох."],
    },
    {
      lang: "tr",
      words: [
        "bizi takip (edin|et)( .{0,15})?",
        "\\p{L}{2,20}'?[yiuü]* takip (edin|et)( .{0,15})?",
        "(whatsapp|telegram|youtube) kanal*",
      ],
      hit: ["Bizi Instagram'da takip edin"],
      miss: ["Takip uzun sürdü."],
    },
    {
      lang: "el",
      words: ["ακολουθήστε (μας|το|την)( .{0,20})?", "(στο|στα) (google news|facebook|instagram|viber)"],
      hit: ["Ακολουθήστε μας στο Facebook"],
      miss: ["Η πορεία ακολούθησε την όχθη."],
    },
    {
      lang: "ro",
      words: [
        "urmăr(ește|iți)(-ne)?( .{0,20})?(pe )(facebook|google|instagram|whatsapp|telegram|youtube)( news)?",
        "canalul (nostru|de)( .{0,15})?",
      ],
      hit: ["Urmărește-ne pe Facebook"],
      miss: ["Canalul a secat."],
    },
    {
      lang: "hu",
      words: ["(kövess|kövessen)(en)? (minket|bennünket)( .{0,15})?"],
      hit: ["Kövessen minket a Facebookon"],
      miss: ["A következő nap esett."],
    },
    {
      lang: "bg",
      words: ["(последвайте|следвайте|следете) (ни|нас|ни в)( .{0,15})?"],
      hit: ["Последвайте ни във Facebook"],
      miss: ["Следващият ден валя."],
    },
    {
      lang: "hr",
      words: ["(pratite|prati|pridružite se) (nas|nam|nama|naš)( .{0,15})?"],
      hit: ["Pratite nas na Facebooku"],
      miss: ["Sljedeći dan je padalo."],
    },
    {
      lang: "id",
      words: [
        "(ikuti|gabung|bergabung|follow)( (berita|kami|saluran|channel|akun|grup|di))+( .{0,20})?",
        "(saluran|channel|grup) (whatsapp|telegram)( .{0,10})?",
      ],
      hit: ["Ikuti kami di Instagram", "Gabung channel Telegram"],
      miss: ["Saluran air itu kering."],
    },
    {
      lang: "vi",
      words: ["(theo dõi|tham gia) (chúng tôi|kênh|trang|.{2,20} trên)( .{0,15})?"],
      hit: ["Theo dõi chúng tôi trên Facebook"],
      miss: ["Kênh nước cạn."],
    },
    {
      lang: "ja",
      words: [
        "フォロー(する|して|をお願い|は)",
        "(公式)?(LINE|line|ツイッター|インスタグラム|フェイスブック|X|x)(で|を)(フォロー|友だち追加|登録)",
      ],
      hit: ["公式LINEをフォロー", "フォローする"],
      miss: ["支援のフォーラムが開かれた。"],
    },
    {
      lang: "zh",
      words: [
        "(关注|關注|追蹤|追踪)(我们|我們)(的)?.{0,10}",
        "(加入|订阅|訂閱)(我们|我們)?(的)?(telegram|whatsapp|line|youtube|频道|頻道|群)",
        "微信公众号",
        "扫(码|描)(关注|二维码)?",
      ],
      hit: ["关注我们的微博", "微信公众号"],
      miss: ["水渠干了。"],
    },
    {
      lang: "ko",
      words: ["(팔로우|구독)(하기|하세요|해 ?주세요)", "(카카오톡|네이버|유튜브) ?채널( ?추가)?"],
      hit: ["카카오톡 채널 추가"],
      miss: ["수로가 말랐다."],
    },
    {
      lang: "ar",
      words: [
        "(تابعنا|تابعونا|تابعوا|انضم|انضموا)( على| عبر| إلى| إلينا)?( .{0,20})?",
        "(قناتنا|قناة|صفحتنا|حسابنا)( .{0,5})?(على|في) .{2,20}",
      ],
      hit: ["تابعونا على فيسبوك", "قناتنا على تلغرام"],
      miss: ["جفت القناة."],
    },
    {
      lang: "he",
      words: [
        "(עקבו|עיקבו|הצטרפו) (אחרינו|אחרי|אלינו|ל)( .{0,20})?",
        "(ערוץ|קבוצת) (ה)?(וואטסאפ|טלגרם)( שלנו)?",
      ],
      hit: ["עקבו אחרינו בפייסבוק"],
      miss: ["התעלה יבשה."],
    },
    {
      lang: "fa",
      words: ["(ما را|کانال ما)( .{0,20})?(دنبال کنید)?"],
      hit: ["ما را در تلگرام دنبال کنید"],
      miss: ["آب خشک شد."],
    },
    {
      lang: "hi",
      words: ["(हमें|हमारे) .{0,25}(फॉलो|फ़ॉलो|जुड़ें|सब्सक्राइब)( .{0,10})?", "(व्हाट्सएप|टेलीग्राम|यूट्यूब) (चैनल|ग्रुप)"],
      hit: ["हमें फेसबुक पर फॉलो करें"],
      miss: ["नहर सूख गई।"],
    },
  ],
};

export const shareWords: WordFamily = {
  id: "share-words",
  role: "share",
  match: "start",
  laterSentences: true,
  rows: [
    {
      lang: "en",
      words: [
        "share( (this|on|via|the|article|story|with|your|now|to))+",
        "share$",
        "(copy|copied) (the )?link",
        "(e-?mail|print|save|bookmark|tweet) (this|article|story|to)",
        "spread the word",
        "sharing is caring",
        "liked? this (article|story|post)",
        "enjoyed? (this|the) (article|story|piece|post)",
        "(print|email|share|tweet|pin|save|facebook|twitter|linkedin|whatsapp)(\\+?[ ,|·•/\\n]+(print|email|e-mail|share|tweet|pin|save|google|facebook|twitter|linkedin|whatsapp|reddit|x|copy link|pinterest|flipboard))+",
      ],
      hit: ["Share this article", "Copy link", "Facebook Twitter LinkedIn"],
      miss: ["Share prices fell on Monday."],
    },
    {
      lang: "de",
      words: [
        "(artikel |beitrag |jetzt )?teilen( (auf|per|mit))?$",
        "(auf|per) (facebook|twitter|whatsapp|e-?mail|x) teilen",
        "link kopieren",
        "(drucken|merken)$",
        "artikel (versenden|weiterempfehlen)",
      ],
      hit: ["Artikel teilen", "Link kopieren"],
      miss: ["Teilen der Stadt fehlt Wasser."],
    },
    {
      lang: "fr",
      words: [
        "partager?( (sur|cet|l'article|via|cette))*$",
        "partagez( (cet|l'|cette|sur).*)?",
        "copier le lien",
        "imprimer$",
      ],
      hit: ["Partager sur", "Copier le lien"],
      miss: ["Partager un repas coûte peu."],
    },
    {
      lang: "es",
      words: [
        "compart(ir|e|a|ilo|irlo|ir en)( (en|esta|este|por|la|el|con).*)?$",
        "copiar (el )?enlace",
        "imprimir$",
      ],
      hit: ["Compartir en", "Copiar enlace"],
      miss: ["Compartieron mesa tres horas."],
    },
    {
      lang: "pt",
      words: ["compartilh(ar|e)( .{0,30})?$", "partilh(ar|e)( .{0,30})?$", "copiar link"],
      hit: ["Compartilhe esta notícia"],
      miss: ["A partilha dos bens atrasou."],
    },
    {
      lang: "it",
      words: ["condividi( .{0,30})?$", "copia (il )?link"],
      hit: ["Condividi su"],
      miss: ["La condivisa opinione resta."],
    },
    {
      lang: "nl",
      words: ["deel( (dit|deze|via|op|artikel))*$", "kopieer link"],
      hit: ["Deel dit artikel"],
      miss: ["Deel twee volgt in mei."],
    },
    {
      lang: "sv",
      words: ["dela( (artikeln|på|via|med))*$", "kopiera länk"],
      hit: ["Dela artikeln"],
      miss: ["Delar av staden saknar el."],
    },
    {
      lang: "da",
      words: ["del( (artiklen|på|via))+$", "kopier link"],
      hit: ["Del artiklen"],
      miss: ["Dele af byen er uden strøm."],
    },
    {
      lang: "no",
      words: ["del( (artikkelen|saken|på|via))+$", "kopier lenke"],
      hit: ["Del saken"],
      miss: ["Deler av byen er uten strøm."],
    },
    {
      lang: "fi",
      words: ["jaa( (juttu|artikkeli|.{2,15}ssa))?$", "kopioi linkki"],
      hit: ["Jaa juttu"],
      miss: ["Jaakko lähti kotiin."],
    },
    {
      lang: "pl",
      words: ["udostępnij( .{0,20})?$", "podziel się( .{0,20})?$", "kopiuj link"],
      hit: ["Udostępnij artykuł"],
      miss: ["Udostępniono dane miasta."],
    },
    {
      lang: "cs",
      words: ["sdílet( .{0,20})?$", "sdílejte( .{0,20})?$", "kopírovat odkaz"],
      hit: ["Sdílet článek"],
      miss: ["Sdělení přišlo pozdě."],
    },
    {
      lang: "ru",
      words: ["поделиться( .{0,20})?$", "поделитесь( .{0,30})?$", "(с)?копировать ссылку"],
      hit: ["Поделиться", "Скопировать ссылку"],
      miss: ["Поделился он и хлебом."],
    },
    {
      lang: "uk",
      words: ["поділитися( .{0,20})?$", "поширити( .{0,20})?$", "копіювати посилання"],
      hit: ["Поділитися"],
      miss: ["Поділ майна тривав рік."],
    },
    {
      lang: "tr",
      words: ["paylaş( .{0,20})?$", "bağlantıyı kopyala"],
      hit: ["Paylaş"],
      miss: ["Paylaşım rekoru kırıldı."],
    },
    {
      lang: "el",
      words: ["(κοινοποίηση|κοινοποιήστε|μοιραστείτε( το)?)( .{0,15})?$"],
      hit: ["Κοινοποίηση"],
      miss: ["Η κοινότητα μίλησε."],
    },
    {
      lang: "ro",
      words: ["distribuie( .{0,20})?$", "(trimite|copiază) link"],
      hit: ["Distribuie"],
      miss: ["Distribuția apei s-a oprit."],
    },
    {
      lang: "hu",
      words: ["meg?osztás( .{0,15})?$", "oszd meg( .{0,15})?$"],
      hit: ["Megosztás"],
      miss: ["Megosztott a város."],
    },
    {
      lang: "id",
      words: ["bagikan( .{0,20})?$", "salin tautan"],
      hit: ["Bagikan artikel"],
      miss: ["Bagian kota gelap."],
    },
    { lang: "vi", words: ["chia sẻ( .{0,15})?$"], hit: ["Chia sẻ"], miss: ["Chia tay nhau ở ga."] },
    {
      lang: "ja",
      words: ["(シェア|共有)(する)?$", "リンクをコピー", "ツイートする?$"],
      hit: ["シェアする"],
      miss: ["共有地の管理が続く。"],
    },
    {
      lang: "zh",
      words: ["(分享|转发|轉發)(到|至|本文|文章)?.{0,8}$"],
      hit: ["分享到微信"],
      miss: ["分享会上来了很多年轻人和老人。"],
    },
    {
      lang: "ko",
      words: ["(기사 ?)?공유( ?하기)?$", "링크 복사"],
      hit: ["공유하기"],
      miss: ["공유 자전거가 늘었다."],
    },
    {
      lang: "ar",
      words: ["(شارك|مشاركة)( المقال| الخبر| على.*| هذا.*)?$", "نسخ الرابط"],
      hit: ["شارك المقال"],
      miss: ["مشاركة النساء زادت هذا العام كثيرا."],
    },
    { lang: "he", words: ["(שתפו|שיתוף|שתף)( .{0,15})?$"], hit: ["שתפו"], miss: ["השיתוף נמשך שנים."] },
    { lang: "hi", words: [".{0,40}(शेयर|साझा) (करें|कीजिए)"], hit: ["शेयर करें"], miss: ["शेयर गिर गए।"] },
  ],
};
