/** Marks stretches by the CSS highlight interface, which leaves the document as it is; with none it takes the marks away. */
export function highlight(name: string, ranges: readonly Range[]): void {
  if (typeof CSS === "undefined" || !("highlights" in CSS)) return;
  if (ranges.length > 0) CSS.highlights.set(name, new Highlight(...ranges));
  else CSS.highlights.delete(name);
}
