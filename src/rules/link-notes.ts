/**
 * What screen readers are told at the end of a link: that it opens a window, or leaves the site. Expressions for the
 * whole text of such a note, lower-case, words only; sighted readers see an icon or nothing.
 */
export const LINK_NOTES: readonly { lang: string; words: string }[] = [
  {
    lang: "en",
    words:
      "(link |this link )?(will )?opens? (in )?(an? |the )?(new|another|external|separate) (browser )?(tab|window)( or window)?|" +
      "(link is |this is an )?external (link|site)",
  },
  {
    lang: "de",
    words:
      "(externer )?(link )?(wird |öffnet |öffnet sich )?(in (einem )?|im )?neue[nms]? (browser)?(tab|fenster)( geöffnet| öffnen)?|externer link",
  },
  {
    lang: "fr",
    words:
      "(s )?(ouvre |ouvrir |ouverture )?(dans )?(un |une )?(nouvel onglet|nouvelle fenêtre)|lien externe",
  },
  {
    lang: "es",
    words:
      "(se )?(abre |abrirá )?(en )?(una )?(nueva (ventana|pestaña)|(ventana|pestaña) nueva)|enlace externo",
  },
  { lang: "pt", words: "(abre |abrir )?(em |num |numa )?(uma |um )?(nova (janela|aba|guia)|novo separador)" },
  { lang: "it", words: "(si )?(apre |aprirà )?(in )?(una )?nuova (finestra|scheda)|collegamento esterno" },
  { lang: "nl", words: "(opent )?(in )?(een )?nieuw (venster|tabblad)|externe link" },
  { lang: "sv", words: "(öppnas )?i (ett )?nytt fönster|(öppnas )?i (en )?ny flik" },
  { lang: "da", words: "(åbner )?i (et )?nyt vindue|(åbner )?i (en )?ny fane" },
  { lang: "no", words: "(åpnes )?i (et )?nytt vindu|(åpnes )?i (en )?ny fane" },
  { lang: "fi", words: "(avautuu |aukeaa )(uuteen|uudessa) (ikkunaan|välilehteen|ikkunassa|välilehdessä)" },
  { lang: "pl", words: "(otwiera się |otwórz )?w (nowej karcie|nowym oknie)" },
  { lang: "cs", words: "(otevře se )?v (novém (okně|panelu)|nové záložce)" },
  { lang: "hu", words: "új (ablakban|lapon|fülön) nyílik( meg)?" },
  { lang: "ro", words: "(se deschide )?într (un tab nou|o (filă|fereastră) nouă)" },
  { lang: "el", words: "(ανοίγει )?σε νέ[οα] (παράθυρο|καρτέλα)" },
  { lang: "tr", words: "yeni (sekmede|pencerede)( açılır)?" },
  { lang: "ru", words: "(откроется |открывается )?в нов(ой вкладке|ом окне)" },
  { lang: "uk", words: "(відкриється |відкривається )?(у|в) нов(ій вкладці|ому вікні)" },
  { lang: "he", words: "נפתח ב(חלון חדש|כרטיסייה חדשה|לשונית חדשה)" },
  { lang: "ar", words: "(يفتح|تفتح) في (نافذة|علامة تبويب) جديدة" },
  { lang: "fa", words: "در (پنجره|زبانه) جدید باز می ?شود" },
  { lang: "hi", words: "नई (विंडो|टैब) में खुलता है" },
  { lang: "bn", words: "নতুন (উইন্ডোতে|ট্যাবে) খুলবে" },
  { lang: "id", words: "(terbuka |dibuka )?di (tab|jendela) baru" },
  { lang: "vi", words: "mở trong (tab|cửa sổ) mới" },
  { lang: "th", words: "เปิดใน(แท็บ|หน้าต่าง)ใหม่" },
  { lang: "ko", words: "새 (창|탭)(에서|으로)? ?(열림|열기|열립니다)" },
  { lang: "ja", words: "新しい(ウィンドウ|タブ)で(開く|開きます)" },
  { lang: "zh", words: "在?新(窗口|視窗|标签页|分頁)中?(打开|開啟)" },
];
