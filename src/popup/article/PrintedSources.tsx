import { useTexts } from "../state/store.ts";
import type { Endnotes } from "../take/notes.ts";

/** The source summary under the printed article; its numbers stand at the passages. */
export function PrintedSources({ groups }: Pick<Endnotes, "groups">) {
  const { text, own } = useTexts();
  return (
    <section class="printed-sources" {...own}>
      <h2>{text("panel_sources")}</h2>
      {groups.map(({ heading, notes }) => (
        <section key={heading}>
          <h3>{heading}</h3>
          {notes.map(({ number, words }) => (
            <p key={`${number} ${words}`}>
              {number !== null && <sup class="note">{number}</sup>} {words}
            </p>
          ))}
        </section>
      ))}
    </section>
  );
}
