/** WCAG 2.2, target size (minimum), in CSS pixels. */
const TARGET = 24;
/** Share of the window's height that the article keeps; under it a panel or the voice's bar leave two lines at least. */
const LEAST_ROOM = 0.5;
const LEAST_ROOM_CROWDED = 0.13;
const BARS =
  ".reader, .panel-body, .top-bar, .menu-list, .step-bar, .speaker-bar, .find-bar, .aloud-bar, .notice-bar, .source-map-name";
const CONTROLS = "button, summary, input, select, a[href]";
/** Where words have one line and must not lose any of it. */
const LABELS =
  ".top-button, .menu-entry span, .option span, .panel h2, .failure-actions button, .notice-bar button, .step-bar .quiet";

/** What is wrong with the view's boxes: wider than their place, too small to hit, cut off, under something else. */
export function geometryFindings(): string[] {
  const boxes = [document.documentElement, ...document.querySelectorAll(BARS)];
  const controls = [...document.querySelectorAll<HTMLElement>(CONTROLS)].filter((control) =>
    control.checkVisibility({ visibilityProperty: true }),
  );
  const leastRoom = document.querySelector(".panel, .aloud-bar") ? LEAST_ROOM_CROWDED : LEAST_ROOM;
  return [
    ...boxes.filter((box) => box.scrollWidth > box.clientWidth + 1).map((box) => `overflows: ${nameOf(box)}`),
    ...[...document.querySelectorAll<HTMLElement>("#reader")]
      .filter((reader) => reader.checkVisibility({ visibilityProperty: true }))
      .filter(({ clientHeight }) => clientHeight < innerHeight * leastRoom)
      .map(({ clientHeight }) => `no room: the article has ${clientHeight} of ${innerHeight}`),
    ...[...document.querySelectorAll<HTMLElement>(".menu-list, .source-map-name")]
      .filter(isPartlyOutside)
      .map((menu) => `outside: ${nameOf(menu)}`),
    // However long the name in it: it takes its room from the article.
    ...[...document.querySelectorAll(".step-bar")]
      .filter((bar) => bar.clientHeight > 2 * TARGET)
      .map((bar) => `in two lines: ${nameOf(bar)}`),
    ...controls.filter(isNameless).map((control) => `nameless: ${nameOf(control)}`),
    ...controls.filter(isSmall).map((control) => `small: ${nameOf(control)} ${sizeOf(control)}`),
    ...[...document.querySelectorAll(LABELS)]
      .filter((label) => label.scrollWidth > label.clientWidth + 1)
      .map((label) => `cut off: ${nameOf(label)}`),
    ...controls.flatMap((control) => {
      const over = whatCovers(control);
      return over ? [`covered: ${nameOf(control)} by ${nameOf(over)}`] : [];
    }),
  ];
}

/** What lies over the rest and cannot be scrolled to: the window has to hold all of it. */
function isPartlyOutside(box: HTMLElement): boolean {
  const { top, bottom, left, right } = box.getBoundingClientRect();
  return top < 0 || left < 0 || bottom > innerHeight || right > innerWidth;
}

/** By the browser's own bookkeeping: a label around an output and a field is the output's. */
function isNameless(control: HTMLElement): boolean {
  if (!control.matches("input, select") || control.hasAttribute("aria-label")) return false;
  return (control as HTMLInputElement).labels?.length === 0;
}

/** Links in running text may be as high as its lines; a field is hit by its label. */
function isSmall(control: HTMLElement): boolean {
  const { width, height } = control.getBoundingClientRect();
  if (width === 0 || (width >= TARGET && height >= TARGET)) return false;
  if (control.matches(".kicker a, .view-on-page")) return true;
  if (control.matches("a")) return control.closest(".panel") !== null && !control.closest("li, p");
  return control.matches("button") || !control.closest("label, li");
}

/** What lies over the middle of what can be seen of a control; null when nothing does, or most of it is scrolled away. */
function whatCovers(control: HTMLElement): Element | null {
  const own = control.getClientRects()[0];
  if (!own) return null;
  let { top, bottom, left, right } = own;
  for (let around: HTMLElement | null = control.parentElement; around; around = around.parentElement) {
    if (getComputedStyle(around).overflow === "visible") continue;
    const box = around.getBoundingClientRect();
    [top, left] = [Math.max(top, box.top), Math.max(left, box.left)];
    [bottom, right] = [Math.min(bottom, box.bottom), Math.min(right, box.right)];
  }
  [bottom, right] = [Math.min(bottom, innerHeight), Math.min(right, innerWidth)];
  if (bottom - top < own.height / 2 || right - left < own.width / 2) return null;
  const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  if (!hit || control.contains(hit) || hit.contains(control) || hit.closest("label")?.contains(control))
    return null;
  // An open menu covers what it likes, as long as its own entries are seen.
  if (hit.closest(".menu-list") && !control.closest(".menu-list")) return null;
  return hit;
}

function nameOf(element: Element): string {
  return (element.cloneNode(false) as Element).outerHTML.slice(0, 110);
}

function sizeOf(element: Element): string {
  const { width, height } = element.getBoundingClientRect();
  return `${width.toFixed(1)} x ${height.toFixed(1)}`;
}
