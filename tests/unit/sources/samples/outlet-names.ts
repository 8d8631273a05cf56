/** Names that are also words, people or other things: a text that means the outlet, and one that does not. */
export const AMBIGUOUS_NAMES: [lang: string, name: string, hit: string, miss: string][] = [
  ["en", "The Age", "He told The Age that the tram would run.", "He told of The Age of Sail in the museum."],
  [
    "en",
    "Time magazine",
    "The minister told Time magazine that she would stay.",
    "Crews reported Time lost to fog.",
  ],
  [
    "en",
    "The Sun",
    "The keeper told The Sun that the lion had gone.",
    "Sun reported by the weather mast was rare.",
  ],
  [
    "en",
    "Stern magazine",
    "He said so in an interview with Stern magazine.",
    "She told Stern that the boat leaked.",
  ],
  [
    "en",
    "Dawn",
    "The daily Dawn reported on Monday that the dam held.",
    "He told Dawn that the boat leaked.",
  ],
  [
    "en",
    "Quartz",
    "The outlet Quartz reported that the deal was off.",
    "The team reported Quartz veins in the rock.",
  ],
  [
    "en",
    "The Standard",
    "She told The Standard that the shop would close.",
    "The firm told Standard that the bid was late.",
  ],
  ["en", "The 19th", "She told The 19th that the clinic was full.", "He said so on The 19th of May."],
  ["en", "Puck", "The news site Puck reported that he would go.", "The keeper told Puck to sit."],
  [
    "en",
    "Esquire",
    "He told Esquire magazine that he was tired.",
    "The letter was sent to Tom Vane, Esquire.",
  ],
  ["en", "The Local", "She told The Local that the train was late.", "The Local Council reported a loss."],
  [
    "en",
    "Metro",
    "A driver told the Metro that the bus was late.",
    "Crews told Metro staff that the tunnel was wet.",
  ],
  [
    "en",
    "The Information",
    "The Information reported that the chip was late.",
    "She asked for information reported by the owner.",
  ],
  ["en", "The Wire", "He told The Wire that the vote was rigged.", "She told of the wire found in the yard."],
  [
    "en",
    "The Conversation",
    "The Conversation reported that frogs return.",
    "Guests told of the conversation in the hall.",
  ],
  ["en", "Mehr", "The news agency Mehr reported a fire.", "She told Mehr that the boat leaked."],
  ["de", "Stern", "Das sagte sie dem „Stern“.", "Das sagte sie Maria Stern."],
  ["de", "Zeit", "Das sagte er der „Zeit“.", "Zeit berichtete er von seiner Reise."],
];

/** Outlets that the lists name, each in a sentence; German, French and other houses in an English story too. */
export const KNOWN_NAMES: [name: string, text: string][] = [
  ["Euractiv", "A diplomat told Euractiv that the talks would go on."],
  ["MarketWatch", "The broker told MarketWatch that prices would fall."],
  ["RNZ", "The farmer told RNZ that the road was gone."],
  ["ICIJ", "The files were first reported by ICIJ."],
  ["FactCheck.org", "The claim is false, according to FactCheck.org."],
  ["Stars and Stripes", "The sergeant told Stars and Stripes that the base would close."],
  ["New Statesman", "She told the New Statesman that she would stand."],
  ["Mail & Guardian", "He told the Mail & Guardian that the mine was empty."],
  ["C-SPAN", "He said so in an interview with C-SPAN."],
  ["i24NEWS", "The envoy told i24NEWS that the road was open."],
  ["Private Eye", "The loss was first reported by Private Eye."],
  ["Tagesspiegel", "She told Der Tagesspiegel that the bridge was safe."],
  ["Die Zeit", "The singer told Die Zeit that she had stopped."],
  ["Il Sole 24 Ore", "The deal is off, according to Il Sole 24 Ore."],
  ["Le Parisien", "The baker told Le Parisien that flour was scarce."],
  ["El Confidencial", "The sum was first reported by El Confidencial."],
];

/** Papers "of" a place, stations of a house, and what follows a house's name otherwise. */
export const PAPERS_OF: [name: string, text: string][] = [
  ["Tele", "The envoy told Marstonia's Tele news channel that the road was open."],
  ["CBS Quillport", "CBS Quillport reports that the boats were found."],
  ["BBC Radio Marston", "The baker told BBC Radio Marston that flour was scarce."],
  ["NBC", "The baker told NBC Monday that flour was scarce."],

  ["Times of Quillport", "The baker told the Times of Quillport that flour was scarce."],
  ["Chronicle of Higher Tides", "The closure was first reported by the Chronicle of Higher Tides."],
];

/** Capitalised names that end like an outlet's and are none. */
export const NO_OUTLET_NAMES = [
  "The two are even, according to a Reuters/Ipsos poll.",
  "The two are even, according to a Washington Post-ABC News survey.",
  "The two are even, according to members of the Politico Caucus.",
  "The figures were published by Oxford University Press on Monday.",
  "He said so in a Truth Social Post on Monday.",
  "The rate was reported by American Express on Monday.",
  "The rule was published in the Federal Register on Monday.",
  "A delay was reported by Royal Mail on Monday.",
  "A delay was reported by the Czech Republic on Monday.",
  "The find was published in Nature Geoscience Record on Monday.",
  "The quake raised the toll, Reuters-style graphics show.",
];
