import { ELSEWHERE } from "./elsewhere.ts";
import { AFTER, type OutletWords, REPORTS, TOLD } from "./words.ts";

export const GERMAN_OUTLETS: OutletWords = {
  elsewhere: ELSEWHERE,
  caseEnding: 1,
  compoundNouns: true,
  // "in Zusammenarbeit", "im Original", "aus Anlass" are no outlets, and neither is "in der Ausgabe".
  nameAfter: "bei|auf|von",
  cues: [
    {
      id: "de-told",
      side: "left",
      relation: "original-report",
      why: TOLD,
      pattern: `(?:sagte|sagten|sagt|sagen|erklärte|erklärten|erzählte|erzählt|bestätigte|bestätigten|berichtete|verriet|schilderte|betonte|äußerte|erläuterte|nannte)<5> (?:der|dem|den)(?: \\S+)?|gegenüber(?: (?:der|dem|den))?|(?:Gespräch|Interview|Telefonat)(?: (?:mit|in|im|auf|bei))?(?: (?:der|dem|den))?|(?:im|in|bei)(?: (?:einem|der|dem|den))? \\p{L}*(?:[Pp]odcast|[Ii]nterview|[Tt]alkshow|[Ss]endung|[Gg]astbeitrag|[Tt]alk)(?: \\p{L}+)? (?:des|der|von|im|mit|für)|(?:sagt|sagte|sagten|erklärt|erklärte)<6> (?:zu|im|bei|in)|(?:liegt|liegen|lag|lagen) (?:der|dem|den)|auf Anfrage (?:von|der|des)`,
    },
    {
      id: "de-holds",
      side: "right",
      relation: "original-report",
      why: "The outlet holds the document or the exclusive talk.",
      pattern: `<2> (?:vorlieg\\p{L}*|vorlag|vorlagen|exklusiv)| (?:liegt|liegen|lag|lagen)(?= [^.;:]{1,90} vor(?:[.,;]|$))|-(?:Interview|Gespräch|Podcast|Talk|Sommerinterview)`,
    },
    {
      id: "de-laut",
      side: "left",
      relation: "cited-report",
      why: REPORTS,
      pattern: `(?:laut|nach(?: \\p{L}+)? (?:Angaben|Informationen|Recherchen|Berichten|Darstellung|Bericht)(?: (?:von|des|der|im|in))?|(?:Berichte?n?|Recherchen?|Informationen|Angaben|Artikel|Meldung(?:en)?|Beitrag)(?: (?:in|im|von|des|der|aus))?|unter Berufung auf|mit Verweis auf|zitiert(?:e)? (?:von|in|im)|(?:meldet|meldete|melden|meldeten|berichtet|berichtete|berichten|berichteten|schreibt|schrieb|schreiben|zitiert|zitierte)(?: (?:unter anderem|zuerst|zuvor|auch|nun))?|so|berichtet von)(?: (?:der|die|das|dem|den|des))?`,
    },
    {
      id: "de-reports",
      side: "right",
      relation: "cited-report",
      why: AFTER,
      pattern: `<7> (?:berichtet|berichtete|berichten|berichteten|schreibt|schrieb|schreiben|meldet|meldete|melden|meldeten|erfuhr|erfahren|enthüllte|zitiert|zitierte|zufolge|aufgedeckt|veröffentlichte)|(?:-|\\s)(?:Informationen|Recherchen?|Bericht)(?: zufolge)?`,
    },
    {
      id: "de-republished",
      side: "left",
      relation: "republished",
      why: "The text itself comes from the outlet.",
      pattern: `(?:dieser|der) (?:\\p{L}+ )?(?:artikel|beitrag|text|bericht)<5> (?:erschien|erschienen|veröffentlicht|stammt|im original)?<4> ?(?:in|im|bei|auf|von|aus)(?: (?:der|dem))?|mit freundlicher genehmigung (?:von|der|des)`,
    },
  ],
  nouns:
    "\\p{L}*(?:zeitung|sender|rundfunk|magazin|portal|blatt|agentur|zeitschrift|journal|nachrichtenseite)(?:s|es|en|e|n|er)?",
  agencies: `
dpa|Deutsche Presse-Agentur|Deutschen Presse-Agentur|dpa-AFX|dpa-infocom; epd|Evangelischer Pressedienst|Evangelischen Pressedienst; KNA|Katholische Nachrichten-Agentur|Katholischen Nachrichten-Agentur; APA|Austria Presse Agentur; dts|dts Nachrichtenagentur; ~SID; RND|RedaktionsNetzwerk Deutschland`,
  names: `
Süddeutsche Zeitung|Süddeutschen Zeitung; Frankfurter Allgemeine Zeitung|Frankfurter Allgemeinen Zeitung|FAS; Bild|Bild-Zeitung|Bild am Sonntag|BamS; ~Welt|Welt am Sonntag; ~Zeit|Zeit Online; ~Stern; ~Focus|Focus Online; WirtschaftsWoche; Manager Magazin; Tagesspiegel; taz; Rheinische Post|Rheinischen Post; Neue Osnabrücker Zeitung|Neuen Osnabrücker Zeitung|NOZ; WAZ; Augsburger Allgemeine|Augsburger Allgemeinen
Funke Mediengruppe|Funke-Mediengruppe; ~Cicero; ~Bunte; Kicker; Sport Bild; Correctiv; netzpolitik.org; Table.Media|Table.Briefings; t-online; Falter; ~Kurier; ~Krone|Kronen Zeitung; ~Die Presse; Neue Zürcher Zeitung|Neuen Zürcher Zeitung; ~Blick; Sonntagsblick; 20 Minuten @20min.ch; Weltwoche; Tages-Anzeiger; heise online|Heise; Sport1; Golem.de; Nau.ch
Tagesschau; Tagesthemen; Deutschlandfunk|Deutschlandradio; BR|Bayerischer Rundfunk|Bayerischen Rundfunk|BR24; NDR; WDR; SWR; MDR; rbb; n-tv|ntv; Sat.1; ProSieben; RTL; Puls 4; ServusTV; SRF`,
};
