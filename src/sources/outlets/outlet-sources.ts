import type { Outlet } from "../../model/source-summary.ts";
import type { Member } from "../people/members.ts";
import type { OutletLexicon } from "./outlet-lexicon.ts";
import { findKnownOutlets } from "./outlet-names.ts";
import { isPublisher, nameKey, type Publisher } from "./publisher.ts";

/**
 * Speakers that are outlets: another outlet that reports something stands for its report, a document;
 * the publisher itself and the reporters of the outlets found are nobody's source.
 * Changes the members in place; returns those that are no sources.
 */
export function settleOutlets(
  members: readonly Member[],
  outlets: readonly Outlet[],
  publisher: Publisher,
  lexicon: OutletLexicon,
): Set<Member> {
  const dropped = new Set<Member>();
  const reporters = new Set(outlets.flatMap((outlet) => (outlet.reporter ? [nameKey(outlet.reporter)] : [])));
  const names = new Set(outlets.map((outlet) => nameKey(outlet.name)));
  for (const member of members) {
    if (member.kind === "unnamed") continue;
    if (reporters.has(nameKey(member.name))) {
      dropped.add(member);
      continue;
    }
    if (member.person?.proven) continue;
    const bare = member.name.replace(/^the /i, "");
    const known = findKnownOutlets(member.name, lexicon).find(
      (mention) => mention.known !== null && mention.end - mention.start >= bare.length,
    );
    if (member.kind !== "document" && isPublisher(publisher, member.name, known?.known ?? null)) {
      dropped.add(member);
    } else if (known || names.has(nameKey(member.name))) {
      member.kind = "document";
    }
  }
  return dropped;
}
