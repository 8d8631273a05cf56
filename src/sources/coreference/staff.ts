import type { Statement } from "../attributions/speech.ts";
import type { Member } from "../discourse/members.ts";
import type { Lexicon } from "../text/lexicon.ts";
import { singular } from "../text/name-words.ts";

/**
 * Joins "prosecutors" with the only attorney's office that speaks, "Sandry police" with the Sandry Police Department: one voice. Changes
 * `memberOf`.
 */
export function joinStaff(memberOf: Map<Statement, Member | null>, { staffOf }: Lexicon): void {
  const members = new Set<Member>();
  for (const member of memberOf.values()) if (member) members.add(member);
  for (const [statement, member] of memberOf) {
    if (member?.kind !== "unnamed") continue;
    const [, ...offices] = staffOf.find(([noun]) => noun === member.key) ?? [];
    const bodies = [...members].filter(
      ({ kind, name }) => kind === "organization" && offices.some((office) => plain(name).includes(office)),
    );
    const [body, ...others] = bodies;
    if (!body || others.length > 0 || !isOf(member, body)) continue;
    body.aliases.add(member.name);
    body.mentions.push(...member.mentions.splice(0));
    memberOf.set(statement, body);
  }
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll("’", "'").replaceAll(" ", "_");
}

/** No word tells them from the body's own: "prosecutors", "Sandry police". */
function isOf({ words, key }: Member, body: Member): boolean {
  return [...words].every((word) => singular(word) === key || word === key || body.words.has(word));
}
