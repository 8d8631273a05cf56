import type { ComponentChildren } from "preact";
import { Fragment } from "preact";
import type { MessageKey } from "../../words/message-keys.ts";
import { useTexts } from "../state/store.ts";

interface Props {
  id: MessageKey;
  /** What stands in the text's placeholders: elements, so that names can be isolated. */
  values: ComponentChildren[];
}

/** A text of the interface with elements in its placeholders. */
export function Message({ id, values }: Props) {
  const { text } = useTexts();
  // Private-use characters stand in for the elements: no text of the interface contains them.
  const slots = values.map((_, i) => `\u{E000}${i}\u{E001}`);
  const parts = text(id, ...slots).split(/\u{E000}(\d)\u{E001}/u);
  return (
    <>
      {parts.map((part, i) => (
        <Fragment key={String(i)}>{i % 2 === 1 ? values[Number(part)] : part}</Fragment>
      ))}
    </>
  );
}
