import type { Article } from "../../model/reading.ts";
import { familyOf } from "../../model/role.ts";
import { preview } from "../../words/format.ts";
import { roleName } from "../../words/role-name.ts";
import { useTexts } from "../state/store.ts";

/** UTF-16 units of a line: author biographies run long. */
const LINE_LENGTH = 400;

/** The page's own lines on byline, date, credit and rights, also those that stood outside the body. */
export function SmallPrint({ article }: { article: Article }) {
  const { text } = useTexts();
  const lines = article.blocks.filter(
    (block) => familyOf(block.role) === "provenance" && block.text.trim() !== "",
  );
  if (lines.length === 0) return null;
  return (
    <section class="panel-section">
      <h3>{text("sources_small_print")}</h3>
      <dl class="facts">
        {lines.map((block) => (
          <div key={block.id}>
            <dt>{roleName(text, block)}</dt>
            <dd dir="auto">{preview(block.text, LINE_LENGTH)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
