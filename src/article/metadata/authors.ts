import { BODY_WORDS, FIRST_PERSON_WORDS, GIVEN_NAMES, NAME_PARTICLES } from "../../rules/bylines.ts";
import { bareText, bareWords } from "../../rules/fold.ts";
import { isDense } from "../../rules/letters.ts";
import { linkedOrganizations, type NamedBy } from "./author-clues.ts";
import { isHouseLike, isPersonLike } from "./byline-names.ts";
import { isForeign } from "./clues.ts";
import { spacedText } from "./divided-text.ts";
import type { PageFacts } from "./facts.ts";
import { isFrequent } from "./language.ts";
import { inNameCase } from "./name-case.ts";
import { hostLabel, initials, siteNameTest } from "./site-name.ts";

/** Longest line that can be a byline without a by-word (UTF-16 units). */
const MAX_LINE = 80;
/** Longest line of a date and the name of whoever owns the site, with topics (UTF-16 units). */
const MAX_SIGNED = 160;
/** Elements between the headline and a byline that is the site's own name. */
const BYLINE_REACH = 25;
/** A byline of more names is a list of something else. */
const MAX_FULLER = 6;
/** Elements after the story in which a name can belong to it. */
const REACH = 150;
/** Between the parts of a site's name. */
const PART = /\s[-–—|:·•]\s|\s?\|\s?|:\s/;
const BODIES = BODY_WORDS.split("|");
const GIVEN = new Set(GIVEN_NAMES.split(" "));
const PARTICLES = new Set(NAME_PARTICLES.split(" "));

/**
 * The story's authors: names that the page shows. Markup often carries the account that
 * uploaded the text, or the house's own name, where the page names nobody or another; such
 * a name counts only when a byline shows it, or when nothing else does and the markup
 * calls the author of a news story an organisation.
 */
export function chooseAuthors(found: readonly NamedBy[], facts: PageFacts): Authors {
  const isSite = siteNameTest(facts.siteNames);
  const inCase = (name: string) => (isSite(name) ? name : inNameCase(name));
  const ofPerson = (name: string) => inCase(withoutSite(name, facts.siteNames));
  const names = withWholeNames(shownAuthors(found, facts), found);
  if (names.length > 0)
    return { names: withoutSiteBehind(names, facts.siteNames).map(ofPerson), told: "page" };
  const people = declaredAuthors(found, facts);
  const declared = people.length > 0 || !isNews(facts) ? people : linkedOrganizations(facts);
  return { names: declared.map(inCase), told: declared.length > 0 ? "data" : "page" };
}

function isNews({ nodes }: PageFacts): boolean {
  return nodes.types.some((type) => type.includes("news"));
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
    const whole = wholeNames(visible, from, byText, isPerson);
    return whole ?? withoutHouses(fullerNames(visible, byText, isPerson) ?? visible, isSite);
  }
  return shownHouses(found, facts, shown);
}

/** The names of which a nickname or an account is short; null where the text has none such. */
function wholeNames(
  visible: readonly string[],
  from: NamedBy["from"],
  byText: readonly NamedBy[],
  isPerson: (name: string) => boolean,
): string[] | null {
  const [only = ""] = visible;
  if (visible.length !== 1 || !isNickname(only)) return null;
  const isAccount = !isVisible(from) && /^[\p{Ll}\p{N}._-]+$/u.test(only);
  const whole = byText.find(
    (other) =>
      other.names.every(isPerson) &&
      (isShortFor(only, other.names) ||
        (isAccount && other.from === "text" && other.names.every(isPersonLike))),
  );
  return whole?.names ?? null;
}

/** More names of the text, these among them; null where it has no more. */
function fullerNames(
  visible: readonly string[],
  byText: readonly NamedBy[],
  isPerson: (name: string) => boolean,
): string[] | null {
  const fuller = byText.find(
    ({ names, from }) =>
      from === "text" &&
      names.length > visible.length &&
      names.length <= MAX_FULLER &&
      visible.every((name) => names.some((fuller) => isNameOf(fuller, name))) &&
      names.every(
        (name) => visible.some((known) => isNameOf(name, known)) || (isPerson(name) && !isHouseLike(name)),
      ),
  );
  return fuller?.names ?? null;
}

