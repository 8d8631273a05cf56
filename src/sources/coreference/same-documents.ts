import type { Statement } from "../attributions/speech.ts";
import type { Member } from "../discourse/members.ts";
import type { AnalysedParagraph } from "../text/analysed-text.ts";
import type { Lexicon } from "../text/lexicon.ts";
import { groupBy } from "../text/multimap.ts";
import { singular, wordSet } from "../text/name-words.ts";
import { endsLike, is, isCapital, isWord } from "../text/token-tests.ts";
import type { Token } from "../text/tokens.ts";
import * as IS from "../text/word-flags.ts";
import * as SHAPE from "../text/word-shapes.ts";

/** Paragraphs at the head, which tell what is new before they tell whose it is. */
const LEAD = 3;

/** So many words stand between a document's noun and the name of whose it is: "published last week by the". */
const LONGEST_TIE = 6;

/** "a study of 2011" is no new one. */
const YEAR = /^(?:19|20)\d\d$/;

/** A document where it speaks. */
interface Cited {
  statement: Statement;
  member: Member;
}

/**
 * Joins a document that the text names again by another noun or in fuller words: "A recent poll has shown …. A poll of 1,500 voters by Fenn & Moe
 * found …. The survey says". Changes `memberOf`, which is in text order.
 */
export function joinSameDocuments(
  texts: readonly AnalysedParagraph[],
  memberOf: Map<Statement, Member | null>,
  lexicon: Lexicon,
): void {
  joinTold(texts, memberOf, lexicon);
  joinBare(texts, memberOf, lexicon);
}

/** What the story first only calls new is what it then tells of. */
function joinTold(
  texts: readonly AnalysedParagraph[],
  memberOf: Map<Statement, Member | null>,
  lexicon: Lexicon,
): void {
  const cited = citedIn(memberOf);
  const met = new Set<Member>();
  cited.forEach(({ statement, member }, i) => {
    const isFirst = !met.has(member);
    met.add(member);
    if (!isFirst || !isUntold(member, lexicon) || !opensWith(texts, statement, IS.indefinite)) return;
    const next = cited.slice(i + 1).find((other) => other.member !== member);
    if (!next || met.has(next.member) || !isSameKind(member, next.member, lexicon)) return;
    const again = opensWith(texts, next.statement, IS.definite) && next.member.key === member.key;
    // The standfirst calls it new, the story says whose: two of one paragraph are two.
    const near = statement.paragraph < LEAD && next.statement.paragraph > statement.paragraph;
    if (!tellsWhose(texts, next, lexicon) || !(near || again)) return;
    if (!again && opensWith(texts, next.statement, IS.definite | IS.possessive)) return;
    next.member.aliases.add(member.name);
    next.member.mentions.unshift(...member.mentions.splice(0));
    for (const one of cited) if (one.member === member) memberOf.set(one.statement, next.member);
  });
}

/** "The survey says": the only study that speaks beside it; of several nobody knows which, and where it speaks once it is a second line for one. */
function joinBare(
  texts: readonly AnalysedParagraph[],
  memberOf: Map<Statement, Member | null>,
  lexicon: Lexicon,
): void {
  const studies = groupBy(
    citedIn(memberOf).filter(({ member }) => lexicon.documentKind.has(member.key)),
    ({ member }) => member,
  );
  for (const [member, cited] of studies) {
    const isBare = isUntold({ ...member, words: wordSet(member.name) }, lexicon);
    if (!isBare || !cited.every(({ statement }) => opensWith(texts, statement, IS.definite))) continue;
    const [other, ...more] = [...studies].filter(([one, [first]]) => one !== member && isOne(texts, first!));
    if (!other) continue;
    const [whole, [first]] = other;
    if (isIntroduced(texts, first!.statement, cited[0]!)) continue;
    const only = more.length === 0 && first!.statement.paragraph <= cited[0]!.statement.paragraph;
    const once = cited.length === 1 && !cited[0]!.statement.quoted;
    if (!only && !once) continue;
    for (const { statement } of cited) memberOf.set(statement, only ? whole : null);
    if (only) whole.mentions.push(...member.mentions.splice(0));
    studies.delete(member);
  }
}

/** "a survey", "data from the Harbor Bank": no "research" of anybody, no "reports". */
function isOne(texts: readonly AnalysedParagraph[], { statement, member }: Cited): boolean {
  return (
    /\s\p{Lu}/u.test(member.name) || opensWith(texts, statement, IS.indefinite | IS.definite | IS.possessive)
  );
}

/** "The study says …. A paper of 1962 was lost. The paper says": another one came in between. */
function isIntroduced(
  texts: readonly AnalysedParagraph[],
  { paragraph: since }: Statement,
  { statement: { paragraph, cue }, member: { key } }: Cited,
): boolean {
  return texts.slice(since, paragraph + 1).some(({ tokens }, i) => {
    const end = since + i === paragraph ? cue.from : tokens.length;
    return tokens.some(
      (one, at) => at < end && singular(one.low) === key && is(tokens[at - 1], IS.indefinite),
    );
  });
}

function citedIn(memberOf: ReadonlyMap<Statement, Member | null>): Cited[] {
  const cited: Cited[] = [];
  for (const [statement, member] of memberOf)
    if (member?.kind === "document") cited.push({ statement, member });
  return cited;
}

/** "a new study": nothing but that it is new. */
function isUntold({ words, key }: Member, { newness }: Lexicon): boolean {
  return [...words].every((word) => singular(word) === key || newness.has(word));
}

function isSameKind(one: Member, other: Member, { documentKind }: Lexicon): boolean {
  return one.key === other.key || (documentKind.has(one.key) && documentKind.has(other.key));
}

/** "a poll of 1,500 voters by Fenn & Moe": a name or number behind its noun; no further one. */
function tellsWhose(
  texts: readonly AnalysedParagraph[],
  { statement: { mention, paragraph }, member }: Cited,
  { otherThan }: Lexicon,
): boolean {
  if (!mention || [...member.words].some((word) => otherThan.has(word))) return false;
  const { tokens } = texts[paragraph]!;
  const words = tokens.slice(mention.from, endOfOwner(tokens, mention.to) + 1);
  const noun = words.findIndex(({ low }) => singular(low) === member.key);
  const behind = words.slice(noun + 1);
  return (
    noun >= 0 &&
    behind.some((token) => isCapital(token) || (token.kind === "number" && !YEAR.test(token.text)))
  );
}

/** "a study (published by the Harbor Institute)": what the noun's participle goes on with. */
function endOfOwner(tokens: readonly Token[], to: number): number {
  if (!endsLike(tokens[to + 1], SHAPE.past)) return to;
  let end = to + 1;
  while (end < to + LONGEST_TIE && isWord(tokens[end]) && !isCapital(tokens[end])) end++;
  return isWord(tokens[end]) ? end : to;
}

function opensWith(
  texts: readonly AnalysedParagraph[],
  { mention, paragraph }: Statement,
  flags: number,
): boolean {
  return mention !== null && is(texts[paragraph]!.tokens[mention.from], flags);
}
