import { useId } from "preact/hooks";
import { type Block, isRemoved } from "../../model/block.ts";
import { preview } from "../../words/format.ts";
import { roleName } from "../../words/role-name.ts";
import { picturesIn } from "../border/sanitise.ts";
import { CopyReport } from "../parts/CopyReport.tsx";
import { useReading } from "../state/reading-store.ts";
import { ledgerEntries, standsIn } from "../state/session.ts";
import { useTexts } from "../state/store.ts";
import { OutsideList } from "./OutsideList.tsx";

/** UTF-16 units of a removed text that are shown. */
const PREVIEW_LENGTH = 160;

/** Everything that is not in the article, with its reason: nothing is lost. */
export function Ledger() {
  const { text, number } = useTexts();
  const { opened, session } = useReading();
  const { article } = opened;
  const placed = session.each.placed.value;
  const entries = ledgerEntries(article.blocks, placed);
  return (
    <>
      <h3>{text("ledger_inside")}</h3>
      {entries.length === 0 && <p class="muted">{text("ledger_inside_none")}</p>}
      {byKind(entries, (block) => roleName(text, block)).map(([name, blocks]) => (
        <section class="ledger-kind" key={name}>
          <h4>
            {name} <span class="count">{number(blocks.length)}</span>
          </h4>
          <ol class="ledger-list">
            {blocks.map((block) => (
              <LedgerItem key={block.id} block={block} isIn={standsIn(block, placed)} />
            ))}
          </ol>
        </section>
      ))}
      <OutsideList article={article} />
    </>
  );
}

/** Kinds in the order in which the page first has them. */
function byKind(blocks: readonly Block[], nameOf: (block: Block) => string): [string, Block[]][] {
  const kinds = new Map<string, Block[]>();
  for (const block of blocks) {
    const name = nameOf(block);
    const known = kinds.get(name);
    if (known) known.push(block);
    else kinds.set(name, [block]);
  }
  return [...kinds];
}

interface ItemProps {
  block: Block;
  isIn: boolean;
}

function LedgerItem({ block, isIn }: ItemProps) {
  const { dispatch } = useReading();
  const { text, optional, plural } = useTexts();
  const name = roleName(text, block);
  const byReader = !isIn && !isRemoved(block);
  const reason = byReader ? text("ledger_by_reader") : block.reason && optional(`reason_${block.reason}`);
  const pictures = picturesIn(block.content);
  const described = pictures.filter(({ alt }) => alt !== "");
  const bare = pictures.length - described.length;
  const id = useId();
  return (
    <li class={isIn ? "ledger-item is-in" : "ledger-item"}>
      <div id={id}>
        {reason && <p class="ledger-reason">{reason}</p>}
        {block.text.trim() !== "" && (
          <p class="ledger-preview" dir="auto">
            {preview(block.text, PREVIEW_LENGTH)}
          </p>
        )}
        {described.map(({ alt, src }, i) => (
          <p class="ledger-picture" key={`${src}${i}`} dir="auto">
            {text("ledger_picture", preview(alt, PREVIEW_LENGTH))}
          </p>
        ))}
        {bare > 0 && <p class="ledger-picture">{plural("ledger_pictures_bare", bare)}</p>}
      </div>
      <p class="ledger-actions">
        <button
          type="button"
          aria-describedby={id}
          aria-label={text(isIn ? "ledger_take_out_named" : "ledger_put_back_named", name)}
          onClick={() => dispatch({ type: isIn ? "block/take-out" : "block/put-back", block: block.id })}
        >
          {text(isIn ? "ledger_take_out" : "ledger_put_back")}
        </button>
        <CopyReport
          what="removal"
          shown={`${block.role}, ${block.rule}: ${preview(block.text, PREVIEW_LENGTH)}`}
        />
      </p>
    </li>
  );
}
