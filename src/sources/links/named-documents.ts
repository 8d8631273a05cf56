import type { Source, SourceSummary } from "../../model/source-summary.ts";
import type { Member } from "../discourse/members.ts";
import { SpanIndex } from "../text/span-index.ts";

type Unlinked = SourceSummary["unlinked"];

/**
 * The documents without a link that are no source already. Those that are give it their name, with the owner, and are a
 * second kind of evidence for it. `members`: whoever is behind each source.
 */
export function withoutSources(unlinked: Unlinked, sources: Source[], members: readonly Member[]): Unlinked {
  const documents = sources.filter(({ kind }) => kind === "document");
  const cited = new SpanIndex(
    members.flatMap(({ mentions }, index) =>
      sources[index]?.kind === "document" ? mentions.map((span) => [span, sources[index]!] as const) : [],
    ),
  );
  const ofNoun = (noun: string) => unlinked.filter(({ name }) => nounOf(name) === noun);
  return unlinked.filter(({ name, evidence }) => {
    const noun = nounOf(name);
    // "The study says": the only one that the text names with its owner.
    const bare = documents.filter((source) => source.name.toLowerCase() === noun);
    const again = bare.length === 1 && ofNoun(noun).length === 1 ? bare[0] : undefined;
    const source = cited.at(evidence) ?? again;
    if (!source) return true;
    if (source.name.toLowerCase().split(" ").at(-1) === noun) {
      source.aliases.push(source.name);
      // "Harbor Bank report" and "report by Ann Lee"
      source.name = source.name.slice(0, -noun.length) + name;
      source.certainty = "certain";
    }
    return false;
  });
}

function nounOf(name: string): string {
  return name.split(" ", 1)[0]!.toLowerCase();
}
