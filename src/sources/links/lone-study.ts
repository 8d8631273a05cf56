import type { Statement } from "../attributions/speech.ts";
import type { Member } from "../discourse/members.ts";
import type { Lexicon } from "../text/lexicon.ts";
import { groupBy } from "../text/multimap.ts";
import { singular, wordSet } from "../text/name-words.ts";
import type { DocumentLink } from "./document-links.ts";

/**
 * "A new study reports …. They wrote in the new paper": the only study that speaks and the only one linked are one, where neither says whose
 * it is, or where the one that speaks follows on the other: "findings of the board …. That report said". `numbers`: paragraphs by the ids of
 * their blocks.
 */
export function withLoneStudy(
  links: DocumentLink[],
  numbers: ReadonlyMap<number, number>,
  memberOf: ReadonlyMap<Statement, Member | null>,
  { documentKind, newness }: Lexicon,
): DocumentLink[] {
  const isStudy = (word: string) => documentKind.has(singular(word));
  const isBare = (words: ReadonlySet<string>) =>
    [...words].every((word) => isStudy(word) || newness.has(word));
  const cited = [...memberOf].filter(
    ([, member]) => member?.kind === "document" && documentKind.has(member.key),
  );
  const [[study, statements] = [null, []], ...others] = groupBy(cited, ([, member]) => member);
  const linked = links.filter(({ document }) => document !== null && [...wordSet(document)].some(isStudy));
  const [link] = linked;
  if (!study || others.length > 0 || !link || !isBare(study.words)) return links;
  if (linked.some(({ url, member }) => url !== link.url || member !== null)) return links;
  const number = numbers.get(link.block) ?? -1;
  const follows = statements.some(
    ([{ paragraph, sentence }]) => paragraph === number || (paragraph === number + 1 && sentence === 0),
  );
  if (!follows && !isBare(wordSet(link.document!))) return links;
  return links.map((one) => (linked.includes(one) ? { ...one, member: study } : one));
}
