import type { ArticleKind } from "../model/metadata.ts";

/**
 * Names of sections and labels by which publishers declare a piece to be more than news.
 * A row counts when a section in the markup, a part of the address, or a whole line by the
 * headline is one of its words (folded as `bareWords` folds).
 */
export const KIND_WORDS: readonly { id: string; kind: ArticleKind; words: string; reason: string }[] = [
  {
    id: "kind-sponsored",
    kind: "sponsored",
    reason: "paid for by somebody: the label is a legal duty in most countries",
    words:
      "sponsored|sponsored content|sponsored post|paid post|paid content|paid partnership|partner content|partnercontent|brand content|branded content|" +
      "brandstudio|brand studio|advertorial|advertisement feature|native advertising|promoted content|content partner|in partnership with|" +
      "anzeige|advertorials|bezahlter inhalt|sponsored by|bezahlte partnerschaft|werbung|entgeltliche einschaltung|" +
      "contenu sponsorisé|publi rédactionnel|publireportage|contenu partenaire|en partenariat|contenido patrocinado|publirreportaje|patrocinado|" +
      "contenido de marca|conteúdo patrocinado|conteúdo de marca|publieditorial|informe publicitário|contenuto sponsorizzato|pubbliredazionale|" +
      "gesponsord|gesponsorde inhoud|partnerbijdrage|betaald partnership|annons|annonsinnehåll|annonsørinnhold|sponset innhold|betalt innhold|annoncørbetalt indhold|sponsoreret|" +
      "mainos|kaupallinen yhteistyö|materiał sponsorowany|artykuł sponsorowany|artykuł partnera|komerční sdělení|reklamní článek|pr článok|szponzorált tartalom|fizetett tartalom|támogatott tartalom|" +
      "advertoriál|promovat|conținut sponsorizat|партнерский материал|на правах рекламы|реклама|спецпроект|на правах реклами|партнерський матеріал|" +
      "χορηγούμενο|sponsorlu içerik|ilandır|reklam|محتوى مدعوم|إعلان|محتوى برعاية|רפורטאז ה שיווקית|תוכן שיווקי|תוכן ממומן|प्रायोजित|pr記事|広告|スポンサード|提供|广告|赞助内容|推广|광고|협찬|konten sponsor|advetorial|nội dung tài trợ",
  },
  {
    id: "kind-live",
    kind: "live",
    reason: "a running account in time order",
    words:
      "live|live blog|liveblog|live updates|as it happened|minute by minute|liveticker|live ticker|newsticker|news ticker|newsblog|ticker|en direct|direct|en directo|en vivo|minuto a minuto|" +
      "ao vivo|minuto a minuto ao vivo|in diretta|diretta|liveverslag|direkte|direkt|just nu|seuraa|relacja na żywo|na żywo|živě|online|naživo|élő|онлайн|трансляция|наживо|ζωντανά|canlı|مباشر|بث مباشر|עדכונים שוטפים|लाइव|速報中|直播|실시간|langsung|trực tiếp",
  },
  {
    id: "kind-opinion",
    kind: "opinion",
    reason: "the writer's own view",
    words:
      "opinion|opinions|op ed|oped|comment|commentary|comment is free|commentisfree|editorial|editorials|viewpoint|perspective|perspectives|columnists|columns|column|letters|letter to the editor|voices|blogs opinion|" +
      "meinung|kommentar|kommentare|leitartikel|kolumne|kolumnen|gastbeitrag|gastkommentar|standpunkt|debatte|glosse|pro und contra|" +
      "opinions débats|tribune|tribunes|éditorial|édito|edito|chronique|chroniques|point de vue|idées|billet|libre opinion|opinión|opinion y blogs|editoriales|columna|columnas|columnistas|tribunas|firmas|" +
      "opinião|artigo de opinião|colunas|coluna|colunistas|opinioni|opinione|commenti|commento|editoriale|opinie|opinies|columnist|commentaar|" +
      "ledare|ledarsidan|debatt|krönika|krönikor|åsikt|kommentaren|meninger|kronikk|leder|lederen|debat|kronik|synspunkt|skoðun|skoðanir|mielipide|mielipiteet|kolumni|pääkirjoitus|arvamus|arvamuslugu|viedokļi|viedoklis|nuomonės|nuomonė|komentaras|" +
      "opinie i komentarze|komentarz|komentarze|felieton|publicystyka|názory|názor|komentář|komentáře|komentár|mnenja|mnenje|mišljenje|komentar|vélemény|publicisztika|opinii|opinie editorial|мнение|мнения|колонка|колонки|думка|думки|коментар|коментари|анализи и коментари|γνώμη|απόψεις|άποψη|αρθρογραφία|yazarlar|köşe yazısı|görüş|yorum|" +
      "رأي|آراء|مقالات|مقال|יومיات|דעות|דעה|טור אישי|یادداشت|دیدگاه|विचार|संपादकीय|ब्लॉग|社説|コラム|オピニオン|論説|评论|社论|评论员|觀點|社評|사설|칼럼|오피니언|opini|kolom|tajuk|góc nhìn|ý kiến|maoni|imibono",
  },
  {
    id: "kind-analysis",
    kind: "analysis",
    reason: "explains beyond the reported facts",
    words:
      "analysis|news analysis|explainer|explainers|the explainer|analyse|analysen|hintergrund|einordnung|décryptage|analyses|análisis|análise|análises|analisi|achtergrond|analys|analyser|analyysi|analizė|analiza|analizy|analýza|analýzy|elemzés|анализ|аналитика|аналітика|ανάλυση|analiz|تحليل|تحليلات|ניתוח|פרשנות|تحلیل|विश्लेषण|解説|分析|분석|analisis|phân tích|fact check|factcheck|faktencheck",
  },
  {
    id: "kind-review",
    kind: "review",
    reason: "judges a work or a product",
    words:
      "review|reviews|book review|film review|music review|theatre review|restaurant review|kritik|rezension|rezensionen|filmkritik|buchkritik|critique|critiques|reseña|reseñas|crítica|críticas|resenha|resenhas|recensione|recensioni|recensie|recensies|recension|recensioner|anmeldelse|anmeldelser|anmeldelsen|gagnrýni|arvostelu|arvostelut|arvio|recenzja|recenzje|recenze|recenzie|recenzija|recenzije|kritika|kritikák|рецензия|рецензии|рецензія|κριτική|κριτικές|inceleme|eleştiri|مراجعة|ביקורת|समीक्षा|レビュー|书评|影评|리뷰|ulasan|resensi|đánh giá",
  },
];

/** Types of schema.org that declare a kind; the last part of a type's name decides. */
export const KIND_TYPES: readonly { type: string; kind: ArticleKind }[] = [
  { type: "advertisercontentarticle", kind: "sponsored" },
  { type: "liveblogposting", kind: "live" },
  { type: "opinionnewsarticle", kind: "opinion" },
  { type: "analysisnewsarticle", kind: "analysis" },
  { type: "backgroundnewsarticle", kind: "analysis" },
  { type: "reviewnewsarticle", kind: "review" },
  { type: "criticreview", kind: "review" },
  { type: "review", kind: "review" },
  { type: "reportagenewsarticle", kind: "news" },
  { type: "newsarticle", kind: "news" },
];

/** Words of sponsored pieces that also label an advertisement beside a story: by a headline they say nothing. */
export const AD_SLOT_WORDS =
  "anzeige|werbung|annons|mainos|реклама|reklam|広告|广告|推广|광고|إعلان|提供|promovat|patrocinado|sponsored|in partnership with";
