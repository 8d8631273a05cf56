/** Longer texts are poison or data dumps, not metadata (UTF-16 units). */
const MAX_LENGTH = 2_000_000;
/** Longer broken texts are not repaired: the repair is a scan in script, not the engine's own parser. */
const MAX_REPAIR_LENGTH = 400_000;
/** Reading stops at deeper nesting. */
const MAX_DEPTH = 60;

/**
 * Parses JSON as pages really write it: inside comments or CDATA, HTML-escaped, with
 * raw line breaks or bare quotes in strings, trailing commas, several values in a row,
 * or cut off. Returns every value at the top level; none when nothing can be read.
 * Never throws; linear in the length of the text.
 */
export function parseLenientJson(text: string): unknown[] {
  if (text.length > MAX_LENGTH) return [];
  const bare = unwrap(text);
  if (bare === "") return [];
  const strict = parseStrict(bare);
  if (strict !== undefined) return [strict];
  if (bare.length > MAX_REPAIR_LENGTH) return [];
  const unescaped = /^[[{]\s*&(quot|#34|#x22);/i.test(bare) ? unescapeMarkup(bare) : bare;
  if (unescaped !== bare) {
    const value = parseStrict(unescaped);
    if (value !== undefined) return [value];
  }
  return new Repair(unescaped).values();
}

function parseStrict(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Drops what stands around the JSON: byte order mark, HTML and script comments, CDATA marks, a closing semicolon. */
function unwrap(text: string): string {
  const start = text.search(/[[{]/);
  const end = Math.max(text.lastIndexOf("}"), text.lastIndexOf("]"));
  if (start < 0) return "";
  const cdata = /<!\[CDATA\[/.exec(text);
  const from = cdata && cdata.index <= start ? firstBracket(text, cdata.index + cdata[0].length) : start;
  const tail = /\]\]>/.exec(text.slice(from));
  const to = tail ? from + tail.index : end + 1;
  return text.slice(from, to > from ? to : text.length).replace(/(?<![\s/*])[\s/*]+$/, "");
}

function firstBracket(text: string, from: number): number {
  const at = text.slice(from).search(/[[{]/);
  return at < 0 ? text.length : from + at;
}

function unescapeMarkup(text: string): string {
  return text
    .replace(/&(quot|#34|#x22);/gi, '"')
    .replace(/&(apos|#39|#x27);/gi, "'")
    .replace(/&lt;/gi, "<")
    .replace(/&gt;/gi, ">")
    .replace(/&amp;/gi, "&");
}

/** Reads values from broken JSON; what it cannot understand it skips. */
class Repair {
  private readonly text: string;
  private at = 0;

  constructor(text: string) {
    this.text = text;
  }

  values(): unknown[] {
    const values: unknown[] = [];
    while (this.at < this.text.length) {
      const c = this.text[this.at];
      if (c === "{" || c === "[") values.push(this.value(0));
      else this.at++;
    }
    return values;
  }

  private value(depth: number): unknown {
    if (depth > MAX_DEPTH) {
      this.at = this.text.length;
      return null;
    }
    this.skipSpace();
    const c = this.text[this.at];
    if (c === "{") return this.members(depth);
    if (c === "[") return this.items(depth);
    if (c === '"') return this.string();
    return this.word();
  }

  private members(depth: number): unknown {
    const object: Record<string, unknown> = Object.create(null);
    this.at++;
    for (;;) {
      this.skipSpace(true);
      const c = this.text[this.at];
      if (c === undefined || c === "]") return object;
      if (c === "}") {
        this.at++;
        return object;
      }
      const before = this.at;
      const key = c === '"' ? this.string() : this.word();
      this.skipSpace();
      if (this.text[this.at] === ":") {
        this.at++;
        object[String(key)] = this.value(depth + 1);
      } else if (this.at === before) this.at++;
    }
  }

  private items(depth: number): unknown {
    const array: unknown[] = [];
    this.at++;
    for (;;) {
      this.skipSpace(true);
      const c = this.text[this.at];
      if (c === undefined || c === "}") return array;
      if (c === "]") {
        this.at++;
        return array;
      }
      const before = this.at;
      array.push(this.value(depth + 1));
      if (this.at === before) this.at++;
    }
  }

  /** A string ends at a quote that JSON could follow: before a comma, colon or closing bracket, or at the end. */
  private string(): string {
    const { text } = this;
    let out = "";
    let from = ++this.at;
    for (; this.at < text.length; this.at++) {
      const c = text[this.at];
      if (c === "\\") {
        out += text.slice(from, this.at) + this.escape();
        from = this.at + 1;
      } else if (c === '"' && this.closes(this.at + 1)) break;
    }
    out += text.slice(from, this.at);
    this.at++;
    return out;
  }

  private closes(from: number): boolean {
    const rest = this.text.slice(from, from + 260);
    if (/^\s{0,200}([}\]:]|$)/.test(rest)) return true;
    // A comma inside a sentence is followed by words; between members by a quote or bracket.
    if (/^\s{0,200},\s{0,200}(["{[}\]\d-]|true|false|null|$)/.test(rest)) return true;
    // A forgotten comma: the next line is a member.
    return /^[ \t]{0,50}\r?\n\s{0,100}"[^"\n]{1,60}"\s{0,10}:/.test(rest);
  }

  private escape(): string {
    const c = this.text[++this.at] ?? "";
    if (c === "u") {
      const hex = /^[0-9a-f]{4}/i.exec(this.text.slice(this.at + 1, this.at + 5));
      if (!hex) return "u";
      this.at += 4;
      return String.fromCharCode(Number.parseInt(hex[0], 16));
    }
    return { n: "\n", t: "\t", r: "\r", b: "\b", f: "\f" }[c] ?? c;
  }

  /** A number, literal, or bare word, up to the next structural character. */
  private word(): unknown {
    const { text } = this;
    const from = this.at;
    while (this.at < text.length && !",:{}[]\n".includes(text[this.at] ?? "")) this.at++;
    const word = text.slice(from, this.at).trim();
    if (word === "true") return true;
    if (word === "false") return false;
    if (word === "null" || word === "") return null;
    return /^-?\d+(\.\d+)?$/.test(word) ? Number(word) : word.replace(/^['"]|['"]$/g, "");
  }

  private skipSpace(commas = false): void {
    const { text } = this;
    for (; this.at < text.length; this.at++) {
      const c = text[this.at] ?? "";
      if (!(c <= " " || c === "\u00a0" || c === "\ufeff" || (commas && c === ","))) return;
    }
  }
}
