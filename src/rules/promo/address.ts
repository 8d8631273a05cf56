import type { WordFamily } from "../words.ts";

/** A publication that speaks of itself and to its reader: stories seldom do, promos nearly always. */
export const readerAddress: WordFamily = {
  id: "reader-address",
  role: null,
  match: "any",
  rows: [
    {
      lang: "en",
      words: ["us", "our", "you", "your", "you'll", "you're", "we", "we'll", "we're"],
    },
    {
      lang: "de",
      words: [
        "uns",
        "unser(e|em|en|er|es)?",
        "sie",
        "ihr(e|em|en|er)?",
        "dein(e|em|en|er)?",
        "dir",
        "euch",
        "wir",
      ],
    },
    {
      lang: "fr",
      words: ["nous", "notre", "nos", "vous", "votre", "vos", "ton", "ta", "tes"],
    },
    {
      lang: "es",
      words: ["nuestr[oa]s?", "tu", "tus", "usted", "su", "te", "suscríb*", "síguenos"],
    },
    {
      lang: "pt",
      words: ["noss[oa]s?", "você", "(seu|sua|seus|suas)", "nos"],
    },
    {
      lang: "it",
      words: ["nostr[oaie]", "tu[oa]?", "tuoi", "ti", "vi", "vostr[oaie]"],
    },
    {
      lang: "nl",
      words: ["ons", "onze", "je", "jouw", "u", "uw", "wij", "we"],
    },
    {
      lang: "sv",
      words: ["oss", "vår", "vårt", "våra", "du", "dig", "din", "ditt", "vi"],
    },
    {
      lang: "da",
      words: ["os", "vores", "du", "dig", "din", "dit", "vi"],
    },
    {
      lang: "no",
      words: ["oss", "vår", "vårt", "våre", "du", "deg", "din", "ditt", "vi"],
    },
    {
      lang: "fi",
      words: ["meidän", "meitä", "sinä", "sinun", "teidän"],
    },
    {
      lang: "pl",
      words: ["nas", "nasz*", "naszą", "twoj*", "twój", "ciebie", "ci", "cię", "państwa"],
    },
    {
      lang: "cs",
      words: ["nás", "náš", "naš*", "vás", "váš", "vaš*", "vám"],
    },
    {
      lang: "ru",
      words: [
        "нас",
        "нам",
        "наш*",
        "вас",
        "вам",
        "ваш*",
        "мы",
        "вы",
        "\\p{Script=Cyrillic}{3,}(йте|ите)(сь)?",
      ],
    },
    {
      lang: "uk",
      words: [
        "нас",
        "нам",
        "наш*",
        "вас",
        "вам",
        "ваш*",
        "ми",
        "ви",
        "\\p{Script=Cyrillic}{3,}(йтесь|йтеся|йте|іться|іть)",
      ],
    },
    {
      lang: "tr",
      words: ["bizi", "bizim", "siz(i|in)?"],
    },
    {
      lang: "el",
      words: ["μας", "σας", "εμείς", "εσείς"],
    },
    {
      lang: "ro",
      words: ["noastr[ăe]", "nostru", "dumneavoastră", "(\\p{L}+-(ne|vă|te))", "tău", "ta"],
    },
    {
      lang: "hu",
      words: ["minket", "nekünk", "ön", "önt", "önnek"],
    },
    {
      lang: "id",
      words: ["kami", "kita", "anda", "kamu"],
    },
    {
      lang: "vi",
      words: ["chúng tôi", "bạn", "quý vị"],
    },
    {
      lang: "ja",
      words: ["ください", "下さい", "はこちら", "ましょう"],
    },
    { lang: "zh", words: ["我们", "我們", "您", "你"] },
    {
      lang: "ko",
      words: ["하세요", "해 ?주세요", "세요", "우리"],
    },
    {
      lang: "ar",
      words: [
        "تابعنا",
        "تابعونا",
        "معنا",
        "قناتنا",
        "موقعنا",
        "لدينا",
        "صفحتنا",
        "تطبيقنا",
        "نشرتنا",
        "بريدك",
      ],
    },
    {
      lang: "he",
      words: ["שלנו", "אחרינו", "אלינו", "שלך", "שלכם", "אתכם"],
    },
    {
      lang: "hi",
      words: ["हमारे", "हमारी", "हमें", "आप", "आपके", "अपने"],
    },
    { lang: "fa", words: ["ما را", "به ما", "شما", "خود را"] },
    { lang: "bn", words: ["আমাদের", "আপনার", "আপনি"] },
    { lang: "th", words: ["ของเรา", "กับเรา", "คุณ", "ท่าน"] },
  ],
};

