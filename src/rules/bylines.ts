import type { CreditPart } from "../model/metadata.ts";

/**
 * Words of bylines. All forms are folded: lower-case, accents kept. Languages are given
 * where a word is one language's; samples stand in tests/unit/article/metadata.
 */

/**
 * Words that open a byline. The name follows `words` after a space ("by Ana Ruiz"), `nouns`
 * after a colon or stroke ("Author: Ana Ruiz"). `sure`: enough by itself in a short line;
 * else only where markup says author as well.
 */
export const BY_WORDS: readonly { id: string; lang: string; words: string; nouns: string; sure: boolean }[] =
  [
    {
      id: "by-en",
      lang: "en",
      words:
        "by|written by|posted by|published by|reported by|story by|words by|text by|article by|reporting by|submitted by|a post by|guest post by|interview by|contributed by|added by|report by|analysis by|opinion by|a column by|column by|commentary by|a commentary by|an essay by|essay by|a review by|review by|feature by|an interview by|guest column by|article written by|as told to",
      nouns:
        "author|authors|author(s)|byline|contributor|contributors|written by|writer|writers|words|about the author|about the writer|meet the author",
      sure: true,
    },
    {
      id: "by-de",
      lang: "de",
      words:
        "von|ein beitrag von|ein artikel von|ein kommentar von|eine analyse von|ein gastbeitrag von|ein interview von|eine kolumne von|geschrieben von|veröffentlicht von|verfasst von|erstellt von|artikel von|text von|gepostet von|aus der redaktion von|es berichtet|interview von|pressemitteilung von|kolumne von|kommentar von|rezension von|gastbeitrag von|beitrag von|reportage von|essay von|bericht von|analyse von|das gespräch führte|das gespräch führten|das interview führte|das interview führten|die fragen stellte|die fragen stellten|aufgezeichnet von",
      nouns:
        "autor|autorin|autoren|autor:in|autor/in|autor*in|autor_in|autor:innen|autor*innen|autorinnen|text|texte|bericht|protokoll|redakteur|redakteurin|verfasser|über den autor|über die autorin|zum autor|zur autorin",
      sure: true,
    },
    {
      id: "by-fr",
      lang: "fr",
      words:
        "par|écrit par|publié par|rédigé par|propos recueillis par|recueilli par|recueillis par|posté par|un article de|article de|article rédigé par|article écrit par|une chronique de|chronique de|une tribune de|un billet de|un reportage de|reportage de|une enquête de|un récit de|de notre correspondant|de notre correspondante|de notre envoyé spécial|de notre envoyée spéciale",
      nouns: "auteur|auteure|autrice|texte|à propos de l'auteur|à propos de l’auteur",
      sure: true,
    },
    {
      id: "by-es",
      lang: "es",
      words:
        "por|escrito por|publicado por|redactado por|una crónica de|crónica de|una entrevista de|un reportaje de|reportaje de|una columna de|columna de|un artículo de|artículo de|redacción de|escribe|escriben",
      nouns: "texto|autor|autora|autores|redacción|periodista|sobre el autor|sobre la autora",
      sure: true,
    },
    {
      id: "by-pt",
      lang: "pt",
      words:
        "por|escrito por|publicado por|postado por|texto de|redação de|uma reportagem de|reportagem de|artigo de|uma entrevista de|coluna de",
      nouns: "autor|autora|autores|reportagem|texto",
      sure: true,
    },
    {
      id: "by-ca",
      lang: "ca",
      words: "per|escrit per|publicat per",
      nouns: "autor|autora|text",
      sure: false,
    },
    {
      id: "by-it",
      lang: "it",
      words:
        "di|scritto da|pubblicato da|articolo di|un articolo di|intervista di|un’intervista di|reportage di|servizio di|a cura di|testo di|dal nostro inviato|dalla nostra inviata",
      nouns: "autore|autrice",
      sure: true,
    },
    {
      id: "by-ro",
      lang: "ro",
      words: "de|scris de|publicat de|articol de|articol scris de|un articol de|un interviu de",
      nouns: "autor|autori",
      sure: false,
    },
    {
      id: "by-nl",
      lang: "nl",
      words:
        "door|van|geschreven door|geplaatst door|een artikel van|een interview van|een reportage van|een column van",
      nouns: "auteur|auteurs|tekst",
      sure: true,
    },
    {
      id: "by-sv",
      lang: "sv",
      words:
        "av|skriven av|skrivet av|publicerad av|text av|krönika av|en krönika av|reportage av|en intervju av",
      nouns: "text|författare|reporter",
      sure: true,
    },
    {
      id: "by-no",
      lang: "nb",
      words: "av|skrevet av|skrive av|publisert av|tekst av|en kommentar av|kronikk av",
      nouns: "tekst|forfatter|journalist",
      sure: true,
    },
    {
      id: "by-da",
      lang: "da",
      words: "af|skrevet af|tekst af|kommentar af|en kommentar af|klumme af",
      nouns: "tekst|forfatter|journalist",
      sure: true,
    },
    { id: "by-is", lang: "is", words: "eftir|skrifar", nouns: "höfundur", sure: false },
    {
      id: "by-fi",
      lang: "fi",
      words: "kirjoittanut|julkaissut",
      nouns: "kirjoittaja|teksti|toimittaja|toimittajat",
      sure: true,
    },
    { id: "by-et", lang: "et", words: "kirjutas", nouns: "autor|toimetaja|tekst", sure: true },
    { id: "by-lv", lang: "lv", words: "publicēja", nouns: "autors|autore|teksts", sure: true },
    { id: "by-lt", lang: "lt", words: "parengė", nouns: "autorius|autorė|tekstas", sure: true },
    {
      id: "by-pl",
      lang: "pl",
      words:
        "napisał|napisała|opracował|opracowała|oprac.|przez|opublikował|opublikowała|dodał|dodała|rozmawiał|rozmawiała|rozmawiali",
      nouns: "autor|autorka|autorzy|tekst",
      sure: true,
    },
    {
      id: "by-cs",
      lang: "cs",
      words: "napsal|napsala|píše|vydal|zveřejnil",
      nouns: "autor|autorka|autoři|text",
      sure: true,
    },
    {
      id: "by-sk",
      lang: "sk",
      words: "napísal|napísala|píše",
      nouns: "autor|autorka|autori|text",
      sure: true,
    },
    { id: "by-sl", lang: "sl", words: "piše", nouns: "avtor|avtorica|besedilo", sure: true },
    {
      id: "by-hr",
      lang: "hr",
      words: "piše|napisao|napisala|objavio",
      nouns: "autor|autorica|tekst",
      sure: true,
    },
    { id: "by-sr", lang: "sr", words: "пише|написао|pišu", nouns: "аутор|текст", sure: true },
    {
      id: "by-hu",
      lang: "hu",
      words: "írta|közzétette|beküldte",
      nouns: "szerző|szerzők|szöveg",
      sure: true,
    },
    {
      id: "by-el",
      lang: "el",
      words: "του|της|από|από τον|από την|γράφει ο|γράφει η|γράφει",
      nouns: "συντάκτης|συντάκτρια|ρεπορτάζ",
      sure: true,
    },
    { id: "by-tr", lang: "tr", words: "", nouns: "yazan|yazar|haber|muhabir|hazırlayan|kaynak", sure: true },
    {
      id: "by-ru",
      lang: "ru",
      words: "опубликовал|опубликовано|добавил|подготовил|подготовила|беседовал|беседовала|записал|записала",
      nouns: "автор|авторы|текст|автор текста|автор материала",
      sure: true,
    },
    {
      id: "by-uk",
      lang: "uk",
      words: "підготував|підготувала|опублікував|спілкувався|спілкувалася|записав|записала",
      nouns: "автор|автори|авторка|текст",
      sure: true,
    },
    { id: "by-bg", lang: "bg", words: "от|публикувано от", nouns: "автор|текст|автори", sure: true },
    { id: "by-ar", lang: "ar", words: "بقلم|كتب|كتبت", nouns: "الكاتب|تقرير|إعداد", sure: true },
    { id: "by-fa", lang: "fa", words: "نوشته|به قلم|گزارش از", nouns: "نویسنده|خبرنگار|گزارشگر", sure: true },
    { id: "by-ur", lang: "ur", words: "", nouns: "تحریر|مصنف|رپورٹ", sure: true },
    { id: "by-he", lang: "he", words: "מאת|כתב|כתבה", nouns: "כותב", sure: true },
    { id: "by-hi", lang: "hi", words: "द्वारा", nouns: "लेखक|रिपोर्ट|लेखिका", sure: true },
    { id: "by-bn", lang: "bn", words: "", nouns: "লেখক|প্রতিবেদক|লিখেছেন", sure: true },
    { id: "by-ta", lang: "ta", words: "", nouns: "எழுதியவர்|ஆசிரியர்", sure: true },
    { id: "by-th", lang: "th", words: "โดย|เขียนโดย", nouns: "ผู้เขียน|โดย|เรื่อง", sure: true },
    { id: "by-be", lang: "be", words: "", nouns: "аўтар|аўтарка|тэкст", sure: true },
    { id: "by-az", lang: "az", words: "", nouns: "müəllif|müəlliflər", sure: true },
    { id: "by-ka", lang: "ka", words: "", nouns: "ავტორი|ავტორები", sure: true },
    { id: "by-hy", lang: "hy", words: "", nouns: "հեղինակ|հեղինակներ", sure: true },
    {
      id: "by-sq",
      lang: "sq",
      words: "shkruar nga|nga gazetari|nga gazetarja",
      nouns: "autor|autori|shkruan",
      sure: true,
    },
    { id: "by-eu", lang: "eu", words: "", nouns: "egilea|egileak|testua", sure: true },
    { id: "by-tl", lang: "tl", words: "isinulat ni|isinulat nina", nouns: "may-akda", sure: true },
    { id: "by-sw", lang: "sw", words: "imeandikwa na", nouns: "mwandishi", sure: true },
    { id: "by-id", lang: "id", words: "oleh|ditulis oleh", nouns: "penulis|reporter", sure: true },
    {
      id: "by-vi",
      lang: "vi",
      words: "theo|bởi",
      nouns: "tác giả|người viết|bài|bài viết|bài và ảnh",
      sure: false,
    },
    {
      id: "by-zh",
      lang: "zh",
      words: "",
      nouns: "作者|记者|記者|撰文|撰文者|文|文字|撰稿|通讯员|通訊員|实习生|实习记者",
      sure: true,
    },
    {
      id: "by-ja",
      lang: "ja",
      words: "",
      nouns: "文|執筆|著者|筆者|記者|取材・文|取材|ライター|聞き手",
      sure: true,
    },
    { id: "by-ko", lang: "ko", words: "", nouns: "글|기자|작성자|글쓴이|취재", sure: true },
    { id: "by-af", lang: "af", words: "deur|geskryf deur", nouns: "", sure: true },
    { id: "by-zu", lang: "zu", words: "ngu|nguMlobi", nouns: "umlobi", sure: false },
  ];

