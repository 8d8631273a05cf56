import type { SourceKind, Span } from "../../model/source-summary.ts";
import type { Person } from "../entities/person.ts";
import type { Gender } from "../text/lexicon.ts";
import { addTo } from "../text/multimap.ts";
import { foldName, singular, wordSet } from "../text/name-words.ts";

/** Someone or something that speaks in the article. */
export interface Member {
  name: string;
  aliases: Set<string>;
  kind: SourceKind;
  gender: Gender | null;
  role: string | null;
  person: Person | null;
  /** Folded last word of the name or head of the description. */
  key: string;
  /** Folded words of the description, for joining "the officer" with "the Russian junior officer". */
  words: Set<string>;
  plural: boolean;
  /** One person, by a noun that says of nothing whose it is: "der Sportchef". */
  described: boolean;
  /** A bare word for what somebody issues: "a statement". */
  way: boolean;
  /** Its name is one joined noun that says what body it is: "Skogsstyrelsen". */
  joined: boolean;
  /** A definite description that means nobody the article tells of: who that is stays open. */
  open: boolean;
  mentions: Span[];
  /** Paragraph and token of the latest mention. */
  last: { paragraph: number; token: number };
}

type Given = Pick<Member, "name" | "kind" | "gender" | "key" | "words" | "plural">;

/** So many members mentioned lately are remembered for pronouns and "the company". */
const MEMORY = 24;
/** Words shared by many names ("ministry") are looked up among so many of them, so that no mention costs more. */
const MOST_CANDIDATES = 40;

/** The members found so far, with the indexes that make finding one again cheap. */
export class Members {
  readonly all: Member[] = [];
  /** Latest first. */
  readonly recent: Member[] = [];
  private readonly byKey = new Map<string, Member[]>();
  private readonly bodiesByWord = new Map<string, Member[]>();
  private readonly byPerson = new Map<Person, Member>();

  create(given: Given): Member {
    const member: Member = {
      ...given,
      aliases: new Set(),
      role: null,
      person: null,
      joined: false,
      described: false,
      way: false,
      open: false,
      mentions: [],
      last: { paragraph: 0, token: 0 },
    };
    this.all.push(member);
    index(this.byKey, given.key, member);
    if (given.kind === "organization" || given.kind === "document") this.indexBody(member);
    return member;
  }

  /** A mention makes its member the latest. */
  touch(member: Member, paragraph: number, token: number): void {
    member.last = { paragraph, token };
    const at = this.recent.indexOf(member);
    if (at >= 0) this.recent.splice(at, 1);
    this.recent.unshift(member);
    if (this.recent.length > MEMORY) this.recent.pop();
  }

  withKey(key: string): readonly Member[] {
    return this.byKey.get(key)?.slice(0, MOST_CANDIDATES) ?? [];
  }

  has(person: Person): boolean {
    return this.byPerson.has(person);
  }

  ofPerson(person: Person): Member {
    const known = this.byPerson.get(person);
    if (known) return known;
    const member = this.create({
      name: person.name,
      kind: "person",
      gender: person.gender,
      key: person.surname,
      words: wordSet(person.name),
      plural: false,
    });
    member.person = person;
    member.role = person.role === "" ? null : person.role;
    this.byPerson.set(person, member);
    return member;
  }

  /** Of several people of one surname, the one mentioned last. */
  latestOf(people: readonly Person[]): Person | null {
    let best: Person | null = null;
    let at = -1;
    for (const person of people.slice(0, MOST_CANDIDATES)) {
      const member = this.byPerson.get(person);
      if (member && member.last.paragraph >= at) {
        at = member.last.paragraph;
        best = person;
      }
    }
    return best;
  }

  /** A body already named so, in full, in part or by its initials; its fuller name becomes its name. */
  bodyNamed(name: string): Member | null {
    const words = wordSet(name);
    const keys = [...words, initialsKey(name)];
    for (const key of keys) {
      for (const member of this.bodiesByWord.get(key)?.slice(0, MOST_CANDIDATES) ?? []) {
        if (!isSameBody(member, name, words)) continue;
        if (name.length > member.name.length) {
          member.aliases.add(member.name);
          member.name = name;
          member.words = words;
          member.open = false;
          this.indexBody(member);
        }
        return member;
      }
    }
    return null;
  }

  /** "Goldman Sachs": two capitalised words that nothing proves a person's, once "the bank" means them. */
  takenForPerson(name: string): Member | null {
    const key = foldName(name.split(/\s+/).at(-1)!);
    const member = this.withKey(key).find((one) => one.kind === "person" && one.name === name);
    if (!member || member.person?.proven || member.role !== null) return null;
    member.kind = "organization";
    this.indexBody(member);
    return member;
  }

  /** The latest member that fits, mentioned at most `reach` paragraphs before. */
  lastWith(fits: (member: Member) => boolean, paragraph: number, reach: number): Member | null {
    return this.recent.find((member) => paragraph - member.last.paragraph <= reach && fits(member)) ?? null;
  }

  private indexBody(member: Member): void {
    for (const word of member.words) index(this.bodiesByWord, word, member);
    const initials = initialsOf(member.name);
    if (initials !== "") index(this.bodiesByWord, initials.toLowerCase(), member);
  }
}

function index(members: Map<string, Member[]>, key: string, member: Member): void {
  const list = members.get(key) ?? [];
  if (!list.includes(member) && list.length < MOST_CANDIDATES) addTo(members, key, member);
}

function isSameBody(member: Member, name: string, words: Set<string>): boolean {
  if (member.name === name) return true;
  if (member.kind !== "organization" || words.size === 0) return false;
  const plain = name.replaceAll(".", "");
  if (initialsOf(member.name) === plain || (initialsOf(name) === member.name && member.name !== ""))
    return true;
  if (isOwner(words, member.name) || isOwner(member.words, name)) return false;
  return isSubset(words, member.words) || isSubset(member.words, words);
}

/** "Norland" of "Norland’s ministry": whose a body is. */
function isOwner(words: Set<string>, name: string): boolean {
  const [owner = "", body] = name.split(/[’']s (.*)/u);
  return body !== undefined && isSubset(words, wordSet(owner));
}

function isSubset(part: Set<string>, whole: Set<string>): boolean {
  for (const word of part) if (!whole.has(word)) return false;
  return part.size > 0;
}

function initialsKey(name: string): string {
  return (initialsOf(name) || name.replaceAll(".", "")).toLowerCase();
}

function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word));
  return words.length >= 2 ? words.map((word) => word[0]).join("") : "";
}

/** One person, named or not; several speak as "officials". */
export function isSingle(member: Member): boolean {
  return member.kind === "person" || (member.kind === "unnamed" && !member.plural);
}

export function isBody({ kind }: Member): boolean {
  return kind === "organization";
}

/** One description's words are all in the other's, the head aside. */
export function compatible(known: Set<string>, words: Set<string>, key: string): boolean {
  const [a, b] = [known, words].map((all) => new Set([...all].map(singular)).add(key)) as [
    Set<string>,
    Set<string>,
  ];
  return isSubset(a, b) || isSubset(b, a);
}
