import { linkedOrganizations, type NamedBy } from "./author-clues.ts";
import { isForeign } from "./clues.ts";
import { spacedText } from "./divided-text.ts";
import type { PageFacts } from "./facts.ts";
import { siteNameTest } from "./site-name.ts";

/** Longest line that can be a byline without a by-word (UTF-16 units). */
const MAX_LINE = 80;
/** Elements between the headline and a byline that is the site's own name. */
const BYLINE_REACH = 25;
/** A byline of more names is a list of something else. */
const MAX_FULLER = 6;
/** Elements after the story in which a name can belong to it. */
const REACH = 150;
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
    const visible = isVisible(from) ? names : names.filter(from === "meta" ? shown.inLine : shown.onPage);
    if (from === "meta" && visible.length < names.length) continue;
    if (!visible.some((name) => (from === "text" && visible.length > 1 ? isPerson(name) : !isSite(name))))
      continue;
    const byText = found.filter((other) => isVisible(other.from));
    const [only = ""] = visible;
    if (visible.length === 1 && isNickname(only)) {
      const whole = byText.find((other) => other.names.every(isPerson) && isShortFor(only, other.names));
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
  const isNews = facts.nodes.types.some((type) => type.includes("news"));
  const [first] = found;
  if (isNews && first?.from === "json-ld" && first.names.every(isPerson)) return first.names;
  const house = found.find(({ from }) => from === "text");
  if (house) return house.names;
  if (!isNews) return [];
  const shownHouse = first?.from === "json-ld" ? first.names.filter(shown.inByline) : [];
  return shownHouse.length > 0 ? shownHouse : linkedOrganizations(facts);
}

function isVisible(from: NamedBy["from"]): boolean {
  return from === "byline" || from === "text";
}

/** One word: a first name, a nickname or initials. */
function isNickname(name: string): boolean {
  return !/\s/.test(name) && !CASELESS.test(name);
}

/** A first name, account name or initials of one of the names; initials in capitals may be the house's. */
function isShortFor(nickname: string, names: readonly string[]): boolean {
  if (/^\p{Lu}{1,4}$/u.test(nickname)) return true;
  const short = nickname.toLowerCase().replace(/[^\p{L}]+/gu, "");
  return names.some((name) =>
    name
      .toLowerCase()
      .replace(/[^\p{L}]+/gu, "")
      .includes(short),
  );
}

/** Tests whether the page shows a name: whole names anywhere, single words only near the headline or end. */
function shownNames({ snapshot, zones }: PageFacts) {
  const lines = zones.lines.map(({ text }) => text.toLowerCase());
  const end = zones.bodyEnd + REACH;
  let page: string | null = null;
  const inLine = (name: string) => lines.some((line) => hasWord(line, name.toLowerCase()));
  return {
    inLine,
    onPage: (name: string) => {
      if (inLine(name)) return true;
      if (!name.includes(" ")) return false;
      page ??= spacedText(
        [snapshot.body],
        (element) => element.n > end || (element.n > zones.bodyEnd && isForeign(element)) || element.hidden,
      ).toLowerCase();
      return hasWord(page, name.toLowerCase());
    },
    inByline: (name: string) =>
      zones.lines.some(
        ({ text, zone, distance }) =>
          zone === "head" &&
          distance > 0 &&
          distance <= BYLINE_REACH &&
          text.length <= MAX_LINE &&
          hasWord(text.toLowerCase(), name.toLowerCase()),
      ),
  };
}

function hasWord(line: string, word: string): boolean {
  const at = line.indexOf(word);
  return at >= 0 && !/[\p{L}\p{N}]/u.test((line[at - 1] ?? "") + (line[at + word.length] ?? ""));
}