/**
 * Words that name somebody who is no author of the text: `words` before a name ("edited by Ana Ruiz"),
 * `nouns` before a colon or stroke ("Foto: Ana Ruiz").
 */
export const CREDIT_WORDS: readonly { id: string; part: CreditPart; words: string; nouns: string }[] = [
  {
    id: "credit-editing",
    part: "editing",
    words:
      "edited by|editing by|curated by|redigiert von|bearbeitet von|édité par|mis en ligne par|editado por|edición de|edição de|" +
      "bewerkt door|redigerad av|redigert av|redigeret af|redagował|redagowała|под редакцией|за редакцією",
    nouns:
      "editor|editors|editing|edited|redaktion|bearbeitung|édition|éditeur|edición|editora|edição|eindredactie|redaktör|ansvarig utgivare|" +
      "redaktør|ansvarlig redaktør|vaktsjef|toimittanut|redakcja|redaktor|red.|redakce|szerkesztő|szerkesztette|редактор|" +
      "выпускающий редактор|editör|düzenleyen|επιμέλεια|تحرير|مراجعة|ویراستار|עריכה|עורך|संपादन|संपादक|penyunting|" +
      "biên tập|责编|责任编辑|責任編輯|编辑|編輯|审核|校对|校對|主编|监制|編集|編集者|校正|監修|편집|편집자|에디터|감수",
  },
  {
    id: "credit-translation",
    part: "translation",
    words:
      "translated by|translation by|übersetzt von|übersetzung von|traduit par|traduction de|traducido por|traducción de|" +
      "traduzido por|tradução de|tradotto da|traduzione di|vertaald door|vertaling van|översatt av|oversatt av|oversat af|" +
      "przełożył|przełożyła|tłumaczył|tłumaczyła|přeložil|přeložila|preložil|fordította|перевод с английского",
    nouns:
      "translator|translation|übersetzung|traduction|traducción|tradução|traduzione|vertaling|översättning|oversettelse|" +
      "oversættelse|käännös|suomennos|tłumaczenie|překlad|preklad|fordítás|перевод|переводчик|переклад|çeviri|çeviren|" +
      "μετάφραση|ترجمة|ترجمه|תרגום|अनुवाद|penerjemah|dịch|翻译|翻譯|译者|譯者|编译|編譯|翻訳|訳|번역|옮긴이",
  },
  {
    id: "credit-review",
    part: "review",
    words:
      "reviewed by|medically reviewed by|expert reviewed by|clinically reviewed by|technically reviewed by|geprüft von|" +
      "fachlich geprüft von|überprüft von|relu par|révisé par|revu par|revisado por|revisto por|revisionato da|beoordeeld door|granskad av",
    nouns: "reviewer|reviewed|prüfung|relecture|revisión|revisão|revisione",
  },
  {
    id: "credit-fact-check",
    part: "fact-check",
    words:
      "fact-checked by|fact checked by|facts checked by|fact check by|fakten geprüft von|vérifié par|verificado por|verificato da|faktagranskad av|faktatjekket af",
    nouns: "fact-check|fact checker|faktencheck|vérification|verificación|verificação",
  },
  {
    id: "credit-pictures",
    part: "pictures",
    words:
      "photos by|photo by|photographs by|photographed by|photography by|pictures by|picture by|images by|image by|" +
      "illustrated by|illustration by|illustrations by|art by|graphics by|graphic by|video by|videos by|fotos von|foto von|" +
      "bilder von|bild von|illustration von|photos de|photographies de|photo de|illustrations de|fotos de|fotografías de|" +
      "ilustración de|ilustraciones de|imagens de|foto di|fotografie di|illustrazioni di|foto's van|beeld van|foto van|" +
      "bilder av|foto av|billeder af|zdjęcia wykonał",
    nouns:
      "photo|photos|photographs|photographer|pictures|images|image|illustration|illustrations|graphic|graphics|video|" +
      "foto|fotos|foto's|fotograf|fotografin|bild|bilder|illustrationen|grafik|photographie|photographies|photographe|" +
      "fotografía|fotografías|ilustración|imágenes|fotografia|imagem|imagens|ilustração|fotografie|immagini|beeld|" +
      "billede|billeder|kuva|kuvat|kuvaaja|zdjęcia|fot.|fotó|фото|фотограф|фотографии|ілюстрація|fotoğraf|φωτογραφία|" +
      "φωτογραφίες|تصوير|صور|عکس|צילום|צילומים|फोटो|ảnh|图|图片|摄影|攝影|制图|视频|撮影|写真|イラスト|사진|그래픽|영상|삽화",
  },
];

