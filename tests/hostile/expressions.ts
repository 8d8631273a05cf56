import { readdirSync, readFileSync } from "node:fs";
import vm from "node:vm";
import { parseSync } from "vite";

/** A regular expression of ours and the file that it stands in, or that makes it. */
export interface OurExpression {
  source: string;
  flags: string;
  file: string;
}

/** Every regular expression that stands in the folders' files. */
export function expressionsIn(folders: readonly string[]): OurExpression[] {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => `${folder}/${name}`),
  );
  return files
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) => {
      const { program, errors } = parseSync(file, readFileSync(file, "utf8"));
      if (errors.length > 0) throw new Error(`${file} cannot be parsed.`);
      return regexesIn(program).map(({ pattern, flags }) => ({ source: pattern, flags, file }));
    });
}

function regexesIn(node: unknown): { pattern: string; flags: string }[] {
  if (typeof node !== "object" || node === null) return [];
  const own = "regex" in node ? [node.regex as { pattern: string; flags: string }] : [];
  return [...own, ...Object.values(node).flatMap((inside) => regexesIn(inside))];
}

/** What pages repeat to keep an expression busy; what the expression itself asks for comes besides. */
const UNITS = [
  ..."<>\"' 1,a([{}])/\\-A.&_:\n=?“é字@;*#|",
  ..."a |A |1 |, |Aa |a, |A. |a.|A-|a@|http://|<a|<img |<!--|=\"|='|${|&#|://|--| - ".split("|"),
];
/** What makes an expression fail at the end of a run. */
const ENDS = ["\u0001", " x", "\n\u0001"];

/** The literal parts of an expression, each a start that a page can repeat. */
function literalsIn(source: string): string[] {
  const plain = source
    .replace(/\(\?(?:<?[=!]|:|<\w+>)/g, "(")
    .replace(
      /\\[bBdDsSwW]|\\p\{[^}]*\}|\\u\{?[\da-f]+\}?|\\x[\da-f]{2}|\[(?:\\.|[^\]])*\]|\{\d+,?\d*\}/gi,
      "\0",
    )
    .replace(/\\(.)/g, "$1");
  return [...new Set(plain.split(/[\0()|?*+^$.]+/))].filter((part) => part !== "" && part.length < 40);
}

/** Characters of the shorter input; the longer has twice as many. */
const SIZE = 100_000;
/** Processor milliseconds that no expression needs that takes each character a fixed number of times. */
const QUICK = 150;
/** Twice the input may take so many times as long. */
const GROWTH = 3;
/** Milliseconds after which an expression is stopped. */
const STOP = 20_000;

/** Inputs on which the expression takes time by more than their length, as `[start, unit, end]`. */
export function runawaysOf(expression: OurExpression): string[] {
  const literals = literalsIn(expression.source).slice(0, 20);
  const starts = ["", ...literals.slice(0, 4)];
  const units = [...UNITS, ...literals, ...literals.map((part) => `${part} `)];
  const found: string[] = [];
  for (const unit of units) {
    for (const start of unit.length === 1 ? starts : [""]) {
      for (const end of ENDS) {
        if (found.length > 2) continue;
        const input = (size: number) => start + unit.repeat(size / unit.length) + end;
        const short = timeOf(expression, input(SIZE));
        if (short < QUICK) continue;
        if (timeOf(expression, input(2 * SIZE)) > GROWTH * short || short > 50 * QUICK)
          found.push(JSON.stringify([start, unit, end]));
      }
    }
  }
  return found;
}

const context = vm.createContext({});
const script = new vm.Script(
  "pattern.lastIndex = 0; pattern.sticky ? pattern.test(text) : text.replace(pattern, '')",
);

/** Processor milliseconds for one look through the text; at least `STOP` where that takes too long or fails. */
function timeOf({ source, flags }: OurExpression, text: string): number {
  context.pattern = new RegExp(source, /[gy]/.test(flags) ? flags : `${flags}g`);
  context.text = text;
  const before = process.cpuUsage().user;
  try {
    script.runInContext(context, { timeout: STOP });
  } catch {
    return Number.POSITIVE_INFINITY;
  }
  return (process.cpuUsage().user - before) / 1_000;
}
