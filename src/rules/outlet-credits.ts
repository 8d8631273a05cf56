/** Words right before a name that undo a cue: the outlet is somebody's past or target, or a report by it somebody's work. */
export const NOT_REPORTING =
  "\\b(?:his|her|their)|former|ex-|against|sued|suing|owns|bought|hired by|joined|\\b(?:ministry|minister|department|secretary|committee|bureau|office|school|college) (?:of|for)";

/** Words that may stand with agencies' names in a credit line. */
export const CREDIT_WORDS =
  "source sources reporting additional by from with files file inputs input material content information copyright all rights reserved and via agencies staff the newsroom service wire news read this article story report contributed to infocom afx agency reporters writer writers";

/** Words that credit an agency's part in the text, whatever else the line says. */
export const CONTRIBUTED =
  "\\bcontributed (?:to )?(?:this|the) (?:report|story|article)|\\bcontributed(?: reporting)?\\.?$|(?:with|additional) (?:files|reporting|inputs?|material|information) (?:from|by)";

/** A line about a picture credits the picture, not the text. */
export const PICTURE_CREDIT = "photo|\\bimage|picture|\\bvideo\\b|getty|graphic|illustration";
