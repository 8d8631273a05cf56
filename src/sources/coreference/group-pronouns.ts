import type { TokenPlace } from "../discourse/antecedents.ts";
import type { Discourse } from "../discourse/discourse.ts";
import { isBody, type Member } from "../discourse/members.ts";
import { sentenceOf } from "../text/sentences.ts";

/** Paragraphs over which "it" and "they" look back. */
const REACH = 2;

/** Whom "it" or "they" means: a body, several people, or somebody without a name who spoke last. */
export function groupBefore(
  discourse: Discourse,
  gender: "it" | "they",
  place: TokenPlace,
  certain: boolean,
): Member | null {
  const { known } = discourse;
  const { paragraph } = place;
  if (gender === "it")
    return known.lastWith((one) => isBody(one) || one.kind === "document", paragraph, REACH);
  return (
    known.lastWith((member) => member.plural, paragraph, REACH) ??
    known.lastWith(isBody, paragraph, 1) ??
    (certain ? voiceBefore(discourse, place) : null)
  );
}

/** "A spokesman said …. They added": somebody without a name who spoke in the sentence before; behind others, "they" may be those. */
function voiceBefore(discourse: Discourse, place: TokenPlace): Member | null {
  const [last] = discourse.known.recent;
  if (!last || discourse.lexicon.rules.grammar || last.kind !== "unnamed") return null;
  return isNextSentence(discourse, last.last, place) ? last : null;
}

/** Whether no whole sentence stands between two places. */
function isNextSentence({ paragraphs }: Discourse, earlier: TokenPlace, later: TokenPlace): boolean {
  const [before, text] = [paragraphs[earlier.paragraph]!, paragraphs[later.paragraph]!];
  const [from, to] = [sentenceOf(before, earlier.token), sentenceOf(text, later.token)];
  if (earlier.paragraph === later.paragraph) return to - from <= 1;
  return later.paragraph - earlier.paragraph === 1 && from === before.sentences.length - 1 && to === 0;
}
