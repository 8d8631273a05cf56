/** Words right before a name that undo a cue: the outlet is somebody's past or target. */
export const NOT_REPORTING =
  /(?:former|ex-|ehemalige\p{L}*|früher\p{L}*|ancien(?:ne)?|against|sued|suing|owns|bought|hired by|joined|\b(?:ministry|minister|department|secretary|committee|bureau|office|school|college) (?:of|for))\s*$/iu;

/** Words that may stand with agencies' names in a credit line. */
export const CREDIT_WORDS = new Set(
  (
    "source sources quelle quellen fuente fuentes fonte fonti bron bronnen kilde kilder källa källor źródło źródła zdroj " +
    "kaynak источник джерело 來源 来源 出典 ソース reporting additional by from with files file inputs input material content " +
    "information informationen copyright all rights reserved mit von der und et and y e en i og och a avec con com met de da " +
    "do via agencies agenturen agences agencias agências staff the redaktion redazione newsroom service wire news read this " +
    "article story report contributed to la l le c infocom afx agency agentur agence agencia agência por par da di du " +
    "informação informações información informazioni medewerking oslo stellte tmn lby reporters writer writers"
  ).split(" "),
);

/** Words that credit an agency's part in the text, whatever else the line says. */
export const CONTRIBUTED =
  /\bcontributed (?:to )?(?:this|the) (?:report|story|article)|\bcontributed(?: reporting)?\.?$|(?:with|additional) (?:files|reporting|inputs?|material|information) (?:from|by)|(?:mit Material|unter Verwendung von Material) (?:von|der)|con información de|com informações d[aeo]|con informazioni|avec l?['’]?AFP|met (?:informatie|medewerking) van/iu;

/** A line about a picture credits the picture, not the text. */
export const PICTURE_CREDIT =
  /photo|foto|\bbild(?:er|quelle)?\b|\bimage|picture|\bvideo\b|getty|graphic|grafik|illustration|imagen|фото|写真|照片|圖片|图片|صورة/iu;

/** Short forms that name an agency only inside the brackets of a dateline. */
export const DATELINE_FORMS: Record<string, string> = {
  共同: "Kyodo",
  時事: "Jiji Press",
  新华: "Xinhua",
  "أ ف ب": "AFP",
  "أ.ف.ب": "AFP",
  رويترز: "Reuters",
};