/** Imperatives that open an invitation. */
export const callToAction: WordFamily = {
  id: "call-to-action",
  role: null,
  match: "start",
  rows: [
    {
      lang: "en",
      words: [
        "(please )?(sign up|subscribe|join|follow|get|download|try|discover|listen|watch|click|tap|reserve|book|buy|shop|order|vote|take|tell us|share|donate|support|chip in|become|register|enter|read|receive|find out|check out|learn more|see|start|save|claim|browse|visit|help us|give|gift|play|add|sponsor|invest|explore|win|stay|never miss|don't miss|want|enjoy(ing|ed)?|like(d)?|love|need|looking|interested|prefer|got|have you|do you|are you|tired|ready)",
        "(talk|speak|chat) (to|with) (us|our)",
        "(schedule|request) (a|an|your)",
      ],
    },
    {
      lang: "de",
      words: [
        "(abonnieren|folgen|laden|lesen|hören|sehen|klicken|bestellen|testen|sichern|melden|erhalten|entdecken|unterstützen|spenden|nutzen|verpassen|holen|schauen|probieren|gewinnen|erfahren|machen|bleiben)( sie)?",
        "jetzt",
        "hier",
        "(abonniere|folge|lade|teste|hol|melde|unterstütze)( \\p{L}+)?",
        "kein(e|en)? .{3,30}verpassen",
      ],
    },
    {
      lang: "fr",
      words: [
        "(abonnez|inscrivez|rejoignez|suivez|recevez|découvrez|téléchargez|écoutez|regardez|cliquez|soutenez|profitez|retrouvez|testez|commandez|participez|achetez|partagez|lisez|ne (manquez|ratez))\\p{L}*",
      ],
    },
    {
      lang: "es",
      words: [
        "(suscríb|sígu|siga|sigue|únete|únase|súma|recib|descarg|descubr|escuch|mira|mire|haz|haga|apoya|apoye|apúnt|regístr|inscríb|compra|compre|consult|conoz|conoce|no te|no se pierda|entérate|entérese|participa|comparte|lee|lea)\\p{L}*",
      ],
    },
    {
      lang: "pt",
      words: [
        "(assine|siga|receba|baixe|ouça|assista|clique|apoie|doe|inscreva|cadastre|participe|entre|conheça|confira|saiba|faça|garanta|não perca|fique|acesse|compartilhe|acompanhe|leia)(-se)?",
      ],
    },
    {
      lang: "it",
      words: [
        "(iscriviti|abbonati|segui|seguici|ricevi|scarica|scopri|ascolta|guarda|clicca|sostieni|dona|partecipa|unisciti|registrati|leggi|acquista|prova|non perdere|condividi|resta|entra)",
      ],
    },
    {
      lang: "nl",
      words: [
        "(meld|schrijf|volg|ontvang|download|luister|bekijk|klik|steun|doneer|word|bestel|lees|ontdek|probeer|mis|neem|deel|blijf|koop|stem|doe mee)",
      ],
    },
    {
      lang: "sv",
      words: [
        "(prenumerera|följ|få|ladda|lyssna|se|klicka|stöd|bli|anmäl|läs|missa|köp|prova|dela|rösta|tipsa|gå med)",
      ],
    },
    {
      lang: "da",
      words: ["(tilmeld|følg|få|hent|lyt|se|klik|støt|bliv|læs|køb|prøv|del|stem|gå ikke)"],
    },
    {
      lang: "no",
      words: ["(meld|følg|få|last|lytt|se|klikk|støtt|bli|les|kjøp|prøv|del|stem|gå ikke)"],
    },
    {
      lang: "fi",
      words: ["(tilaa|seuraa|lataa|kuuntele|katso|liity|tue|lue|osta|kokeile|jaa|osallistu)"],
    },
    {
      lang: "pl",
      words: [
        "(zapisz|subskrybuj|obserwuj|dołącz|pobierz|posłuchaj|zobacz|kliknij|wesprzyj|kup|odbierz|otrzymuj|sprawdź|czytaj|bądź|nie przegap|zagłosuj|wypróbuj)",
      ],
    },
    {
      lang: "cs",
      words: [
        "(přihlaste|odebírejte|sledujte|stáhněte|poslechněte|podpořte|kupte|čtěte|získejte|zkuste|připojte|nenechte|klikněte|objednejte)",
      ],
    },
    {
      lang: "ru",
      words: [
        "(подпи|присоедин|получ|скача|слуша|смотр|нажм|поддерж|куп|читай|узна|не пропуст|оформ|пройд|вступ|закаж|остав|следи|установ|став)\\p{L}*(йте|ите|йтесь|итесь|есь|ьте|ьтесь)",
      ],
    },
    {
      lang: "uk",
      words: [
        "(підпи|приєдн|отрим|завантаж|слуха|дивіт|натисн|підтрима|куп|читай|дізна|не пропуст|стеж|став)\\p{L}*(йте|іть|йтесь|йтеся|іться|те)",
      ],
    },
    {
      lang: "tr",
      words: ["(abone|takip|indir|dinle|izle|tıkla|destek|katıl|kaydol|oku|kaçırma|keşfet)\\p{L}*"],
    },
    {
      lang: "el",
      words: [
        "(εγγραφείτε|ακολουθήστε|λάβετε|κατεβάστε|ακούστε|δείτε|κάντε|στηρίξτε|διαβάστε|αποκτήστε|μη χάσετε|γίνετε)",
      ],
    },
    {
      lang: "ro",
      words: [
        "(abonează|aboneaz|urmăre|primește|primiți|descarcă|ascultă|vezi|donează|susține|citește|înscrie|alătură|nu rata)\\p{L}*",
      ],
    },
    {
      lang: "hu",
      words: [
        "(iratkoz|kövess|töltse|töltsd|hallgas|nézz|kattint|támogas|olvass|csatlakoz|fizess|rendel|vegyen)\\p{L}*",
      ],
    },
    {
      lang: "id",
      words: [
        "(ikuti|gabung|bergabung|unduh|dengarkan|tonton|klik|dukung|daftar|dapatkan|baca|jangan lewatkan|simak|berlangganan)",
      ],
    },
    {
      lang: "vi",
      words: ["(đăng ký|theo dõi|tải|nghe|xem|nhấn|ủng hộ|tham gia|nhận|đọc|đừng bỏ lỡ|mời)"],
    },
    {
      lang: "ar",
      words: ["(اشترك|تابع|انضم|حمل|حمّل|استمع|شاهد|اضغط|ادعم|تبرع|سجل|احصل|اقرأ|شارك|لا تفوت)\\p{L}*"],
    },
    {
      lang: "he",
      words: ["(הירשמו|עקבו|הצטרפו|הורידו|האזינו|צפו|לחצו|תמכו|תרמו|קבלו|קראו|אל תפספסו)"],
    },
    {
      lang: "fa",
      words: ["(عضو|مشترک) شوید", "(دانلود|دنبال|کلیک|ثبت ?نام) کنید", "برای (دریافت|عضویت|دانلود)"],
    },
    { lang: "hi", words: ["(जुड़ें|पढ़ें|डाउनलोड|सब्सक्राइब|क्लिक|देखें|फॉलो)"] },
    { lang: "bn", words: ["(যোগ দিন|পড়ুন|ডাউনলোড|সাবস্ক্রাইব|ক্লিক|ফলো|দেখুন)"] },
    { lang: "th", words: ["(สมัคร|ติดตาม|ดาวน์โหลด|กด|คลิก|ร่วม|รับชม|สนับสนุน)"] },
    { lang: "ko", words: ["(지금|구독하|다운로드|가입하|참여하|후원하)"] },
    {
      lang: "zh",
      words: ["(立即|马上|馬上|点击|點擊|扫码|掃碼|关注|關注|订阅|訂閱|下载|下載|加入|扫描|掃描)"],
    },
  ],
};

/**
 * Of these words those that mean nobody but the reader or the house: not German "sie", which is "she" as well, nor Spanish "su".
 * In small letters.
 */
export const READER_OR_HOUSE: ReadonlySet<string> = new Set(
  (
    "us our ours you your yours we " +
    "uns unser unsere unserem unseren unserer unseres dein deine deinem deinen deiner dir dich du euch euer eure euren wir " +
    "nous notre nos vous votre vos " +
    "nosotros nuestro nuestra nuestros nuestras usted ustedes tu tus ti " +
    "noi nostro nostra nostri nostre voi vostro vostra vostri vostre " +
    "nosso nossa nossos nossas você vocês " +
    "ons onze jij je jouw jullie uw wij " +
    "oss vår vårt våre våra os vores du deg dig din ditt dit dine dina vi"
  ).split(" "),
);
