/**
 * How texts name a document with its owner: noun, tie, then a capitalised name. Regular
 * expression sources by language, whole words. Samples stand in `tests/unit/sources/samples/links.ts`.
 */
export interface DocumentPhrase {
  /** Never changes. */
  id: string;
  lang: string;
  nouns: string;
  ties: string;
}

export const DOCUMENT_PHRASES: DocumentPhrase[] = [
  {
    id: "en-document",
    lang: "en",
    nouns:
      "reports?|stud(?:y|ies)|surveys?|polls?|papers?|lawsuits?|indictments?|affidavits?|complaints?|filings?|rulings?|audits?|memos?|analysis|review|white paper|dataset|index|transcripts?|bulletins?|fact sheet",
    ties: "(?:by|from|of|for|published (?:\\w+ )?(?:in|by)|filed (?:\\w+ ){0,2}(?:in|by|with)|released (?:\\w+ )?by|issued by|commissioned by|conducted by|compiled by|in)(?: (?:the|a|an|journal|magazine|researchers at|scientists at|economists at))*",
  },
  {
    id: "de-document",
    lang: "de",
    nouns:
      "\\p{L}*(?:[Ss]tudie|[Bb]ericht|[Gg]utachten|[Uu]mfrage|[Uu]rteil|[Aa]nklageschrift|[Uu]ntersuchung|[Bb]eschluss|[Ss]tatistik|[Ee]rhebung|[Aa]nalyse|[Bb]arometer)s?",
    ties: "(?:der|des|von|vom|im Auftrag (?:der|des|von)|aus dem)",
  },
  {
    id: "fr-document",
    lang: "fr",
    nouns: "étude|rapport|enquête|sondage|arrêt|jugement|baromètre|bilan|audit|note|analyse",
    ties: "(?:de l['’]|du|des|de la|de|d['’]|publiée? (?:\\p{L}+ )?(?:dans|par)(?: la revue| le journal| l['’])?|réalisée? par|menée? par)",
  },
  {
    id: "es-document",
    lang: "es",
    nouns: "estudio|informe|encuesta|sondeo|sentencia|auto|auditoría|barómetro|análisis|investigación",
    ties: "(?:del?|de la|de los|publicad[oa] (?:\\p{L}+ )?(?:en|por)(?: la revista)?|elaborad[oa] por|realizad[oa] por)",
  },
  {
    id: "it-document",
    lang: "it",
    nouns: "studio|rapporto|indagine|sondaggio|sentenza|ordinanza|analisi|ricerca|dossier|relazione",
    ties: "(?:dell['’]|del|della|dei|degli|delle|di|pubblicat[oa] (?:\\p{L}+ )?(?:su|da|dal|dalla|sulla rivista)|condott[oa] da(?:l|lla)?)",
  },
  {
    id: "pt-document",
    lang: "pt",
    nouns: "estudo|relatório|pesquisa|sondagem|sentença|decisão|inquérito|levantamento|análise|auditoria",
    ties: "(?:do|da|dos|das|de|publicad[oa] (?:\\p{L}+ )?(?:na|no|em|por|pela|pelo)(?: revista)?|realizad[oa] pel[oa])",
  },
  {
    id: "nl-document",
    lang: "nl",
    nouns: "\\p{L}*(?:onderzoek|rapport|studie|enquête|peiling|vonnis|arrest|analyse|jaarverslag)",
    ties: "(?:van|door|in opdracht van|uit)(?: (?:de|het))?",
  },
  {
    id: "nordic-document",
    lang: "nordic",
    nouns:
      "\\p{L}*(?:rapport(?:en)?|studi(?:e|en)|undersøkelse(?:n)?|undersökning(?:en)?|undersøgelse(?:n)?|måling(?:en)?|mätning(?:en)?|dom(?:men)?|analyse(?:n)?|analys(?:en)?)",
    ties: "(?:fra|från|av|af|utført av|utförd av|publisert i|publicerad i)",
  },
];
