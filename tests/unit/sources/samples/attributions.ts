interface Hit {
  pattern: string;
  text: string;
  mention: string | null;
  cue: string;
  content: string;
  direct: boolean;
}

const hit = (
  pattern: string,
  text: string,
  mention: string | null,
  cue: string,
  content: string,
  direct = false,
): Hit => ({
  pattern,
  text,
  mention,
  cue,
  content,
  direct,
});

/** Invented sentences and the attribution that each pattern must find in them. */
export const ATTRIBUTION_HITS: Hit[] = [
  hit(
    "source-cue-content",
    "Mara Quill said the quay would close.",
    "Mara Quill",
    "said",
    "the quay would close",
  ),
  hit(
    "source-cue-content",
    "The mayor told reporters that the quay would close.",
    "The mayor",
    "told",
    "that the quay would close",
  ),
  hit(
    "source-cue-content",
    "Officials have repeatedly warned that the dam is weak.",
    "Officials",
    "warned",
    "that the dam is weak",
  ),
  hit(
    "source-cue-content",
    "Ivo Lamm, a baker from the old town, said flour was dear.",
    "Ivo Lamm",
    "said",
    "flour was dear",
  ),
  hit(
    "source-cue-content",
    "Ivo Lamm, who bakes at night, said flour was dear.",
    "Ivo Lamm",
    "said",
    "flour was dear",
  ),
  hit(
    "source-cue-content",
    "On Monday, the harbor office announced a new toll.",
    "the harbor office",
    "announced",
    "a new toll",
  ),
  hit(
    "source-cue-content",
    "In a statement, the club denied the report.",
    "the club",
    "denied",
    "the report",
  ),
  hit(
    "source-cue-content",
    "She went on to say that the boats were safe.",
    "She",
    "say",
    "that the boats were safe",
  ),
  hit(
    "source-cue-content",
    "The survey found that most cats prefer fish.",
    "The survey",
    "found",
    "that most cats prefer fish",
  ),
  hit(
    "source-cue-content",
    "Several people familiar with the plan said it was dead.",
    "Several people familiar with the plan",
    "said",
    "it was dead",
  ),
  hit(
    "source-cue-content",
    "Ana Sol said, “We will row home tonight.”",
    "Ana Sol",
    "said",
    "“We will row home tonight.”",
    true,
  ),
  hit(
    "source-cue-content",
    "He wrote to his neighbours, “The well is dry again.”",
    "He",
    "wrote",
    "“The well is dry again.”",
    true,
  ),
  hit(
    "source-cue-content",
    "Ana Sol hit back: “That is not what the map shows.”",
    "Ana Sol",
    ":",
    "“That is not what the map shows.”",
    true,
  ),
  hit(
    "content-source-cue",
    "“We will row home tonight,” Ana Sol said.",
    "Ana Sol",
    "said",
    "“We will row home tonight,”",
    true,
  ),
  hit(
    "content-source-cue",
    "“Will it float?” the captain asked.",
    "the captain",
    "asked",
    "“Will it float?”",
    true,
  ),
  hit(
    "content-source-cue",
    "“This is the end of the line,” Ana Sol thundered on Friday.",
    "Ana Sol",
    "thundered",
    "“This is the end of the line,”",
    true,
  ),
  hit(
    "content-source-cue",
    "The quay would close in May, the mayor said.",
    "the mayor",
    "said",
    "The quay would close in May",
  ),
  hit(
    "content-source-cue",
    "The plan, officials say, will be ready soon.",
    "officials",
    "say",
    "The plan will be ready soon",
  ),
  hit(
    "content-cue-source",
    "“We will row home tonight,” said Ana Sol.",
    "Ana Sol",
    "said",
    "“We will row home tonight,”",
    true,
  ),
  hit(
    "content-cue-source",
    "The quay would close in May, said the mayor.",
    "the mayor",
    "said",
    "The quay would close in May",
  ),
  hit(
    "content-cue-source",
    "“Nobody asked the islanders.” — Ana Sol",
    "Ana Sol",
    "—",
    "“Nobody asked the islanders.”",
    true,
  ),
  hit(
    "according-source",
    "The ferry sank in fog, according to the coast guard.",
    "the coast guard",
    "according to",
    "The ferry sank in fog",
  ),
  hit(
    "according-source",
    "According to the coast guard, the ferry sank in fog.",
    "the coast guard",
    "According to",
    "the ferry sank in fog",
  ),
  hit(
    "according-source",
    "Half the nets were torn, according to data from the Fishery Board.",
    "the Fishery Board",
    "according to",
    "Half the nets were torn",
  ),
  hit(
    "subject-gerund",
    "Ana Sol left early, saying the hall was cold.",
    "Ana Sol",
    "saying",
    "the hall was cold",
  ),
  hit(
    "subject-gerund",
    "The council issued a statement warning that the well was dry.",
    "The council",
    "warning",
    "that the well was dry",
  ),
];

/** Invented sentences, and the names of all the sources they may give. */
export const ATTRIBUTION_MISSES: { why: string; text: string; names: string[] }[] = [
  { why: "noun after an article", text: "The claims about the quay grew louder in spring.", names: [] },
  { why: "noun after a possessive", text: "Ana Sol's reports filled three shelves.", names: [] },
  { why: "noun after a preposition", text: "The board met in response to calls from the street.", names: [] },
  { why: "denied report", text: "The mayor did not say when the quay would open.", names: [] },
  { why: "no comment", text: "The company declined to comment on the sale.", names: [] },
  { why: "passive without agent", text: "The quay was said to be older than the town.", names: [] },
  { why: "thought", text: "Ana Sol hopes the quay will open.", names: [] },
  { why: "infinitive", text: "It is hard to say whether the quay will open.", names: [] },
  { why: "act, not a finding", text: "The police found a boat near the quay.", names: [] },
  { why: "restrictive clause", text: "Fans who say the match was fixed stayed away.", names: [] },
  { why: "opening adverb", text: "Meanwhile, Ana Sol said the quay was open.", names: ["Ana Sol"] },
  {
    why: "opening participle",
    text: "Speaking in Rome, Ana Sol said the quay was open.",
    names: ["Ana Sol"],
  },
  {
    why: "place pair",
    text: "At a rally in Harbor Falls, N.H., on Tuesday, Ana Sol said the quay was open.",
    names: ["Ana Sol"],
  },
  { why: "time before the verb", text: "The board two weeks ago said the quay was open.", names: ["board"] },
  {
    why: "abbreviation inside a name",
    text: "Sen. Ana B. Sol said the U.S. quay was open.",
    names: ["Ana B. Sol"],
  },
  {
    why: "office before a name",
    text: "Secretary of State Ana Sol said the quay was open.",
    names: ["Ana Sol"],
  },
  {
    why: "reporting outlet is no person",
    text: "“It is open,” Ana Sol told the Associated Press.",
    names: ["Ana Sol"],
  },
];
