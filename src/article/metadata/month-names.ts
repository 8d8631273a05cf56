import { MONTHS } from "../../rules/months.ts";
import { formsOf } from "./month-forms.ts";
import { monthTable } from "./month-table.ts";

/** Read when a page first has a word that may be a month. */
let inAny: ReadonlyMap<string, number> | null = null;
/** Read when a page in the language has a date. */
const IN_LANGUAGE = new Map<string, Map<string, number>>();

/** The months as a language names them, forms folded by `foldDateText`; null for unknown languages. */
export function monthsIn(lang: string): ReadonlyMap<string, number> | null {
  const known = IN_LANGUAGE.get(lang);
  if (known) return known;
  const row = MONTHS.find((row) => row.lang === lang);
  if (!row) return null;
  const months = new Map(formsOf(row.months));
  IN_LANGUAGE.set(lang, months);
  return months;
}

/** The month that a form names in whatever language; 0 when it names two, undefined when none. */
export function monthInAny(form: string): number | undefined {
  inAny ??= new Map(monthTable);
  return inAny.get(form);
}
