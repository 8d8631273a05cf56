import type { WordSamples } from "../samples.ts";

export const samples = {
  "part-left": {
    en: {
      hit: ["You have 70% of this article left to read.", "35 % of this story remains."],
      miss: [
        "You have 70% of the harbour left to see.",
        "About 70% of the article was about boats, she said.",
      ],
    },
    de: {
      hit: ["Es verbleiben Ihnen noch 62 % des Artikels.", "Sie haben 30 % dieses Textes gelesen."],
      miss: ["Es bleiben noch 62 % der Boote im Hafen.", "Noch 40 % des Textes stammen aus dem Mittelalter."],
    },
    fr: {
      hit: ["Il vous reste 68.5% de cet article à lire.", "La suite est réservée aux abonnés."],
      miss: ["Il vous reste 68 % du port à draguer.", "La suite est connue des pêcheurs."],
    },
    es: {
      hit: ["Te queda el 60 % de este artículo por leer."],
      miss: ["Le queda el 60 % del puerto por dragar."],
    },
    pt: { hit: ["Restam 60 % deste artigo."], miss: ["Restam 60 % dos barcos no porto."] },
    it: { hit: ["Ti resta il 60 % di questo articolo da leggere."], miss: ["Resta il 60 % delle barche."] },
    nl: {
      hit: ["U hebt nog 60 % van dit artikel te lezen."],
      miss: ["Nog 60 % van de boten ligt in de haven.", "Nog 60 % van de tekst is oud."],
    },
    pl: { hit: ["Pozostało jeszcze 60 % tekstu"], miss: ["Pozostało 60 % łodzi w porcie."] },
    sv: {
      hit: ["Du har 60 % kvar av artikeln att läsa"],
      miss: ["60 % av båtarna är kvar.", "30 % av texten skrevs av en maskin, visar granskningen."],
    },
    da: { hit: ["Du har 60 % tilbage af artiklen"], miss: ["Du har 60 % tilbage af båden"] },
    no: { hit: ["Du har 60 % igjen av saken"], miss: ["Du har 60 % igjen av båten"] },
    fi: {
      hit: ["Jutusta on vielä jäljellä 60 %"],
      miss: ["Veneistä on jäljellä 60 %", "Jutusta on 60 % koneen kirjoittamaa."],
    },
    cs: { hit: ["Zbývá vám přečíst 60 % článku"], miss: ["V přístavu zbývá 60 % lodí"] },
    ru: { hit: ["Вам осталось прочитать 60 % статьи"], miss: ["В порту осталось 60 % лодок"] },
    uk: { hit: ["Залишилося 60 % цієї статті"], miss: ["У порту залишилося 60 % човнів"] },
    tr: {
      hit: ["Bu yazının %60'ı kaldı"],
      miss: ["Teknelerin %60'ı limanda kaldı", "Haberin %30'u yapay zekâ ile yazıldı."],
    },
    ja: { hit: ["残り1234文字", "この記事は残り60％"], miss: ["船は残り60隻だ。"] },
    zh: {
      hit: ["本文还剩60%", "剩余 60 % 未读"],
      miss: ["港口的船只有60艘。", "剩下30%的居民仍在等待安置。"],
    },
    ko: {
      hit: ["이 기사의 60 %가 남았습니다"],
      miss: ["배의 60 %가 남았다", "기사의 30%가 인공지능으로 작성됐다고 밝혔다."],
    },
    ar: { hit: ["يتبقى لك 60 % من هذا المقال"], miss: ["بقي 60 % من القوارب"] },
  },
  "media-label": {
    en: {
      hit: ["Gallery", "Photo gallery:", "Videos"],
      miss: ["The gallery on the quay", "Photos of the quay"],
    },
    de: { hit: ["Bildergalerie", "Fotos"], miss: ["Die Galerie am Hafen"] },
    fr: { hit: ["Galerie photos", "Diaporama"], miss: ["La galerie du port"] },
    es: { hit: ["Galería de fotos", "Vídeo"], miss: ["La galería del puerto"] },
    pt: { hit: ["Galeria de fotos", "Vídeos"], miss: ["A galeria do porto"] },
    it: { hit: ["Galleria fotografica", "Fotogallery"], miss: ["La galleria del porto"] },
    nl: { hit: ["Fotogalerij", "Foto's"], miss: ["De galerij aan de haven"] },
    pl: { hit: ["Galeria zdjęć", "Zdjęcia"], miss: ["Galeria w porcie"] },
    sv: { hit: ["Bildspel"], miss: ["Galleriet i hamnen"] },
    da: { hit: ["Billeder"], miss: ["Galleriet i havnen"] },
    no: { hit: ["Bildeserie"], miss: ["Galleriet i havna"] },
    fi: { hit: ["Kuvagalleria"], miss: ["Galleria satamassa"] },
    ru: { hit: ["Фотогалерея", "Видео:"], miss: ["Галерея в порту"] },
    tr: { hit: ["Foto galerisi"], miss: ["Limandaki galeri"] },
    ja: { hit: ["フォトギャラリー", "写真一覧"], miss: ["港のギャラリー"] },
    zh: { hit: ["图集", "视频"], miss: ["港口的图集很旧"] },
    ko: { hit: ["사진 갤러리"], miss: ["항구의 갤러리"] },
    ar: { hit: ["معرض الصور"], miss: ["معرض في الميناء"] },
  },
  "section-label": {
    en: {
      hit: ["UP NEXT", "Now playing", "Background", "In photos"],
      miss: ["Background noise", "Up next: the ferry", "The ferry is up next"],
    },
    de: { hit: ["Hintergrund", "Ausblick"], miss: ["Der Hintergrund des Streits"] },
    fr: { hit: ["À suivre", "Le contexte"], miss: ["Le contexte du port"] },
    es: { hit: ["Antecedentes"], miss: ["Antecedentes del puerto"] },
    pt: { hit: ["A seguir"], miss: ["A seguir a maré"] },
    it: { hit: ["Il contesto"], miss: ["Il contesto del porto"] },
    nl: { hit: ["Achtergrond"], miss: ["De achtergrond van de haven"] },
  },
} satisfies WordSamples;