/** Endings of words in the names of bodies that publish in their own name: associations, churches, authorities. */
export const BODY_WORDS =
  "verband|verein|e.v|gesellschaft|kirche|stiftung|ministerium|behörde|kammer|gewerkschaft|bistum|diözese|bundesamt|" +
  "association|society|council|federation|union|ministry|authority|church|diocese|commission|parliament|assembly|" +
  "fédération|syndicat|ministère|église|conseil|asociación|federación|sindicato|ministerio|iglesia|consejo|associação|" +
  "associazione|federazione|ministero|chiesa|vereniging|stichting|ministerie|kerk|förbund|förening|forbund|forening|" +
  "stowarzyszenie|związek|fundacja|ministerstwo|ассоциация|министерство|союз";

/** How a text says "I", as written inside a sentence. */
export const FIRST_PERSON_WORDS =
  "I|I['’](?:m|ve|d|ll)|my|ich|mich|mir|mein|meine|meinen|meiner|j['’](?:ai|étais|avais)|moi|yo|eu|meu|minha|ik|mijn|jag|jeg";

/** Words for who wrote a text, which some papers put before the names without a colon. */
export const AUTHOR_NOUNS =
  "authors?|autor|autorin|autoren|auteurs?|auteure|autrice|autora|autores|autore|autori|autorzy|författare|forfattere?|авторы?";

