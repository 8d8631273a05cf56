import { readdirSync, readFileSync } from "node:fs";
import { parseSync } from "vite";
import { patternOf } from "../../src/article/families/pattern.ts";
import { wordTable } from "../../src/article/families/word-table.ts";

/** A regular expression of ours and the file that it stands in, or that makes it. */
export interface OurExpression {
  source: string;
  flags: string;
  file: string;
}

/** Every regular expression that stands as one in the folders' files. */
export function writtenIn(folders: readonly string[]): OurExpression[] {
  return sourceFiles(folders).flatMap((file) => {
    const { program, errors } = parseSync(file, readFileSync(file, "utf8"));
    if (errors.length > 0) throw new Error(`${file} cannot be parsed.`);
    return regexesIn(program).map(({ pattern, flags }) => ({ source: pattern, flags, file }));
  });
}

/** Every regular expression that the folders' files put together from words and other expressions when they are loaded. */
export async function composedIn(folders: readonly string[]): Promise<OurExpression[]> {
  const found: OurExpression[] = [];
  for (const file of sourceFiles(folders)) {
    if (!readFileSync(file, "utf8").includes("new RegExp(")) continue;
    const making = await recorded(() => import(`${process.cwd()}/${file}?composed`));
    found.push(...making.map(({ source, flags }) => ({ source, flags, file })));
  }
  return found;
}

/** What `new RegExp` makes while the work is done, that of others included. */
export async function recorded(work: () => unknown): Promise<RegExp[]> {
  const made: RegExp[] = [];
  const plain = globalThis.RegExp;
  globalThis.RegExp = new Proxy(plain, {
    construct(target, args, itself) {
      const one = Reflect.construct(target, args, itself) as RegExp;
      made.push(one);
      return one;
    },
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = plain;
  }
  return made;
}

/** The expression of every word of a promo, support or provenance rule, as the lexicon would compile it. */
export function wordExpressions(): OurExpression[] {
  return wordTable.flatMap(({ id, match, bounded, unbounded }) => {
    const made = (isBounded: boolean) => (filed: (typeof bounded)[number]) => {
      const word = typeof filed === "string" ? filed : filed[0];
      const { source, flags } = patternOf(word, match, isBounded, match === "any" ? "somewhere" : "opening");
      return { source, flags, file: id };
    };
    return [...bounded.map(made(true)), ...unbounded.map(made(false))];
  });
}

function sourceFiles(folders: readonly string[]): string[] {
  return folders
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => `${folder}/${name}`),
    )
    .filter((file) => /\.tsx?$/.test(file));
}

function regexesIn(node: unknown): { pattern: string; flags: string }[] {
  if (typeof node !== "object" || node === null) return [];
  const own = "regex" in node ? [node.regex as { pattern: string; flags: string }] : [];
  return [...own, ...Object.values(node).flatMap((inside) => regexesIn(inside))];
}
