import { MONTHS } from "../../rules/months.ts";

/** Months (1 to 12) by the forms of their names in all languages; 0 for a name that is two months in two languages, as Polish and Croatian listopad. */
const IN_ANY = new Map<string, number>();
for (const { months } of MONTHS) {
  for (const [form, month] of formsOf(months)) {
    const known = IN_ANY.get(form) ?? month;
    IN_ANY.set(form, known === month ? month : 0);
  }
}
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
  return IN_ANY.get(form);
}

function formsOf(months: string): [form: string, month: number][] {
  return months.split(",").flatMap((forms, i) =>
    forms
      .trim()
      .split("|")
      .map((form): [string, number] => [form, i + 1]),
  );
}
