import { type Description, describePhrase } from "../../phrases/descriptions.ts";
import { behindAll, headOf, type Phrase, phraseStartingAt } from "../../phrases/phrases.ts";
import { DETERMINER } from "../../text/lexicon.ts";
import { is, isCapital, isUnknown, isWord } from "../../text/token-tests.ts";
import type { Token } from "../../text/tokens.ts";
import * as IS from "../../text/word-flags.ts";
import type { Clause } from "../clause.ts";
import { ROLE, SOURCE_NOUN } from "../source-phrases.ts";
import { isFullName } from "./speakers.ts";

/** "Verfassungsschutz und Zoll warnen": two sources, where both words can be one; else the phrase alone. */
export function sourcesIn(clause: Clause, given: Phrase): Phrase[] {
  const { tokens, lexicon } = clause;
  const phrase = wholeGroup(clause, given);
  let and = phrase.from + 1;
  while (and < phrase.to && !(isWord(tokens[and]) && is(tokens[and], IS.and))) and++;
  if (and >= phrase.to) return [phrase];
  const halves: [Phrase, Phrase] = [
    { from: phrase.from, to: and - 1 },
    { from: and + 1, to: phrase.to },
  ];
  const [left, right] = halves;
  const [one, other] = [describePhrase(tokens, left, lexicon), describePhrase(tokens, right, lexicon)];
  if (isSecondRole(clause, left, right)) return [right];
  const heads = [tokens[one.head], tokens[other.head]];
  const speaking = heads.filter((head) => is(head, SOURCE_NOUN));
  if (areOneGroup(heads, lexicon.womenEnding)) return [phrase];
  // "Blas Tena y Elsa Rincón": two people's names need no noun that speaks.
  const named = halves.every((half) => isPersonNamed(clause, half));
  const both =
    named || (speaking.length > 0 && heads.every((head) => is(head, SOURCE_NOUN) || isCapital(head)));
  return both && !isInModifier(tokens, left, right) && !areTwoRoles(clause, one, other) ? halves : [phrase];
}

/** "die Beauftragte für Busse und Bahnen": the "and" joins what the preposition governs. */
function isInModifier(tokens: readonly Token[], left: Phrase, right: Phrase): boolean {
  if (is(tokens[right.from], DETERMINER) || is(tokens[headOf(tokens, right)], SOURCE_NOUN)) return false;
  return tokens.slice(left.from, left.to).some((token) => is(token, IS.nounPreposition));
}

/** "Ärztin und Autorin Maren Thoms": two roles of one person, the second without an article before the name. */
function areTwoRoles({ tokens, grammar }: Clause, left: Description, right: Description): boolean {
  if (right.determiner !== "none") return false;
  const role = tokens[left.head];
  if (left.type !== "common") return false;
  // "una vecina y miembro de la junta": in the singular neither of the two stands without an article.
  if (grammar.headFirst && right.type === "common") return isOnes(role) && isOnes(tokens[right.head]);
  const named = right.type === "name" && right.kind === "person" && right.premodifier !== null;
  return named && is(role, ROLE);
}

function isOnes(noun: Token | undefined): boolean {
  return is(noun, ROLE) && !is(noun, IS.people);
}

/** "Bürgerinnen und Bürger", "Bürger und Bürgerinnen": one group, by its women and its men. */
function areOneGroup([one, other]: readonly (Token | undefined)[], ending: string): boolean {
  return isOtherHalf(one, other, ending) || isOtherHalf(other, one, ending);
}

function isOtherHalf(women: Token | undefined, men: Token | undefined, ending: string): boolean {
  if (ending === "" || !women?.text.endsWith(ending)) return false;
  return men?.text.startsWith(women.text.slice(0, -ending.length)) === true;
}

/** "dijeron el alcalde Blas Tena y la concejala Elsa Rincón.": the phrase with a second person's; unless `goesOn`, only where no word follows that may be the second one's verb. */
export function withSecond(clause: Clause, phrase: Phrase, goesOn = false): Phrase {
  const { tokens, sentence } = clause;
  if (!is(tokens[phrase.to + 1], IS.and)) return phrase;
  const second = phraseStartingAt(tokens, phrase.to + 2, sentence.to);
  if (!second || (!goesOn && isWord(tokens[second.to + 1]))) return phrase;
  return [phrase, second].every((one) => isPersonNamed(clause, one))
    ? { from: phrase.from, to: second.to }
    : phrase;
}

/** "der Publizist und Philosoph Ole Harms": a noun behind the article of one, then another without before the name. */
function isSecondRole({ tokens, grammar, lexicon }: Clause, { from, to }: Phrase, second: Phrase): boolean {
  if (!grammar.nounCapitals || to !== from + 1 || !is(tokens[from], IS.definite)) return false;
  const { determiner, premodifier, kind } = describePhrase(tokens, second, lexicon);
  const noun = tokens[to];
  return (
    determiner === "none" && premodifier !== null && kind === "person" && (isOnes(noun) || isUnknown(noun))
  );
}

/** A person's name: in full, or behind what its bearer is. */
export function isPersonNamed(clause: Clause, phrase: Phrase): boolean {
  const { type, kind, premodifier, name } = describePhrase(clause.tokens, phrase, clause.lexicon);
  if (type !== "name" || kind === "organization") return false;
  // "la concejala Elsa Rincón": two names behind a noun that no list knows.
  const described = clause.grammar.headFirst && premodifier && name.to > name.from;
  return kind === "person" || Boolean(described) || isFullName(clause, phrase);
}

/** "den Nutzerinnen und den Nutzern": the phrase goes on to the group's other half behind an article of its own. */
export function wholeGroup({ tokens, sentence, lexicon }: Clause, phrase: Phrase): Phrase {
  const { womenEnding } = lexicon;
  if (womenEnding === "" || !is(tokens[phrase.to + 1], IS.and)) return phrase;
  const to = behindAll(tokens, phrase.to + 2, sentence.to, IS.definite);
  return areOneGroup([tokens[phrase.to], tokens[to]], womenEnding) ? { from: phrase.from, to } : phrase;
}
