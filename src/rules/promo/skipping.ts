import type { WordFamily } from "../words.ts";

/** Lines that lead around or past something on the page, for screen readers or before an advertisement. */
export const skipLabel: WordFamily = {
  id: "skip-label",
  role: "navigation",
  match: "whole",
  rows: [
    {
      lang: "en",
      words: [
        "skip (advert(isement)?|ads?|promotion|to (main |the )?content|to .{2,30}|past .{2,40}|this .{2,20}|navigation|newsletter .{2,20})",
        "(back to |go to |scroll to |return to )?(the )?(top|bottom|end|start) of (the )?(page|article|newsletter promotion|content|.{2,20} promotion)",
        "(after|before) (newsletter )?promotion",
        "back to top",
        "scroll (down|up)?( to continue| to top)?",
        "(the |this |our )?(story|article|post|column|interview|report) (continues|resumes|goes on) (below( .{3,40})?|after .{3,40}|under .{3,30})",
        "(continue|keep) (reading|scrolling)( (below|the main story|after .{2,30}))?",
        "(your|the) article continues .{3,40}",
        "(show|load|view|see|read) (more|less|all)( (comments|stories|articles))?",
        "(play|watch|view)( (the )?(video|gallery|slideshow|photos))?",
        "open in app",
        "close( (the |this )?(sticky )?(video|player|ad|advert|advertisement|banner|dialog|menu|window))?",
        "menu",
        "search",
        "home",
        "print( (article|this page))?",
        "loading(\\.\\.\\.|…)?",
        "click to (expand|enlarge|play|view)",
        "(swipe|scroll|tap) (for|to see|to view) (more|.{3,20})",
        "\\d+ (min(ute)?s?|mins) read",
        "(estimated )?reading time.{0,20}",
        "getting your trinity audio player ready.*",
        "hide caption",
        "toggle caption",
        "enlarge( this)? image",
        "view (gallery|image|comments|.{2,20} photos|\\d+ images)",
        "image \\d+ of \\d+",
        "(next|previous)( (page|image|slide))?",
        "text size",
        "x close",
        "\\d+ comments?",
        "jump to .{2,30}",
        "(article|main|page) content",
        "content",
        "(purchase|order|get|buy) (licensing|reprint) (rights|permissions)",
        "reprints? (and|&) permissions?",
        "author of the article",
      ],
    },
    {
      lang: "de",
      words: [
        "(zum|nach) (inhalt|seitenanfang|anfang|oben|ende)( (springen|der seite))?",
        "(hier )?geht (es|'s) .{0,30}weiter( .{0,30})?",
        "(der )?(artikel|text|beitrag) (geht|wird) (nach|unter) .{3,40}(weiter|fortgesetzt)",
        "(weiter|seite) (nach|unter) (der )?(anzeige|werbung)",
        "(anzeige|werbung) (überspringen|beenden|ende)",
        "lesezeit.{0,20}",
        "\\d+ min(uten)?( lesezeit)?",
        "(mehr|alle|alles) (anzeigen|laden|ansehen)",
        "artikel (drucken|anhören|teilen|merken)",
        "nach oben",
        "(newsletter|infobox|bildergalerie) überspringen",
        "startseite",
        "inhalt",
        "(personen-?)?box (auf|zu)klappen.{0,40}",
        "ende der weiteren informationen",
      ],
    },
    {
      lang: "fr",
      words: [
        "(aller|passer|retour) (au contenu|en haut|en bas|.{2,20}page)( .{0,20})?",
        "(la )?suite (de l'article )?(après|ci-dessous)( .{3,30})?",
        "(temps de lecture|lecture).{0,12}",
        "(voir|afficher|charger) plus",
        "(haut|bas) de (la )?page",
        "(passer|ignorer) (la publicité|l'annonce|cette annonce)",
      ],
    },
    {
      lang: "es",
      words: [
        "(saltar|ir|volver) (al contenido|a (la|el) .{2,20}|al (inicio|principio|final)|arriba)( .{0,20})?",
        "(la|el) (nota|artículo|noticia|historia) (continúa|sigue) .{3,40}",
        "(continúa|sigue) (leyendo )?(tras|después de) .{3,30}",
        "(tiempo de lectura|lectura).{0,12}",
        "(ver|cargar|mostrar) más",
        "(inicio|final|fin) de (la )?página",
        "saltar (publicidad|anuncio)",
      ],
    },
    {
      lang: "pt",
      words: [
        "(pular|ir|voltar) (para o|ao) (conteúdo|topo|início|fim)( .{0,20})?",
        "continua (após|depois d[ae]) .{3,30}",
        "(tempo de leitura|leitura).{0,12}",
        "(ver|carregar|mostrar) mais",
        "(topo|início|fim) da página",
      ],
    },
    {
      lang: "it",
      words: [
        "(vai|torna|salta) (al contenuto|su|all'inizio|a inizio pagina)( .{0,20})?",
        "l'articolo (continua|prosegue) .{3,40}",
        "continua dopo .{3,30}",
        "(tempo di )?lettura.{0,12}",
        "(mostra|carica|vedi) (altro|di più)",
        "(inizio|fine) pagina",
      ],
    },
    {
      lang: "nl",
      words: [
        "(ga|spring|terug) naar (de )?(inhoud|boven|top|begin)( .{0,20})?",
        "(het )?(artikel|verhaal|tekst) (gaat|loopt) (verder|door) .{3,30}",
        "(tekst|lees) (gaat )?verder (onder|na) .{3,30}",
        "leestijd.{0,15}",
        "(toon|laad|bekijk) meer",
      ],
    },
    {
      lang: "sv",
      words: [
        "(hoppa|gå) till (innehåll|toppen|huvudinnehåll)(et)?",
        "(artikeln|texten) fortsätter (under|efter) .{3,30}",
        "(visa|ladda) (mer|fler)",
        "lästid.{0,15}",
        "till toppen",
      ],
    },
    {
      lang: "da",
      words: [
        "(gå|spring) til (indhold|toppen|hovedindhold)(et)?",
        "(artiklen|teksten) fortsætter (under|efter) .{3,30}",
        "(vis|indlæs) (mere|flere)",
        "læsetid.{0,15}",
      ],
    },
    {
      lang: "no",
      words: [
        "(gå|hopp) til (innhold|toppen|hovedinnhold)(et)?",
        "(artikkelen|saken|teksten) fortsetter (under|etter) .{3,30}",
        "(vis|last) (mer|flere)",
      ],
    },
    {
      lang: "fi",
      words: [
        "(siirry|hyppää) (sisältöön|alkuun)",
        "(juttu|artikkeli|teksti) jatkuu .{3,30}",
        "(näytä|lataa) lisää",
        "lukuaika.{0,15}",
      ],
    },
    {
      lang: "pl",
      words: [
        "(przejdź|wróć) do (treści|góry|początku)( .{0,15})?",
        "(dalsza część|ciąg dalszy|reszta) (artykułu|tekstu|materiału)? ?(pod|po|poniżej) .{0,30}",
        "(pokaż|załaduj|zobacz) więcej",
        "czas czytania.{0,15}",
        "(artykuł|tekst) (będzie kontynuowany|kontynuowany) .{3,30}",
      ],
    },
    {
      lang: "cs",
      words: [
        "(přejít|přeskočit|zpět) (na|k|do|nahoru)( .{0,20})?",
        "(článek|text) pokračuje (pod|po|za) .{3,30}",
        "pokračování (článku )?(pod|po) .{3,30}",
        "(zobrazit|načíst) více",
      ],
    },
    {
      lang: "ru",
      words: [
        "(перейти|вернуться|наверх)( (к|в|на) .{2,30})?",
        "(продолжение|текст) (после|под|следует после) .{3,30}",
        "(статья|материал|текст) продолжается (после|под) .{3,30}",
        "(показать|загрузить|смотреть) (ещё|еще|больше)",
        "(время чтения|читать).{0,15}",
        "(начало|конец) страницы",
      ],
    },
    {
      lang: "uk",
      words: [
        "(перейти|повернутися) (до|на) .{2,30}",
        "(продовження|стаття продовжується) (після|під) .{3,30}",
        "(показати|завантажити) (ще|більше)",
        "(початок|кінець) сторінки",
      ],
    },
    {
      lang: "tr",
      words: [
        "(içeriğe|başa|yukarı) (geç|dön|atla|çık)",
        "(haber|yazı|haberin) devam(ı|ediyor)? .{0,30}(aşağıda|altında|sonra)",
        "daha fazla göster",
        "(sayfa|sayfanın) (başı|sonu)",
        "okuma süresi.{0,15}",
      ],
    },
    {
      lang: "el",
      words: ["(μετάβαση|επιστροφή) στ(ο|ην) .{2,30}", "(το άρθρο )?συνεχίζει μετά .{3,30}", "περισσότερα"],
    },
    {
      lang: "ro",
      words: [
        "(mergi|sari|înapoi) (la|sus)( .{2,30})?",
        "articolul continuă (după|mai jos).{0,30}",
        "(arată|încarcă) mai mult",
      ],
    },
    {
      lang: "hu",
      words: [
        "(ugrás|vissza) (a|az) .{2,30}",
        "a cikk .{0,30}folytatódik( .{0,20})?",
        "(mutass|több) (többet|betöltése)",
      ],
    },
    {
      lang: "id",
      words: [
        "(lanjut|kembali) ke .{2,30}",
        "(artikel|berita) (berlanjut|dilanjutkan) (setelah|di bawah) .{3,30}",
        "scroll (untuk|ke) .{3,30}",
        "(muat|lihat) (lebih banyak|lainnya)",
      ],
    },
    {
      lang: "vi",
      words: [
        "(chuyển|quay) (đến|lại|về) .{2,30}",
        "(bài viết )?tiếp tục (sau|bên dưới).{0,30}",
        "(đầu|cuối) trang",
      ],
    },
    {
      lang: "ja",
      words: [
        "(本文|コンテンツ|記事)(へ|に|は)(移動|スキップ|.{0,10}続きます)",
        "(広告の(後|下)に|このあと).{0,10}続きます",
        "(ページの)?(先頭|トップ|上)へ(戻る)?",
        "もっと見る",
        "次へ",
        "前へ",
        "記事は.{0,15}続きます",
      ],
    },
    {
      lang: "zh",
      words: [
        "(跳到|跳至|返回)(主要)?(内容|內容|顶部|頂部|正文)",
        "(文章|正文)(未完|继续|繼續|在广告后继续).{0,10}",
        "(查看|加载|載入)更多",
        "(页首|頁首|页尾|頁尾)",
      ],
    },
    {
      lang: "ko",
      words: [
        "(본문|내용)(으로)? ?(바로가기|건너뛰기)",
        "(맨 ?위로|처음으로)",
        "(기사|본문)(는|가)? ?(광고|아래).{0,10}(계속|이어).{0,5}",
        "더 ?보기",
      ],
    },
    {
      lang: "ar",
      words: [
        "(انتقل|العودة|تخطي|تخط) (إلى|الى) .{2,30}",
        "(يستمر|تتمة|يتبع) .{0,10}(بعد|أسفل) .{2,30}",
        "(عرض|تحميل) المزيد",
        "(أعلى|أسفل) الصفحة",
      ],
    },
    {
      lang: "he",
      words: ["(דלג|עבור|חזרה) (ל|אל ).{2,20}", "(הכתבה|המאמר) (ממשיכ[הת]*|נמשכת) .{2,30}", "(הצג|טען) עוד"],
    },
    {
      lang: "hi",
      words: ["(मुख्य )?सामग्री पर जाएं", "(खबर|लेख) (जारी है|आगे).{0,20}", "और (देखें|लोड करें)"],
    },
    { lang: "fa", words: ["(رفتن به محتوا|پرش به محتوا|ادامه مطلب)"] },
    { lang: "bn", words: ["(মূল বিষয়বস্তুতে যান|বিজ্ঞাপনের পরে.{0,20})"] },
    { lang: "th", words: ["(ข้ามไปยังเนื้อหา|อ่านต่อด้านล่าง|กลับขึ้นด้านบน)"] },
  ],
};

