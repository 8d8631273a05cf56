import { type Description, describePhrase, textOfPhrase } from "../phrases/descriptions.ts";
import { isNominal, type Phrase, phraseEndingAt } from "../phrases/phrases.ts";
import { nameBeforeState } from "../phrases/places.ts";
import { roleOf } from "../phrases/roles.ts";
import type { AnalysedParagraph } from "../text/analysed-text.ts";
import { DETERMINER, flagsOf, type Gender, genderOf, genderOfName, type Lexicon } from "../text/lexicon.ts";
import { foldName } from "../text/name-words.ts";
import { is, isSmallWord, isUnknown } from "../text/token-tests.ts";
import type { Token } from "../text/tokens.ts";
import * as IS from "../text/word-flags.ts";
import { startOfPhrase } from "./name-runs.ts";
import type { PeopleIndex, Person } from "./person.ts";
import { addPerson, takeRoleOfKnown } from "./same-person.ts";

const LONGEST_NAME = 5;

/** Reads who is named by a run of capitalised words, and what the words around it say of them, into the index. */
export function readPerson(
  index: PeopleIndex,
  paragraph: AnalysedParagraph,
  number: number,
  run: Phrase,
  lexicon: Lexicon,
): void {
  const { tokens, text } = paragraph;
  const from = startOfPhrase(tokens, run, lexicon);
  const description = describePhrase(tokens, { from, to: run.to }, lexicon);
  const { name, kind, determiner } = description;
  const premodifier = wholeOffice(tokens, description.premodifier, lexicon);
  const length = name.to - name.from + 1;
  if (!isPersonsName(description)) return;
  const titled = kind === "person";
  if (!titled && !lexicon.rules.grammar && nameBeforeState(tokens, name)) return;
  // "the Quill": a body, or whatever else has a name.
  const article = determiner === "definite" && !titled;
  const told = hasUnknownNoun(tokens, premodifier, lexicon) || isPraised(tokens, description, lexicon);
  if (article && (length === 1 || !told)) return;
  const role = roleOf(tokens, text, name, premodifier, titled, lexicon);
  const age = ageBehind(tokens, name.to);
  const proven = titled || role?.proves === true || age !== null;
  const surname = foldName(tokens[description.head]!.text);
  if (length === 1 && !titled) {
    if (!lexicon.rules.grammar && role?.proves) takeRoleOfKnown(index, surname, role);
    return;
  }
  if (!titled && isNoBareName(tokens, description, lexicon, proven)) return;
  const rank = length === 1 ? royalTitle(tokens, name.from, lexicon) : "";
  const person: Person = {
    name: rank + textOfPhrase(text, tokens, name),
    surname,
    first: foldName(tokens[name.from]!.text),
    gender:
      description.gender ??
      genderOfRole(role?.text ?? "", lexicon) ??
      (length > 1 ? genderOfName(tokens[name.from]!.text, lexicon) : null),
    age,
    role: role && `${role.text} ` !== rank ? role.text : null,
    roles: rolesOf(
      role?.text,
      titled && role?.text !== "" && premodifier && textOfPhrase(text, tokens, premodifier),
    ),
    roleRank: role?.rank ?? 0,
    beside: besideName(tokens, text, name.to),
    kinOf: role ? ownerOfKin(role.text, lexicon) : null,
    proven,
    opens: opensSentence(paragraph, name, lexicon),
    paragraph: number,
    token: name.from,
  };
  addPerson(index, person, length, lexicon.rules.grammar?.twoSurnames === true);
}

function isPersonsName({ type, kind, name }: Description): boolean {
  return type === "name" && (kind === null || kind === "person") && name.to - name.from < LONGEST_NAME;
}

/** "Longtime Ann Lee", "Hearing Ann Lee": three capitals, of which the first may be the sentence's and not the name's. */
function opensSentence(
  { tokens, sentences }: AnalysedParagraph,
  { from, to }: Phrase,
  lexicon: Lexicon,
): boolean {
  if (lexicon.rules.grammar || to - from !== 2 || genderOfName(tokens[from]!.text, lexicon) !== null)
    return false;
  return tokens[from]!.lineStart || sentences.some((sentence) => sentence.from === from);
}

/** "Federation of Harbor Workers President Ann Lee": the office with all of the body whose it is. */
function wholeOffice(tokens: readonly Token[], words: Phrase | null, { rules }: Lexicon): Phrase | null {
  if (!words) return null;
  const [body, of] = [tokens[words.from - 2], tokens[words.from - 1]];
  const office = tokens[words.to]!;
  if (rules.grammar || !body?.cap || !is(of, IS.nounPreposition) || of!.lineStart) return words;
  if (!office.cap || words.from === words.to || !is(office, IS.title)) return words;
  const whole = phraseEndingAt(tokens, words.to, Math.max(0, words.from - LONGEST_OFFICE));
  if (!whole || whole.from >= words.from || is(tokens[whole.from], IS.title)) return words;
  return tokens.slice(whole.from, whole.to + 1).some((token) => token.cap && is(token, IS.body))
    ? whole
    : words;
}

/** The body whose office it is has so many words. */
const LONGEST_OFFICE = 10;

