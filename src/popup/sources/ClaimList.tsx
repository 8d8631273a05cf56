import { useComputed } from "@preact/signals";
import type { Choice } from "../../model/place.ts";
import { preview } from "../../words/format.ts";
import { quotationOf } from "../state/quotation-words.ts";
import { useReading } from "../state/reading-store.ts";
import { useTexts } from "../state/store.ts";
import type { Passage } from "../text/passages.ts";
import { CopyQuotation } from "./CopyQuotation.tsx";
import type { SourcePanelProps } from "./SourcePanel.tsx";

/** UTF-16 units of a claim's sentence in the panel; the article has the rest. */
const SENTENCE_LENGTH = 320;

interface Props extends SourcePanelProps {
  id: string;
  row: Choice;
}

/** The claims of the chosen row. */
export function ClaimList({ id, row, article }: Props) {
  const texts = useTexts();
  const passages = useReading().passages.value;
  return (
    <ol class="claims" id={id}>
      {passages.length === 0 && <li class="muted">{texts.text("claims_none")}</li>}
      {passages.map((passage, i) => (
        <Claim
          key={`${passage.spans[0]?.block}-${passage.spans[0]?.start}`}
          passage={passage}
          number={i}
          lang={article.metadata.lang ?? undefined}
          quotation={quotationOf(passage, row, article, texts, texts.own.lang)}
        />
      ))}
    </ol>
  );
}

interface ClaimProps {
  passage: Passage;
  number: number;
  /** Language of the article. */
  lang: string | undefined;
  /** The quotation with all that belongs to it, to be copied. */
  quotation: string | null;
}

/** A claim with its sentence; pressing it goes to the place. */
function Claim({ passage, number, lang, quotation }: ClaimProps) {
  const { text } = useTexts();
  const { session, dispatch } = useReading();
  const current = useComputed(() => session.each.passage.value === number).value;
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
