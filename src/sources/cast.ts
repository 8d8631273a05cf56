import type { SourceKind, Span } from "../model/source-summary.ts";
import type { AnalysedParagraph } from "./analysed-text.ts";
import { type Description, describePhrase, textOfPhrase } from "./descriptions.ts";
import { DETERMINER, type Gender, HUMAN, IS, type Lexicon } from "./lexicon.ts";
import { foldName, type PeopleIndex, type Person } from "./people.ts";
import type { Phrase } from "./phrases.ts";

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
  mentions: Span[];
  /** Paragraph and token of the latest mention. */
  last: { paragraph: number; token: number };
}

/** Everyone who speaks, joined over their mentions in text order. */
export class Cast {
  readonly members: Member[] = [];
  private readonly byKey = new Map<string, Member[]>();
  private readonly byPerson = new Map<Person, Member>();
  private readonly paragraphs: readonly AnalysedParagraph[];
  private readonly people: PeopleIndex;
  private readonly lexicon: Lexicon;
  private latest: Member | null = null;

  constructor(paragraphs: readonly AnalysedParagraph[], people: PeopleIndex, lexicon: Lexicon) {
    this.paragraphs = paragraphs;
    this.people = people;
    this.lexicon = lexicon;
  }

  /** Who a mention means. Call in text order: pronouns and "the officer" look back. Null when honestly nobody can be named. */
  resolve(paragraph: number, sentence: number, phrase: Phrase): Member | null {
    const { tokens, text, id } = this.paragraphs[paragraph]!;
    const description = describePhrase(tokens, phrase, this.lexicon);
    let member: Member | null;
    if (description.type === "pronoun") member = this.pronoun(description, paragraph, sentence, phrase);
    else if (description.type === "name") member = this.named(description, paragraph, phrase);
    else member = this.common(description, paragraph, phrase);
    if (!member) return null;
    member.last = { paragraph, token: phrase.from };
    member.mentions.push({ block: id, start: tokens[phrase.from]!.start, end: tokens[phrase.to]!.end });
    if (description.type !== "pronoun") {
      const form = textOfPhrase(text, tokens, description.name);
      if (form !== member.name) member.aliases.add(form);
    }
    this.latest = member;
    return member;
  }

  private named(description: Description, paragraph: number, phrase: Phrase): Member {
    const { tokens, text } = this.paragraphs[paragraph]!;
    const name = textOfPhrase(text, tokens, description.name);
    const surname = foldName(tokens[description.head]!.text);
    const first = foldName(tokens[description.name.from]!.text);
    const single = description.name.from === description.name.to;
    if (description.kind !== "organization" || single) {
      const person = this.personFor(surname, first, single);
      if (person && (description.kind !== "organization" || person.proven)) return this.memberOf(person);
    }
    const known = this.organizationFor(name, surname);
    if (known) return known;
    const kind: SourceKind =
      description.kind === "person"
        ? "person"
        : description.kind === "organization" || single || description.determiner === "definite"
          ? "organization"
          : "person";
    void phrase;
    return this.create({
      name,
      kind,
      gender: description.gender,
      key: surname,
      words: wordSet(name),
      plural: false,
    });
  }

  private personFor(surname: string, first: string, single: boolean): Person | null {
    const list = this.people.bySurname.get(surname);
    if (!list) return null;
    if (single) return list.length === 1 ? list[0]! : (this.mostRecent(list) ?? list[0]!);
    return list.find((person) => person.first === first || person.first[0] === first[0]) ?? null;
  }

  private mostRecent(list: readonly Person[]): Person | null {
    let best: Person | null = null;
    let at = -1;
    for (const person of list) {
      const member = this.byPerson.get(person);
      if (member && member.last.paragraph >= at) {
        at = member.last.paragraph;
        best = person;
      }
    }
    return best;
  }

