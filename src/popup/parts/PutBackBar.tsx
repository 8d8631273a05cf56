import type { Block } from "../../model/block.ts";
import { roleName } from "../../words/role-name.ts";
import { useReading } from "../state/reading-store.ts";
import { useTexts } from "../state/store.ts";

/** Over a block that the reader put back: what it is, and the way out again. */
export function PutBackBar({ block }: { block: Block }) {
  const { dispatch } = useReading();
  const { text, own } = useTexts();
  return (
    <div class="block-bar" {...own}>
      <span>{text("article_put_back", roleName(text, block))}</span>
      <button
        type="button"
        class="quiet"
        onClick={() => dispatch({ type: "block/take-out", block: block.id })}
      >
        {text("ledger_take_out")}
      </button>
    </div>
  );
}
