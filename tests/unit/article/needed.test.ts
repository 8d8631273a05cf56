import { expect, it } from "vitest";
import { neededBy } from "../../../src/article/families/needed.ts";

it.each([
  ["(las|de|nuestras) cookies", ["cookies"]],
  ["in (je|uw) (inbox|mailbox)", ["inbox", "mailbox"]],
  ["^(video|tv|hör|se) ?[:|–—]", ["video", "tv", "hör", "se"]],
  ["^video ?[:|–—]", ["video"]],
  ["plus-?(artikel|mitglied|abo)", ["plus"]],
  ["(reklama|anons)(\\s|$)", ["reklama", "anons"]],
  ["\\p{L}{3,}(йтесь|те)", ["йтесь", "те"]],
  ["comments? (closed)?", ["comment"]],
  ["abonn*|newslett*", ["abonn", "newslett"]],
  ["a{2}bc+d", ["bc"]],
  ["(an? )?x", []],
  ["(?!no)yes", ["yes"]],
  ["don't (sell|share)", ["don't"]],
])("every text that %s matches holds one of %j", (word, needed) => {
  expect(neededBy(word)).toEqual(needed);
});
