import type { OutletForms } from "./words.ts";

/** What texts of all languages but English need beside the words and credits that English ones know. */
export const ELSEWHERE: OutletForms = {
  lastWords:
    "Nachrichten Rundschau Anzeiger Stadt-Anzeiger Kurier Tagblatt Tageblatt Abendblatt Morgenpost Allgemeine Allgemeinen Presse " +
    "Merkur Volksstimme Volkszeitung Abendzeitung Wochenblatt Sonntagszeitung Blad Tidende Tidning Dagblad Aftenblad Avis Nyheter " +
    "Allehanda Courant Nieuws Nieuwsblad Stiftstidende Gazetesi Haber Ajansı",
  wordEndings:
    "bladet|posten|avisen|avisa|tidende|tidning|tidningen|tidningar|zeitung|anzeiger|rundschau|tagblatt|tageblatt|abendblatt|kurier|dagblad",
  articles:
    "das|dem|den|des|les|l['’]|los|las|al|del|il|lo|gli|i|dello|della|dell['’]|allo|alla|all['’]|dal|dalla|dall['’]|nel|nella|sul|sulla|o|os|as|ao|à|do|da|no|na|de|het|du|au|aux|d['’]|een|ein|eine|einem|einer|un|une|una|um|uma",
  nounsAfter:
    "gazetesi(?:ne|nin)?|haber ajansı|ajansı(?:na)?|televizyonu|kanalı|dergisi|-[Zz]eitung|-tidningen",
  notReporting: "ehemalige\\p{L}*|früher\\p{L}*|ancien(?:ne)?",
  credits:
    "quelle quellen fuente fuentes fonte fonti bron bronnen kilde kilder källa källor źródło źródła zdroj kaynak источник джерело 來源 来源 出典 ソース informationen mit von der und et y e en i og och a avec con com met de da do agenturen agences agencias agências redaktion redazione la l le c agentur agence agencia agência por par di du informação informações información informazioni medewerking oslo stellte tmn lby",
  contributed:
    "(?:mit Material|unter Verwendung von Material) (?:von|der)|con información de|com informações d[aeo]|con informazioni|avec l?['’]?AFP|met (?:informatie|medewerking) van",
  pictures: "foto|\\bbild(?:er|quelle)?\\b|grafik|imagen|фото|写真|照片|圖片|图片|صورة",
  datelines: {
    共同: "Kyodo",
    時事: "Jiji Press",
    新华: "Xinhua",
    "أ ف ب": "AFP",
    "أ.ف.ب": "AFP",
    رويترز: "Reuters",
  },
};
