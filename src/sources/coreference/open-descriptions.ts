import type { Statement } from "../attributions/speech.ts";
import { fitsGender, type Member } from "../discourse/members.ts";
import { flagsOf, type Lexicon } from "../text/lexicon.ts";
import * as IS from "../text/word-flags.ts";

/**
 * Leaves out whoever is described as somebody known and could not be found ("der Sportchef"), where somebody speaks by name who may be
 * meant: more often than not it is a second line for that person. For languages whose offices vary too freely to be joined. Changes `memberOf`.
 */
export function leaveOutOpen(memberOf: Map<Statement, Member | null>, lexicon: Lexicon): void {
  const named = new Set<Member>();
  for (const member of memberOf.values()) if (member?.kind === "person") named.add(member);
  for (const [statement, member] of memberOf) {
    if (!member?.open || !member.described || isOnlySpokesperson(member, named, lexicon)) continue;
    if ([...named].some((one) => fitsGender(one, member.gender))) memberOf.set(statement, null);
  }
}

/** "sagt der Sprecher", and no more than that: no other word for somebody, where nobody who is named speaks for others. */
function isOnlySpokesperson({ key }: Member, named: ReadonlySet<Member>, lexicon: Lexicon): boolean {
  const speaksFor = (word: string) => (flagsOf(lexicon, word) & IS.spokesperson) !== 0;
  if (!lexicon.rules.nouns.spokesperson.split(" ").includes(key)) return false;
  return ![...named].some(({ role }) =>
    role
      ?.toLowerCase()
      .match(/[\p{L}\p{M}]+/gu)
      ?.some(speaksFor),
  );
}

/** Paragraphs at the head, which speak of people before they name them. */
const LEAD = 3;

/**
 * The same in English only of an office or trade that the head of the story alone describes ("the owner said") and never quotes, where
 * somebody who may be meant is named further down. Changes `memberOf`.
 */
export function leaveOutLead(
  memberOf: Map<Statement, Member | null>,
  { flags, courtOffices }: Lexicon,
): void {
  const named = new Set<Member>();
  const told = new Set<Member>();
  for (const [{ paragraph, quoted }, member] of memberOf) {
    if (member?.kind === "person") named.add(member);
    if (member && (paragraph >= LEAD || quoted)) told.add(member);
  }
  for (const [statement, member] of memberOf) {
    if (!member?.open || !member.described || told.has(member) || courtOffices.has(member.key)) continue;
    const office = ((flags.get(member.key) ?? 0) & IS.title) !== 0;
    const isLater = ({ person }: Member) => (person?.paragraph ?? 0) > statement.paragraph;
    const meant = [...named].some((one) => isLater(one) && fitsGender(one, member.gender));
    if (office && meant) memberOf.set(statement, null);
  }
}

/**
 * Leaves out "a statement", "a letter" of a sentence in which somebody speaks: "he said, according to a statement" is the way his words
 * went. Changes `memberOf`.
 */
export function leaveOutWays(memberOf: Map<Statement, Member | null>): void {
  const spoken = new Set<string>();
  const cited = new Set<string>();
  const place = ({ paragraph, sentence }: Statement) => `${paragraph}:${sentence}`;
  for (const [statement, member] of memberOf) {
    if (!member || member.kind === "document") continue;
    spoken.add(place(statement));
    if (statement.pattern === "according-source") cited.add(place(statement));
  }
  for (const [statement, member] of memberOf)
    if (
      member?.way ? spoken.has(place(statement)) : isRetold(member, statement) && cited.has(place(statement))
    )
      memberOf.set(statement, null);
}

/** "The count shows, according to the office, that": a text's result that somebody else of the sentence tells. */
function isRetold(member: Member | null, { use, pattern }: Statement): boolean {
  return member?.kind === "document" && use === "find" && pattern === "source-cue-content";
}

/** Words of a document's name beside its noun and its issuer's: "the new report from". */
const MOST_BESIDE = 2;

/**
 * Joins "a report from Oceanic Research" with Oceanic Research, where that speaks as well: one voice. A poll stays what it is. Changes
 * `memberOf`.
 */
export function joinIssuers(memberOf: Map<Statement, Member | null>, { documentKind }: Lexicon): void {
  const bodies = new Set<Member>();
  for (const member of memberOf.values()) if (member?.kind === "organization") bodies.add(member);
  for (const [statement, member] of memberOf) {
    if (member?.kind !== "document" || !documentKind.has(member.key)) continue;
    const issuer = [...bodies].find((body) => isIssuedBy(member, body));
    if (issuer) memberOf.set(statement, issuer);
  }
}

function isIssuedBy({ words, key }: Member, { words: name }: Member): boolean {
  const beside = [...words].filter((word) => word !== key && !name.has(word));
  const whole = [...name].every((word) => words.has(word));
  return whole && name.size > 1 && beside.length <= MOST_BESIDE;
}
