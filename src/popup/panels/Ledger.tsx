import { useId } from "preact/hooks";
import { type Block, isRemoved } from "../../model/block.ts";
import type { Metadata } from "../../model/metadata.ts";
import type { Article } from "../../model/reading.ts";
import { picturesIn } from "../border/sanitise.ts";
import { CopyReport } from "../parts/CopyReport.tsx";
import { roleName } from "../parts/PutBackBar.tsx";
import { useTexts } from "../state/port-context.ts";
import { type Dispatch, ledgerEntries, type Session, standsIn } from "../state/session.ts";
import { preview } from "../text/format.ts";
import { OutsideList } from "./OutsideList.tsx";

/** UTF-16 units of a removed text that are shown. */
const PREVIEW_LENGTH = 160;

interface Props {
  article: Article;
  placed: Session["placed"];
  dispatch: Dispatch;
}

/** Everything that is not in the article, with its reason: nothing is lost. */
export function Ledger({ article, placed, dispatch }: Props) {
  const { text, number } = useTexts();
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
              <LedgerItem
                key={block.id}
                metadata={article.metadata}
                block={block}
                isIn={standsIn(block, placed)}
                dispatch={dispatch}
              />
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
  metadata: Metadata;
  block: Block;
  isIn: boolean;
  dispatch: Dispatch;
}

function LedgerItem({ metadata, block, isIn, dispatch }: ItemProps) {
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
          metadata={metadata}
          what="removal"
          shown={`${block.role}, ${block.rule}: ${preview(block.text, PREVIEW_LENGTH)}`}
        />
      </p>
    </li>
  );
}