/** Consent to cookies and embeds. */
export const consentWords: WordFamily = {
  id: "consent-words",
  role: "consent",
  match: "any",
  rows: [
    {
      lang: "en",
      words: [
        "(marketing|third-party|functional|advertising|your|accept(ed|ing)?|use|all|manage) cookies",
        "cookie (settings|preferences|policy|consent|notice|choices)",
        "(this|the) content is (hidden|blocked|not available|hosted by|provided by|served by)( .{0,20})?",
        "(accept|allow|agree) (and|all|to) (show|continue|view|all|see|load)",
        "manage (my |your )?(choices|preferences|consent|privacy)",
        "privacy (choices|settings|preferences)",
        "your (consent|permission|privacy)",
        "personal data (may|can|will) be",
      ],
    },
    {
      lang: "de",
      words: [
        "cookies? (akzeptieren|zulassen|verwenden|einstellungen)",
        "cookie-?(einstellungen|hinweis|richtlinie)",
        "(datenschutz|privatsphäre)-?(einstellungen|hinweis*|erklärung)",
        "(externe[rn]?|diesen|dieser) (inhalte?|medien)( .{0,20})?(anzeigen|angezeigt|laden|geladen|zulassen)",
        "(ihrer?|deiner?) (einwilligung|zustimmung)",
        "personenbezogene daten",
        "empfohlener (externer|redaktioneller) inhalt",
      ],
    },
    {
      lang: "fr",
      words: [
        "(les|des|aux|vos|nos) cookies",
        "(gérer|paramétrer) (mes|vos|les) (choix|cookies|préférences)",
        "(tout )?accepter( et .{2,15})?",
        "votre consentement",
      ],
    },
    {
      lang: "es",
      words: [
        "(las|de|nuestras) cookies",
        "aceptar (todo|todas|y|cookies)",
        "(gestionar|configurar) (preferencias|cookies)",
        "tu consentimiento",
        "su consentimiento",
      ],
    },
    {
      lang: "pt",
      words: [
        "(os|de|nossos) cookies",
        "aceitar (todos|e|cookies)",
        "(gerir|gerenciar) (preferências|cookies)",
      ],
    },
    {
      lang: "it",
      words: [
        "(i|dei|nostri) cookie",
        "accetta (tutto|tutti|e)",
        "gestisci (le )?(preferenze|cookie)",
        "il tuo consenso",
      ],
    },
    {
      lang: "nl",
      words: ["cookies? (accepteren|toestaan|instellingen)", "(alle|onze) cookies", "(uw|je) toestemming"],
    },
    {
      lang: "sv",
      words: ["(godkänn|acceptera|alla) (cookies|kakor)", "ditt samtycke"],
    },
    {
      lang: "da",
      words: ["(accepter|tillad|alle) cookies", "dit samtykke"],
    },
    {
      lang: "no",
      words: ["(godta|tillat|alle) (cookies|informasjonskapsler)", "ditt samtykke"],
    },
    {
      lang: "fi",
      words: ["(hyväksy|salli) (kaikki|evästeet)", "eväste*"],
    },
    {
      lang: "pl",
      words: [
        "(pliki|plików|plikach) cookies?",
        "(akceptuj|zaakceptuj) (wszystkie|cookies)",
        "(twoja|twojej) zgod*",
      ],
    },
    {
      lang: "cs",
      words: ["(soubory|souborů) cookies?", "(přijmout|povolit) (vše|cookies)", "váš souhlas"],
    },
    {
      lang: "ru",
      words: ["(файлы|файлов|используем|принять) (cookies?|куки)", "ваше согласие"],
    },
    { lang: "tr", words: ["çerez*", "onayınız"] },
    {
      lang: "ja",
      words: ["(クッキー|cookie)(を|の)(使用|利用|同意|受け入れ|設定)", "同意(する|して)"],
    },
    { lang: "hu", words: ["(süti|cookie)-?(beállítás*|k elfogadás*)", "(a )?tartalom megjelenítéséhez"] },
    { lang: "ro", words: ["(acceptați|acceptă) .{0,20}cookie*"] },
    { lang: "el", words: ["(αποδεχθείτε|αποδοχή|ρυθμίσεις) .{0,15}cookies"] },
    { lang: "uk", words: ["(прийняти|налаштування|згода на).{0,20}(cookie*|файл* cookie)"] },
    { lang: "he", words: ["(אישור|הגדרות|קבלת) .{0,15}(עוגיות|קוקיז)"] },
    { lang: "fa", words: ["(پذیرش|تنظیمات) کوکی"] },
    { lang: "hi", words: ["कुकी(ज़|ज)? (स्वीकार|सेटिंग)"] },
    { lang: "bn", words: ["কুকি (গ্রহণ|সেটিংস)"] },
    { lang: "id", words: ["(terima|setujui|pengaturan) (semua )?cookie"] },
    { lang: "vi", words: ["(chấp nhận|cài đặt) cookie"] },
    { lang: "th", words: ["(ยอมรับ|ตั้งค่า)(การใช้)?คุกกี้"] },
    { lang: "ko", words: ["쿠키 ?(동의|설정|허용)"] },
    { lang: "zh", words: ["(接受|同意|管理)(所有|全部)?cookie*"] },
    { lang: "ar", words: ["(قبول|إعدادات) ملفات (تعريف الارتباط|الارتباط)"] },
  ],
};
