import { type Description, describePhrase, isNameToken, textOfPhrase } from "../phrases/descriptions.ts";
import { phraseEndingAt, phraseStartingAt } from "../phrases/phrases.ts";
import { opensAsParticiple, subjectsPlace } from "../phrases/syntactic-position.ts";
import { withoutCase } from "../phrases/without-case.ts";
import type { AnalysedParagraph } from "../text/analysed-text.ts";
import { HUMAN, type Lexicon } from "../text/lexicon.ts";
import { foldName } from "../text/name-words.ts";
import { is, isCapital } from "../text/token-tests.ts";
import type { Token } from "../text/tokens.ts";
import * as IS from "../text/word-flags.ts";
import { companiesByAdjective } from "./company-names.ts";
import { INITIALS, spelledLetters } from "./spelled-letters.ts";

/** A name that may be a body's, where it stands. */
export interface BodyMention {
  name: string;
  paragraph: number;
  token: number;
  /** The name itself says that it is a body's. */
  proven: boolean;
  /** It opens its sentence, as a subject does. */
  subject: boolean;
  /** Folded body nouns in it: "bank" of "Harbor Bank". */
  nouns: string[];
}

/** The bodies that an article names, speaking or not. */
export interface BodyIndex {
  mentions: BodyMention[];
  /** Full names by their initials, lower case: those that the text gives in brackets, else those it spells. */
  byInitials: Map<string, string>;
  /** Names of companies by the adjective they begin with; null where several begin so. */
  byAdjective: ReadonlyMap<string, string | null>;
}

const LONGEST_INITIALS = 7;

export function indexBodies(paragraphs: readonly AnalysedParagraph[], lexicon: Lexicon): BodyIndex {
  const byAdjective = lexicon.rules.grammar ? new Map() : companiesByAdjective(paragraphs, lexicon);
  const index: BodyIndex = { mentions: [], byInitials: new Map(), byAdjective };
  const spelled = new Map<string, string>();
  paragraphs.forEach((paragraph, number) => {
    if (paragraph.kind === "credit" || paragraph.kind === "byline") return;
    const { tokens } = paragraph;
    for (let i = 0; i < tokens.length; i++) {
      const given = initialsGiven(paragraph, i, lexicon);
      if (given) index.byInitials.set(given.initials, given.name);
    }
    for (const found of namesOfNobody(paragraph, lexicon)) {
      const mention = mentionOf(paragraph, number, found, lexicon);
      index.mentions.push(mention);
      const initials = is(tokens[found.head], HUMAN) ? "" : initialsOf(mention.name);
      if (initials.length > 2 && initials.length <= LONGEST_INITIALS && !spelled.has(initials))
        spelled.set(initials, mention.name);
    }
  });
  const unsaid = lexicon.rules.grammar ? [] : spelledLetters(paragraphs);
  for (const [initials, name] of [...unsaid, ...spelled])
    if (!index.byInitials.has(initials)) index.byInitials.set(initials, name);
  return index;
}

/** Names in a paragraph that are no person's, in order. */
function* namesOfNobody(paragraph: AnalysedParagraph, lexicon: Lexicon): Generator<Description> {
  const { tokens, text } = paragraph;
  for (let i = 0; i < tokens.length; i++) {
    const phrase = isNameToken(tokens, i) ? phraseStartingAt(tokens, i, tokens.length) : null;
    if (!phrase) continue;
    const described = describePhrase(tokens, phrase, lexicon);
    const found = ownedBody(tokens, described, lexicon) ?? described;
    if (!lexicon.rules.grammar && opensAsParticiple(paragraph, found.name)) continue;
    // "R-Norland": where a politician is from.
    if (isOfNobody(found) && /^\p{Lu}-\p{Lu}/u.test(textOfPhrase(text, tokens, found.name))) continue;
    if (isOfNobody(found)) {
      yield found;
      i = Math.max(i, found.name.to);
    } else while (isNameToken(tokens, i + 1)) i++;
  }
}

/** "Norland's home ministry": a body without capitals goes by whose it is. */
function ownedBody(tokens: readonly Token[], found: Description, { rules }: Lexicon): Description | null {
  const { type, head, name } = found;
  const owner = tokens[name.from]!;
  if (rules.grammar || type !== "common" || !owner.cap || !owner.possessive) return null;
  if (!is(tokens[head], IS.body) || is(tokens[head], HUMAN)) return null;
  return { ...found, type: "name", kind: "organization", name: { from: name.from, to: head } };
}

