import type { Metadata } from "../../model/metadata.ts";
import type { Paragraph } from "../../model/source-input.ts";
import type { Span } from "../../model/source-summary.ts";
import type { KnownOutlet, OutletLexicon } from "./outlet-lexicon.ts";
import { findKnownOutlets } from "./outlet-names.ts";
import { hostOf, isPublisher, nameKey, type Publisher, publisherOf } from "./publisher.ts";

/** An outlet that the markup names as where the story comes from. */
export interface Origin {
  known: KnownOutlet | null;
  text: string;
  relation: "republished";
  reporter: null;
  evidence: Span | null;
  words: string;
}

/** Where the text names an outlet. */
type Named = Pick<Origin, "known" | "text" | "words"> & { evidence: Span | null };

/** What a page tells of itself. */
export interface Page {
  authors: readonly string[];
  url: string;
  origins: Metadata["origins"];
  paragraphs: readonly Paragraph[];
}

/** A longer line credits nobody, in characters. */
const CREDIT_LENGTH = 200;
/** A house's name has no more words. */
const MOST_WORDS = 5;

/**
 * Origins of the markup, as the text names them. What the data calls an origin is one (JSON-LD `isBasedOn`, a source in the
 * head); an address elsewhere also stands in pages of one group, in moved and in copied ones: it counts where the
 * text, a byline or a credit names that house as well.
 */
export function findMarkedOrigins(page: Page, named: readonly Named[], lexicon: OutletLexicon): Origin[] {
  const own = hostOf(page.url);
  return page.origins.flatMap((origin): Origin[] => {
    const host = origin.url === null ? "" : hostOf(origin.url);
    if (host !== "" && (host === own || own.endsWith(`.${host}`) || host.endsWith(`.${own}`))) return [];
    const house = publisherOf({ siteName: host === "" ? origin.name : null, url: origin.url ?? "" }, lexicon);
    const [known = null] = house.known;
    const cited = named.find(({ text, known }) => isPublisher(house, text, known));
    const told = cited ?? creditOf(house, host, page, lexicon);
    if (!told && origin.from === "canonical") return [];
    const address = `${origin.name} ${origin.url ?? ""}`.trim();
    return [
      {
        known: cited?.known ?? known,
        text: cited?.text ?? known?.name ?? origin.name,
        relation: "republished",
        reporter: null,
        evidence: told?.evidence ?? null,
        words: told?.words ?? address,
      },
    ];
  });
}

/** The line that names a house beside the story: a byline, a credit, one of the authors. */
function creditOf(
  house: Publisher,
  host: string,
  { authors, paragraphs }: Page,
  lexicon: OutletLexicon,
): Pick<Named, "evidence" | "words"> | null {
  const keys = new Set([...house.keys, nameKey(host)]);
  // A writer's own site bears the writer's name.
  for (const author of authors) keys.delete(nameKey(author));
  const credits = (line: string) =>
    line.length <= CREDIT_LENGTH && !lexicon.pictures.test(line) && names(line, keys, house, lexicon);
  const line = paragraphs.find(({ kind, text }) => (kind === "byline" || kind === "credit") && credits(text));
  if (line) return { evidence: { block: line.id, start: 0, end: line.text.length }, words: line.text };
  const author = authors.find(credits);
  return author === undefined ? null : { evidence: null, words: author };
}

/** Words of the line, joined, are the house's name or address: "Harbor Post", "jane@harborpost.example". */
function names(
  line: string,
  keys: ReadonlySet<string>,
  { known }: Publisher,
  lexicon: OutletLexicon,
): boolean {
  if (findKnownOutlets(line, lexicon).some((mention) => mention.known && known.has(mention.known)))
    return true;
  const words = (line.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(nameKey);
  return words.some((_, from) => {
    const run = words.slice(from, from + MOST_WORDS);
    return run.some((_, last) => keys.has(run.slice(0, last + 1).join("")));
  });
}