  private memberOf(person: Person): Member {
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

  private organizationFor(name: string, last: string): Member | null {
    const words = wordSet(name);
    for (const member of this.members) {
      if (member.kind === "person" || member.kind === "unnamed") continue;
      if (member.name === name) return member;
      const contained =
        [...words].every((word) => member.words.has(word)) ||
        [...member.words].every((word) => words.has(word));
      if (contained && words.size > 0 && member.kind === "organization") {
        if (name.length > member.name.length) {
          member.aliases.add(member.name);
          member.name = name;
          member.words = words;
        }
        return member;
      }
      if (
        member.kind === "organization" &&
        (initialsOf(member.name) === name.replace(/\./g, "") || initialsOf(name) === member.name)
      ) {
        if (name.length > member.name.length) {
          member.aliases.add(member.name);
          member.name = name;
          member.words = words;
        }
        return member;
      }
    }
    void last;
    return null;
  }

  private common(description: Description, paragraph: number, phrase: Phrase): Member | null {
    const { tokens, text } = this.paragraphs[paragraph]!;
    const head = tokens[description.head]!;
    const key = singular(head.low);
    const name = textOfPhrase(text, tokens, description.name);
    const words = wordSet(name);
    const appositive = this.nameInApposition(paragraph, phrase, description);
    if (appositive) return appositive;
    const pointsBack =
      description.determiner === "definite" ||
      description.determiner === "possessive" ||
      description.determiner === "none";
    if (pointsBack && head.flags & (HUMAN | IS.title) && !(head.flags & IS.people)) {
      const person = this.personWithRole(key, words, description.determiner === "definite");
      if (person) return person;
    }
    for (const member of this.byKey.get(key) ?? []) {
      if (member.kind === "person") continue;
      if (member.kind === "unnamed" || member.kind === "document" || member.kind === "organization") {
        if (compatible(member.words, words, key)) return member;
      }
    }
    if (description.determiner === "definite" && head.flags & IS.anaphor && head.flags & IS.body) {
      const body = this.lastBody(key);
      if (body) return body;
    }
    const kind =
      description.kind ?? (description.determiner === "none" && head.cap ? "organization" : "unnamed");
    const member = this.create({
      name,
      kind,
      gender: description.gender,
      key,
      words,
      plural: (head.flags & IS.people) !== 0,
    });
    if (kind === "unnamed") member.role = hasRole(tokens, description.name) ? name : null;
    return member;
  }

  /** "a strategist, Ann Lee, said": the name behind the comma. */
  private nameInApposition(paragraph: number, phrase: Phrase, description: Description): Member | null {
    const { tokens } = this.paragraphs[paragraph]!;
    if (!(tokens[description.head]!.flags & (IS.person | IS.title | IS.spokesperson))) return null;
    if (tokens[phrase.to + 1]?.text !== ",") return null;
    let to = phrase.to + 2;
    const from = to;
    while (tokens[to]?.cap && tokens[to]!.kind === "word") to++;
    if (to === from) return null;
    const after = tokens[to];
    if (after && after.kind === "word" && !(after.flags & (IS.cue | IS.auxiliary | IS.adverb))) return null;
    const inner = describePhrase(tokens, { from, to: to - 1 }, this.lexicon);
    if (inner.type !== "name" || inner.kind === "organization") return null;
    return this.named(inner, paragraph, { from, to: to - 1 });
  }

  private personWithRole(key: string, words: Set<string>, definite: boolean): Member | null {
    const fits = this.people.people.filter((person) => {
      if (!person.role) return false;
      const role = wordSet(person.role);
      if (![...role].some((word) => singular(word) === key)) return false;
      const rest = [...words].filter((word) => singular(word) !== key);
      return rest.length === 0
        ? definite
        : rest.every((word) => role.has(word) || person.role!.toLowerCase().includes(word));
    });
    if (fits.length === 1) return this.memberOf(fits[0]!);
    if (fits.length > 1 && definite) {
      const recent = this.mostRecent(fits);
      if (recent && this.byPerson.get(recent) === this.latest) return this.latest;
    }
    return null;
  }

  private lastBody(key: string): Member | null {
    let best: Member | null = null;
    for (const member of this.members) {
      if (member.kind !== "organization") continue;
      if (member.words.has(key)) return member;
      if (!best || before(best.last, member.last)) best = member;
    }
    return best;
  }

  private pronoun(
    description: Description,
    paragraph: number,
    sentence: number,
    phrase: Phrase,
  ): Member | null {
    const { gender } = description;
    if (gender === "it") {
      return this.lastWith(
        (member) => member.kind === "organization" || member.kind === "document",
        paragraph,
        2,
      );
    }
    if (gender === "they") {
      return (
        this.lastWith((member) => member.plural, paragraph, 2) ??
        this.lastWith((member) => member.kind === "organization", paragraph, 1)
      );
    }
    const subject = this.namedBefore(paragraph, sentence, phrase, gender);
    if (subject) return subject;
    const member = this.lastWith(
      (one) => (one.kind === "person" || (one.kind === "unnamed" && !one.plural)) && fitsGender(one, gender),
      paragraph,
      3,
    );
    if (member && member.gender === null && gender) member.gender = gender;
    return member;
  }

  /** The person named as subject in this sentence before the pronoun, or in the one before. */
  private namedBefore(
    paragraph: number,
    sentence: number,
    phrase: Phrase,
    gender: Gender | null,
  ): Member | null {
    const here = this.paragraphs[paragraph]!;
    for (let s = sentence; s >= Math.max(0, sentence - 2); s--) {
      const range = here.sentences[s];
      if (!range) continue;
      const limit = s === sentence ? phrase.from : range.to;
      for (let i = range.from; i < limit; i++) {
        const token = here.tokens[i]!;
        if (!token.cap || token.kind !== "word") continue;
        const list = this.people.bySurname.get(foldName(token.text));
        if (!list || token.possessive) continue;
        const person = list.length === 1 ? list[0]! : this.mostRecent(list);
        if (!person || !(person.proven || this.byPerson.has(person))) continue;
        if (person.gender && gender && person.gender !== gender) continue;
        person.gender ??= gender;
        const member = this.memberOf(person);
        member.gender ??= gender;
        // The latest speaker of this paragraph outweighs a person merely named in an earlier sentence.
        if (
          this.latest &&
          this.latest !== member &&
          this.latest.last.paragraph === paragraph &&
          fitsGender(this.latest, gender) &&
          this.latest.kind !== "organization" &&
          this.latest.kind !== "document" &&
          !this.latest.plural
        ) {
          const at = this.latest.last.token;
          if (at > i) return this.latest;
        }
        return member;
      }
      if (
        this.latest &&
        this.latest.last.paragraph === paragraph &&
        this.latest.last.token >= range.from &&
        this.latest.last.token < limit
      ) {
        if (
          (this.latest.kind === "person" || this.latest.kind === "unnamed") &&
          !this.latest.plural &&
          fitsGender(this.latest, gender)
        )
          return this.latest;
      }
    }
    return null;
  }

  private lastWith(fits: (member: Member) => boolean, paragraph: number, reach: number): Member | null {
    let best: Member | null = null;
    for (const member of this.members) {
      if (!fits(member) || paragraph - member.last.paragraph > reach) continue;
      if (!best || before(best.last, member.last)) best = member;
    }
    return best;
  }

  private create(given: Pick<Member, "name" | "kind" | "gender" | "key" | "words" | "plural">): Member {
    const member: Member = {
      ...given,
      aliases: new Set(),
      role: null,
      person: null,
      mentions: [],
      last: { paragraph: 0, token: 0 },
    };
    this.members.push(member);
    const same = this.byKey.get(given.key);
    if (same) same.push(member);
    else this.byKey.set(given.key, [member]);
    return member;
  }
}

function before(a: Member["last"], b: Member["last"]): boolean {
  return a.paragraph < b.paragraph || (a.paragraph === b.paragraph && a.token <= b.token);
}

function fitsGender(member: Member, gender: Gender | null): boolean {
  return member.gender === null || gender === null || member.gender === gender;
}

function hasRole(tokens: readonly AnalysedParagraph["tokens"][number][], phrase: Phrase): boolean {
  let modifiers = 0;
  for (let i = phrase.from; i <= phrase.to; i++)
    if (tokens[i]!.kind === "word" && !(tokens[i]!.flags & DETERMINER)) modifiers++;
  return modifiers > 1;
}

const SMALL = new Set(
  "the a an of for in at on and with from to s by two three several some many".split(" "),
);

export function wordSet(name: string): Set<string> {
  const words = new Set<string>();
  for (const word of name.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}.-]*/gu) ?? []) {
    const folded = foldName(word);
    if (!SMALL.has(folded)) words.add(folded);
  }
  return words;
}

/** A rough singular, enough to join "officers" with "officer". */
export function singular(word: string): string {
  return word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}

function compatible(known: Set<string>, words: Set<string>, key: string): boolean {
  const a = [...known].map(singular).filter((word) => word !== key);
  const b = [...words].map(singular).filter((word) => word !== key);
  return a.every((word) => b.includes(word)) || b.every((word) => a.includes(word));
}

function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word));
  return words.length >= 2 ? words.map((word) => word[0]).join("") : "";
}