/** Where no person is shown: a house that signs, or whoever the site is called after. */
function shownHouses(
  found: readonly NamedBy[],
  facts: PageFacts,
  shown: ReturnType<typeof shownNames>,
): string[] {
  const [first] = found;
  const house = found.find(({ from }) => from === "text");
  if (house) return house.names;
  const own = found.find(
    ({ names, from }) => from === "byline" && names.every((name) => isPersonLike(name) && !isHouseLike(name)),
  );
  if (own) return own.names;
  const shownHouse = isNews(facts) && first?.from === "json-ld" ? first.names.filter(shown.inByline) : [];
  if (shownHouse.length > 0) return shownHouse;
  const agreed = agreedHouse(found);
  return agreed.length > 0 ? agreed : signedByOwner(found, facts);
}

/** Whoever the site is called after and the data names, where a line with the date has that name, in any case, or its handle. */
function signedByOwner(found: readonly NamedBy[], { zones }: PageFacts): string[] {
  const isSigned = (name: string) =>
    zones.lines.some(
      ({ text, line }) =>
        !line.foreign &&
        text.length <= MAX_SIGNED &&
        /\d{4}/.test(text) &&
        (hasWord(text.toLowerCase(), name.toLowerCase()) || hasHandle(text.toLowerCase(), name)),
    );
  const told = found.find(({ from, names }) => !isVisible(from) && names.length > 0);
  const [name = "", more] = told?.names ?? [];
  const inCase = name.replace(/(?<=^|[ -])\p{Ll}/gu, (letter) => letter.toUpperCase());
  return more === undefined && isPersonLike(inCase) && isSigned(name) ? [inCase] : [];
}

/** A person's name without the site's that is glued to it: "Ana Ruiz Harbour Today". */
function withoutSite(name: string, siteNames: readonly string[]): string {
  const site = siteNames.find((own) => own !== "" && name.endsWith(` ${own}`));
  const person = site ? name.slice(0, -site.length - 1) : "";
  return isPersonLike(person) ? person : name;
}

/** Behind a person, the site's own name in the byline is where that person works. */
function withoutSiteBehind(names: string[], siteNames: readonly string[]): string[] {
  const own = new Set(siteNames.map(bareText));
  const [first = ""] = names;
  if (!isPersonLike(first) || own.has(bareText(first))) return names;
  return names.filter((name) => !own.has(bareText(name)));
}

/** First names alone with the surname that another place of the page gives the one person of that name. */
function withWholeNames(names: readonly string[], found: readonly NamedBy[]): string[] {
  const whole = [...new Set(found.flatMap((by) => by.names))].filter(isPersonLike);
  return names.map((name) => {
    if (!isNickname(name)) return name;
    const [own, other] = whole.filter((known) => known.startsWith(`${name} `));
    return own && !other && !names.includes(own) ? own : name;
  });
}

/** The house's own name in a byline, where the page's data calls it the author as well. */
function agreedHouse(found: readonly NamedBy[]): string[] {
  const declared = new Set(
    found.flatMap(({ names, from }) => (from === "json-ld" || from === "meta" ? names.map(bareWords) : [])),
  );
  const isAgreed = ({ from, names }: NamedBy) =>
    from === "byline" && names.every((name) => !/^\p{Ll}/u.test(name) && declared.has(bareWords(name)));
  return found.find(isAgreed)?.names ?? [];
}

/** Without a by-word's names, somebody's in the story, where a byline and the data agree on others. */
function withoutOutvoted(found: readonly NamedBy[], isPerson: (name: string) => boolean): NamedBy[] {
  const declared = new Set(
    found.flatMap(({ names, from }) => (isVisible(from) ? [] : names.filter(isPerson).map(bareWords))),
  );
  const agrees = ({ names }: NamedBy) => names.some((name) => declared.has(bareWords(name)));
  const isAgreed = found.some((by) => by.from === "byline" && agrees(by));
  return found.filter((by) => by.from !== "text" || !isAgreed || agrees(by));
}

/**
 * Names of people that only the page's data tells, where nothing that is seen says otherwise and the page calls
 * itself an article. A body's press release is its own: the name there is the account that put it up.
 */
function declaredAuthors(found: readonly NamedBy[], facts: PageFacts): string[] {
  const { nodes, metas } = facts;
  const isArticle =
    nodes.types.length > 0 ||
    metas.first("og:type") === "article" ||
    metas.first("article:published_time") !== null;
  if (!isArticle || facts.siteNames.some(isBody)) return [];
  const isHouse = houseTest(facts);
  const isAuthor = (name: string) => isName(name) && !isHouse(name);
  return found.find(({ from, names }) => !isVisible(from) && names.every(isAuthor))?.names ?? [];
}

