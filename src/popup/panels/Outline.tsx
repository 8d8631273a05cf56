import type { Block } from "../../model/block.ts";
import type { Article } from "../../model/reading.ts";
import { familyOf } from "../../model/role.ts";
import { preview } from "../../words/format.ts";
import { useReading } from "../state/reading-store.ts";
import { useTexts } from "../state/store.ts";
import { bringIntoView } from "../text/into-view.ts";
import { type LiveEntries, liveEntries } from "../text/live-entries.ts";

/** UTF-16 units of a heading. */
const HEADING_LENGTH = 140;

interface Entry {
  block: Block;
  words: string;
  /** Of a live blog's entry; null elsewhere. */
  time: string | null;
}

/** The headings of the article, or a live blog's entries with their times, each a way to its place. */
export function Outline() {
  const { text } = useTexts();
  const { article, shown } = useReading();
  const entries = outlineOf(article.value, shown.value);
  return (
    <>
      <button type="button" class="outline-entry" onClick={() => goTo("#reader h1")}>
        {text("outline_top")}
      </button>
      {entries.length === 0 && <p class="muted">{text("outline_none")}</p>}
      <ol>
        {entries.map(({ block, words, time }) => (
          <li key={block.id}>
            <button
              type="button"
              class={`outline-entry level-${levelOf(block)}`}
              dir="auto"
              onClick={() => goTo(`#block-${block.id}`)}
            >
              {time && (
                <>
                  <span class="outline-time">{time}</span>{" "}
                </>
              )}
              {preview(words, HEADING_LENGTH)}
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}

/** A heading right below an entry's time is that entry's; one without a heading is known by how it begins. */
function outlineOf(article: Article, blocks: readonly Block[]): Entry[] {
  const entries = liveEntries(article, blocks);
  const found: Entry[] = [];
  blocks.forEach((block, i) => {
    const time = entries.get(block.id)?.time ?? null;
    if (time === null) {
      const isTold = found.at(-1)?.words === block.text;
      if (block.role === "heading" && block.text.trim() !== "" && !isTold)
        found.push({ block, words: block.text, time });
      return;
    }
    const said = block.role === "heading" ? block : nextWords(blocks, i, entries);
    found.push({ block, words: said.text === block.text ? withoutTime(block.text, time) : said.text, time });
  });
  return found;
}

/** The first block of an entry with words of its own; the opening one where it has none. */
function nextWords(blocks: readonly Block[], opening: number, entries: LiveEntries): Block {
  for (const block of blocks.slice(opening + 1, opening + 3)) {
    if (entries.get(block.id)?.time != null) break;
    if (isShownText(block)) return block;
  }
  return blocks[opening]!;
}

const isShownText = ({ role, text }: Block) => familyOf(role) === "story" && text.trim() !== "";

const withoutTime = (text: string, time: string) => text.replace(time, "").trim();

function goTo(selector: string): void {
  const element = document.querySelector(selector);
  if (element) bringIntoView(element, "start");
}

/** 2 for a section, 3 for what is under it; bold lines count as 3. */
function levelOf(block: Block): number {
  const level = Number(/^h([1-6])$/.exec(block.content.tagName)?.[1] ?? 3);
  return Math.min(3, Math.max(2, level));
}
