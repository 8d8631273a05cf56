import { JSDOM } from "jsdom";
import { expect, it } from "vitest";
import { findConsentPanel } from "../../../src/article/locate/consent-panel.ts";
import { measurePage } from "../../../src/article/page/page-measure.ts";
import { elementsIn } from "../../../src/article/page/page-tree.ts";
import { takeSnapshot } from "../../../src/article/page/snapshot.ts";

const ASKS =
  "<p>With your consent we and our partners may use cookies to store and read information about you on this device.</p>";
const TELLS =
  "<p>The bakers of Quay Street met on Monday to agree how many loaves the town needs when the bridge is closed.</p>";

/** Id of the panel that is found when all of the page was taken for the article. */
function panelIn(body: string): string | null {
  const { document } = new JSDOM(`<body>${body}</body>`).window;
  const snapshot = takeSnapshot(document, "https://www.harborledger.example/bakers");
  const kept = new Set([...elementsIn(snapshot.body)].map(({ n }) => n));
  const measure = measurePage(snapshot.body, snapshot.count);
  return findConsentPanel(snapshot.body, kept, measure)?.attributes.id ?? null;
}

it("finds what holds the paragraphs that ask for consent", () => {
  expect(panelIn(`<h1>Bakers agree</h1><div id="choices">${ASKS.repeat(3)}</div><div>${TELLS}</div>`)).toBe(
    "choices",
  );
});

it("leaves a story that speaks of consent once alone", () => {
  expect(panelIn(`<div id="story">${TELLS.repeat(3)}${ASKS}</div>`)).toBeNull();
});

it("never takes the whole page for a panel", () => {
  expect(panelIn(ASKS.repeat(3))).toBeNull();
});
