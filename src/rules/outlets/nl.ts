import { ELSEWHERE } from "./elsewhere.ts";
import { AFTER, type OutletWords, REPORTS, TOLD } from "./words.ts";

export const DUTCH_OUTLETS: OutletWords = {
  elsewhere: ELSEWHERE,
  cues: [
    {
      id: "nl-told",
      side: "left",
      relation: "original-report",
      why: TOLD,
      pattern: `(?:zegt|zei|zeggen|vertelt|vertelde|vertellen|verklaarde|verklaart|laat|liet|bevestigt|bevestigde|reageert|reageerde|weten|gezegd|verteld)<5> (?:tegen|aan|in|bij|tegenover|tijdens|op)|(?:tegenover|in gesprek met|(?:interview|gesprek|vraaggesprek)(?: (?:met|in|bij|aan|van))?|podcast van)`,
    },
    {
      id: "nl-volgens",
      side: "left",
      relation: "cited-report",
      why: REPORTS,
      pattern: `(?:volgens|aldus|meldt|meldde|melden|meldden|schrijft|schreef|schrijven|bericht|berichtte|berichten|onthulde|onthult|onderzoek (?:van|door)|berichtgeving (?:van|in)|bronnen van|op basis van|zo (?:meldt|schrijft|bericht)|blijkt uit (?:onderzoek|berichtgeving) (?:van|door|in))`,
    },
    {
      id: "nl-reports",
      side: "right",
      relation: "cited-report",
      why: AFTER,
      pattern: `<3> (?:meldt|meldde|melden|schrijft|schreef|bericht|berichtte|onthulde|onthult|berichtten)`,
    },
  ],
  nouns: "kranten?|dagblad|weekblad|tijdschrift|persbureau|omroep|zender|nieuwssite|nieuwszender|opinieblad",
  agencies: `
ANP|Algemeen Nederlands Persbureau`,
  names: `
~AD|Algemeen Dagblad; Trouw; Parool|Het Parool; Financieele Dagblad; ~Elsevier; De Groene Amsterdammer; Follow the Money; De Gelderlander; De Limburger; NU.nl; GeenStijl; Het Laatste Nieuws|HLN; Het Nieuwsblad; De Tijd; De Morgen; De Standaard; Knack
NOS|NOS Journaal; Nieuwsuur; EenVandaag; BNR; RTL Nieuws|RTL; VRT|VRT NWS; VTM`,
};
