import type { Member } from "../discourse/members.ts";
import type { Named } from "../discourse/named.ts";
import { describePhrase, isOfficeLetters } from "../phrases/descriptions.ts";
import { behindAll, headOf, isComma, isDash, type Phrase, phraseStartingAt } from "../phrases/phrases.ts";
import { DETERMINER, type Lexicon } from "../text/lexicon.ts";
import { endsLike, is } from "../text/token-tests.ts";
import type { Token } from "../text/tokens.ts";
import * as IS from "../text/word-flags.ts";
import * as SHAPE from "../text/word-shapes.ts";
import type { DescribedNoun } from "./described-noun.ts";

/** So many words of a name may stand behind the comma. */
const LONGEST_NAME = 8;

/** "a strategist, Ann Lee, said", "its parent company, the Harbor Group, said": whom the name behind the comma means. */
export function nameInApposition(noun: DescribedNoun, named: Named, lexicon: Lexicon): Member | null {
  const { tokens, phrase, place, name: role } = noun;
  // "one of the owners, Ann Lee, filed a lawsuit saying"
  const one = isOneOf(tokens, phrase);
  const kind = kindOf(noun, one, lexicon);
  const name = kind && nameBehindComma(tokens, phrase, lexicon);
  if (!name) return null;
  const inner = describePhrase(tokens, name, lexicon);
  if (inner.type !== "name") return null;
  if (kind === "person") {
    if (inner.kind === "organization") return null;
    if (inner.name.from === inner.name.to && inner.kind !== "person") return null;
  }
  const member = named.memberOf(
    kind === "body" ? { ...inner, kind: "organization" } : inner,
    place.paragraph,
  );
  if (kind === "body" || one || lexicon.rules.grammar) member.role ??= role;
  // An office with its holder's name behind it proves a person.
  if (kind === "person" && lexicon.rules.grammar && member.person) member.person.proven = true;
  return member;
}

function isOneOf(tokens: readonly Token[], { from, to }: Phrase): boolean {
  return is(tokens[from], IS.quantifier) && from + 1 < to && is(tokens[from + 1], IS.tie);
}

/** What the words before the comma describe; null where it is nobody who has a name. */
function kindOf(
  { tokens, phrase: { from, to }, description }: DescribedNoun,
  one: boolean,
  lexicon: Lexicon,
): "body" | "person" | null {
  const at = one
    ? headOf(tokens, { from: behindAll(tokens, from + 2, to, DETERMINER), to })
    : description.head;
  const head = tokens[at]!;
  if (is(head, IS.body) && !one) return "body";
  if (is(head, IS.person, IS.title, IS.spokesperson) || isOfficeLetters(tokens, at, lexicon)) return "person";
  return (one && is(head, IS.people)) || endsLike(head, SHAPE.agent) ? "person" : null;
}

function nameBehindComma(
  tokens: readonly Token[],
  { to }: Phrase,
  { rules: { grammar } }: Lexicon,
): Phrase | null {
  const comma = behindBracket(tokens, to + 1);
  if (!isComma(tokens[comma]) && !(isDash(tokens[comma]) && !grammar)) return null;
  const name = phraseStartingAt(tokens, comma + 1, Math.min(tokens.length, comma + LONGEST_NAME + 1));
  if (!name || !tokens[name.to]!.cap) return null;
  // "a former candidate -- Ann Lee, who lost -- said"
  const after = tokens[name.to + 1];
  const goesOn = after?.kind === "word" && !is(after, IS.cue, IS.auxiliary, grammar ? 0 : IS.adverb);
  return goesOn ? null : name;
}

/** So many tokens stand in a bracket behind what somebody is. */
const LONGEST_BRACKET = 8;

/** "el jefe del Estado Mayor (EMX), Ana Soto, dijo": the first token behind a bracket that opens here. */
function behindBracket(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== "(") return at;
  for (let i = at + 1; i <= at + LONGEST_BRACKET; i++) if (tokens[i]?.text === ")") return i + 1;
  return at;
}