/** Words for a text, before those for what its author made beside it: "Text und Fotos: Ana Ruiz". */
export const TEXT_NOUNS = "text|texts|texte|words|story|texto|textos|testo|testi|tekst|teksten|текст|bài";
/** What stands between the two. */
export const TEXT_JOINERS = "&|+|/|,|und|and|et|y|e|og|och|en|и|và";
/** Such second words, beside those for pictures. */
export const SECOND_LABELS =
  "interview|interviews|entrevista|intervista|recherche|recipe|recipes|rezept|rezepte|video";

/** Words of a licence, beside which the name is of a picture's maker. */
export const LICENCE_WORDS =
  "creative commons|licen[cs]ed?|lizenz|lizenziert|licencia|licencja|licenza|cc[ -]by(?:[ -]\\w{2}){0,3}|cc0|public domain";

/** Words of a house, a desk or an institution: a name with one of them is no person's. */
export const HOUSE_WORDS =
  "news|newsroom|newsdesk|media|press|post|times|daily|weekly|herald|tribune|gazette|journal|magazine|network|agency|wire|" +
  "team|staff|desk|crew|group|company|corporation|inc|llc|ltd|gmbh|ag|plc|co|corp|university|institute|college|school|academy|" +
  "center|centre|foundation|association|society|council|committee|department|office|ministry|bureau|club|union|federation|" +
  "studio|studios|labs|lab|solutions|services|service|systems|software|technologies|tech|marketing|content|digital|online|" +
  "admin|administrator|support|official|blog|blogs|site|web|website|editorial|editors|authors|contributors|writers|guest|" +
  "communications|relations|publishing|publications|publisher|books|records|radio|tv|channel|podcast|show|church|hospital|" +
  "clinic|health|partners|international|global|worldwide|usa|uk|the|your|our|my|and|" +
  "redaktion|online-redaktion|presse|kitchen|kitchens|verlag|zeitung|agentur|verein|verband|stiftung|universität|hochschule|institut|gesellschaft|" +
  "rédaction|agence|université|société|redacción|agencia|universidad|redação|agência|universidade|redazione|agenzia|università|" +
  "redactie|redaktionen|redaksjonen|toimitus|redakcja|redakce|redakcia|szerkesztőség|редакция|редакція|агентство|yönetim|" +
  "haber|merkezi|تحرير|وكالة|הדסק|מערכת|编辑部|通讯社|編集部|통신|뉴스|편집부|신문";

