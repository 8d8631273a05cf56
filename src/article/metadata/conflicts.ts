import type { Conflict } from "../../model/metadata.ts";
import { bareWords } from "../../rules/fold.ts";
import type { NamedBy } from "./author-clues.ts";
import type { Claim } from "./facts.ts";
import { overlap } from "./title-match.ts";

/** Titles with fewer common words than this tell different things (share of words). */
const SAME_TITLE = 0.5;
const DAY_MS = 86_400_000;

/** Two titles of different words: what the page shows and what its markup says. */
export function titleConflict(shown: string, declared: string): Conflict[] {
  const [a, b] = [bareWords(shown), bareWords(declared)];
  if (a === "" || b === "" || overlap(a, b) >= SAME_TITLE) return [];
  return [
    {
      field: "title",
      values: [
        { value: shown, from: "heading" },
        { value: declared, from: "markup" },
      ],
    },
  ];
}

/** Markup and visible byline that name different people; the house's own name contradicts nobody. */
export function authorConflict(found: readonly NamedBy[], isSite: (name: string) => boolean): Conflict[] {
  const people = ({ names }: NamedBy) => names.filter((name) => name.includes(" ") && !isSite(name));
  const markup = found.find((by) => by.from !== "byline" && by.from !== "text" && people(by).length > 0);
  const visible = found.find((by) => by.from === "text" && people(by).length > 0);
  if (!markup || !visible) return [];
  const folded = new Set(markup.names.map((name) => name.toLowerCase()));
  if (visible.names.some((name) => folded.has(name.toLowerCase()))) return [];
  return [
    {
      field: "authors",
      values: [
        { value: markup.names.join(", "), from: markup.from },
        { value: visible.names.join(", "), from: "byline" },
      ],
    },
  ];
}

/** Markup and a visible date more than a day apart (a day may be the time zone's). */
export function dateConflict(field: "published" | "modified", found: readonly Claim[]): Conflict[] {
  const isVisible = ({ from }: Claim) => ["text", "nearby", "time"].includes(from);
  const markup = found.find((evidence) => !isVisible(evidence) && evidence.from !== "address");
  const visible = found.find((evidence) => evidence.from === "text");
  if (!markup || !visible) return [];
  const apart = Math.abs(Date.parse(markup.value.slice(0, 10)) - Date.parse(visible.value.slice(0, 10)));
  if (!(apart > DAY_MS)) return [];
  return [
    {
      field,
      values: [
        { value: markup.value, from: markup.from },
        { value: visible.value, from: "byline" },
      ],
    },
  ];
}
