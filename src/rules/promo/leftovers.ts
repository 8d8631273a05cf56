import type { WordFamily } from "../words.ts";

/** How much of the story is kept for those who pay. */
export const partLeft: WordFamily = {
  id: "part-left",
  role: "subscription",
  match: "start",
  rows: [
    {
      lang: "en",
      words: [
        "(you have|there is|there's) \\d+(\\.\\d+)? ?% of (this|the) (article|story|text) (left|remaining)",
        "\\d+(\\.\\d+)? ?% of (this|the) (article|story|text) (is left|remains|remaining|left to read)",
        "you('ve| have) read \\d+(\\.\\d+)? ?% of (this|the) (article|story)",
      ],
    },
    {
      lang: "de",
      words: [
        "(es )?(verbleiben|bleiben|fehlen) (ihnen |dir )?(noch )?\\d+([.,]\\d+)? ?% (dieses|des) (artikels|textes|beitrags)",
        "noch \\d+([.,]\\d+)? ?% (dieses|des) (artikels|textes|beitrags) (zu lesen|übrig|verbleibend)",
        "(sie haben|du hast) (bereits |erst )?\\d+([.,]\\d+)? ?% (dieses|des) (artikels|textes|beitrags) gelesen",
      ],
    },
    {
      lang: "fr",
      words: [
        "il (vous|te) reste \\d+([.,]\\d+)? ?% de cet? (article|texte) à (lire|découvrir)",
        "vous avez lu \\d+([.,]\\d+)? ?% de (cet |l')article",
        "la suite (de (cet|l') ?article )?est réservée aux abonnés",
      ],
    },
    {
      lang: "es",
      words: [
        "(te|le) quedan? (el |un )?\\d+([.,]\\d+)? ?% (de este|del) (artículo|texto)",
        "(has|ha) leído (el |un )?\\d+([.,]\\d+)? ?% (de este|del) (artículo|texto)",
      ],
    },
    {
      lang: "pt",
      words: [
        "(ainda )?(restam|resta|faltam|falta)(-lhe)? (ainda )?\\d+([.,]\\d+)? ?% (deste|do|da) (artigo|texto|matéria)",
        "(você )?(já )?leu \\d+([.,]\\d+)? ?% (deste|do|da) (artigo|texto|matéria)",
      ],
    },
    {
      lang: "it",
      words: [
        "(ti|le|vi) (resta|rimane|restano) (da leggere )?(ancora )?(il )?\\d+([.,]\\d+)? ?% (di questo |dell')articolo",
        "(hai|ha) letto (il )?\\d+([.,]\\d+)? ?% (di questo |dell')articolo",
      ],
    },
    {
      lang: "nl",
      words: [
        "(u hebt|u heeft|je hebt) nog \\d+([.,]\\d+)? ?% van (dit|het) (artikel|verhaal)",
        "nog \\d+([.,]\\d+)? ?% van (dit|het) (artikel|verhaal) (te lezen|over)",
      ],
    },
    {
      lang: "pl",
      words: [
        "(pozostało|zostało) (ci |jeszcze |do przeczytania ){0,2}\\d+([.,]\\d+)? ?% (tego )?(artykułu|tekstu)",
      ],
    },
    {
      lang: "sv",
      words: [
        "du har \\d+([.,]\\d+)? ?% (kvar )?av (artikeln|texten)",
        "\\d+([.,]\\d+)? ?% (kvar av (artikeln|texten)|av (artikeln|texten) (kvar|återstår))",
      ],
    },
    { lang: "da", words: ["du har \\d+([.,]\\d+)? ?% (tilbage )?af (artiklen|teksten)"] },
    { lang: "no", words: ["du har \\d+([.,]\\d+)? ?% (igjen )?av (artikkelen|saken)"] },
    { lang: "fi", words: ["(artikkelista|jutusta) on (vielä )?jäljellä (vielä )?\\d+([.,]\\d+)? ?%"] },
    { lang: "cs", words: ["(zbývá|do konce článku zbývá)( vám)? (ještě )?(přečíst )?\\d+([.,]\\d+)? ?%"] },
    {
      lang: "ru",
      words: ["(вам )?осталось (прочитать )?\\d+([.,]\\d+)? ?% (этой |этого )?(статьи|текста|материала)"],
    },
    {
      lang: "uk",
      words: ["(вам )?залишилося (прочитати )?\\d+([.,]\\d+)? ?% (цієї |цього )?(статті|тексту|матеріалу)"],
    },
    {
      lang: "tr",
      words: ["(bu )?(makalenin|yazının|haberin) (%|yüzde) ?\\d+('\\p{L}+)? (kaldı|kalmıştır|kalan)"],
    },
    { lang: "ja", words: ["(この記事は)?(、)?残り ?\\d+ ?(文字|[%％]|パーセント)"] },
    {
      lang: "zh",
      words: [
        "(本文|全文)[还還]?剩[余餘]?下? ?\\d+([.,]\\d+)? ?[%％]",
        "[还還]?剩[余餘]?下? ?\\d+([.,]\\d+)? ?[%％] ?(未[读讀]|未[阅閱][读讀])",
      ],
    },
    { lang: "ko", words: ["(이 )?기사의? 나머지 \\d+ ?%", "(이 )?기사의? \\d+ ?%[가이]? 남았"] },
    { lang: "ar", words: ["(تبقى|يتبقى|بقي) (لك )?\\d+([.,]\\d+)? ?[%٪] من (هذا|هذه) (المقال|المقالة)"] },
  ],
};

