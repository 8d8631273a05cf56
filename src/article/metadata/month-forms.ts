/** The forms in a row of the rules, with their months from 1 on. */
export function formsOf(months: string): [form: string, month: number][] {
  return months.split(",").flatMap((forms, i) =>
    forms
      .trim()
      .split("|")
      .map((form): [string, number] => [form, i + 1]),
  );
}
