import type { WordFamily } from "../words.ts";

/** Words that open a caption or a picture credit. */
export const captionLabel: WordFamily = {
  id: "caption-label",
  role: "figure",
  match: "label",
  rows: [
    {
      lang: "en",
      words: [
        "(file |stock |lead |main |header |cover |featured |feature |top |handout |undated )?(photos?|photographs?|images?|pictures?|pics?|photography|illustrations?|graphics?|infographics?|video|chart|map|screenshots?|artwork|drawing|screengrab)( (insert|credits?|courtesy|source|caption|by|via|illustration|from|for [^.!?:]{2,30}|gallery))?( (of|by) [^.!?:]{2,40})?",
        "(image|photo|picture) (source|credits?)",
        "credits?",
        "caption",
        "pictured( (above|below|left|right|here))?",
        "(above|below|left|right|top|bottom)",
        "getty( images)?",
        "courtesy( of)?( [^.!?:]{2,30})?",
        "(photo )?source",
        "via [^.!?:]{2,30}",
        "file",
      ],
    },
    {
      lang: "de",
      words: [
        "(symbol|archiv|titel|presse)?(fotos?|bilder|bild|grafik|illustration|aufnahme|karte|video)(quelle|rechte|nachweis)?s?( \\([^.!?:]{2,20}\\))?",
        "bildunterschrift",
        "quelle",
      ],
    },
    {
      lang: "fr",
      words: [
        "(photos?|images?|crédits?( photos?)?|illustration|légende|infographie|vidéo|source|dessin)( d'illustration)?( .{0,20})?",
      ],
    },
    {
      lang: "es",
      words: [
        "(fotos?|fotograf[ií]as?|imagen|imágenes|cr[eé]ditos?|ilustración|pie de foto|fuente|infografía|captura)( de archivo| de [^.!?:]{2,25})?",
      ],
    },
    {
      lang: "pt",
      words: [
        "(fotos?|fotografia|imagem|crédito|créditos|ilustração|legenda|fonte|arte|reprodução|divulgação)( de [^.!?:]{2,25}| ilustrativa)?",
      ],
    },
    {
      lang: "it",
      words: [
        "(foto|fotografia|immagine|immagini|credit[oi]?|credits|didascalia|fonte|illustrazione)( (di|d'archivio|ansa|lapresse)( [^.!?:]{2,25})?)?",
      ],
    },
    {
      lang: "nl",
      words: [
        "(foto|foto's|beeld|afbeelding|illustratie|bron|video|fotograaf)( (ter illustratie|uit archief))?",
      ],
    },
    {
      lang: "sv",
      words: ["(arkiv|genre|press)?(foto|bild|bilden|illustration|grafik|källa|fotograf)"],
    },
    {
      lang: "da",
      words: ["(arkiv|presse)?(foto|billede|illustration|grafik|kilde)"],
    },
    {
      lang: "no",
      words: ["(arkiv|illustrasjons|presse)?(foto|bilde|illustrasjon|grafikk|kilde)"],
    },
    {
      lang: "fi",
      words: ["(kuva|kuvat|kuvitus|kuvituskuva|arkistokuva|lähde)"],
    },
    {
      lang: "pl",
      words: [
        "(fot|foto|zdjęcie|zdjęcia|źródło|ilustracja|grafika|zdj)\\.?( (ilustracyjne|archiwalne|poglądowe))?",
      ],
    },
    {
      lang: "cs",
      words: [
        "(foto|fotografie|snímek|obrázek|zdroj|ilustrační (foto|snímek|obrázek)|ilustračn[aáéý] .{2,10}|autor fota?)",
      ],
    },
    {
      lang: "ru",
      words: [
        "(фото|фотография|иллюстрация|снимок|изображение|скриншот|источник( фото)?|коллаж|видео)( из архива| [^.!?:]{2,25})?",
      ],
    },
    {
      lang: "uk",
      words: ["(фото|ілюстрація|знімок|зображення|скриншот|джерело( фото)?|колаж|відео)( [^.!?:]{2,25})?"],
    },
    {
      lang: "tr",
      words: ["(fotoğraf|foto|görsel|resim|kaynak|arşiv)( [^.!?:]{2,20})?"],
    },
    {
      lang: "el",
      words: ["(φωτογραφία|φωτό|φωτο|εικόνα|πηγή)( [^.!?:]{2,20})?"],
    },
    {
      lang: "ro",
      words: ["(foto|fotografie|imagine|sursa( foto)?)( [^.!?:]{2,20})?"],
    },
    {
      lang: "hu",
      words: ["(fotó|kép|forrás|illusztráció|fénykép)( [^.!?:]{2,20})?"],
    },
    {
      lang: "bg",
      words: ["(снимка|снимки|фото|източник)( [^.!?:]{2,20})?"],
    },
    {
      lang: "hr",
      words: ["(foto|fotografija|slika|izvor|ilustracija)( [^.!?:]{2,20})?"],
    },
    {
      lang: "id",
      words: ["(foto|gambar|ilustrasi|sumber( foto)?|dok)\\.?( [^.!?:]{2,20})?"],
    },
    {
      lang: "vi",
      words: ["(ảnh|nguồn|hình|hình ảnh)( [^.!?:]{2,20})?"],
    },
    {
      lang: "ja",
      words: ["(写真|画像|図|イラスト|撮影|提供|出典|出所)(＝.{1,20})?"],
    },
    {
      lang: "zh",
      words: [
        "(图|圖|图片|圖片|照片|资料图|資料圖|图为|圖為|图源|摄影|攝影|来源|來源)(来源|來源|说明|說明)?[／/]?",
      ],
    },
    {
      lang: "ko",
      words: ["(사진|그래픽|자료|이미지|출처)( ?(제공|출처|설명))?"],
    },
    {
      lang: "ar",
      words: ["(صورة|الصورة|تصوير|المصدر)( [^.!?:]{2,20})?"],
    },
    {
      lang: "he",
      words: ["(צילום|תמונה|קרדיט|מקור)( [^.!?:]{2,20})?"],
    },
    {
      lang: "hi",
      words: ["(फोटो|तस्वीर|चित्र|स्रोत|फ़ोटो)( [^.!?:]{2,20})?"],
    },
  ],
};
