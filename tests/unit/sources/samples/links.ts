import type { LinkKind } from "../../../../src/model/source-summary.ts";

/** Addresses for every row of `src/rules/link-kinds.ts`: they must get the row's kind. Hosts are real, paths invented. */
export const LINK_HITS: Record<string, string[]> = {
  study: [
    "https://doi.org/10.9999/abc.1",
    "https://arxiv.org/abs/9901.00001",
    "https://pubmed.ncbi.nlm.nih.gov/1/",
    "https://www.researchgate.net/publication/1",
    "https://hal.science/hal-1",
  ],
  "study-journal": [
    "https://www.nature.com/articles/x1",
    "https://link.springer.com/article/x",
    "https://www.nejm.org/x",
    "https://www.pnas.org/x",
    "https://www.science.org/content/x",
    "https://ieeexplore.ieee.org/document/1",
    "https://www.cell.com/x",
    "https://www.aerzteblatt.de/archiv/1",
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
    "https://www.bailii.org/ew/cases/1.html",
    "https://canlii.org/x",
    "https://www.icc-cpi.int/x",
  ],
  filing: [
    "https://www.sec.gov/Archives/edgar/1.htm",
    "https://www.documentcloud.org/documents/1-letter",
    "https://patents.google.com/patent/x",
    "https://opencorporates.com/companies/1",
  ],
  "filing-path": ["https://harbor.example/investor-relations/2023/annual-report.pdf"],
  law: [
    "https://www.legislation.gov.uk/ukpga/1999/1",
    "https://eur-lex.europa.eu/eli/reg/1",
    "https://legiscan.com/x",
    "https://uscode.house.gov/x",
  ],
  data: [
    "https://www.census.gov/data/1",
    "https://ourworldindata.org/ponds",
    "https://www.ipsos.com/x",
    "https://www.abs.gov.au/x",
    "https://acleddata.com/x",
  ],
  "data-path": ["https://city.example/files/trees.csv"],
  "press-wire": ["https://www.prnewswire.com/news-releases/1.html", "https://www.accesswire.com/1"],
  "official-body": [
    "https://www.who.int/news/item/1",
    "https://www.unicef.org/x",
    "https://www.ilo.org/x",
    "https://www.nato.int/x",
    "https://www.vatican.va/x",
  ],
  press: ["https://newsroom.harbor.example/1", "https://mediaroom.harbor.example/1"],
  "press-path": [
    "https://harbor.example/news/press-releases/1",
    "https://harbor.example/media-centre/release/1",
    "https://harbor.example/en/newsroom/1",
  ],
  "official-domain": [
    "https://www.epa.gov/ponds",
    "https://www.interieur.gouv.fr/x",
    "https://www.mext.go.jp/a",
    "https://lakemunicipality.gov.ng/x",
  ],
  "official-label": [
    "https://www.police.harborshire.example/x",
    "https://city.quillport.example/council/minutes",
  ],
  social: [
    "https://x.com/someone/status/1",
    "https://www.youtube.com/watch?v=1",
    "https://t.me/channel/1",
    "https://vimeo.com/1",
    "https://www.flickr.com/photos/x",
    "https://vk.com/x",
  ],
  shop: [
    "https://www.amazon.co.uk/dp/B000000000",
    "https://amzn.to/1",
    "https://shop.harbor.example/mugs",
    "https://www.target.com/p/x",
    "https://www.gofundme.com/f/x",
  ],
  "shop-path": ["https://harbor.example/products/mug", "https://harbor.example/mug?tag=abc-21"],
  "news-label": ["https://news.harbor.example/story"],
};

/** Bodies, shops and press rooms of several countries. */
export const HOST_HITS: [url: string, kind: LinkKind][] = [
  ["https://www.bundesverfassungsgericht.de/e/1.html", "court"],
  ["https://www.gesetze-im-internet.de/x/", "law"],
  ["https://www.destatis.de/DE/x.html", "data"],
  ["https://www.presseportal.de/pm/1/2", "press-release"],
  ["https://www.bundestag.de/presse/x", "official"],
  ["https://www.regjeringen.no/no/x", "official"],
  ["https://www.insee.fr/fr/x", "data"],
  ["https://www.boe.es/x", "law"],
  ["https://www.cortecostituzionale.it/x", "court"],
  ["https://www.ibge.gov.br/x", "data"],
  ["https://www.rechtspraak.nl/x", "court"],
  ["https://region.example/statistik/fische", "data"],
  ["https://hafen.example/pressemitteilungen/kai", "press-release"],
  ["https://presse.hafen.example/kai", "press-release"],
  ["https://www.kremlin.ru/x", "official"],
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
  // Words and hosts that are only part of a longer one.
  ["https://courtyard.example/rooms", "other"],
  ["https://www.supercell.com/x", "other"],
  ["https://conscience.org/x", "other"],
  ["https://www.netflix.com/title/1", "other"],
  ["https://timeline.me/x", "other"],
  ["https://www.run.org/x", "other"],
  ["https://ontarget.com/x", "other"],
  ["https://database.example/x", "other"],
  ["https://lawson.example/x", "other"],
  ["https://citylife.example/x", "other"],
  ["https://impressed.example/x", "other"],
  ["https://www.telegram.com/story/1", "other"],
  ["https://harbor.example/news/roommates-wanted", "other"],
  ["https://harbor.example/statistiker/x", "other"],
  ["https://juslaw.example/x", "other"],
];

/** Texts that name a document with its owner; what is found. */
export const DOCUMENT_HITS: [lang: string, text: string, name: string][] = [
  ["en", "Costs doubled, a report by the Harbor Institute found.", "report by the Harbor Institute"],
  [
    "en",
    "A study published in the journal Pond Ecology says so.",
    "study published in the journal Pond Ecology",
  ],
  [
    "en",
    "They cited the court’s 1898 ruling in Quill Fenn, which held that he was free.",
    "ruling in Quill Fenn",
  ],
  ["en", "According to a May report from Harbor Watch, costs doubled.", "report from Harbor Watch"],
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
  ["en", "Who wants to study in Norland needs a permit."],
  ["en", "The air quality index in Norland is 218 right now."],
  ["en", "They ruled on an appeal of a lower-court ruling from New Norland that struck down the tax."],
  ["en", "In my review for Harbor Games I liked it."],
  ["en", "The paper by the door was wet."],
  ["de", "Der Bericht war lang."],
  ["fr", "Le rapport a été rendu."],
  ["es", "El informe se publicó ayer."],
];
