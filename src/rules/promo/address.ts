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
      hit: ["Get it in your letterbox"],
      miss: ["The mayor left."],
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
      hit: ["Unser Magazin"],
      miss: ["Der Rat tagt."],
    },
    {
      lang: "fr",
      words: ["nous", "notre", "nos", "vous", "votre", "vos", "ton", "ta", "tes"],
      hit: ["Recevez notre magazine"],
      miss: ["Le maire part."],
    },
    {
      lang: "es",
      words: ["nuestr[oa]s?", "tu", "tus", "usted", "su", "te", "suscríb*", "síguenos"],
      hit: ["Nuestra revista"],
      miss: ["El alcalde salió."],
    },
    {
      lang: "pt",
      words: ["noss[oa]s?", "você", "(seu|sua|seus|suas)", "nos"],
      hit: ["Nossa revista"],
      miss: ["O prefeito saiu."],
    },
    {
      lang: "it",
      words: ["nostr[oaie]", "tu[oa]?", "tuoi", "ti", "vi", "vostr[oaie]"],
      hit: ["La nostra rivista"],
      miss: ["Il sindaco parte."],
    },
    {
      lang: "nl",
      words: ["ons", "onze", "je", "jouw", "u", "uw", "wij", "we"],
      hit: ["Ons blad"],
      miss: ["De burgemeester vertrok."],
    },
    {
      lang: "sv",
      words: ["oss", "vår", "vårt", "våra", "du", "dig", "din", "ditt", "vi"],
      hit: ["Vår tidning"],
      miss: ["Borgmästaren gick."],
    },
    {
      lang: "da",
      words: ["os", "vores", "du", "dig", "din", "dit", "vi"],
      hit: ["Vores avis"],
      miss: ["Borgmesteren gik."],
    },
    {
      lang: "no",
      words: ["oss", "vår", "vårt", "våre", "du", "deg", "din", "ditt", "vi"],
      hit: ["Vår avis"],
      miss: ["Ordføreren gikk."],
    },
    {
      lang: "fi",
      words: ["meidän", "meitä", "sinä", "sinun", "teidän"],
      hit: ["Meidän lehti"],
      miss: ["Pormestari lähti."],
    },
    {
      lang: "pl",
      words: ["nas", "nasz*", "naszą", "twoj*", "twój", "ciebie", "ci", "cię", "państwa"],
      hit: ["Nasza gazeta"],
      miss: ["Burmistrz wyszedł."],
    },
    {
      lang: "cs",
      words: ["nás", "náš", "naš*", "vás", "váš", "vaš*", "vám"],
      hit: ["Naše noviny"],
      miss: ["Starosta odešel."],
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
      hit: ["Наш журнал"],
      miss: ["Мэр ушёл."],
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
      hit: ["Наш журнал"],
      miss: ["Мер пішов."],
    },
    {
      lang: "tr",
      words: ["bizi", "bizim", "siz(i|in)?"],
      hit: ["Bizim dergi"],
      miss: ["Başkan gitti."],
    },
    {
      lang: "el",
      words: ["μας", "σας", "εμείς", "εσείς"],
      hit: ["Το περιοδικό μας"],
      miss: ["Ο δήμαρχος έφυγε."],
    },
    {
      lang: "ro",
      words: ["noastr[ăe]", "nostru", "dumneavoastră", "(\\p{L}+-(ne|vă|te))", "tău", "ta"],
      hit: ["Revista noastră"],
      miss: ["Primarul a plecat."],
    },
    {
      lang: "hu",
      words: ["minket", "nekünk", "ön", "önt", "önnek"],
      hit: ["Kövessen minket"],
      miss: ["A polgár elment."],
    },
    {
      lang: "id",
      words: ["kami", "kita", "anda", "kamu"],
      hit: ["Majalah kami"],
      miss: ["Wali kota pergi."],
    },
    {
      lang: "vi",
      words: ["chúng tôi", "bạn", "quý vị"],
      hit: ["Tạp chí của chúng tôi"],
      miss: ["Thị trưởng đi."],
    },
    {
      lang: "ja",
      words: ["ください", "下さい", "はこちら", "ましょう"],
      hit: ["ご覧ください"],
      miss: ["市長は去った。"],
    },
    { lang: "zh", words: ["我们", "我們", "您", "你"], hit: ["我们的杂志"], miss: ["市长走了。"] },
    {
      lang: "ko",
      words: ["하세요", "해 ?주세요", "세요", "우리"],
      hit: ["구독하세요"],
      miss: ["시장이 떠났다."],
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
      hit: ["تابعونا"],
      miss: ["غادر العمدة."],
    },
    {
      lang: "he",
      words: ["שלנו", "אחרינו", "אלינו", "שלך", "שלכם", "אתכם"],
      hit: ["העיתון שלנו"],
      miss: ["ראש העיר עזב."],
    },
    {
      lang: "hi",
      words: ["हमारे", "हमारी", "हमें", "आप", "आपके", "अपने"],
      hit: ["हमारे साथ"],
      miss: ["मेयर चला गया।"],
    },
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
      ],
      hit: ["Join the club", "Enjoying this piece?"],
      miss: ["The club met."],
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
      hit: ["Melden Sie sich an", "Jetzt testen"],
      miss: ["Der Verein tagte."],
    },
    {
      lang: "fr",
      words: [
        "(abonnez|inscrivez|rejoignez|suivez|recevez|découvrez|téléchargez|écoutez|regardez|cliquez|soutenez|profitez|retrouvez|testez|commandez|participez|achetez|partagez|lisez|ne (manquez|ratez))\\p{L}*",
      ],
      hit: ["Recevez chaque matin"],
      miss: ["Le club a joué."],
    },
    {
      lang: "es",
      words: [
        "(suscríb|sígu|siga|sigue|únete|únase|súma|recib|descarg|descubr|escuch|mira|mire|haz|haga|apoya|apoye|apúnt|regístr|inscríb|compra|compre|consult|conoz|conoce|no te|no se pierda|entérate|entérese|participa|comparte|lee|lea)\\p{L}*",
      ],
      hit: ["Suscríbase hoy"],
      miss: ["El club jugó."],
    },
    {
      lang: "pt",
      words: [
        "(assine|siga|receba|baixe|ouça|assista|clique|apoie|doe|inscreva|cadastre|participe|entre|conheça|confira|saiba|faça|garanta|não perca|fique|acesse|compartilhe|acompanhe|leia)(-se)?",
      ],
      hit: ["Receba as notícias"],
      miss: ["O clube jogou."],
    },
    {
      lang: "it",
      words: [
        "(iscriviti|abbonati|segui|seguici|ricevi|scarica|scopri|ascolta|guarda|clicca|sostieni|dona|partecipa|unisciti|registrati|leggi|acquista|prova|non perdere|condividi|resta|entra)",
      ],
      hit: ["Scopri il libro"],
      miss: ["La squadra ha giocato."],
    },
    {
      lang: "nl",
      words: [
        "(meld|schrijf|volg|ontvang|download|luister|bekijk|klik|steun|doneer|word|bestel|lees|ontdek|probeer|mis|neem|deel|blijf|koop|stem|doe mee)",
      ],
      hit: ["Ontvang elke dag"],
      miss: ["De club speelde."],
    },
    {
      lang: "sv",
      words: [
        "(prenumerera|följ|få|ladda|lyssna|se|klicka|stöd|bli|anmäl|läs|missa|köp|prova|dela|rösta|tipsa|gå med)",
      ],
      hit: ["Få nyheterna"],
      miss: ["Klubben spelade."],
    },
    {
      lang: "da",
      words: ["(tilmeld|følg|få|hent|lyt|se|klik|støt|bliv|læs|køb|prøv|del|stem|gå ikke)"],
      hit: ["Få nyhederne"],
      miss: ["Klubben spillede."],
    },
    {
      lang: "no",
      words: ["(meld|følg|få|last|lytt|se|klikk|støtt|bli|les|kjøp|prøv|del|stem|gå ikke)"],
      hit: ["Få nyhetene"],
      miss: ["Klubben spilte."],
    },
    {
      lang: "fi",
      words: ["(tilaa|seuraa|lataa|kuuntele|katso|liity|tue|lue|osta|kokeile|jaa|osallistu)"],
      hit: ["Tilaa lehti"],
      miss: ["Seura pelasi."],
    },
    {
      lang: "pl",
      words: [
        "(zapisz|subskrybuj|obserwuj|dołącz|pobierz|posłuchaj|zobacz|kliknij|wesprzyj|kup|odbierz|otrzymuj|sprawdź|czytaj|bądź|nie przegap|zagłosuj|wypróbuj)",
      ],
      hit: ["Dołącz do nas"],
      miss: ["Klub grał."],
    },
    {
      lang: "cs",
      words: [
        "(přihlaste|odebírejte|sledujte|stáhněte|poslechněte|podpořte|kupte|čtěte|získejte|zkuste|připojte|nenechte|klikněte|objednejte)",
      ],
      hit: ["Získejte novinky"],
      miss: ["Klub hrál."],
    },
    {
      lang: "ru",
      words: [
        "(подпи|присоедин|получ|скача|слуша|смотр|нажм|поддерж|куп|читай|узна|не пропуст|оформ|пройд|вступ|закаж|остав|следи|установ|став)\\p{L}*(йте|ите|йтесь|итесь|есь|ьте|ьтесь)",
      ],
      hit: ["Получайте новости первыми"],
      miss: ["Клуб играл."],
    },
    {
      lang: "uk",
      words: [
        "(підпи|приєдн|отрим|завантаж|слуха|дивіт|натисн|підтрима|куп|читай|дізна|не пропуст|стеж|став)\\p{L}*(йте|іть|йтесь|йтеся|іться|те)",
      ],
      hit: ["Отримуйте новини першими"],
      miss: ["Клуб грав."],
    },
    {
      lang: "tr",
      words: ["(abone|takip|indir|dinle|izle|tıkla|destek|katıl|kaydol|oku|kaçırma|keşfet)\\p{L}*"],
      hit: ["Takip edin"],
      miss: ["Kulüp oynadı."],
    },
    {
      lang: "el",
      words: [
        "(εγγραφείτε|ακολουθήστε|λάβετε|κατεβάστε|ακούστε|δείτε|κάντε|στηρίξτε|διαβάστε|αποκτήστε|μη χάσετε|γίνετε)",
      ],
      hit: ["Λάβετε τα νέα"],
      miss: ["Η ομάδα έπαιξε."],
    },
    {
      lang: "ro",
      words: [
        "(abonează|aboneaz|urmăre|primește|primiți|descarcă|ascultă|vezi|donează|susține|citește|înscrie|alătură|nu rata)\\p{L}*",
      ],
      hit: ["Primește știrile"],
      miss: ["Clubul a jucat."],
    },
    {
      lang: "hu",
      words: [
        "(iratkoz|kövess|töltse|töltsd|hallgas|nézz|kattint|támogas|olvass|csatlakoz|fizess|rendel|vegyen)\\p{L}*",
      ],
      hit: ["Csatlakozzon hozzánk"],
      miss: ["A klub játszott."],
    },
    {
      lang: "id",
      words: [
        "(ikuti|gabung|bergabung|unduh|dengarkan|tonton|klik|dukung|daftar|dapatkan|baca|jangan lewatkan|simak|berlangganan)",
      ],
      hit: ["Dapatkan berita"],
      miss: ["Klub itu bermain."],
    },
    {
      lang: "vi",
      words: ["(đăng ký|theo dõi|tải|nghe|xem|nhấn|ủng hộ|tham gia|nhận|đọc|đừng bỏ lỡ|mời)"],
      hit: ["Tham gia ngay"],
      miss: ["Câu lạc bộ thi đấu."],
    },
    {
      lang: "ar",
      words: ["(اشترك|تابع|انضم|حمل|حمّل|استمع|شاهد|اضغط|ادعم|تبرع|سجل|احصل|اقرأ|شارك|لا تفوت)\\p{L}*"],
      hit: ["احصل على الأخبار"],
      miss: ["لعب الفريق."],
    },
    {
      lang: "he",
      words: ["(הירשמו|עקבו|הצטרפו|הורידו|האזינו|צפו|לחצו|תמכו|תרמו|קבלו|קראו|אל תפספסו)"],
      hit: ["קבלו את החדשות"],
      miss: ["הקבוצה שיחקה."],
    },
  ],
};
