import { compileFamily, type WordFamily, wordSource } from "../../rules/words.ts";

const UNBOUNDED_SCRIPT = /[\u0590-\u0fff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const WORD_START = /(?<![\p{L}\p{N}])[\p{L}\p{N}@]/gu;
const BEFORE = "(?<![\\p{L}\\p{N}])";
const AFTER = "(?![\\p{L}\\p{N}])";

const anchored = new Map<string, RegExp>();

/** The family's expression for folded text, compiled when first asked for. */
export function expressionOf(family: WordFamily): RegExp {
  let found = anchored.get(family.id);
  if (!found) {
    found = compileFamily(family);
    anchored.set(family.id, found);
  }
  return found;
}

/** Characters of a text that asks for something; in longer ones only the first sentence counts. */
const SHORT = 300;

/** The first few sentences or lines. */
export function sentences(text: string): string[] {
  return text.split(/(?<=[.!?:…。！？।])\s+|\n/, 5);
}

interface Entry {
  id: string;
  expression: RegExp;
}

/**
 * Looks up many families at once. Words that may stand anywhere are filed under the letters
 * they begin with, so that at each word of a text only a few are tried.
 */
export class FamilyIndex {
  private readonly families: readonly WordFamily[];
  private byOpening: Map<string, Entry[]> | null = null;
  /** Words that begin with no letter. */
  private readonly rest: Entry[] = [];
  private readonly unbounded: Entry[] = [];

  constructor(families: readonly WordFamily[]) {
    this.families = families;
  }

  /** Ids of the families whose words `text`, folded by `foldText`, holds. */
  find(text: string): Set<string> {
    const byOpening = this.openings();
    const found = new Set<string>();
    const test = (entry: Entry) => {
      if (!found.has(entry.id) && entry.expression.test(text)) found.add(entry.id);
    };
    for (const { index } of text.matchAll(WORD_START)) {
      for (let length = 1; length <= 3; length++) {
        for (const entry of byOpening.get(text.slice(index, index + length)) ?? []) {
          entry.expression.lastIndex = index;
          test(entry);
        }
      }
    }
    for (const entry of this.rest) test(entry);
    if (UNBOUNDED_SCRIPT.test(text)) for (const entry of this.unbounded) test(entry);
    for (const family of this.families) {
      if (family.match === "any") continue;
      const expression = expressionOf(family);
      const later = family.laterSentences && text.length < SHORT;
      if (expression.test(text) || (later && sentences(text).some((one) => expression.test(one))))
        found.add(family.id);
    }
    return found;
  }

  private openings(): Map<string, Entry[]> {
    if (this.byOpening) return this.byOpening;
    const byOpening = new Map<string, Entry[]>();
    for (const family of this.families.filter(({ match }) => match === "any")) this.file(family, byOpening);
    this.byOpening = byOpening;
    return byOpening;
  }

  private file(family: WordFamily, byOpening: Map<string, Entry[]>): void {
    const { id } = family;
    const words = family.rows.flatMap((row) => row.words.map((word) => wordSource(row, word)));
    const free = words.filter(({ unbounded }) => unbounded).map(({ source }) => source);
    const grouped = new Map<string, string[]>();
    for (const source of words.filter(({ unbounded }) => !unbounded).flatMap((word) => expand(word.source))) {
      const opening = /^\p{L}{1,3}(?![?*+{])/u.exec(source)?.[0] ?? "";
      grouped.set(opening, [...(grouped.get(opening) ?? []), source]);
    }
    for (const [opening, sources] of grouped) {
      const expression = `(?:${sources.join("|")})${AFTER}`;
      if (opening === "") this.rest.push({ id, expression: new RegExp(BEFORE + expression, "u") });
      else {
        const entries = byOpening.get(opening) ?? [];
        byOpening.set(opening, [...entries, { id, expression: new RegExp(expression, "uy") }]);
      }
    }
    if (free.length > 0) this.unbounded.push({ id, expression: new RegExp(free.join("|"), "u") });
  }
}

/** `(a|b)c` as `ac` and `bc`, `(a)?c` as `ac` and `c`, so that each begins with letters. */
function expand(source: string): string[] {
  const end = groupEnd(source);
  if (end < 0 || /^[*+{]/.test(source.slice(end))) return [source];
  const optional = source[end] === "?";
  const rest = source.slice(optional ? end + 1 : end);
  const parts = alternatives(source.slice(1, end - 1)).map((part) => part + rest);
  return [...parts, ...(optional ? [rest] : [])].flatMap(expand);
}

/** Where the group that opens the source ends; -1 when none opens it. */
function groupEnd(source: string): number {
  if (!source.startsWith("(") || source.startsWith("(?")) return -1;
  let depth = 0;
  for (let i = 0; i < source.length; i++) {
    if (source[i] === "\\") i++;
    else if (source[i] === "(") depth++;
    else if (source[i] === ")" && --depth === 0) return i + 1;
  }
  return -1;
}

function alternatives(source: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < source.length; i++) {
    if (source[i] === "\\") i++;
    else if (source[i] === "(") depth++;
    else if (source[i] === ")") depth--;
    else if (source[i] === "|" && depth === 0) {
      found.push(source.slice(from, i));
      from = i + 1;
    }
  }
  return [...found, source.slice(from)];
}
