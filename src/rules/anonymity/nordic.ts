import { type AnonymityWords, ASKED } from "./words.ts";

export const NORDIC_ANONYMITY: AnonymityWords = {
  hint: "anonym|navn|namn|heter|hedder|fingerat|oppdikt|opdigt|fiktiv|endret|ændret",
  rules: [
    {
      id: "nordic-anonym",
      whom: "before",
      ofNamed: true,
      why: ASKED,
      pattern:
        "(?:ønsker|ønsket|ønskede|vil|ville|vill|önskar|bett om|bedt om|bad om) (?:\\p{L}+ ){0,3}(?:(?:å|att|at) )?(?:være|vara|forbli|förbli|forblive) anonym\\p{L}*|på (?:betingelse|vilkår|villkor|betingelsen) (?:av|af|om|att|at)[^.;]{0,20}anonym\\p{L}*|under (?:forutsetning|förutsättning) (?:av|om|att)[^.;]{0,20}anonym\\p{L}*|(?:heter|hedder) (?:egentlig|egentligen|i virkeligheten|i verkligheten) (?:noe|något|noget) (?:annet|annat|andet)|(?:fingerat|oppdiktet|opdigtet|fiktivt|endret|ændret) (?:namn|navn)|(?:ikke|inte) (?:ønsker|ønsket|vil|vill|vill|önskar) (?:\\p{L}+ ){0,4}(?:navn|namn|navnet|namnet|navngis|navngitt|navngives)",
    },
  ],
  openers:
    "fordi|eftersom|för att|for (?:å|at) (?:beskytte|unngå|undgå)|a[vf] (?:frykt|frygt|rädsla|hensyn|hänsyn|sikkerhetsgrunner|säkerhetsskäl|sikkerhedsgrunde|redsel)|på grunn|på grund|i frykt",
};
