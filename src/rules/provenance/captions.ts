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
      hit: [
        "Photo Insert: The bridge at dawn",
        "Image credit: Lee Park",
        "Photo: Ana Ruiz",
        "Credit: Office of Maps",
      ],
      miss: ["Photographs were banned in court.", "Credit cards were stolen."],
    },
    {
      lang: "de",
      words: [
        "(symbol|archiv|titel|presse)?(fotos?|bilder|bild|grafik|illustration|aufnahme|karte|video)(quelle|rechte|nachweis)?s?( \\([^.!?:]{2,20}\\))?",
        "bildunterschrift",
        "quelle",
      ],
      hit: ["Foto: Jan Beck", "Symbolbild: Ein Hafen", "Quelle: Stadtamt"],
      miss: ["Bilder zeigen den Brand."],
    },
    {
      lang: "fr",
      words: [
        "(photos?|images?|crédits?( photos?)?|illustration|légende|infographie|vidéo|source|dessin)( d'illustration)?( .{0,20})?",
      ],
      hit: ["Photo : Luc Morin", "Crédit photo : Mairie"],
      miss: ["Photographier le pont est permis."],
    },
    {
      lang: "es",
      words: [
        "(fotos?|fotograf[ií]as?|imagen|imágenes|cr[eé]ditos?|ilustración|pie de foto|fuente|infografía|captura)( de archivo| de [^.!?:]{2,25})?",
      ],
      hit: ["Foto: Ana Ruiz", "Foto de archivo: el puente"],
      miss: ["Fotografiar el puente es legal."],
    },
    {
      lang: "pt",
      words: [
        "(fotos?|fotografia|imagem|crédito|créditos|ilustração|legenda|fonte|arte|reprodução|divulgação)( de [^.!?:]{2,25}| ilustrativa)?",
      ],
      hit: ["Foto: Ana Ruiz", "Crédito: Prefeitura"],
      miss: ["Fotografar a ponte é legal."],
    },
    {
      lang: "it",
      words: [
        "(foto|fotografia|immagine|immagini|credit[oi]?|credits|didascalia|fonte|illustrazione)( (di|d'archivio|ansa|lapresse)( [^.!?:]{2,25})?)?",
      ],
      hit: ["Foto: Ugo Neri", "Credit: Comune"],
      miss: ["Fotografare il ponte è lecito."],
    },
    {
      lang: "nl",
      words: [
        "(foto|foto's|beeld|afbeelding|illustratie|bron|video|fotograaf)( (ter illustratie|uit archief))?",
      ],
      hit: ["Foto: Jan Smit", "Beeld: ANP"],
      miss: ["Fotograferen mag niet."],
    },
    {
      lang: "sv",
      words: ["(arkiv|genre|press)?(foto|bild|bilden|illustration|grafik|källa|fotograf)"],
      hit: ["Foto: Eva Lund", "Arkivbild: Hamnen"],
      miss: ["Bilden av staden är dyster."],
    },
    {
      lang: "da",
      words: ["(arkiv|presse)?(foto|billede|illustration|grafik|kilde)"],
      hit: ["Foto: Eva Lund"],
      miss: ["Billedet af byen er mørkt."],
    },
    {
      lang: "no",
      words: ["(arkiv|illustrasjons|presse)?(foto|bilde|illustrasjon|grafikk|kilde)"],
      hit: ["Foto: Eva Lund"],
      miss: ["Bildet av byen er mørkt."],
    },
    {
      lang: "fi",
      words: ["(kuva|kuvat|kuvitus|kuvituskuva|arkistokuva|lähde)"],
      hit: ["Kuva: Eva Lund"],
      miss: ["Kuvat kertovat palosta."],
    },
    {
      lang: "pl",
      words: [
        "(fot|foto|zdjęcie|zdjęcia|źródło|ilustracja|grafika|zdj)\\.?( (ilustracyjne|archiwalne|poglądowe))?",
      ],
      hit: ["Fot. : Jan Kot", "Zdjęcie ilustracyjne – most"],
      miss: ["Zdjęcie mostu obiegło świat."],
    },
    {
      lang: "cs",
      words: [
        "(foto|fotografie|snímek|obrázek|zdroj|ilustrační (foto|snímek|obrázek)|ilustračn[aáéý] .{2,10}|autor fota?)",
      ],
      hit: ["Foto: Jan Kos", "Zdroj: ČTK"],
      miss: ["Snímek mostu obletěl svět."],
    },
    {
      lang: "ru",
      words: [
        "(фото|фотография|иллюстрация|снимок|изображение|скриншот|источник( фото)?|коллаж|видео)( из архива| [^.!?:]{2,25})?",
      ],
      hit: ["Фото: Иван Котов", "Источник: пресс-служба"],
      miss: ["Фотографии моста облетели мир."],
    },
    {
      lang: "uk",
      words: ["(фото|ілюстрація|знімок|зображення|скриншот|джерело( фото)?|колаж|відео)( [^.!?:]{2,25})?"],
      hit: ["Фото: Іван Кіт"],
      miss: ["Фотографії мосту облетіли світ."],
    },
    {
      lang: "tr",
      words: ["(fotoğraf|foto|görsel|resim|kaynak|arşiv)( [^.!?:]{2,20})?"],
      hit: ["Fotoğraf: Ali Kaya"],
      miss: ["Fotoğrafı çeken adam sustu."],
    },
    {
      lang: "el",
      words: ["(φωτογραφία|φωτό|φωτο|εικόνα|πηγή)( [^.!?:]{2,20})?"],
      hit: ["Φωτογραφία: Νίκος"],
      miss: ["Φωτογραφίες έδειξαν καπνό."],
    },
    {
      lang: "ro",
      words: ["(foto|fotografie|imagine|sursa( foto)?)( [^.!?:]{2,20})?"],
      hit: ["Foto: Ion Pop", "Sursa foto: Primărie"],
      miss: ["Fotografiile arată fum."],
    },
    {
      lang: "hu",
      words: ["(fotó|kép|forrás|illusztráció|fénykép)( [^.!?:]{2,20})?"],
      hit: ["Fotó: Nagy Pál", "Forrás: MTI"],
      miss: ["Fotók mutatják a füstöt."],
    },
    {
      lang: "bg",
      words: ["(снимка|снимки|фото|източник)( [^.!?:]{2,20})?"],
      hit: ["Снимка: БТА"],
      miss: ["Снимките показват дим."],
    },
    {
      lang: "hr",
      words: ["(foto|fotografija|slika|izvor|ilustracija)( [^.!?:]{2,20})?"],
      hit: ["Foto: Ivo Kos"],
      miss: ["Slike pokazuju dim."],
    },
    {
      lang: "id",
      words: ["(foto|gambar|ilustrasi|sumber( foto)?|dok)\\.?( [^.!?:]{2,20})?"],
      hit: ["Foto: Antara", "Ilustrasi: pasar"],
      miss: ["Fotografer itu pergi."],
    },
    {
      lang: "vi",
      words: ["(ảnh|nguồn|hình|hình ảnh)( [^.!?:]{2,20})?"],
      hit: ["Ảnh: Minh Anh"],
      miss: ["Ảnh hưởng của bão lớn."],
    },
    {
      lang: "ja",
      words: ["(写真|画像|図|イラスト|撮影|提供|出典|出所)(＝.{1,20})?"],
      hit: ["写真：共同", "画像: 提供"],
      miss: ["写真家は去った。"],
    },
    {
      lang: "zh",
      words: [
        "(图|圖|图片|圖片|照片|资料图|資料圖|图为|圖為|图源|摄影|攝影|来源|來源)(来源|來源|说明|說明)?[／/]?",
      ],
      hit: ["图片来源：新华社", "圖：中央社"],
      miss: ["图书馆关门。"],
    },
    {
      lang: "ko",
      words: ["(사진|그래픽|자료|이미지|출처)( ?(제공|출처|설명))?"],
      hit: ["사진: 연합뉴스"],
      miss: ["사진가가 떠났다."],
    },
    {
      lang: "ar",
      words: ["(صورة|الصورة|تصوير|المصدر)( [^.!?:]{2,20})?"],
      hit: ["صورة: رويترز"],
      miss: ["صورت الكاميرا الدخان."],
    },
    {
      lang: "he",
      words: ["(צילום|תמונה|קרדיט|מקור)( [^.!?:]{2,20})?"],
      hit: ["צילום: רויטרס"],
      miss: ["צילמו את העשן."],
    },
    {
      lang: "hi",
      words: ["(फोटो|तस्वीर|चित्र|स्रोत|फ़ोटो)( [^.!?:]{2,20})?"],
      hit: ["फोटो: पीटीआई"],
      miss: ["फोटोग्राफर चला गया।"],
    },
  ],
};
