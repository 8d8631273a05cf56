import type { LinkKind } from "../../../../src/model/source-summary.ts";

/** Addresses for every row of `src/rules/link-kinds.ts`: they must get the row's kind. Hosts are real, paths invented. */
export const LINK_HITS: Record<string, string[]> = {
  study: [
    "https://doi.org/10.9999/abc.1",
    "https://arxiv.org/abs/9901.00001",
    "https://pubmed.ncbi.nlm.nih.gov/1/",
    "https://www.nature.com/articles/x1",
    "https://link.springer.com/article/x",
  ],
  "study-path": [
    "https://journals.harbor.example/doi/full/10.9999/x",
    "https://uni.example/journal/ponds/article/3",
    "https://ponds.example/article?id=10.9999/pond.1",
  ],
  court: [
    "https://www.courtlistener.com/docket/1/a-v-b/",
    "https://courts.state.example/case/1",
    "https://tribunal.region.example/1",
  ],
  filing: ["https://www.sec.gov/Archives/edgar/1.htm", "https://www.documentcloud.org/documents/1-letter"],
  "filing-path": ["https://harbor.example/investor-relations/2023/annual-report.pdf"],
  law: ["https://www.legislation.gov.uk/ukpga/1999/1", "https://eur-lex.europa.eu/eli/reg/1"],
  data: ["https://www.census.gov/data/1", "https://ourworldindata.org/ponds"],
  "data-path": ["https://city.example/files/trees.csv"],
  press: ["https://www.prnewswire.com/news-releases/1.html", "https://newsroom.harbor.example/1"],
  "press-path": ["https://harbor.example/news/press-releases/1"],
  "official-domain": [
    "https://www.epa.gov/ponds",
    "https://www.interieur.gouv.fr/x",
    "https://www.mext.go.jp/a",
    "https://lakemunicipality.gov.ng/x",
  ],
  official: [
    "https://www.who.int/news/item/1",
    "https://www.police.harborshire.example/x",
    "https://city.quillport.example/council/minutes",
  ],
  social: ["https://x.com/someone/status/1", "https://www.youtube.com/watch?v=1", "https://t.me/channel/1"],
  shop: ["https://www.amazon.co.uk/dp/B000000000", "https://amzn.to/1", "https://shop.harbor.example/mugs"],
  "shop-path": ["https://harbor.example/products/mug", "https://harbor.example/mug?tag=abc-21"],
  "news-label": ["https://news.harbor.example/story"],
};

/** Places that a language knows. */
export const HOST_HITS: [lang: string, url: string, kind: LinkKind][] = [
  ["de", "https://www.bundesverfassungsgericht.de/e/1.html", "court"],
  ["de", "https://www.gesetze-im-internet.de/x/", "law"],
  ["de", "https://www.destatis.de/DE/x.html", "data"],
  ["de", "https://www.presseportal.de/pm/1/2", "press-release"],
  ["de", "https://www.bundestag.de/presse/x", "official"],
  ["no", "https://www.regjeringen.no/no/x", "official"],
  ["fr", "https://www.insee.fr/fr/x", "data"],
  ["es", "https://www.boe.es/x", "law"],
  ["it", "https://www.cortecostituzionale.it/x", "court"],
  ["pt", "https://www.ibge.gov.br/x", "data"],
  ["nl", "https://www.rechtspraak.nl/x", "court"],
  ["de", "https://region.example/statistik/fische", "data"],
  ["de", "https://hafen.example/pressemitteilungen/kai", "press-release"],
  ["de", "https://presse.hafen.example/kai", "press-release"],
  ["xx", "https://www.kremlin.ru/x", "official"],
];

/** Look-alikes. */
export const LINK_OTHERS: [string, LinkKind][] = [
  ["https://www.harborpost.example/2024/ferry", "news"],
  ["https://www.reuters.com/world/ferry", "news"],
  ["https://www.nytimes.com/2024/ferry.html", "news"],
  ["https://kystavisen.example/ferge", "news"],
  ["https://blog.someone.example/ferry", "other"],
  ["https://governance.example/ferry", "other"],
  ["https://lantern.example/shop/mug", "own"],
  ["https://www.lantern.example/press/about", "own"],
  ["https://archive.lantern.example/1999", "own"],
  ["https://charity.example/ferry", "other"],
];

/** Texts that name a document with its owner; what is found. */
export const DOCUMENT_HITS: [lang: string, text: string, name: string][] = [
  ["en", "Costs doubled, a report by the Harbor Institute found.", "report by the Harbor Institute"],
  [
    "en",
    "A study published in the journal Pond Ecology says so.",
    "study published in the journal Pond Ecology",
  ],
  ["en", "A lawsuit filed in Marston County claims damages.", "lawsuit filed in Marston County"],
  ["de", "Das zeigt eine Studie der Universität Moorstadt.", "Studie der Universität Moorstadt"],
  ["fr", "C’est ce que montre un rapport de la Cour des comptes locale.", "rapport de la Cour"],
  ["es", "Un informe del Instituto Lagunar lo confirma.", "informe del Instituto Lagunar"],
  ["it", "Lo dice un rapporto dell’Istituto Lagune.", "rapporto dell’Istituto Lagune"],
  ["pt", "Um estudo da Universidade do Lago mostra isso.", "estudo da Universidade do Lago"],
  ["nl", "Dat blijkt uit onderzoek van Stichting Plas.", "onderzoek van Stichting Plas"],
  ["no", "Det viser en rapport fra Innsjøinstituttet.", "rapport fra Innsjøinstituttet"],
];

export const DOCUMENT_MISSES: [lang: string, text: string][] = [
  ["en", "He filed a report."],
  ["en", "The paper by the door was wet."],
  ["de", "Der Bericht war lang."],
  ["fr", "Le rapport a été rendu."],
  ["es", "El informe se publicó ayer."],
];
