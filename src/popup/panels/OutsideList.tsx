import { useState } from "preact/hooks";
import type { Around, Article } from "../../model/reading.ts";
import { roleName } from "../../words/role-name.ts";
import { useTexts } from "../state/store.ts";

interface Group {
  place: Around["place"];
  count: number;
  texts: readonly string[];
  left: number;
}

/**
 * What stood around the article, kind by kind, to be unfolded and read: nothing of the story is lost there. Text only:
 * no picture of it is ever asked for.
 */
export function OutsideList({ article }: { article: Article }) {
  const { text } = useTexts();
  const { metadata } = article;
  const groups = groupsOf(article);
  if (groups.length === 0) return null;
  return (
    <>
      <h3>{text("ledger_outside")}</h3>
      <p class="muted">{text("ledger_outside_note")}</p>
      <ul class="outside-list">
        {groups.map((group) => (
          <li key={group.place}>
            <OutsideGroup {...group} lang={metadata.lang ?? undefined} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Promos by kind, then all other text of the page; a kind of pictures alone has a count and no text. */
function groupsOf({ outside, around = [] }: Article): Group[] {
  const textsOf = (place: Around["place"]) => around.find((group) => group.place === place);
  return [
    ...outside
      .filter(({ count }) => count > 0)
      .map(({ role, count }) => {
        const { texts = [], left = 0 } = textsOf(role) ?? {};
        return { place: role, count, texts, left };
      }),
    ...(["above", "below"] as const).flatMap((place) => {
      const { texts, left } = textsOf(place) ?? { texts: [], left: 0 };
      return texts.length + left > 0 ? [{ place, count: texts.length + left, texts, left }] : [];
    }),
  ];
}

function OutsideGroup({ place, count, texts, left, lang }: Group & { lang: string | undefined }) {
  const { text, plural, number } = useTexts();
  const [open, setOpen] = useState(false);
  const name =
    place === "above" || place === "below" ? text(`outside_${place}`) : roleName(text, { role: place });
  const head = (
    <>
      <span>{name}</span> <span class="count">{number(count)}</span>
    </>
  );
  if (texts.length + left === 0) return <p class="outside-head">{head}</p>;
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary class="outside-head">{head}</summary>
      {open && (
        <ol class="outside-texts" lang={lang}>
          {texts.map((words, i) => (
            <li key={String(i)} dir="auto">
              {words}
            </li>
          ))}
        </ol>
      )}
      {left > 0 && <p class="muted">{plural("outside_left", left)}</p>}
    </details>
  );
}
