import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

/** The house law that types and lint do not hold: who may import whom, how large a file may be. */
const SRC = fileURLToPath(new URL("../../src", import.meta.url));
const FILES = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path, text: readFileSync(join(SRC, path), "utf8") }));

/** Rooms that a room may import besides itself; `main.tsx` and the popup's border are named below. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  model: [],
  rules: ["model"],
  article: ["model", "rules"],
  sources: ["model", "rules"],
  words: ["model", "locales"],
  "pipeline.ts": ["model", "article", "sources"],
  platform: ["model"],
  background: ["platform"],
  content: ["model", "article"],
  analysis: ["model", "sources"],
  popup: ["model", "words"],
  cli: ["model", "rules", "article", "sources", "words", "pipeline.ts"],
  start: ["model", "cli", "release"],
  release: [],
};

/**
 * The rooms within a room, in the order in which they build on each other: each may import those before it, and
 * files beside them may import all. A circle cannot arise.
 */
const ROOMS_WITHIN: Record<string, readonly string[]> = {
  article: ["page", "families", "signals", "locate", "metadata", "label"],
  popup: [
    "border",
    "text",
    "aloud",
    "state",
    "take",
    "parts",
    "article",
    "sources",
    "panels",
    "bars",
    "screens",
  ],
  sources: [
    "text",
    "phrases",
    "attributions",
    "entities",
    "discourse",
    "nominals",
    "coreference",
    "implicit-speakers",
    "outlets",
    "anonymity",
    "links",
  ],
};

/** Single doors between rooms: importer, imported file. */
const DOORS: readonly [RegExp, RegExp][] = [
  [/^popup\/main\.tsx$/, /^platform\//],
  [/^start\//, /^popup\/border\/border\.ts$/],
  // The build puts the finished tables of words and addresses into the content script.
  [
    /^release\/compile-words\.ts$/,
    /^article\/(?:families\/word-index|metadata\/month-table|signals\/destination-table)\.ts$/,
  ],
];

/** Libraries that only one room may know. */
const ONLY_IN: readonly { library: RegExp; room: string }[] = [
  { library: /^webextension-polyfill/, room: "platform" },
  { library: /^(preact|@preact\/)/, room: "popup" },
  { library: /^@mozilla\/readability/, room: "article" },
  { library: /^parse5/, room: "cli" },
  // It stands in for a browser in tests.
  { library: /^jsdom/, room: "none" },
  { library: /^(puppeteer|@puppeteer|ws$)/, room: "start" },
];

interface Import {
  from: string;
  to: string;
  isOurs: boolean;
}

function importsOf({ path, text }: (typeof FILES)[number]): Import[] {
  const statements = text.matchAll(/^(?:import|export)\s(?:[^"';]*?\sfrom\s)?\s*"([^"]+)"/gm);
  const dynamic = text.matchAll(/\bimport\(\s*"([^"]+)"\s*\)/g);
  return [...statements, ...dynamic].map(([, to = ""]) => {
    const isOurs = to.startsWith(".");
    return { from: path, to: isOurs ? normalize(join(dirname(path), to)).replaceAll("\\", "/") : to, isOurs };
  });
}

function roomOf(path: string): string {
  return path.includes("/") ? (path.split("/")[0] ?? "") : path;
}

/** The code without comments and strings, so that prose about a word is not the word. */
function codeOf(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/(^|[^:"'`\\])\/\/.*$/gm, "$1")
    .replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g, '""');
}

const IMPORTS = FILES.flatMap(importsOf);

describe("the rooms", () => {
  it("sees the house", () => {
    expect(FILES.length).toBeGreaterThan(100);
    expect(IMPORTS.length).toBeGreaterThan(200);
    expect([...new Set(FILES.map(({ path }) => roomOf(path)))].sort()).toEqual(
      Object.keys(MAY_IMPORT).sort(),
    );
  });

  it("import only the rooms they may", () => {
    const broken = IMPORTS.filter(({ from, to, isOurs }) => {
      if (!isOurs || roomOf(from) === roomOf(to)) return false;
      if (MAY_IMPORT[roomOf(from)]?.includes(roomOf(to))) return false;
      return !DOORS.some(([importer, imported]) => importer.test(from) && imported.test(to));
    });
    expect(broken.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  it.each(Object.entries(ROOMS_WITHIN))("build on each other in one order inside %s", (room, order) => {
    const placeOf = (path: string) =>
      order.indexOf(path.split("/").length > 2 ? (path.split("/")[1] ?? "") : "");
    const inside = FILES.filter(({ path }) => roomOf(path) === room && path.split("/").length > 2);
    expect(inside.map(({ path }) => path).filter((path) => placeOf(path) < 0)).toEqual([]);
    const broken = IMPORTS.filter(({ from, to, isOurs }) => {
      if (!isOurs || roomOf(from) !== room || roomOf(to) !== room) return false;
      const [importer, imported] = [placeOf(from), placeOf(to)];
      return importer >= 0 && (imported < 0 || imported > importer);
    });
    expect(broken.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  it("keep each library in its room", () => {
    const broken = IMPORTS.filter(
      ({ from, to, isOurs }) =>
        !isOurs && ONLY_IN.some(({ library, room }) => library.test(to) && roomOf(from) !== room),
    );
    expect(broken.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  it("take page and browser as arguments where pages are read", () => {
    const globals =
      /(?<![.\w$"])(?:window|globalThis|chrome|browser|navigator|localStorage|sessionStorage|fetch)\s*[.(]/;
    const broken = FILES.filter(
      ({ path, text }) => /^(article|sources|rules|model)\//.test(path) && globals.test(codeOf(text)),
    );
    expect(broken.map(({ path }) => path)).toEqual([]);
  });
});

describe("the files", () => {
  it("are named after one concept", () => {
    const broken = FILES.filter(({ path }) => {
      const name = basename(path).replace(/(\.d)?\.tsx?$/, "");
      if (/^(utils?|common|helpers?|managers?|misc|shared)$/.test(name)) return true;
      const isComponent = path.endsWith(".tsx") && /^[A-Z]/.test(name);
      return !isComponent && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name);
    });
    expect(broken.map(({ path }) => path)).toEqual([]);
  });

  it.each([
    [
      "markup as text",
      /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML)\b|\bdocument\.write/,
    ],
    ["code as text", /\beval\(|\bnew Function\(/],
    ["any", /(?:[:<|&,]|\bas)\s*any\b(?!\s*[:(])/],
  ])("hold no %s", (_, pattern) => {
    expect(FILES.filter(({ text }) => pattern.test(codeOf(text))).map(({ path }) => path)).toEqual([]);
  });

  it("silence no tool and promise nothing for later", () => {
    const silenced = /@ts-(?:ignore|expect-error|nocheck)|biome-ignore|eslint-disable|\b(?:TODO|FIXME|XXX)\b/;
    expect(FILES.filter(({ text }) => silenced.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it("write imports with their extension", () => {
    const bare = IMPORTS.filter(({ to, isOurs }) => isOurs && !/\.(tsx?|css|json)(\?\w+)?$/.test(to));
    expect(bare.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });
});