/** Words that open a button or link beside a byline, never a name. */
export const FURNITURE_WORDS =
  "view|read|more|learn|follow|see|all|about|share|shares|show|subscribe|sign|log|login|contact|meet|posted|published|updated|" +
  "text|date|twitter|facebook|instagram|linkedin|bluesky|threads|mastodon|email|e-mail|bio|save|listen|watch|editorial|reading|copy|get|join|download|click|print|written|article|articles|story|stories|last|" +
  "originally|est|estimated|minute|minutes|min|comments|comment|add|leave|back|next|previous|table|related|latest|popular|" +
  "mehr|alle|alles|weitere|teilen|folgen|zum|zur|lesen|kommentare|plus|voir|lire|tous|toutes|suivre|partager|ver|leer|más|todos|" +
  "seguir|compartir|compartilhar|mais|leia|vedi|leggi|tutti|segui|condividi|meer|bekijk|lees|volg|deel|läs|visa|följ|dela|" +
  "les|følg|se|zobacz|czytaj|więcej|udostępnij|megosztom|megosztás|подробнее|читать|все|поделиться|daha|tüm|paylaş|takip";

/** Roles that are surnames as well: after a first name they stay. */
export const SURNAME_ROLES =
  "guest|fellow|leiter|freier|chief|coach|partner|page|baker|hunter|foto|bureau|jefe|manager";

/** Words between two names. */
export const NAME_JOINERS =
  "and|und|sowie|et|y|e|i|og|och|en|ja|és|a|oraz|και|ve|и|та|й|i|og|及|與|与|和|、|with|mit|avec|con|com|med|met|dan|ו|و|And|AND|Und|UND|ET|OG|OCH";

/**
 * Words that make a stretch a role, section, or department, not a person: the stretch is
 * dropped from a byline when another name stands, and is no person's name by itself.
 */