/** How often whoever writes speaks of himself or herself. */
function timesOfSelf(text: string): number {
  const words = new RegExp(`(?<![\\p{L}.])(?:${FIRST_PERSON_WORDS})(?![\\p{L}.])`, "gu");
  return text.match(words)?.length ?? 0;
}

/**
 * Tests for the site's own name, whole, or one of its parts ("Infoportal – Harbour Mission"), or its short form.
 * A person's own site is called after the person, at an address of that name, and tells in the first person.
 */
function houseTest(facts: PageFacts): (name: string) => boolean {
  const { siteNames, clues, snapshot } = facts;
  const host = bareText(hostLabel(snapshot.url));
  const declared = siteNames.filter((name) => bareText(name) !== host || /[A-Z\s]/.test(name));
  const own = new Set(declared.flatMap((name) => [name, ...name.split(PART)]).map(bareText));
  const isOwnSite = () => !isNews(facts) && timesOfSelf(clues.sample) > 1;
  return (name) => {
    if (initials(name) === host || own.has(initials(name))) return true;
    return own.has(bareText(name)) && !(host.startsWith(bareText(name)) && isOwnSite());
  };
}

/** A person's name and no phrase, as "The Morning After". */
function isName(name: string): boolean {
  if (!isPersonLike(name)) return false;
  return isDense(name) || !name.split(/\s+/).some(isPhraseWord);
}

/** A word that is frequent in some language and no first name or particle, written as a name is. */
function isPhraseWord(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    word !== lower && lower.length > 2 && isFrequent(lower) && !GIVEN.has(lower) && !PARTICLES.has(lower)
  );
}

/** The site is called an association, a church, an authority. */
function isBody(siteName: string): boolean {
  return siteName
    .toLowerCase()
    .split(/[\s,()-]+/)
    .some((word) => BODIES.some((body) => word.replace(/\.$/, "").endsWith(body)));
}

/** Beside a person, the site's own name is where that person works. */
function withoutHouses(names: string[], isSite: (name: string) => boolean): string[] {
  // An account is called as the site is: "Matthias, riverblog".
  const isHouse = (name: string) => isSite(name) && (isHouseLike(name) || /^\p{Ll}+$/u.test(name));
  const people = names.filter((name) => !isHouse(name));
  if (people.length > 0 && people.length < names.length && !names.some(isHouseLike)) return people;
  return people.some(isPersonLike) ? people : names;
}

/** The same name, or with a title or a second name: "Dr Ana Ruiz" is a name of "Ana Ruiz". */
function isNameOf(fuller: string, name: string): boolean {
  return ` ${bareWords(fuller)} `.includes(` ${bareWords(name)} `);
}

function isVisible(from: NamedBy["from"]): boolean {
  return from === "byline" || from === "text" || from === "line";
}

/** One word: a first name, a nickname or initials. */
function isNickname(name: string): boolean {
  return !/\s/.test(name) && !isDense(name);
}

/** A first name, account name or initials of one of the names; initials in capitals may be the house's. */
function isShortFor(nickname: string, names: readonly string[]): boolean {
  if (/^\p{Lu}{1,4}$/u.test(nickname)) return true;
  const short = bareText(nickname);
  return names.some((name) => bareText(name).includes(short));
}

/** Tests whether the page shows a name: whole names anywhere, single words only near the headline or end. */
function shownNames({ snapshot, zones }: PageFacts) {
  const lines = zones.lines.map(({ text }) => text.toLowerCase());
  const end = zones.bodyEnd + REACH;
  let page: string | null = null;
  const inLine = (name: string) =>
    lines.some((line) => hasWord(line, name.toLowerCase()) || hasHandle(line, name));
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

/** The name as a handle: "@anaruiz". */
function hasHandle(line: string, name: string): boolean {
  const at = line.indexOf(`@${bareText(name)}`);
  return at >= 0 && name.includes(" ") && !/[\p{L}\p{N}]/u.test(line[at + bareText(name).length + 1] ?? "");
}

function hasWord(line: string, word: string): boolean {
  const at = line.indexOf(word);
  return at >= 0 && !/[\p{L}\p{N}]/u.test((line[at - 1] ?? "") + (line[at + word.length] ?? ""));
}
