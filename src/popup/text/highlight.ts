/** Which lies over which: the sentence that is asked about can be read although it is faded. */
const PRIORITIES: Readonly<Record<string, number>> = { asked: 1 };

/** Marks stretches by the CSS highlight interface, which leaves the document as it is; with none it takes the marks away. */
export function highlight(name: string, ranges: readonly Range[]): void {
  if (typeof CSS === "undefined" || !("highlights" in CSS)) return;
  if (ranges.length === 0) return void CSS.highlights.delete(name);
  const marks = new Highlight(...ranges);
  marks.priority = PRIORITIES[name] ?? 0;
  CSS.highlights.set(name, marks);
}
