import { bareText } from "../../rules/letters.ts";
import { linkedOrganizations, type NamedBy } from "./author-clues.ts";
import { isHouseLike, isPersonLike } from "./byline-names.ts";
import { isForeign } from "./clues.ts";
import { spacedText } from "./divided-text.ts";
import type { PageFacts } from "./facts.ts";
import { inNameCase } from "./name-case.ts";
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
export function chooseAuthors(found: readonly NamedBy[], facts: PageFacts): Authors {
  const names = shownAuthors(found, facts);
  if (names.length > 0) return { names: names.map(inNameCase), told: "page" };
  const declared = declaredAuthors(found, facts);
  return { names: declared.map(inNameCase), told: declared.length > 0 ? "data" : "page" };
}

export interface Authors {
  names: string[];
  /** Shown on the page, or told by its data alone. */
  told: "page" | "data";
}

/** Names that the page shows. */
function shownAuthors(found: readonly NamedBy[], facts: PageFacts): string[] {
  const shown = shownNames(facts);
  const isSite = siteNameTest(facts.siteNames);
  const isPerson = (name: string) => name.includes(" ") && !isSite(name);
  const byText = found.filter(({ from }) => isVisible(from));
  for (const { names, from } of withoutOutvoted(found, isPerson)) {
    const visible = isVisible(from) ? names : names.filter(from === "meta" ? shown.inLine : shown.onPage);
    if (from === "meta" && visible.length < names.length) continue;
    if (!visible.some((name) => (from === "text" && visible.length > 1 ? isPerson(name) : !isSite(name))))
      continue;
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
        visible.every((name) => other.names.some((fuller) => isNameOf(fuller, name))) &&
        other.names.every((name) => visible.some((known) => isNameOf(name, known)) || isPerson(name)),
    );
    return withoutHouses(fuller?.names ?? visible, isSite);
  }
  const isNews = facts.nodes.types.some((type) => type.includes("news"));
  const [first] = found;
  const house = found.find(({ from }) => from === "text");
  if (house) return house.names;
  const own = byText.find(
    ({ names, from }) => from === "byline" && names.every((name) => isPersonLike(name) && !isHouseLike(name)),
  );
  if (own) return own.names;
  if (!isNews) return [];
  const shownHouse = first?.from === "json-ld" ? first.names.filter(shown.inByline) : [];
  if (shownHouse.length > 0) return shownHouse;
  return declaredAuthors(found, facts).length > 0 ? [] : linkedOrganizations(facts);
}

/** Without a by-word's names, somebody's in the story, where a byline and the data agree on others. */
function withoutOutvoted(found: readonly NamedBy[], isPerson: (name: string) => boolean): NamedBy[] {
  const declared = new Set(
    found.flatMap(({ names, from }) => (isVisible(from) ? [] : names.filter(isPerson).map(foldedName))),
  );
  const agrees = ({ names }: NamedBy) => names.some((name) => declared.has(foldedName(name)));
  const isAgreed = found.some((by) => by.from === "byline" && agrees(by));
  return found.filter((by) => by.from !== "text" || !isAgreed || agrees(by));
}

/**
 * Names of people that only the page's data tells, where nothing that is seen says otherwise and the page calls
 * itself an article.
 */
function declaredAuthors(found: readonly NamedBy[], { siteNames, nodes, metas }: PageFacts): string[] {
  const isArticle =
    nodes.types.length > 0 ||
    metas.first("og:type") === "article" ||
    metas.first("article:published_time") !== null;
  if (!isArticle) return [];
  const isHouse = houseTest(siteNames);
  const isAuthor = (name: string) => isPersonLike(name) && !isHouse(name);
  return found.find(({ from, names }) => !isVisible(from) && names.every(isAuthor))?.names ?? [];
}

/**
 * Tests for the site's name. A person's own site is called after the person: its address is the name, or the
 * name and what that person does.
 */
function houseTest(siteNames: readonly string[]): (name: string) => boolean {
  const own = new Set(siteNames.map(bareText));
  const host = bareText(siteNames.at(-1) ?? "");
  return (name) => own.has(bareText(name)) && !host.startsWith(bareText(name));
}

/** Beside a person, the site's own name is where that person works. */
function withoutHouses(names: string[], isSite: (name: string) => boolean): string[] {
  const people = names.filter((name) => !(isHouseLike(name) && isSite(name)));
  return people.some(isPersonLike) ? people : names;
}

/** The same name, or with a title or a second name: "Dr Ana Ruiz" is a name of "Ana Ruiz". */
function isNameOf(fuller: string, name: string): boolean {
  return ` ${foldedName(fuller)} `.includes(` ${foldedName(name)} `);
}

function foldedName(name: string): string {
  return name.toLowerCase().replace(/[.,]/g, "").replace(/\s+/g, " ");
}

function isVisible(from: NamedBy["from"]): boolean {
  return from === "byline" || from === "text" || from === "line";
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
