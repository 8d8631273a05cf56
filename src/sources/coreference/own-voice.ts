import type { Speech, Statement } from "../attributions/speech.ts";
import type { Member } from "../discourse/members.ts";
import type { AnalysedParagraph } from "../text/analysed-text.ts";
import type { Lexicon } from "../text/lexicon.ts";

/** "“I miss my boat,” Brann said": a name that may be a person's or a body's is a person's where its bearer says "I". */
export function takeForPeople(
  texts: readonly AnalysedParagraph[],
  speeches: readonly Speech[],
  memberOf: ReadonlyMap<Statement, Member | null>,
  lexicon: Lexicon,
): void {
  for (const speech of speeches) {
    if (!speech.statement?.certain || speech.statement.guessed) continue;
    const member = memberOf.get(speech.statement);
    if (member?.kind !== "organization" || !mayBePerson(member.name, lexicon)) continue;
    if (speech.parts.some((part) => hasOwnVoice(texts[part.paragraph]!, part.region, lexicon)))
      member.kind = "person";
  }
}

/** Words in capitals of which no list knows one: no letters, no body's noun. */
function mayBePerson(name: string, { flags }: Lexicon): boolean {
  return name.split(" ").every((word) => /^\p{Lu}\p{Ll}+$/u.test(word) && !flags.has(word.toLowerCase()));
}

/** Words that others say within a quotation. */
const INNER_QUOTE = /[‘“"][^‘’“”"]*[’”"]/gu;
/** "World War I", "Part I" */
const NUMERAL = /(?<=\p{Lu}\p{Ll}+ )I(?![’'])/gu;

function hasOwnVoice({ text, regions }: AnalysedParagraph, region: number, { ownVoice }: Lexicon): boolean {
  const { innerStart, innerEnd } = regions[region]!;
  const own = text.slice(innerStart, innerEnd).replace(INNER_QUOTE, " ").replace(NUMERAL, " ");
  return (own.match(/\p{L}+/gu) ?? []).some((word) => ownVoice.has(word.toLowerCase()));
}
