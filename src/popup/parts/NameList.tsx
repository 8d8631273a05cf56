import { Fragment } from "preact";
import { useState } from "preact/hooks";
import type { MessageKey } from "../../words/message-keys.ts";
import { useTexts } from "../state/store.ts";
import { Message } from "./Message.tsx";

/** Names shown before "and 12 more". */
const MAX_NAMES = 5;

interface Props {
  names: readonly string[];
  /** Text with one placeholder for the list: "By …". */
  id: MessageKey;
}

/** Names joined as the language joins them, each isolated from the direction of its neighbours. */
export function NameList({ names, id }: Props) {
  const { plural, own } = useTexts();
  const [all, setAll] = useState(false);
  const long = names.length > MAX_NAMES + 1 && !all;
  const shown = long ? names.slice(0, MAX_NAMES) : names;
  const parts = new Intl.ListFormat(own.lang, { type: long ? "unit" : "conjunction" }).formatToParts(shown);
  const list = parts.map((part, i) => (
    <Fragment key={String(i)}>{part.type === "element" ? <bdi>{part.value}</bdi> : part.value}</Fragment>
  ));
  return (
    <>
      <Message id={id} values={[list]} />
      {long && (
        <>
          {" "}
          <button type="button" class="quiet" onClick={() => setAll(true)}>
            {plural("article_more_names", names.length - MAX_NAMES)}
          </button>
        </>
      )}
    </>
  );
}
