/**
 * What screen readers are told at the end of a link: that it opens a window, or leaves the site. Expressions for the
 * whole text of such a note, lower-case, words only; sighted readers see an icon or nothing. `about`: of these every
 * note of the language holds one.
 */
export const LINK_NOTES: readonly { lang: string; about: string; words: string }[] = [
  {
    lang: "en",
    about: "tab|window|external",
    words:
      "(link |this link )?(will )?opens? (in )?(an? |the )?(new|another|external|separate) (browser )?(tab|window)( or window)?|" +
      "(link is |this is an )?external (link|site)",
  },
  {
    lang: "de",
    about: "tab|fenster|extern",
    words:
      "(externer )?(link )?(wird |öffnet |öffnet sich )?(in (einem )?|im )?neue[nms]? (browser)?(tab|fenster)( geöffnet| öffnen)?|externer link",
  },
  {
    lang: "fr",
    about: "onglet|fenêtre|externe",
    words:
      "(s )?(ouvre |ouvrir |ouverture )?(dans )?(un |une )?(nouvel onglet|nouvelle fenêtre)|lien externe",
  },
  {
    lang: "es",
    about: "ventana|pestaña|externo",
    words:
      "(se )?(abre |abrirá )?(en )?(una )?(nueva (ventana|pestaña)|(ventana|pestaña) nueva)|enlace externo",
  },
  {
    lang: "pt",
    about: "janela|aba|guia|separador",
    words: "(abre |abrir )?(em |num |numa )?(uma |um )?(nova (janela|aba|guia)|novo separador)",
  },
  {
    lang: "it",
    about: "finestra|scheda|esterno",
    words: "(si )?(apre |aprirà )?(in )?(una )?nuova (finestra|scheda)|collegamento esterno",
  },
  {
    lang: "nl",
    about: "venster|tabblad|externe",
    words: "(opent )?(in )?(een )?nieuw (venster|tabblad)|externe link",
  },
  { lang: "sv", about: "fönster|flik", words: "(öppnas )?i (ett )?nytt fönster|(öppnas )?i (en )?ny flik" },
  { lang: "da", about: "vindue|fane", words: "(åbner )?i (et )?nyt vindue|(åbner )?i (en )?ny fane" },
  { lang: "no", about: "vindu|fane", words: "(åpnes )?i (et )?nytt vindu|(åpnes )?i (en )?ny fane" },
  {
    lang: "fi",
    about: "ikkuna|välileh",
    words: "(avautuu |aukeaa )(uuteen|uudessa) (ikkunaan|välilehteen|ikkunassa|välilehdessä)",
  },
  { lang: "pl", about: "karcie|oknie", words: "(otwiera się |otwórz )?w (nowej karcie|nowym oknie)" },
  { lang: "cs", about: "okně|panelu|záložce", words: "(otevře se )?v (novém (okně|panelu)|nové záložce)" },
  { lang: "hu", about: "nyílik", words: "új (ablakban|lapon|fülön) nyílik( meg)?" },
  {
    lang: "ro",
    about: "tab|filă|fereastră",
    words: "(se deschide )?într (un tab nou|o (filă|fereastră) nouă)",
  },
  { lang: "el", about: "παράθυρο|καρτέλα", words: "(ανοίγει )?σε νέ[οα] (παράθυρο|καρτέλα)" },
  { lang: "tr", about: "sekme|pencere", words: "yeni (sekmede|pencerede)( açılır)?" },
  { lang: "ru", about: "вкладке|окне", words: "(откроется |открывается )?в нов(ой вкладке|ом окне)" },
  {
    lang: "uk",
    about: "вкладці|вікні",
    words: "(відкриється |відкривається )?(у|в) нов(ій вкладці|ому вікні)",
  },
  { lang: "he", about: "נפתח", words: "נפתח ב(חלון חדש|כרטיסייה חדשה|לשונית חדשה)" },
  { lang: "ar", about: "نافذة|علامة", words: "(يفتح|تفتح) في (نافذة|علامة تبويب) جديدة" },
  { lang: "fa", about: "پنجره|زبانه", words: "در (پنجره|زبانه) جدید باز می ?شود" },
  { lang: "hi", about: "विंडो|टैब", words: "नई (विंडो|टैब) में खुलता है" },
  { lang: "bn", about: "উইন্ডোতে|ট্যাবে", words: "নতুন (উইন্ডোতে|ট্যাবে) খুলবে" },
  { lang: "id", about: "tab|jendela", words: "(terbuka |dibuka )?di (tab|jendela) baru" },
  { lang: "vi", about: "tab|cửa sổ", words: "mở trong (tab|cửa sổ) mới" },
  { lang: "th", about: "แท็บ|หน้าต่าง", words: "เปิดใน(แท็บ|หน้าต่าง)ใหม่" },
  { lang: "ko", about: "창|탭", words: "새 (창|탭)(에서|으로)? ?(열림|열기|열립니다)" },
  { lang: "ja", about: "ウィンドウ|タブ", words: "新しい(ウィンドウ|タブ)で(開く|開きます)" },
  { lang: "zh", about: "窗口|視窗|标签页|分頁", words: "在?新(窗口|視窗|标签页|分頁)中?(打开|開啟)" },
];
