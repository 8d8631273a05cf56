import type { Statement } from "../attributions/speech.ts";
import type { Member } from "../discourse/members.ts";
import type { Lexicon } from "../text/lexicon.ts";

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
