import { MONTHS } from "../../rules/months.ts";
import { formsOf } from "./month-forms.ts";

/**
 * Months (1 to 12) by the forms of their names in all languages; 0 for a name that is two months in two languages, as Polish
 * and Croatian listopad. The build puts the finished table in the place of this module, as it does with `families/word-index.ts`.
 */
export const monthTable: readonly (readonly [form: string, month: number])[] = [...monthsOfAll()];

function monthsOfAll(): Map<string, number> {
  const all = new Map<string, number>();
  for (const { months } of MONTHS) {
    for (const [form, month] of formsOf(months)) {
      const known = all.get(form) ?? month;
      all.set(form, known === month ? month : 0);
    }
  }
  return all;
}
