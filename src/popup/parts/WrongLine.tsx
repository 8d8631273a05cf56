import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { type Correction, isDateLine, lineName, type ShownLine } from "../state/corrections.ts";
import { useFoundLines } from "../state/found-lines.ts";
import { useReading } from "../state/reading-store.ts";
import { useTexts } from "../state/store.ts";
import { CopyReport } from "./CopyReport.tsx";

/** UTF-16 units that a reader may write; names and roles end well before. */
const LONGEST = 300;

interface Props {
  /** The line as it stands now. */
  line: ShownLine;
  /** What else the line says, for the report. */
  note?: string;
  /** Sentences of the page that it rests on. */
  proof?: () => readonly string[];
}

/** "Wrong?": opens what can be done about a line: correct it here, hide it here, copy a report. */
export function WrongLine({ line, note, proof }: Props) {
  const { text, own } = useTexts();
  const { dispatch } = useReading();
  const { found, isMended } = useFoundLines()(line);
  const [open, setOpen] = useState(false);
  const [draft, setDraft] = useState(line);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const isDate = isDateLine(line);
  const canCorrect = line.kind !== "link";
  const spoken = lineName(line, own.lang);
  const close = () => {
    button.current?.focus();
    setOpen(false);
  };
  const mend = (correction: Correction | undefined) => {
    if (correction === null) nextTo(button.current)?.focus({ preventScroll: true });
    else close();
    dispatch({ type: "line/mend", line: found, correction });
  };
  const correct = (event: Event) => {
    event.preventDefault();
    const words = draft.words.trim();
    const role = draft.role?.trim() || null;
    if (words === "" || (words === line.words && role === line.role)) close();
    else mend({ words, role });
  };
  return (
    <>
      <button
        type="button"
        ref={button}
        class={isMended ? "quiet wrong-open is-mended" : "quiet wrong-open"}
        title={text("wrong_title")}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => {
          setDraft(line);
          setOpen(!open);
        }}
      >
        {text(isMended ? "wrong_mended" : "wrong_open")}
        <span class="visually-hidden"> {spoken}</span>
      </button>
      {open && (
        <WrongBox id={id} label={text("wrong_label", spoken)} onEscape={close}>
          <form class="wrong-form" onSubmit={correct}>
            {canCorrect && (
              <Field
                label={text(isDate ? "wrong_date" : "wrong_words")}
                type={isDate ? "date" : "text"}
                value={isDate ? draft.words.slice(0, "2026-11-30".length) : draft.words}
                onInput={(words) => setDraft({ ...draft, words })}
              />
            )}
            {line.kind === "source" && (
              <Field
                label={text("wrong_role")}
                type="text"
                value={draft.role ?? ""}
                onInput={(role) => setDraft({ ...draft, role })}
              />
            )}
            <p class="wrong-choices">
              {canCorrect && <button type="submit">{text("wrong_save")}</button>}
              {isMended && (
                <button type="button" onClick={() => mend(undefined)}>
                  {text("wrong_restore")}
                </button>
              )}
              <button type="button" class="wrong-hide" onClick={() => mend(null)}>
                {text("wrong_hide")}
              </button>
              <CopyReport
                what={line.kind}
                shown={[lineWords(found), note && `(${note})`].filter(Boolean).join(" ")}
                shouldBe={isSame(draft, found) ? undefined : lineWords(draft)}
                proof={proof}
              />
            </p>
          </form>
          <p class="muted">{text("wrong_note")}</p>
        </WrongBox>
      )}
    </>
  );
}

const isSame = (one: ShownLine, other: ShownLine) => lineWords(one) === lineWords(other);

/** A line in one: "Rosa Nyberg, director". */
export function lineWords({ words, role }: Pick<ShownLine, "words" | "role">): string {
  return [words, role].filter(Boolean).join(", ");
}

/** The same control of the line behind, or before: where the focus goes when this line does. */
function nextTo(button: HTMLButtonElement | null): HTMLElement | undefined {
  const all = [...document.querySelectorAll<HTMLElement>(".wrong-open")];
  const place = button ? all.indexOf(button) : -1;
  return all[place + 1] ?? all[place - 1];
}

interface FieldProps {
  label: string;
  type: "text" | "date";
  value: string;
  onInput: (value: string) => void;
}

function Field({ label, type, value, onInput }: FieldProps) {
  const shared = {
    value,
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement }) => onInput(currentTarget.value),
  };
  const id = useId();
  return (
    <div class="wrong-field">
      <label for={id}>{label}</label>
      {type === "date" ? (
        <input type="date" id={id} {...shared} />
      ) : (
        <input type="text" id={id} dir="auto" maxLength={LONGEST} {...shared} />
      )}
    </div>
  );
}

interface BoxProps {
  id: string;
  label: string;
  onEscape: () => void;
  children: ComponentChildren;
}

/** Escape closes it alone, not what it stands in; nor does the browser close the popup. */
function WrongBox({ id, label, onEscape, children }: BoxProps) {
  const box = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      event.preventDefault();
      onEscape();
    };
    box.current?.addEventListener("keydown", onKey);
    return () => box.current?.removeEventListener("keydown", onKey);
  }, [onEscape]);
  return (
    <fieldset class="wrong-box" id={id} ref={box} aria-label={label}>
      {children}
    </fieldset>
  );
}
