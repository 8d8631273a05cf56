import type { WordFamily } from "../words.ts";

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
    },
    {
      lang: "de",
      words: [
        "(folgen|folge|folgt) (sie )?(uns|unserem|unserer|.{2,20} auf)( .{0,20})?",
        "(unser(em|en|er|e)?|zum) (whatsapp|telegram|youtube|instagram|facebook)-?(kanal|gruppe|channel|seite)\\p{L}*",
      ],
    },
    {
      lang: "fr",
      words: [
        "suivez(-nous| notre| .{2,25} sur)",
        "(notre|nos) (chaîne|page|compte|réseaux)( .{0,20})?",
        "(rejoignez|retrouvez)(-nous| notre| nous)",
      ],
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
    },
    {
      lang: "pt",
      words: [
        "(siga|segue|sigam|acompanhe|curta|inscreva-se|entre|participe|junte-se)( (a|o|no|na|nos|nas|ao|à|nosso|nossa))+( .{0,20})?",
        "nosso (canal|perfil|grupo)( .{0,20})?",
        "nossa (página|comunidade)",
        "canal (do|no) (whatsapp|telegram|youtube)",
      ],
    },
    {
      lang: "it",
      words: [
        "(seguici|seguiteci|segui(te)? .{2,25} su|unisciti|iscriviti al (canale|gruppo))",
        "(nostro|nostri|nostra) (canale|canali|pagina|gruppo|social)( .{0,15})?",
        "canale (whatsapp|telegram|youtube)",
      ],
    },
    {
      lang: "nl",
      words: [
        "(volg|like|vind) (ons|onze|.{2,20} op)( .{0,15})?",
        "(ons|onze) (whatsapp|telegram|instagram|facebook|youtube)-?\\p{L}*",
        "whatsapp-?kanaal",
      ],
    },
    {
      lang: "sv",
      words: ["(följ|gilla) (oss|.{2,20} på)( .{0,15})?"],
    },
    {
      lang: "da",
      words: ["(følg|like) (os|.{2,20} på)( .{0,15})?"],
    },
    {
      lang: "no",
      words: ["(følg|lik) (oss|.{2,20} på)( .{0,15})?"],
    },
    {
      lang: "fi",
      words: ["seuraa (meitä|.{2,20}(ssa|ssä))"],
    },
    {
      lang: "pl",
      words: [
        "(obserwuj|śledź|polub|dołącz|znajdź)( (nas|nasz|naszą|do nas|do naszej|do naszego))( .{0,20})?",
        "(nasz|naszym|naszego) (kanał|kanale|profil)( .{0,15})?",
      ],
    },
    {
      lang: "cs",
      words: [
        "(sledujte|sleduj|najdete|najdete) (nás|náš|naši)( .{0,20})?",
        "(náš|našem) (kanál|kanálu|profil)",
      ],
    },
    {
      lang: "ru",
      words: [
        "(подпи(шитесь|сывайтесь|шись|сывайся)|присоединяйтесь|следите|читайте)( за)?( нами| на нас| на наш*| к нашему| нас| на)( .{0,25})?",
        "(наш|нашем|нашего) (канал|телеграм|telegram|чат|группе?|сообществ)\\p{L}*( .{0,15})?",
        "в (telegram|телеграм*|viber|whatsapp|дзене|max)",
      ],
    },
    {
      lang: "uk",
      words: [
        "(підпи(шіться|суйтесь|суйтеся)|приєднуйтесь|приєднуйтеся|стежте|читайте)( за)?( нами| на нас| на наш*| до нашого| нас| на)( .{0,25})?",
        "(наш|нашому) (канал|телеграм|telegram)\\p{L}*",
        "у (telegram|телеграм*|viber|whatsapp)",
      ],
    },
    {
      lang: "tr",
      words: [
        "bizi takip (edin|et)( .{0,15})?",
        "\\p{L}{2,20}( \\p{L}{2,20})?('\\p{L}{1,3})? takip (edin|et)( .{0,15})?",
        "(whatsapp|telegram|youtube) kanal*",
      ],
    },
    {
      lang: "el",
      words: ["ακολουθήστε (μας|το|την)( .{0,20})?", "(στο|στα) (google news|facebook|instagram|viber)"],
    },
    {
      lang: "ro",
      words: [
        "urmăr(ește|iți)(-ne)?( .{0,20})?(pe )(facebook|google|instagram|whatsapp|telegram|youtube)( news)?",
        "canalul (nostru|de)( .{0,15})?",
      ],
    },
    {
      lang: "hu",
      words: ["(kövess|kövessen)(en)? (minket|bennünket)( .{0,15})?"],
    },
    {
      lang: "bg",
      words: ["(последвайте|следвайте|следете) (ни|нас|ни в)( .{0,15})?"],
    },
    {
      lang: "hr",
      words: ["(pratite|prati|pridružite se) (nas|nam|nama|naš)( .{0,15})?"],
    },
    {
      lang: "id",
      words: [
        "(ikuti|gabung|bergabung|follow)( (berita|kami|saluran|channel|akun|grup|di))+( .{0,20})?",
        "(saluran|channel|grup) (whatsapp|telegram)( .{0,10})?",
      ],
    },
    {
      lang: "vi",
      words: ["(theo dõi|tham gia) (chúng tôi|kênh|trang|.{2,20} trên)( .{0,15})?"],
    },
    {
      lang: "ja",
      words: [
        "フォロー(する|して|をお願い|は)",
        "(公式)?(LINE|line|ツイッター|インスタグラム|フェイスブック|X|x)(で|を)(フォロー|友だち追加|登録)",
      ],
    },
    {
      lang: "zh",
      words: [
        "(关注|關注|追蹤|追踪)(我们|我們)(的)?.{0,10}",
        "(加入|订阅|訂閱)(我们|我們)?(的)?(telegram|whatsapp|line|youtube|频道|頻道|群)",
        "微信公众号",
        "扫(码|描)(关注|二维码)?",
      ],
    },
    {
      lang: "ko",
      words: ["(팔로우|구독)(하기|하세요|해 ?주세요)", "(카카오톡|네이버|유튜브) ?채널( ?추가)?"],
    },
    {
      lang: "ar",
      words: [
        "(تابعنا|تابعونا|تابعوا|انضم|انضموا)( على| عبر| إلى| إلينا)?( .{0,20})?",
        "(قناتنا|قناة|صفحتنا|حسابنا)( .{0,5})?(على|في) .{2,20}",
      ],
    },
    {
      lang: "he",
      words: [
        "(עקבו|עיקבו|הצטרפו) (אחרינו|אחרי|אלינו|ל)( .{0,20})?",
        "(ערוץ|קבוצת) (ה)?(וואטסאפ|טלגרם)( שלנו)?",
      ],
    },
    {
      lang: "fa",
      words: ["(ما را|کانال ما)( .{0,20})?(دنبال کنید)?"],
    },
    {
      lang: "hi",
      words: ["(हमें|हमारे) .{0,25}(फॉलो|फ़ॉलो|जुड़ें|सब्सक्राइब)( .{0,10})?", "(व्हाट्सएप|टेलीग्राम|यूट्यूब) (चैनल|ग्रुप)"],
    },
    { lang: "bn", words: ["(আমাদের|ফেসবুকে|টেলিগ্রামে|হোয়াটসঅ্যাপে) .{0,30}(ফলো|অনুসরণ|যুক্ত)"] },
    { lang: "th", words: ["ติดตาม(เรา|ข่าว).{0,20}", "(กดติดตาม|เพิ่มเพื่อน)"] },
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
        "(like it\\? )?pin (it|this|for later|it for later|this for later)[.!]?$",
        "sharing is caring",
        "liked? this (article|story|post)",
        "enjoyed? (this|the) (article|story|piece|post)",
        "(print|email|share|tweet|pin|save|facebook|twitter|linkedin|whatsapp)(\\+?[ ,|·•/\\n]+(print|email|e-mail|share|tweet|pin|save|google|facebook|twitter|linkedin|whatsapp|reddit|x|copy link|pinterest|flipboard))+",
      ],
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
    },
    {
      lang: "fr",
      words: [
        "partager?( (sur|cet|l'article|via|cette))*$",
        "partagez( (cet|l'|cette|sur).*)?",
        "copier le lien",
        "imprimer$",
      ],
    },
    {
      lang: "es",
      words: [
        "compart(ir|e|a|ilo|irlo|ir en)( (en|esta|este|por|la|el|con).*)?$",
        "copiar (el )?enlace",
        "imprimir$",
      ],
    },
    {
      lang: "pt",
      words: ["compartilh(ar|e)( .{0,30})?$", "partilh(ar|e)( .{0,30})?$", "copiar link"],
    },
    {
      lang: "it",
      words: ["condividi( .{0,30})?$", "copia (il )?link"],
    },
    {
      lang: "nl",
      words: ["deel( (dit|deze|via|op|artikel))*$", "kopieer link"],
    },
    {
      lang: "sv",
      words: ["dela( (artikeln|på|via|med))*$", "kopiera länk"],
    },
    {
      lang: "da",
      words: ["del( (artiklen|på|via))+$", "kopier link"],
    },
    {
      lang: "no",
      words: ["del( (artikkelen|saken|på|via))+$", "kopier lenke"],
    },
    {
      lang: "fi",
      words: ["jaa( (juttu|artikkeli|.{2,15}ssa))?$", "kopioi linkki"],
    },
    {
      lang: "pl",
      words: ["udostępnij( .{0,20})?$", "podziel się( .{0,20})?$", "kopiuj link"],
    },
    {
      lang: "cs",
      words: ["sdílet( .{0,20})?$", "sdílejte( .{0,20})?$", "kopírovat odkaz"],
    },
    {
      lang: "ru",
      words: ["поделиться( .{0,20})?$", "поделитесь( .{0,30})?$", "(с)?копировать ссылку"],
    },
    {
      lang: "uk",
      words: ["поділитися( .{0,20})?$", "поширити( .{0,20})?$", "копіювати посилання"],
    },
    {
      lang: "tr",
      words: ["paylaş( .{0,20})?$", "bağlantıyı kopyala"],
    },
    {
      lang: "el",
      words: ["(κοινοποίηση|κοινοποιήστε|μοιραστείτε( το)?)( .{0,15})?$"],
    },
    {
      lang: "ro",
      words: ["distribuie( .{0,20})?$", "(trimite|copiază) link"],
    },
    {
      lang: "hu",
      words: ["meg?osztás( .{0,15})?$", "oszd meg( .{0,15})?$"],
    },
    {
      lang: "id",
      words: ["bagikan( .{0,20})?$", "salin tautan"],
    },
    { lang: "vi", words: ["chia sẻ( .{0,15})?$"] },
    {
      lang: "ja",
      words: ["(シェア|共有)(する)?$", "リンクをコピー", "ツイートする?$"],
    },
    {
      lang: "zh",
      words: ["(分享|转发|轉發)(到|至|本文|文章)?.{0,8}$"],
    },
    {
      lang: "ko",
      words: ["(기사 ?)?공유( ?하기)?$", "링크 복사"],
    },
    {
      lang: "ar",
      words: ["(شارك|مشاركة)( المقال| الخبر| على.*| هذا.*)?$", "نسخ الرابط"],
    },
    { lang: "he", words: ["(שתפו|שיתוף|שתף)( .{0,15})?$"] },
    { lang: "hi", words: [".{0,40}(शेयर|साझा) (करें|कीजिए)"] },
    { lang: "fa", words: ["(اشتراک ?گذاری|به اشتراک بگذارید)"] },
    { lang: "bn", words: ["শেয়ার( করুন)?"] },
    { lang: "th", words: ["(แชร์|แบ่งปัน)(ข่าว|บทความ|หน้า)?"] },
  ],
};
