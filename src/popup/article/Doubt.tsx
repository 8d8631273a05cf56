import { useId, useState } from "preact/hooks";
import type { Block } from "../../model/block.ts";
import { familyOf } from "../../model/role.ts";
import { roleName } from "../../words/role-name.ts";
import { useReading } from "../state/reading-store.ts";
import { useTexts } from "../state/store.ts";

/** Beside a block whose role rests on one weak signal: why, and a way to take it out. */
export function Doubt({ block }: { block: Block }) {
  const { dispatch } = useReading();
  const { text, optional, own } = useTexts();
  const [open, setOpen] = useState(false);
  const id = useId();
  const reason = block.reason && optional(`reason_${block.reason}`);
  return (
    <div class="doubt" {...own}>
      <button
        type="button"
        class="quiet"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {text("article_doubt")}
      </button>
      <div id={id} class="doubt-why" hidden={!open}>
        <span>
          {familyOf(block.role) === "promo" && `${text("article_doubt_role", roleName(text, block))} `}
          {reason}
        </span>
        <button
          type="button"
          class="quiet"
          onClick={() => dispatch({ type: "block/take-out", block: block.id })}
        >
          {text("ledger_take_out")}
        </button>
      </div>
    </div>
  );
}