/** A name, and no person's. */
function isOfNobody({ type, kind }: Description): boolean {
  return type === "name" && kind !== "person";
}

function mentionOf(
  paragraph: AnalysedParagraph,
  number: number,
  { kind, name, premodifier }: Description,
  lexicon: Lexicon,
): BodyMention {
  const { rules, flags } = lexicon;
  const { tokens, text } = paragraph;
  const words = withoutCase(text, tokens, name, lexicon);
  // "der Rüstungskonzern Nordmetall": the noun before the name says of which kind it is.
  const noun = premodifier?.to === name.from - 1 ? tokens[premodifier.to]! : null;
  const joined = noun?.cap && rules.grammar?.nounCapitals && !flags.has(noun.low);
  const before = joined ? [noun] : [];
  const nouns = [...before, ...tokens.slice(name.from, name.to + 1)].filter((token) => is(token, IS.body));
  return {
    name: words,
    paragraph: number,
    token: name.from,
    proven: kind === "organization" && (nouns.length > 0 || INITIALS.test(words)),
    subject: subjectsPlace(paragraph, name.from),
    nouns: nouns.map(({ low }) => foldName(low)),
  };
}

/** The initials in a bracket that opens at a place, with the name before it that they stand for. */
function initialsGiven(paragraph: AnalysedParagraph, open: number, lexicon: Lexicon): Initials | null {
  const { tokens, text } = paragraph;
  if (tokens[open]!.text !== "(" || tokens[open + 2]?.text !== ")") return null;
  return spelledOut(text, tokens, open) ?? shortOf(paragraph, open, lexicon);
}

/** Lower-case letters, and the name that they stand for. */
interface Initials {
  initials: string;
  name: string;
}

/** "Center for Flood Control (CFC)": the capitalised words before the bracket whose initials stand in it. */
function spelledOut(text: string, tokens: readonly Token[], open: number): Initials | null {
  const short = tokens[open + 1]!;
  if (!INITIALS.test(short.text)) return null;
  const initials = short.text.toLowerCase();
  let from = open - 1;
  let rest = initials;
  for (let i = open - 1; i >= 0 && open - i <= 2 * LONGEST_INITIALS && rest !== ""; i--) {
    const token = tokens[i]!;
    if (token.kind !== "word") return null;
    if (!token.cap) continue;
    if (!rest.endsWith(token.low[0]!)) break;
    rest = rest.slice(0, -1);
    from = i;
  }
  if (rest !== "" || from === open - 1) return null;
  return { initials, name: text.slice(tokens[from]!.start, tokens[open - 1]!.end) };
}

/** "Schweizer Wetterdienst (SWX)": a body's noun before the bracket, whatever the letters in it. */
function shortOf({ tokens, text }: AnalysedParagraph, open: number, lexicon: Lexicon): Initials | null {
  const short = tokens[open + 1]!;
  // "University of Arts (UK)": in English two letters are a country's.
  const fits = INITIALS.test(short.text) && (lexicon.rules.grammar || short.text.length > 2);
  const whole = fits ? phraseEndingAt(tokens, open - 1, 0) : null;
  if (!whole) return null;
  // "Angaben des Norder Wetterdienstes (NWD)": the letters are what stands right before them.
  let from = whole.to;
  while (from > whole.from && !(is(tokens[from - 1], IS.definite) && !isCapital(tokens[from - 1]))) from--;
  const phrase = lexicon.rules.grammar?.nounCapitals ? { from, to: whole.to } : whole;
  const { name, kind } = describePhrase(tokens, phrase, lexicon);
  const noun = tokens.slice(name.from, name.to + 1).some((token) => token.cap && is(token, IS.body));
  const body = noun && kind === "organization";
  return body ? { initials: short.text.toLowerCase(), name: withoutCase(text, tokens, name, lexicon) } : null;
}

/** The first letters of a name's capitalised words, lower case. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word));
  return words.length >= 2 ? words.map((word) => word[0]!.toLowerCase()).join("") : "";
}
