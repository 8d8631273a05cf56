import type { TokenPlace } from "../discourse/antecedents.ts";
import type { Discourse } from "../discourse/discourse.ts";
import { isBody, type Member } from "../discourse/members.ts";
import { isNextSentence, sentenceOf } from "../text/sentences.ts";

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
  const { paragraphs } = discourse;
  const [earlier, later] = [last.last, place].map(({ paragraph, token }) => ({
    paragraph,
    sentence: sentenceOf(paragraphs[paragraph]!, token),
  }));
  const same = earlier!.paragraph === later!.paragraph && earlier!.sentence === later!.sentence;
  return same || isNextSentence(paragraphs, earlier!, later!) ? last : null;
}
