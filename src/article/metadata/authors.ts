import { linkedOrganizations, type NamedBy } from "./author-clues.ts";
import { spacedText } from "./divided-text.ts";
import type { PageFacts } from "./facts.ts";
import { siteNameTest } from "./site-name.ts";

/** Longest line that can be a byline without a by-word (UTF-16 units). */
const MAX_LINE = 80;
/** A byline of more names is a list of something else. */
const MAX_FULLER = 6;
const CASELESS = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/**
 * The story's authors: names that the page shows. Markup often carries the account that
 * uploaded the text, or the house's own name, where the page names nobody or another; such
 * a name counts only when a byline shows it, or when nothing else does and the markup
 * calls the author of a news story an organisation.
 */
export function chooseAuthors(found: readonly NamedBy[], facts: PageFacts): string[] {
  const shown = shownNames(facts);
  const isSite = siteNameTest(facts.siteNames);
  const isPerson = (name: string) => name.includes(" ") && !isSite(name);
  for (const { names, from } of found) {
    const visible = isVisible(from) ? names : names.filter(shown.onPage);
    if (from === "meta" && visible.length < names.length) continue;
    if (!visible.some((name) => (from === "text" && visible.length > 1 ? isPerson(name) : !isSite(name))))
      continue;
    const byText = found.filter((other) => isVisible(other.from));
    if (visible.length === 1 && isNickname(visible[0] ?? "")) {
      const whole = byText.find((other) => other.names.every(isPerson));
      if (whole) return whole.names;
    }
    const fuller = byText.find(
      (other) =>
        other.from === "text" &&
        other.names.length > visible.length &&
        other.names.length <= MAX_FULLER &&
        visible.every((name) => other.names.includes(name)) &&
        other.names.every((name) => visible.includes(name) || isPerson(name)),
    );
    return fuller?.names ?? visible;
  }
  for (const { names, from } of found) {
    const visible = isVisible(from) ? names : from === "meta" ? [] : names.filter(shown.inByline);
    if (visible.length > 0) return visible;
  }
  return facts.nodes.types.some((type) => type.includes("news")) ? linkedOrganizations(facts) : [];
}

function isVisible(from: NamedBy["from"]): boolean {
  return from === "byline" || from === "text";
}

/** One word: a first name, a nickname or initials. */
function isNickname(name: string): boolean {
  return !/\s/.test(name) && !CASELESS.test(name);
}

/** Tests whether the page shows a name: whole names anywhere, single words only near the headline or end. */
function shownNames({ snapshot, zones }: PageFacts) {
  const lines = zones.lines.map(({ text }) => text.toLowerCase());
  let page: string | null = null;
  const inLine = (name: string, max: number) =>
    lines.some((line) => line.length <= max && hasWord(line, name.toLowerCase()));
  return {
    onPage: (name: string) => {
      if (inLine(name, Number.POSITIVE_INFINITY)) return true;
      if (!name.includes(" ")) return false;
      page ??= spacedText([snapshot.body]).toLowerCase();
      return hasWord(page, name.toLowerCase());
    },
    inByline: (name: string) => inLine(name, MAX_LINE),
  };
}

function hasWord(line: string, word: string): boolean {
  const at = line.indexOf(word);
  return at >= 0 && !/[\p{L}\p{N}]/u.test((line[at - 1] ?? "") + (line[at + word.length] ?? ""));
}