export const ROLE_WORDS =
  // English
  "special|experte|expertin|expert|experts|editor|editors|reporter|reporters|correspondent|correspondents|writer|writers|columnist|contributor|contributors|contributing|" +
  "journalist|producer|freelance|freelancer|photographer|photographs|photos|photography|illustration|illustrations|director|" +
  "analyst|professor|lecturer|researcher|fellow|chief|senior|deputy|assistant|associate|managing|executive|bureau|founder|" +
  "co-founder|ceo|president|manager|head of|student|intern|critic|author of|anchor|staff writer|staff reporter|guest|" +
  "political|politics|sports|business|technology|science|health|education|environment|culture|developer|engineer|designer|strategist|" +
  "specialist|consultant|marketer|copywriter|blogger|administrator|coordinator|officer|lead|owner|host|coach|therapist|dietitian|" +
  "nutritionist|attorney|lawyer|physician|scientist|architect|storyteller|photojournalist|videographer|curator|planner|advisor|" +
  "adviser|educator|teacher|trainer|publisher|principal|vp|cto|cmo|coo|cfo|seo|creative|technical|product|" +
  // German
  "redakteur|redakteurin|redakteure|redaktionsmitglied|redaktionsmitglieder|gastautor|gastautorin|hospitant|hospitantin|korrespondent|korrespondentin|reporterin|autorin|journalistin|chefredakteur|" +
  "chefredakteurin|ressortleiter|ressortleiterin|redaktionsleiter|redaktionsleiterin|volontär|volontärin|kolumnist|kolumnistin|leiter|leiterin|freier|freie|" +
  "fotograf|fotos|foto|mitarbeiter|mitarbeiterin|berichterstatter|geschäftsführer|rechtsanwalt|rechtsanwältin|" +
  // Romance languages
  "journaliste|rédacteur|rédactrice|correspondant|correspondante|envoyé|envoyée|spécial|spéciale|chroniqueur|reportage|" +
  "periodista|redactor|redactora|corresponsal|enviado|enviada|especial|colaborador|colaboradora|columnista|jefe|" +
  "giornalista|inviato|inviata|corrispondente|redattore|redattrice|jornalista|repórter|correspondente|colunista|editora|" +
  // Nordic, Dutch, Slavic and others
  "journalisten|reporteren|redaktør|redaktör|kommentator|politisk|utenrikskorrespondent|korrespondent|verslaggever|" +
  "redacteur|correspondente|columniste|dziennikarz|dziennikarka|redaktor|redaktorka|redaktorin|reportér|novinář|novinár|" +
  "újságíró|szerkesztő|penulis|wartawan|kontributor|корреспондент|редактор|обозреватель|журналист|журналистка|колумнист|журналіст|журналістка|кореспондент|кореспондентка|muhabir|muhabiri|editörü|" +
  "संवाददाता|প্রতিবেদক|নিজস্ব|特派員|編集委員|編集部|记者|記者|论说委员|論説委員|기자|특파원";

/** No author at all: placeholders that systems fill in. */
export const NO_NAMES =
  "admin|administrator|root|webmaster|wordpress|user|author|autor|unknown|unbekannt|anonymous|anonym|anonymous user|null|undefined|none|n/a|na|" +
  "nobody|guest|gast|editor|editors|test|system|default|superuser|super user|site admin|site administrator|" +
  "redaktör|автор|админ|администратор|managing editor|moderator|content|importer|import|webadmin|siteadmin|www|webredaktion|" +
  "website|home|share|teilen|mehr|more|follow|folgen|contact|kontakt|about|profile|profil|posts|view all posts|all posts|" +
  "nachrichten|noticias|notícias|actualités|notizie|nieuws|nyheter|nyheder|uutiset|wiadomości|hírek|zprávy|новости|новини|haberler|" +
  "foto|фото|photo|bild|quelle|source|recipe|rezept|text|course|video|audio|by|von|par|por|mehr artikel|alle artikel|all articles|full bio|bio|no author|zuerst|today|heute|min|min.|uhr|gmt|cet|cest|mez|mesz|utc|est|edt|cst|cdt|mst|mdt|pst|pdt|bst|ist|eet|eest|msk|jst|kst|hkt|sgt|myt|pht|pkt|wita|wib|aest|aedt|nzst|nzdt|sast|und|and|read more|biography|biografie|twitter|facebook|email|e-mail|details|comments|kommentare|authors|autoren";

