import type { RunOptions } from "axe-core";
import { geometryFindings } from "./geometry.ts";

/** A view of the article screen: the key that opens it, and what must be there then. */
const VIEWS = {
  article: { key: "", there: '.article-body[data-complete="true"]' },
  sources: { key: "s", there: ".panel .facts" },
  chosen: { key: "s", there: ".panel .choice-button", after: choose },
  wrong: { key: "s", there: ".panel .facts", after: openWrong },
  mended: { key: "s", there: ".panel .facts", after: hideLine },
  outside: { key: "r", there: ".panel .ledger-list, .panel .muted", after: unfold },
  who: { key: "w", there: ".who-bar" },
  speakers: { key: "v", there: ".turn-list", after: fade },
  map: { key: "", there: ".map-turn", after: pointAtMap },
  receipt: { key: "c", there: ".export-done:not(:empty)" },
  obsidian: { key: "b", there: ".export-done + p a" },
  ledger: { key: "r", there: ".ledger-list, .panel .muted" },
  outline: { key: "o", there: ".outline-entry" },
  appearance: { key: "a", there: ".settings" },
  export: { key: "e", there: ".export-list" },
  help: { key: "?", there: ".key-sheet" },
  find: { key: "/", there: ".find-bar", after: fill },
  aloud: { key: "l", there: ".aloud-bar" },
  menu: { key: "", there: "#open-menu", after: openMenu },
} as const satisfies Record<string, View>;

const SPACING = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
p { margin-block-end: 2em !important }`;

interface View {
  key: string;
  there: string;
  after?: () => Promise<void>;
}

export type ViewName = keyof typeof VIEWS | "failure" | "waiting" | "welcome";

export interface Checks {
  views: readonly ViewName[];
  /** CSS pixels; each view is measured in all of them, and looked at by axe in the first. */
  sizes: readonly { width: number; height: number }[];
  /** Boxes only: the same view was looked at elsewhere. */
  boxesOnly?: boolean;
  /** The text is set as wide as a reader may set it by a style of their own (WCAG 1.4.12). */
  spaced?: boolean;
  /** Themes whose contrast is checked beside the system's. */
  themes?: readonly string[];
}

/** Goes through the views in the frame that this page stands in. What is wrong, a line each; empty when nothing is. */
export async function check({ views, sizes, boxesOnly, spaced, themes = [] }: Checks): Promise<string[]> {
  const { default: axe } = await import("axe-core");
  const findings: string[] = [];
  if (spaced) document.head.append(Object.assign(document.createElement("style"), { textContent: SPACING }));
  const look = async (where: string, options: RunOptions) => {
    const { violations, passes } = await axe.run(document, { resultTypes: ["violations"], ...options });
    if (passes.length === 0) findings.push(`${where}: axe saw nothing`);
    for (const { id, nodes } of violations)
      findings.push(
        `${where}: ${id} ${nodes
          .slice(0, 3)
          .map(({ html }) => html.slice(0, 120))
          .join(" ")}`,
      );
  };
  for (const name of views) {
    await resize(sizes[0]!);
    await open(name);
    if (!boxesOnly) await look(name, {});
    for (const theme of themes) {
      document.documentElement.dataset.theme = theme;
      await look(`${name}, ${theme}`, { runOnly: ["color-contrast"] });
    }
    delete document.documentElement.dataset.theme;
    for (const size of sizes) {
      await resize(size);
      for (const finding of geometryFindings())
        findings.push(`${name}, ${size.width} x ${size.height}: ${finding}`);
    }
    await closeAll();
  }
  return findings;
}

async function open(name: ViewName): Promise<void> {
  if (name === "failure") return until(".failure");
  if (name === "waiting") return until(".skeleton");
  if (name === "welcome") return until(".welcome kbd");
  await until(VIEWS.article.there);
  await until('.source-strip[aria-busy="false"]');
  // A tab that was wide enough when it opened shows its sources by itself, and the key would close them.
  if (document.querySelector(".panel")) await closeAll();
  const view: View = VIEWS[name];
  if (view.key) press(view.key);
  await until(view.there);
  await view.after?.();
}

async function fade(): Promise<void> {
  const button = document.querySelector<HTMLElement>(".speaker-list button");
  button?.click();
  if (button) await until(".faded-bar");
}

/** The longest name: it is shown beside the strip. */
async function pointAtMap(): Promise<void> {
  for (const turn of document.querySelectorAll(".map-turn")) {
    const { left, top, height } = turn.getBoundingClientRect();
    const at = { clientX: left + 1, clientY: top + height / 2, bubbles: true };
    turn.dispatchEvent(new PointerEvent("pointermove", at));
    await until(".source-map-name");
    if ((document.querySelector(".source-map-name")?.textContent?.length ?? 0) > 50) return;
  }
}

async function openMenu(): Promise<void> {
  document.getElementById("open-menu")?.click();
  await until(".menu-list");
}

async function openWrong(): Promise<void> {
  const wanted = [".source-list .wrong-open", ".wrong-open"].map((one) =>
    document.querySelector<HTMLElement>(one),
  );
  wanted.find((button) => button !== null)?.click();
  await until(".wrong-box");
}

async function unfold(): Promise<void> {
  const all = [...document.querySelectorAll<HTMLDetailsElement>(".outside-list details")];
  for (const details of all) details.open = true;
  if (all.length > 0) await until(".outside-texts");
}

/** Hides the publisher's name: no other view looks for it. */
async function hideLine(): Promise<void> {
  document.querySelector<HTMLElement>(".facts .wrong-open")?.click();
  await until(".wrong-box");
  document.querySelector<HTMLElement>(".wrong-hide")?.click();
  await until(".mended");
}

async function choose(): Promise<void> {
  document
    .querySelector<HTMLElement>(".panel-section:nth-of-type(2) .choice-button, .choice-button")
    ?.click();
  await until(".step-bar");
  await until(".article mark[data-current]");
}

async function fill(): Promise<void> {
  const field = document.querySelector<HTMLInputElement>(".find-bar input");
  if (!field) throw new Error("no field to find with");
  field.value = document.querySelector("h1")?.textContent?.slice(0, 3) ?? "";
  field.dispatchEvent(new Event("input", { bubbles: true }));
  await waitFor(() => document.querySelector(".find-bar .step-count")?.textContent !== "", "hits");
}

/** Closes whatever a view opened, by the buttons that do. */
async function closeAll(): Promise<void> {
  document.querySelector(".source-map")?.dispatchEvent(new PointerEvent("pointerleave"));
  const close =
    ".panel-head button, .find-bar button:last-child, .step-bar .quiet, .speaker-bar .quiet:last-child, .aloud-manner button, #open-menu[aria-expanded=true], .notice-bar button:last-child";
  await waitFor(() => {
    const button = document.querySelector<HTMLElement>(close);
    button?.click();
    return button === null;
  }, "everything to close");
}

function press(key: string): void {
  document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
}

async function resize({ width, height }: Checks["sizes"][number]): Promise<void> {
  const frame = window.frameElement as HTMLElement;
  Object.assign(frame.style, { width: `${width}px`, height: `${height}px` });
  await waitFor(() => innerWidth === width && innerHeight === height, `${width} x ${height}`);
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

const until = (selector: string) => waitFor(() => document.querySelector(selector) !== null, selector);

async function waitFor(isTrue: () => boolean, what: string): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (!isTrue()) {
    if (Date.now() > deadline) throw new Error(`Waited in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
