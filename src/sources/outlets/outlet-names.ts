import { isPlain } from "../text/plain-text.ts";
import { type KnownOutlet, type OutletLexicon, UNSPACED } from "./outlet-lexicon.ts";

/** Letters and digits of a name without article, lower-case: "The Harbor-Post" and "harborpost" are one. */
export function nameKey(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/^(?:the|der|die|das|le|la|les|el|il|o|de|het)\s+/u, "")
    .replace(/[^\p{L}\p{N}]+/gu, "");
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

/** Every place where a text names a well-known outlet, in order, without overlap. */
export function findKnownOutlets(text: string, lexicon: OutletLexicon): OutletMention[] {
  const { unspaced, opening, plainOpening } = lexicon;
  const mentions: OutletMention[] = [];
  let free = 0;
  for (const match of text.matchAll(isPlain(text) ? plainOpening : opening)) {
    const mention = match.index < free ? null : knownOutletAt(text, match.index, match[0], lexicon);
    if (!mention) continue;
    mentions.push(mention);
    free = mention.end;
  }
  if (unspaced.length > 0 && UNSPACED.test(text)) addUnspaced(mentions, text, lexicon);
  return mentions;
}

/** The outlet that a text names from `start` on, where the name begins with `word`. */
function knownOutletAt(
  text: string,
  start: number,
  word: string,
  lexicon: OutletLexicon,
): OutletMention | null {
  for (const { text: form, outlet: known, everyday } of lexicon.byWord.get(word) ??
    inflectedForms(lexicon, word) ??
    []) {
    const end = matchEnd(text, start, form, lexicon);
    if (end < 0) continue;
    return { start, end, text: text.slice(start, end), known, kind: everyday ? "everyday" : "known" };
  }
  return null;
}

/** Outlets in scripts without spaces, wherever no other mention stands. */
function addUnspaced(mentions: OutletMention[], text: string, { unspaced }: OutletLexicon): void {
  for (const [form, known] of unspaced) {
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
      const end = at + form.length;
      const taken = mentions.some((other) => other.start < end && at < other.end);
      if (!taken) mentions.push({ start: at, end, text: form, known, kind: "known" });
    }
  }
  mentions.sort((a, b) => a.start - b.start);
}

function inflectedForms({ byWord, words }: OutletLexicon, word: string) {
  const most = words.caseEnding;
  if (!most || !/^\p{Lu}/u.test(word)) return undefined;
  for (let cut = 1; cut <= most && word.length - cut >= 3; cut++) {
    const forms = byWord.get(word.slice(0, -cut));
    if (forms) return forms;
  }
  return undefined;
}

/** Where `form` ends when it stands at `start` (also in capitals, also with a case ending); -1 when it does not. */
function matchEnd(text: string, start: number, form: string, { ending }: OutletLexicon): number {
  const end = start + form.length;
  // A quick look at the second letter, in either case.
  if ((text.charCodeAt(start + 1) ^ form.charCodeAt(1)) & ~32) return -1;
  const found = text.slice(start, end).replaceAll("’", "'");
  const titled = form.length > 4 && found.slice(1) === form.slice(1) && found[0] === form[0]?.toUpperCase();
  if (found !== form && found !== form.toUpperCase() && !titled) return -1;
  const after = ending.exec(text.slice(end, end + 6));
  const inAddress = /(?:@|[a-z]\.[a-z]{2,}\/\S*)$/i.test(text.slice(Math.max(0, start - 40), start));
  // A short form takes no ending of four letters.
  return after && !inAddress && (form.length > 2 || after[0].length < 2) ? end : -1;
}