/** Small words inside names, in lower case. */
export const NAME_PARTICLES =
  "de la le du des den der van von vom zu zum zur af av da das do dos di del della dello degli dei e y el al bin bint ibn ben abu ter ten te 't op in't san santa st mac mc o' d' l' und";

/** Cities of several words that stand after a reporter's name. */
export const PLACES =
  "new york|new york city|los angeles|san francisco|washington dc|washington d.c|new delhi|hong kong|tel aviv|buenos aires|" +
  "são paulo|sao paulo|rio de janeiro|mexico city|ciudad de méxico|kuala lumpur|the hague|den haag|cape town|panama city|" +
  "san diego|san juan|san salvador|santa fe|las vegas|st. louis|st louis|st petersburg|abu dhabi|addis ababa|frankfurt am main|" +
  "united kingdom|united states|united nations|new zealand|south africa|saudi arabia|sri lanka|costa rica|el salvador|" +
  "porto alegre|belo horizonte|la paz|santo domingo|cidade do méxico|phnom penh|ho chi minh city|bad hersfeld|new orleans|नई दिल्ली|نئی دہلی|نیو یارک";

/** First names that are also months or frequent words of some language. */
export const GIVEN_NAMES =
  "ela may april june marc mai juni juli august augusta mara jan jul maj ene gen ago mar dec des ott lis led man ali ana eli ole kim sam ben van del san las los";

/** Prepositions and the like that open a sentence or phrase, never a name. */
export const NAME_STOPPERS =
  "in im am auf bei nach mit zur zum an at on from with for about over über unter this dans avec pour sur en con para sobre nel nella på til à aus";

/** News agencies of one word or of letters, which a by-word alone may name. */
export const AGENCIES =
  "ap|afp|reuters|dpa|apa|epd|kna|sda|sid|efe|ansa|agi|lusa|belga|anp|ritzau|ntb|tt|stt|bns|elta|leta|pap|čtk|tasr|sita|mti|hina|tanjug|" +
  "bta|agerpres|tass|тасс|interfax|интерфакс|укринформ|укрінформ|anadolu|dha|iha|upi|aap|pti|ians|bernama|antara|xinhua|" +
  "kyodo|jiji|yonhap|sapa";

/** Headings over a writer's portrait, whole and in lower case. */
export const PORTRAIT_HEADINGS: ReadonlySet<string> = new Set(
  (
    "about the author|about the authors|about author|about the writer|about our author|author bio|author biography|meet the author|meet the writer|" +
    "über den autor|über die autorin|über die autoren|zum autor|zur autorin|der autor|die autorin|" +
    "à propos de l'auteur|à propos de l'autrice|" +
    "sobre el autor|sobre la autora|acerca del autor|acerca de la autora|sobre o autor|sobre a autora|" +
    "informazioni sull'autore|informazioni sull'autore|sull'autore|l'autore|l'autrice|over de auteur|" +
    "om författaren|om forfatteren|kirjoittajasta|o autorze|o autorce|o autorovi|a szerzőről|despre autor|" +
    "σχετικά με τον συγγραφέα|yazar hakkında|об авторе|про автора|אודות המחבר|عن الكاتب|درباره نویسنده|लेखक के बारे में|" +
    "tentang penulis|về tác giả|เกี่ยวกับผู้เขียน|글쓴이 소개|저자 소개|著者について|著者紹介|この記事を書いた人|关于作者|作者简介|關於作者"
  ).split("|"),
);

/** What those are who take or draw pictures, in lower case: a line with one of them under words is a picture's, not theirs. */
export const PICTURE_TRADES: ReadonlySet<string> = new Set(
  (
    "photographer|photojournalist|videographer|illustrator|cartoonist|fotograf|fotografin|fotojournalist|fotojournalistin|bildjournalist|" +
    "bildjournalistin|illustratorin|photographe|photojournaliste|illustrateur|illustratrice|fotógrafo|fotógrafa|fotoperiodista|ilustrador|" +
    "ilustradora|fotojornalista|fotografo|fotografa|fotoreporter|illustratore|fotograaf|fotografe|illustratør|illustratör"
  ).split("|"),
);
