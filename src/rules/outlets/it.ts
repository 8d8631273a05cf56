import { ELSEWHERE } from "./elsewhere.ts";
import { AFTER, type OutletWords, REPORTS, TOLD } from "./words.ts";

export const ITALIAN_OUTLETS: OutletWords = {
  elsewhere: ELSEWHERE,
  cues: [
    {
      id: "it-told",
      side: "left",
      relation: "original-report",
      why: TOLD,
      pattern: `(?:detto|dichiarato|spiegato|raccontato|affermato|confermato|confidato|racconta|dice|spiega|dichiara|afferma|commenta|rivela|commentato|aggiunto|intervista|intervistat[oa]|colloquio|intervenut[oa]|dichiarazioni|interpellat[oa]|ospite|sentit[oa]|contattat[oa]|lettera|microfoni)<4> (?:a|al|allo|alla|all['’]|ai|agli|alle|in|su|sul|sulla|con|da|dal|dalla|di|del|della|a)`,
    },
    {
      id: "it-secondo",
      side: "left",
      relation: "cited-report",
      why: REPORTS,
      pattern: `(?:secondo|stando)(?: [\\p{L}'’]+){0,4}?(?: (?:di|da|del|dal|della|dalla|dell['’]|dall['’]|a|al))?|(?:citat[oaie]|riportat[oaie]|rivelat[oaie]|pubblicat[oaie]|diffus[oaie]|anticipat[oaie])<2> (?:da|dal|dalla|dall['’]|su|sul|sulla)|(?:come )?(?:riporta|riportano|scrive|scriveva|riferisce|rivela|racconta|ha scritto|ha riportato|ha rivelato|informa)|citando`,
    },
    {
      id: "it-reports",
      side: "right",
      relation: "cited-report",
      why: AFTER,
      pattern: `(?:,[^,.;]{1,60},)? (?:(?:ha|aveva|ieri|oggi) ){0,2}(?:riporta|riportava|scrive|scriveva|riferisce|rivela|rivelava|scritto|riportato|rivelato|riferito|sostiene|titola|cita)`,
    },
  ],
  nouns:
    "quotidiano|giornale|settimanale|rivista|emittente|agenzia(?: di stampa)?|testata|tabloid|televisione",
  adjectivesFollow: true,
  agencies: `
ANSA|Agenzia Ansa; Adnkronos; ~AGI|Agenzia Italia; LaPresse; Askanews; Italpress`,
  names: `
Il Sole 24 Ore|Sole 24 Ore; Il Messaggero; Il Fatto Quotidiano|Fatto Quotidiano; Il Giornale; ~Libero; Il Foglio|Foglio; Il Manifesto; Avvenire; Il Mattino; Il Gazzettino; Resto del Carlino; La Nazione; Il Giorno; ~Domani; L'Espresso; ~Panorama; Corriere dello Sport; Tuttosport; Fanpage|Fanpage.it; ~Il Post; Dagospia; La Verità; Linkiesta
RAI|Rai News|Rainews24; Tg1; Tg2; Tg3; La7; Mediaset; Radio 24; Rete 4; Sky TG24|SkyTg24`,
};
