import { OUTLET_FAMILIES, type OutletFamily } from "../rules/outlets.ts";

/** Letters and digits of a name without article, lower-case: "The Harbor-Post" and "harborpost" are one. */
export function nameKey(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/^(?:the|der|die|das|le|la|les|el|il|o|de|het)\s+/u, "")
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

/** A well-known outlet. */
export interface KnownOutlet {
  name: string;
  family: OutletFamily;
  forms: string[];
  /** `nameKey` of each form. */
  keys: string[];
  hosts: string[];
}

/** A place in a text where an outlet may be named. */
export interface OutletMention {
  start: number;
  end: number;
  /** As the text has it, mostly without article. */
  text: string;
  known: KnownOutlet | null;
  /** `everyday`: also a common word ("the Post"). `shape`: known by its last word. `bare`: just a capitalised name. */
  kind: "known" | "everyday" | "shape" | "bare";
}

interface Form {
  outlet: KnownOutlet;
  text: string;
  everyday: boolean;
}

interface Index {
  outlets: KnownOutlet[];
  /** By first word in lower case, longest form first. */
  byWord: Map<string, Form[]>;
  /** Forms of scripts that do not part words by spaces, or glue a preposition to them. */
  unspaced: RegExp;
  unspacedForms: Map<string, KnownOutlet>;
  /** By form in lower case. */
  byForm: Map<string, KnownOutlet>;
  /** Words that can begin a form: capitalised, of scripts without capitals, or one of the few small ones. */
  opening: RegExp;
}

