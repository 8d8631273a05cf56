import type { Statement } from "../attributions/speech.ts";
import type { Member } from "../discourse/members.ts";
import type { Lexicon } from "../text/lexicon.ts";
import { singular } from "../text/name-words.ts";

/** Lawyers of the state who prosecute nobody. */
const DEFENDS = /public_attorney|defen[cds]e|defender/;

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
      ({ kind, name }) => kind === "organization" && offices.some((office) => isOffice(plain(name), office)),
    );
    const [body, ...others] = bodies;
    if (!body || others.length > 0 || !isOf(member, body)) continue;
    // Where those of another place speak, too, "police" may be either.
    const alike = [...members].filter(({ kind, key }) => kind === "unnamed" && key === member.key);
    if (!alike.every((one) => isOf(one, body))) continue;
    body.aliases.add(member.name);
    body.mentions.push(...member.mentions.splice(0));
    memberOf.set(statement, body);
  }
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll("’", "'").replaceAll(" ", "_");
}

/**
 * "Sandry Police Department", "Attorney's Office for the North": the name ends with the office or tells of which it is. No body that
 * only watches it ("Police Department Review Board"), nor one that defends ("Public Attorney's Office").
 */
function isOffice(name: string, office: string): boolean {
  const at = name.indexOf(office);
  if (at < 0 || DEFENDS.test(name)) return false;
  return /^(?:_(?:of|for|in)_.+)?$/.test(name.slice(at + office.length));
}

/** No word tells them from the body's own: "prosecutors", "Sandry police". */
function isOf({ words, key }: Member, body: Member): boolean {
  return [...words].every((word) => singular(word) === key || word === key || body.words.has(word));
}
