import type { Statement } from "../attributions/speech.ts";
import type { Member } from "../discourse/members.ts";
import type { AnalysedParagraph } from "../text/analysed-text.ts";
import type { Lexicon } from "../text/lexicon.ts";

/**
 * Leaves out what is a body only because something is seen from there, and by one word: "Aus Sicht von Norden kam das Schiff erst spät
 * an" tells of a town. Changes `memberOf`.
 */
export function leaveOutViews(
  texts: readonly AnalysedParagraph[],
  memberOf: Map<Statement, Member | null>,
  { viewOf, flags }: Lexicon,
): void {
  if (viewOf.size === 0) return;
  const isView = ({ paragraph, cue }: Statement) => {
    const words = texts[paragraph]!.tokens.slice(cue.from, cue.to + 1);
    return viewOf.has(words.map(({ low }) => low).join("_"));
  };
  const voices = new Set<Member>();
  for (const [statement, member] of memberOf) if (member && !isView(statement)) voices.add(member);
  for (const [statement, member] of memberOf) {
    if (member?.kind !== "organization" || voices.has(member)) continue;
    if (!member.name.includes(" ") && !flags.has(member.name.toLowerCase())) memberOf.set(statement, null);
  }
}
