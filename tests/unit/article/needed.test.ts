import { expect, it } from "vitest";
import { neededBy } from "../../../src/article/families/needed.ts";

it.each([
  ["(las|de|nuestras) cookies", [["las", "de", "nuestras"], ["cookies"]]],
  ["in (je|uw) (inbox|mailbox)", [["in"], ["je", "uw"], ["inbox", "mailbox"]]],
  [
    "^(video|tv|hör|se) ?[:|–—]",
    [
      ["video", "tv", "hör", "se"],
      [":", "|", "–", "—"],
    ],
  ],
  ["^video ?[:|–—]?", [["video"]]],
  ["video [^:]", [["video"]]],
  ["plus-?(artikel|mitglied|abo)", [["plus"], ["artikel", "mitglied", "abo"]]],
  ["(reklama|anons)(\\s|$)", [["reklama", "anons"]]],
  ["\\p{L}{3,}(йтесь|те)", [["йтесь", "те"]]],
  ["comments? (closed)?", [["comment"]]],
  ["abonn*|newslett*", [["abonn", "newslett"]]],
  ["by mail|in print", [["mail", "print"]]],
  ["a{2}bc+d", [["bc"]]],
  ["(an? )?x", []],
  ["(?!no)yes", [["yes"]]],
  ["don't (sell|share)", [["don't"], ["sell", "share"]]],
])("every text that %s matches holds one of each of %j", (word, needed) => {
  expect(neededBy(word)).toEqual(needed);
});
