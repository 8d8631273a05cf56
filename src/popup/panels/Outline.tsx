import type { Block } from "../../model/block.ts";
import { useTexts } from "../state/port-context.ts";
import { scrollBehavior } from "../text/article-marks.ts";
import { preview } from "../text/format.ts";

/** UTF-16 units of a heading. */
const HEADING_LENGTH = 140;

/** The headings of the article, each a way to its place. */
export function Outline({ blocks }: { blocks: readonly Block[] }) {
  const { text } = useTexts();
  const headings = blocks.filter((block) => block.role === "heading" && block.text.trim() !== "");
  return (
    <>
      <button type="button" class="outline-entry" onClick={() => goTo("#reader h1")}>
        {text("outline_top")}
      </button>
      {headings.length === 0 && <p class="muted">{text("outline_none")}</p>}
      <ol>
        {headings.map((block) => (
          <li key={block.id}>
            <button
              type="button"
              class={`outline-entry level-${levelOf(block)}`}
              dir="auto"
              onClick={() => goTo(`#block-${block.id}`)}
            >
              {preview(block.text, HEADING_LENGTH)}
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}

function goTo(selector: string): void {
  document.querySelector(selector)?.scrollIntoView({ block: "start", behavior: scrollBehavior() });
}

/** 2 for a section, 3 for what is under it; bold lines count as 3. */
function levelOf(block: Block): number {
  const level = Number(/^h([1-6])$/.exec(block.content.tagName)?.[1] ?? 3);
  return Math.min(3, Math.max(2, level));
}