/** "The mayor's wife": whose kin somebody is. */
function ownerOfKin(role: string, { kin }: Lexicon): string | null {
  const [, owner = "", relation = ""] = /^(.+)['’]s (\p{Ll}+)$/u.exec(role) ?? [];
  return kin.has(relation) ? owner : null;
}

/** The role of a mention and the words before the name, which are another where the role stands behind it. */
function rolesOf(role: string | undefined, before: string | false | null): string[] {
  return [...new Set([role ?? "", before || ""])].filter((told) => told !== "");
}

/** "Prince Andrew": a title that is part of a given name, with the space behind it; empty where none stands before the name. */
function royalTitle(tokens: readonly Token[], name: number, { givenTitles }: Lexicon): string {
  const before = tokens[name - 1];
  return before?.kind === "word" && before.cap && givenTitles.has(before.low) ? `${before.text} ` : "";
}

/** Where nouns have capitals: capitalised words that stand as no person's name does. */
function isNoBareName(
  tokens: readonly Token[],
  { name, premodifier }: Description,
  lexicon: Lexicon,
  proven: boolean,
): boolean {
  if (!lexicon.rules.grammar?.nounCapitals) return false;
  const before = tokens[name.from - 1];
  // "eine Rote Karte", "zum Beispiel Harms": no name of a person stands behind an article.
  const article =
    before?.kind === "word" && (is(before, IS.indefinite) || lexicon.contractions.has(before.low));
  // "der kurze Anzug von Harms": nor one with a particle behind an adjective, unless a role proves a person.
  const particle = tokens.slice(name.from, name.to).some(({ cap }) => !cap);
  if (article || (particle && premodifier && !proven)) return true;
  // "Hard- und Software"
  if (/-\s/.test(tokens[name.from]!.text)) return true;
  // "Vorteil von Klarstrom": a particle that is a preposition as well makes a name behind a known given name alone.
  const link = flagsOf(lexicon, tokens[name.from + 1]?.low ?? "");
  const tied = name.to > name.from && (link & IS.tie) !== 0;
  return tied && !proven && genderOfName(tokens[name.from]!.text, lexicon) === null;
}

/** "el ingeniero civil Julio Maroto": a noun that no list knows before two names, where nouns have no capitals. */
function hasUnknownNoun(tokens: readonly Token[], words: Phrase | null, { rules }: Lexicon): boolean {
  if (!rules.grammar?.headFirst || !words) return false;
  for (let i = words.from; i <= words.to; i++)
    if (tokens[i]!.cap || is(tokens[i], IS.body, IS.document)) return false;
  return true;
}

/** "the legendary Ann Lee": an adjective before a given name that is known, where no noun follows that it describes. */
function isPraised(tokens: readonly Token[], { name, premodifier }: Description, lexicon: Lexicon): boolean {
  if (lexicon.rules.grammar || premodifier?.from !== premodifier?.to || !premodifier) return false;
  const next = tokens[name.to + 1];
  const ofNoun = isSmallWord(next) && isNominal(next) && !is(next, IS.cue, IS.auxiliary);
  const adjective = isSmallWord(tokens[premodifier.to]) && isUnknown(tokens[premodifier.to]);
  return adjective && !ofNoun && genderOfName(tokens[name.from]!.text, lexicon) !== null;
}

/** "alcaldesa de Ruvia": by the role's first word, where the noun comes first; "Norder Hafenmeisterin": else by its first noun that tells. */
function genderOfRole(role: string, lexicon: Lexicon): Gender | null {
  const { headFirst, nounCapitals } = lexicon.rules.grammar ?? {};
  const words = role.split(/\s/u);
  if (headFirst) return lexicon.gender.get(words[0]!.toLowerCase()) ?? null;
  if (!nounCapitals) return null;
  for (const word of words) {
    const low = word.toLowerCase();
    const flags = flagsOf(lexicon, low);
    // What stands behind an article or preposition is of what somebody is.
    if (flags & (DETERMINER | IS.preposition)) return null;
    const gender = genderOf({ low, flags }, lexicon);
    if (gender) return gender;
  }
  return null;
}

/** "Ann Lee, 55, …", "Ann Lee (55)". */
function ageBehind(tokens: readonly Token[], name: number): number | null {
  const [mark, age, close] = tokens.slice(name + 1, name + 4);
  const fits = age && /^\d{1,2}$/.test(age.text) && close?.kind === "mark" && close.text !== "%";
  return fits && (mark?.text === "," || mark?.text === "(") ? Number(age.text) : null;
}

/** So many tokens of a bracket say whose its bearer is. */
const LONGEST_BRACKET = 8;

/** "Rui Lemos (PXB-RJ)": the words in brackets right behind a name. */
function besideName(tokens: readonly Token[], text: string, name: number): string {
  if (tokens[name + 1]?.text !== "(") return "";
  let close = name + 2;
  while (close < tokens.length && tokens[close]!.text !== ")" && close - name < LONGEST_BRACKET) close++;
  return tokens[close]?.text === ")"
    ? text.slice(tokens[name + 2]!.start, tokens[close]!.start).toLowerCase()
    : "";
}
