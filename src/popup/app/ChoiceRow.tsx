import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import type { Choice, Passage } from "../passages.ts";
import { CopyQuotation } from "./CopyQuotation.tsx";
import { preview } from "./format.ts";
import { usePort, useTexts } from "./port-context.ts";
import { quotationOf } from "./quotation-words.ts";
import type { SourcePanelProps } from "./SourcePanel.tsx";
import { type Dispatch, isSameChoice } from "./session.ts";

/** UTF-16 units of a claim's sentence in the panel; the article has the rest. */
const SENTENCE_LENGTH = 320;

interface Props extends SourcePanelProps {
  choice: Choice;
  children: ComponentChildren;
}

/** A row that, chosen, marks its passages in the article and lists them under itself. */
export function ChoiceRow({ choice, children, article, session, passages, dispatch }: Props) {
  const port = usePort();
  const texts = useTexts();
  const { text } = texts;
  const id = useId();
  const open = isSameChoice(session.choice, choice);
  return (
    <li class={open ? "choice is-open" : "choice"}>
      <button
        type="button"
        class="choice-button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => dispatch({ type: "choice/toggle", choice })}
      >
        {children}
      </button>
      {open && (
        <ol class="claims" id={id}>
          {passages.length === 0 && <li class="muted">{text("claims_none")}</li>}
          {passages.map((passage, i) => (
            <Claim
              key={`${passage.spans[0]?.block}-${passage.spans[0]?.start}`}
              passage={passage}
              number={i}
              current={session.passage === i}
              lang={article.metadata.lang ?? undefined}
              quotation={quotationOf(passage, choice, article, texts, port.language())}
              dispatch={dispatch}
            />
          ))}
        </ol>
      )}
    </li>
  );
}

interface ClaimProps {
  passage: Passage;
  number: number;
  current: boolean;
  /** Language of the article. */
  lang: string | undefined;
  /** The quotation with all that belongs to it, to be copied. */
  quotation: string | null;
  dispatch: Dispatch;
}

/** A claim with its sentence; pressing it goes to the place. */
function Claim({ passage, number, current, lang, quotation, dispatch }: ClaimProps) {
  const { text } = useTexts();
  return (
    <li class="claim">
      <button
        type="button"
        class="claim-button"
        aria-current={current ? "location" : undefined}
        onClick={() => dispatch({ type: "passage/go", passage: number })}
      >
        {passage.bare ? (
          <q dir="auto" lang={lang}>
            {preview(passage.sentence, SENTENCE_LENGTH)}
          </q>
        ) : (
          <span dir="auto" lang={lang}>
            {preview(passage.sentence, SENTENCE_LENGTH)}
          </span>
        )}
        {passage.certainty === "uncertain" && <span class="claim-note">{text("claim_uncertain")}</span>}
      </button>
      {quotation && <CopyQuotation words={quotation} />}
    </li>
  );
}