/** What a page calls a place for pictures or films: a heading over nothing where they did not come. */
export const mediaLabel: WordFamily = {
  id: "media-label",
  role: null,
  match: "whole",
  rows: [
    {
      lang: "en",
      words: [
        "(photo |picture |image )?galler(y|ies)",
        "photos",
        "pictures",
        "images",
        "videos?",
        "slideshow",
        "in pictures",
      ],
    },
    {
      lang: "de",
      words: ["(bilder|foto)?galerien?", "bilder", "fotos", "videos?", "(foto|bilder)strecken?"],
    },
    { lang: "fr", words: ["galerie( photos?| d'images)?", "photos", "vidéos?", "diaporama", "en images"] },
    { lang: "es", words: ["galería( de (fotos|imágenes))?", "fotogalería", "fotos", "imágenes", "vídeos?"] },
    { lang: "pt", words: ["galeria( de (fotos|imagens))?", "fotogaleria", "imagens", "vídeos?"] },
    { lang: "it", words: ["galleria( fotografica| di immagini)?", "fotogallery", "immagini", "video"] },
    { lang: "nl", words: ["(foto)?galerij", "foto's", "fotoserie", "video's?", "beelden"] },
    { lang: "pl", words: ["galeria( zdjęć)?", "zdjęcia", "wideo", "filmy"] },
    { lang: "sv", words: ["(bild)?galleri", "bildspel"] },
    { lang: "da", words: ["(billed)?galleri", "billeder"] },
    { lang: "no", words: ["(bilde)?galleri", "bildeserie"] },
    { lang: "fi", words: ["(kuva)?galleria", "kuvat"] },
    { lang: "ru", words: ["(фото)?галерея", "фото", "видео"] },
    { lang: "tr", words: ["(foto|resim) galerisi", "fotoğraflar", "görüntüler"] },
    { lang: "ja", words: ["(フォト|画像|写真)?ギャラリー", "(写真|画像)(一覧|特集)", "動画"] },
    { lang: "zh", words: ["(图片|圖片|照片)?(库|集|庫|相册|相簿)", "图集|圖集", "视频|影片"] },
    { lang: "ko", words: ["(사진|포토) ?(갤러리|모음)", "동영상"] },
    { lang: "ar", words: ["(معرض|ألبوم) (الصور|صور)", "صور", "فيديو"] },
  ],
};

/** Labels of other stories and players that stories head their own parts with as well. */
export const sectionLabel: WordFamily = {
  id: "section-label",
  role: null,
  match: "whole",
  rows: [
    {
      lang: "en",
      words: ["up next", "now playing", "background", "previously", "in (pictures|photos)", "our picks?"],
    },
    { lang: "de", words: ["hintergrund", "zum hintergrund", "vorschau", "ausblick"] },
    { lang: "fr", words: ["à suivre", "contexte", "le contexte", "en images"] },
    { lang: "es", words: ["contexto", "antecedentes", "a continuación", "en imágenes"] },
    { lang: "pt", words: ["contexto", "a seguir", "em imagens"] },
    { lang: "it", words: ["contesto", "il contesto", "a seguire"] },
    { lang: "nl", words: ["achtergrond", "vooruitblik"] },
  ],
};

/** How players label what has a running time, in the languages of the rules; pictures have none. */
export const RUNNING_MEDIA = /^(?:vid[eé]o|audio)s?$/iu;
