import type { Statement } from "../attributions/speech.ts";
import type { Member } from "../discourse/members.ts";
import { fitsGender } from "../entities/genders.ts";
import type { AnalysedParagraph } from "../text/analysed-text.ts";
import type { Lexicon } from "../text/lexicon.ts";
import { addTo } from "../text/multimap.ts";
import { wordSet } from "../text/name-words.ts";
import { isNextSentence } from "../text/sentences.ts";
import { is, isQuote } from "../text/token-tests.ts";
import * as IS from "../text/word-flags.ts";

/**
 * Joins somebody whom one sentence describes with whoever the next one names for the first time, in front, without saying what that
 * person is: "His lawyer told how it was done. Ann Lee said: “…”". The description becomes the role. Changes `memberOf`, which is in text order.
 */
export function joinIntroductions(
  texts: readonly AnalysedParagraph[],
  memberOf: Map<Statement, Member | null>,
): void {
  const statements = [...memberOf.keys()];
  const times = new Map<Member, number>();
  for (const member of memberOf.values()) if (member) times.set(member, (times.get(member) ?? 0) + 1);
  for (let i = 1; i < statements.length; i++) {
    const [before, after] = [statements[i - 1]!, statements[i]!];
    const [described, named] = [memberOf.get(before), memberOf.get(after)];
    if (!described || !named || times.get(described) !== 1) continue;
    const fits =
      isSomebody(described) &&
      isNextSentence(texts, before, after) &&
      !holdsSpeech(texts, before) &&
      after.quoted &&
      isNewName(texts, after, named) &&
      fitsGender(named, described.gender);
    if (!fits) continue;
    named.role = described.name.replace(/^(?:his|her|their|its|one) /i, "");
    named.mentions.push(...described.mentions);
    memberOf.set(before, named);
  }
}

/**
 * Joins a body that one report describes, "a group of sailors", with the name that a later one has behind its noun: "The group, Red
 * Tide, said"; a sentence between may tell of other people. Changes `memberOf`, which is in text order.
 */
export function joinNamedBodies(
  texts: readonly AnalysedParagraph[],
  memberOf: Map<Statement, Member | null>,
): void {
  const described = new Map<string, Member>();
  for (const [statement, member] of memberOf) {
    if (!member) continue;
    const body = member.role === null ? undefined : described.get(member.role);
    const since = body && lastOf(memberOf, body, statement);
    if (
      body &&
      body !== member &&
      since &&
      opensDefinite(texts, statement) &&
      isNextSentence(texts, since, statement)
    ) {
      member.role = body.name;
      member.aliases.add(body.name);
      member.mentions.push(...body.mentions);
      for (const [other, one] of memberOf) if (one === body) memberOf.set(other, member);
      described.delete(body.key);
    }
    if (member.kind === "organization" && /^\p{Ll}/u.test(member.name)) described.set(member.key, member);
  }
}

/** The last statement of somebody before another one. */
function lastOf(
  memberOf: ReadonlyMap<Statement, Member | null>,
  body: Member,
  before: Statement,
): Statement | null {
  let last: Statement | null = null;
  for (const [statement, member] of memberOf) {
    if (statement === before) return last;
    if (member === body) last = statement;
  }
  return last;
}

function opensDefinite(texts: readonly AnalysedParagraph[], { paragraph, mention }: Statement): boolean {
  return mention !== null && is(texts[paragraph]!.tokens[mention.from], IS.definite);
}

/** Three words between quotation marks have no more characters. */
const LONGEST_FRAGMENT = 24;

/** Paragraphs at the head that tell the story without names. */
const LEAD = 3;

/**
 * Joins somebody whom the head of the story describes, "an expert", with the only one named further down who is told to be that;
 * a word for anybody who knows also with the only one who is named at all. Changes `memberOf`, which is in text order.
 */
export function joinLead(memberOf: Map<Statement, Member | null>, lexicon: Lexicon): void {
  const named = new Set<Member>();
  const inLead = new Map<Member, Statement[]>();
  const later = new Set<Member>();
  for (const [statement, member] of memberOf) {
    if (!member) continue;
    if (member.kind === "person" && !statement.nested) named.add(member);
    if (!isSomebody(member)) continue;
    if (statement.paragraph >= LEAD || statement.quoted) later.add(member);
    else addTo(inLead, member, statement);
  }
  for (const [member, statements] of inLead) {
    const means = later.has(member) ? null : whomLeadMeans(member, named, lexicon);
    if (means === null) continue;
    if (means !== "several") means.mentions.push(...member.mentions);
    for (const statement of statements) memberOf.set(statement, means === "several" ? null : means);
  }
}

/**
 * The only one of those named who is told to be that; "an expert" of several, one of whom comments by trade, is a second line for one of
 * them.
 */
function whomLeadMeans(
  member: Member,
  named: ReadonlySet<Member>,
  { anyExpert, otherThan, ownTrades }: Lexicon,
): Member | "several" | null {
  if ([...member.words].some((word) => otherThan.has(word))) return null;
  const trades = anyExpert.has(member.key) ? ownTrades : null;
  const fits = [...named].filter((one) => fitsGender(one, member.gender));
  const wordsOf = ({ role }: Member) => [...wordSet(role ?? "")];
  const holders = fits.filter((one) => {
    const told = wordsOf(one);
    return [...member.words].every((word) => told.includes(word));
  });
  const [only, ...others] = holders.length > 0 || !trades ? holders : [...named];
  if (others.length === 0) return only && fits.includes(only) ? only : null;
  return trades && fits.some((one) => wordsOf(one).some((word) => trades.has(word))) ? "several" : null;
}

function isSomebody({ kind, plural }: Member): boolean {
  return kind === "unnamed" && !plural;
}

/** A quotation that is no fragment. */
function holdsSpeech(texts: readonly AnalysedParagraph[], { paragraph, content }: Statement): boolean {
  const { tokens } = texts[paragraph]!;
  return content.some(({ from, to }) =>
    tokens.slice(from, to + 1).some((token) => isQuote(token) && token.end - token.start > LONGEST_FRAGMENT),
  );
}

/** The full name of somebody of whom nothing is told opens the sentence, and stands nowhere before. */
function isNewName(
  texts: readonly AnalysedParagraph[],
  { paragraph, sentence, mention }: Statement,
  { person, role }: Member,
): boolean {
  const text = texts[paragraph]!;
  // "Ann Lee of the Harbor Mail": whose she is says no more than what the sentence before told.
  const known = role !== null && (person?.roleRank ?? 0) > 1;
  if (!person || known || !mention || !person.name.includes(" ")) return false;
  const { tokens, sentences } = text;
  const { from } = sentences[sentence]!;
  const first = mention.from === from && !is(tokens[from], IS.definite, IS.indefinite);
  return (
    first && person.paragraph === paragraph && person.token >= mention.from && person.token <= mention.to
  );
}