const FIRST_WORD = /^[\p{L}\p{N}]+/u;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Hangul}]/u;
/** Articles that melt with a preposition: "au Monde", "al Foglio", "ao Globo". */
const MELTING = /^(?:Le|Les|Il|I|O|El|La|L['’]|De|Het|The|Der|Die|Das) ?(?=\p{Lu})/u;

let index: Index | undefined;

/** The outlets of `src/rules/outlets.ts`, made ready for look-ups on first use. */
export function outletIndex(): Index {
  if (index) return index;
  const outlets: KnownOutlet[] = [];
  const byWord = new Map<string, Form[]>();
  const unspacedForms = new Map<string, KnownOutlet>();
  const add = (outlet: KnownOutlet, text: string, everyday: boolean) => {
    if (UNSPACED.test(text)) {
      unspacedForms.set(text, outlet);
      return;
    }
    const word = FIRST_WORD.exec(text)?.[0].toLowerCase();
    if (word === undefined) return;
    const forms = byWord.get(word) ?? [];
    forms.push({ outlet, text, everyday });
    byWord.set(word, forms);
  };
  for (const family of Object.keys(OUTLET_FAMILIES) as OutletFamily[]) {
    for (const entry of OUTLET_FAMILIES[family].split(/[;\n]/)) {
      const [names = "", ...hosts] = entry.trim().split(/ @/);
      if (names === "") continue;
      const forms = names.split("|");
      const plain = forms.map((form) => form.replace(/^~/, ""));
      const outlet: KnownOutlet = {
        name: plain[0] ?? "",
        family,
        forms: plain,
        keys: plain.map(nameKey),
        hosts,
      };
      outlets.push(outlet);
      for (const form of forms) {
        const everyday = form.startsWith("~");
        const text = form.replace(/^~/, "");
        add(outlet, text, everyday);
        const bare = text.replace(MELTING, "");
        if (bare !== text && !everyday) add(outlet, bare, true);
      }
    }
  }
  for (const forms of byWord.values()) forms.sort((a, b) => b.text.length - a.text.length);
  const escaped = [...unspacedForms.keys()].sort((a, b) => b.length - a.length);
  const byForm = new Map<string, KnownOutlet>();
  for (const outlet of outlets) {
    for (const form of outlet.forms) {
      const key = form.toLowerCase();
      if (!byForm.has(key)) byForm.set(key, outlet);
    }
  }
  const small = [...byWord].filter(([, forms]) => forms.some(({ text }) => /^\p{Ll}/u.test(text)));
  const words = small.map(([word]) => word).join("|");
  const opening = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:[\\p{Lu}\\p{Lt}\\p{Lo}\\p{N}][\\p{L}\\p{N}]*|(?:${words})(?![\\p{L}\\p{N}]))`,
    "gu",
  );
  index = { outlets, byWord, unspaced: new RegExp(escaped.join("|"), "gu"), unspacedForms, byForm, opening };
  return index;
}

/** Endings that a name takes: genitive -s, Slavic and Finnic cases of Latin-lettered names. */
const GENITIVE = new Set(["de", "sv", "no", "nb", "nn", "da", "lb"]);
const INFLECTING = new Set([
  "pl",
  "cs",
  "sk",
  "ru",
  "uk",
  "be",
  "fi",
  "hu",
  "hr",
  "sr",
  "sl",
  "lt",
  "lv",
  "et",
  "bg",
]);

/** Every place where a text names a well-known outlet, in order, without overlap. */
export function findKnownOutlets(text: string, lang: string): OutletMention[] {
  const { byWord, unspaced, unspacedForms, opening } = outletIndex();
  const mentions: OutletMention[] = [];
  let free = 0;
  for (const match of text.matchAll(opening)) {
    const start = match.index;
    if (start < free) continue;
    const forms = byWord.get(match[0].toLowerCase()) ?? inflectedForms(byWord, match[0], lang);
    if (!forms) continue;
    for (const form of forms) {
      const end = matchEnd(text, start, form.text, lang);
      if (end < 0) continue;
      const known = form.outlet;
      mentions.push({
        start,
        end,
        text: text.slice(start, end),
        known,
        kind: form.everyday ? "everyday" : "known",
      });
      free = end;
      break;
    }
  }
  if (UNSPACED.test(text)) {
    for (const match of text.matchAll(unspaced)) {
      const known = unspacedForms.get(match[0]) ?? null;
      mentions.push({
        start: match.index,
        end: match.index + match[0].length,
        text: match[0],
        known,
        kind: "known",
      });
    }
    mentions.sort((a, b) => a.start - b.start);
  }
  return mentions;
}

function inflectedForms(byWord: Map<string, Form[]>, word: string, lang: string): Form[] | undefined {
  const most = INFLECTING.has(lang) ? 4 : GENITIVE.has(lang) ? 1 : 0;
  if (!/^\p{Lu}/u.test(word)) return undefined;
  for (let cut = 1; cut <= most && word.length - cut >= 3; cut++) {
    const forms = byWord.get(word.slice(0, -cut).toLowerCase());
    if (forms) return forms;
  }
  return undefined;
}

/** Where `form` ends when it stands at `start` (also in capitals, also with a case ending); -1 when it does not. */
function matchEnd(text: string, start: number, form: string, lang: string): number {
  const end = start + form.length;
  const found = text.slice(start, end).replaceAll("’", "'");
  if (found !== form && found !== form.toUpperCase() && !(form.length > 4 && found === titled(form)))
    return -1;
  if (
    start > 0 &&
    /[@/]/.test(text[start - 1] ?? "") &&
    /(?:@|[a-z]\.[a-z]{2,}\/\S*)$/i.test(text.slice(Math.max(0, start - 40), start))
  )
    return -1;
  const rest = /^\p{L}{0,5}/u.exec(text.slice(end, end + 6))?.[0] ?? "";
  if (/^\p{N}/u.test(text.slice(end, end + 1))) return -1;
  if (rest === "" || (GENITIVE.has(lang) && rest === "s")) return end;
  return INFLECTING.has(lang) && rest.length <= 4 && /^\p{Ll}+$/u.test(rest) && form.length >= 3 ? end : -1;
}

function titled(form: string): string {
  return form.charAt(0).toUpperCase() + form.slice(1);
}
