import { ELSEWHERE } from "./elsewhere.ts";
import { AFTER, type OutletWords, REPORTS, TOLD } from "./words.ts";

export const NORDIC_OUTLETS: OutletWords = {
  elsewhere: ELSEWHERE,
  caseEnding: 1,
  cues: [
    {
      id: "nordic-told",
      side: "left",
      relation: "original-report",
      why: TOLD,
      pattern: `(?:sier|sa|sagt|fortalte|fortalt|forteller|opplyser|uttaler|uttalte|forklarer|forklarte|bekrefter|bekreftet|siger|sagde|fortæller|fortalte|oplyser|udtaler|bekræfter|säger|sade|sagt|berättar|berättade|berättat|förklarar|bekräftar|uppger|skriver|svarer|svarar|innrømmer)<7> (?:til|i|på|for|till|för|med)|(?:over for|overfor)|(?:intervju|interview|samtale|samtal|debattinnlegg|kronikk|mejl|e-post|sms)<2> (?:med|i|til|till|for|på)`,
    },
    {
      id: "nordic-told-paper",
      side: "left",
      relation: "original-report",
      why: "The outlet is the one addressed: a verb of telling, its subject, then the outlet.",
      pattern: `(?:fortalte|forteller|fortalt)<3> (?:avisa|avisen|kanalen|magasinet|nyhetsbyrået|tv-kanalen)?`,
    },
    {
      id: "nordic-according",
      side: "left",
      relation: "cited-report",
      why: REPORTS,
      pattern: `(?:ifølge|ifölge|i følge|enligt|melder|melde|meldte|skriver|skrev|rapporterer|rapporterte|rapporterar|rapporterade|erfarer|erfar|uppger|oppgir|oplyser|omtaler|omtalte|avslöjar|afslører|avslører|viser til|sagt til|det (?:melder|skriver|rapporterar|rapporterer)|omtalt (?:i|av)|avslöjat (?:av|i))(?: (?:bl\\.? ?a\\.?|bland andra|blant annet|også|også))?`,
    },
    {
      id: "nordic-reports",
      side: "right",
      relation: "cited-report",
      why: AFTER,
      pattern: `(?: (?:har|kunde|kan|tidigere|tidligere|også|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|mandag)){0,3} (?:skriver|skrev|melder|meldte|rapporterer|rapporterte|rapporterar|rapporterade|rapporterat|avslöjade|avslöjat|avslørte|afslørede|omtalte|meldt|skrevet|skrivit|berättat)`,
    },
  ],
  nouns:
    "avisa|avisen|(?:nyhets)?nettstedet|nyhetsbyrået|nyhedsbureauet|tv-kanalen|kanalen|magasinet|bladet|mediet|netavisen|nettavisen|lokalavis(?:a|en)|dagbladet|radiokanalen|ugebladet|tv-stationen|netmediet|tidningen|nyhetsbyrån?|nyhetssajten|lokaltidningen|kvällstidningen|branschtidningen|nyhetskanalen|avisene|aviserne|tidningarna",
  agencies: `
~TT|TT Nyhetsbyrån|Tidningarnas Telegrambyrå; BNS; LETA`,
  names: `
VG|Verdens Gang; Dagens Næringsliv|DN; E24; Klassekampen; Morgenbladet; Vårt Land; Se og Hør; Nordlys; Expressen; Sydsvenskan; Dagens Nyheter; Dagens industri; ~GP; Berlingske; B.T.; ~Information; Børsen; JydskeVestkysten; Nordjyske; Helsingin Sanomat; Iltalehti; Ilta-Sanomat; Morgunblaðið; Heimildin
TV 2|TV2; TV4|TV4 Nyheterna|TV4-Nyheterna; SVT|SVT Nyheter; Sveriges Radio|Ekot; RÚV`,
};
