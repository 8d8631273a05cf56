import type { Statement } from "../attributions/speech.ts";
import type { Member } from "../discourse/members.ts";
import { fitsGender } from "../entities/genders.ts";
import type { Owner } from "../nominals/likely-owners.ts";
import { flagsOf, type Lexicon } from "../text/lexicon.ts";
import * as IS from "../text/word-flags.ts";
import type { Cast } from "./cast.ts";

/**
 * Joins whoever stayed open with the one member of the cast that it likely means; nobody speaks where it may mean several.
 * Changes `memberOf` and marks its statements as guessed. Call when all mentions are resolved.
 */
export function joinOpen(memberOf: Map<Statement, Member | null>, cast: Cast): void {
  const owners = new Map<Member, Owner>();
  for (const [statement, member] of memberOf) {
    if (!member?.open) continue;
    const owner = owners.get(member) ?? cast.ownerOf(member);
    owners.set(member, owner);
    if (owner === null || owner === member) continue;
    memberOf.set(statement, owner === "several" ? null : owner);
    statement.guessed = true;
    if (owner !== "several") owner.mentions.push(...member.mentions.splice(0));
  }
}

/**
 * Joins "la vicepresidenta" with "la vice": the same office without a name, where neither says of what. The fuller word is the name.
 * Changes `memberOf`, which is in text order.
 */
export function joinOffices(memberOf: Map<Statement, Member | null>, { sameOffices }: Lexicon): void {
  const holders = new Set<Member>();
  for (const [statement, member] of memberOf) {
    if (!member?.open || !member.described || member.words.size > 1) continue;
    const offices = sameOffices.filter((nouns) => nouns.includes(member.key)).flat();
    const isSame = (one: Member) =>
      one !== member && offices.includes(one.key) && fitsGender(one, member.gender);
    const known = [...holders].find(isSame);
    if (!known) {
      holders.add(member);
      continue;
    }
    if (member.name.startsWith(known.name)) {
      known.aliases.add(known.name);
      known.name = member.name;
    }
    memberOf.set(statement, known);
    known.mentions.push(...member.mentions.splice(0));
  }
}

/**
 * Leaves out whoever is described as somebody known and could not be found ("der Sportchef"), where somebody speaks by name who may be
 * meant: more often than not it is a second line for that person. For languages whose offices vary too freely to be joined. "Leur étude" of
 * nobody knows whom is left out, too. Changes `memberOf`.
 */
export function leaveOutOpen(memberOf: Map<Statement, Member | null>, lexicon: Lexicon): void {
  const named = new Set<Member>();
  for (const member of memberOf.values()) if (member?.kind === "person") named.add(member);
  for (const [statement, member] of memberOf) {
    if (member?.open && member.kind === "document" && !member.way) {
      memberOf.set(statement, null);
      continue;
    }
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
