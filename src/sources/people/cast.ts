import type { SourceKind } from "../../model/source-summary.ts";
import { type Description, describePhrase, textOfPhrase } from "../phrases/descriptions.ts";
import { type Phrase, phraseStartingAt } from "../phrases/phrases.ts";
import type { AnalysedParagraph } from "../text/analysed-text.ts";
import { type Gender, HUMAN, type Lexicon } from "../text/lexicon.ts";
import { foldName, singular, wordSet } from "../text/name-words.ts";
import type { Token } from "../text/tokens.ts";
import * as IS from "../text/word-flags.ts";
import { compatible, fitsGender, isSingle, type Member, Members } from "./members.ts";
import type { PeopleIndex, Person } from "./people.ts";
import { hasRole, holdersOf } from "./role-holders.ts";

/** A name so near the start of a sentence is its subject. */
const SUBJECT_REACH = 6;
/** Paragraphs over which a pronoun, "the statement" and "the source" look back. */
const REACH = { pronoun: 3, group: 2, statement: 3, source: 6 } as const;

/** Everyone who speaks, joined over their mentions. */
export class Cast {
  private readonly known = new Members();
  private readonly paragraphs: readonly AnalysedParagraph[];
  private readonly people: PeopleIndex;
  private readonly lexicon: Lexicon;

  constructor(paragraphs: readonly AnalysedParagraph[], people: PeopleIndex, lexicon: Lexicon) {
    this.paragraphs = paragraphs;
    this.people = people;
    this.lexicon = lexicon;
  }

  get members(): readonly Member[] {
    return this.known.all;
  }

  /**
   * Who a mention means. Call in text order: pronouns and "the officer" look back. `certain`: the attribution
   * is a plain one. Null when honestly nobody can be named.
   */
  resolve(paragraph: number, sentence: number, phrase: Phrase, certain = true): Member | null {
    const { tokens, text, id } = this.paragraphs[paragraph]!;
    const description = describePhrase(tokens, phrase, this.lexicon);
    let member: Member | null;
    if (description.type === "pronoun") member = this.pronoun(description.gender, paragraph, sentence);
    else if (description.type === "name") {
      if (
        !certain &&
        !this.lexicon.rules.grammar?.nounCapitals &&
        this.isFirstWord(paragraph, sentence, description)
      )
        return null;
      member = this.named(description, paragraph);
    } else member = this.common(description, paragraph, phrase);
    if (!member) return null;
    this.known.touch(member, paragraph, phrase.from);
    member.mentions.push({ block: id, start: tokens[phrase.from]!.start, end: tokens[phrase.to]!.end });
    if (description.type !== "pronoun") {
      const form = textOfPhrase(text, tokens, description.name);
      if (form !== member.name) member.aliases.add(form);
    }
    return member;
  }

  /** A single capitalised word at the start of a sentence that stands capitalised nowhere else. */
  private isFirstWord(paragraph: number, sentence: number, description: Description): boolean {
    const { tokens, sentences } = this.paragraphs[paragraph]!;
    const { from, to } = description.name;
    if (from !== to || sentences[sentence]?.from !== from) return false;
    const { text } = tokens[from]!;
    const key = foldName(text);
    return !/^\p{Lu}{2,}$/u.test(text) && !this.people.inside.has(key) && !this.people.bySurname.has(key);
  }

  private named(description: Description, paragraph: number): Member {
    const { tokens, text } = this.paragraphs[paragraph]!;
    const name = textOfPhrase(text, tokens, description.name);
    const surname = foldName(tokens[description.head]!.text);
    const first = foldName(tokens[description.name.from]!.text);
    const single = description.name.from === description.name.to;
    if (description.kind !== "organization" || single) {
      const person = this.personFor(surname, first, single, name);
      if (person && (description.kind !== "organization" || person.proven))
        return this.known.ofPerson(person);
    }
    const body = this.known.bodyNamed(name);
    if (body) return body;
    const same = this.known
      .withKey(surname)
      .find((member) => member.kind === "person" && member.name === name);
    if (same) return same;
    // "Mireille, 61 ans", "Amparo, vecina": a given name alone, with what only a person has.
    const apposed =
      tokens[description.name.to + 1]?.text === "," ? tokens[description.name.to + 2] : undefined;
    const given =
      this.lexicon.rules.grammar && single && apposed && (apposed.kind === "number" || apposed.flags & HUMAN);
    // "o engenheiro João Prado": a noun that no list knows, then two names.
    const { premodifier } = description;
    const noun = premodifier ? tokens[premodifier.to]! : undefined;
    const described =
      this.lexicon.rules.grammar?.headFirst &&
      !single &&
      noun &&
      !noun.cap &&
      !(noun.flags & (IS.body | IS.document));
    const definite = description.determiner === "definite" && !described;
    const isBody = description.kind === "organization" || (single && !given) || definite;
    const kind: SourceKind = description.kind !== "person" && isBody ? "organization" : "person";
    return this.known.create({
      name,
      kind,
      gender: description.gender,
      key: surname,
      words: wordSet(name),
      plural: false,
    });
  }

  private personFor(surname: string, first: string, single: boolean, name: string): Person | null {
    const list = this.people.bySurname.get(surname);
    if (!list) return null;
    if (single) return list.length === 1 ? list[0]! : (this.known.latestOf(list) ?? list[0]!);
    // "Van der Roe" is Ann van der Roe; "A. Roe" may be Ann.
    const ending = ` ${name.toLowerCase()}`;
    return (
      list.find((person) => person.first === first || person.name.toLowerCase().endsWith(ending)) ??
      list.find(
        (person) => person.first[0] === first[0] && Math.min(person.first.length, first.length) <= 3,
      ) ??
      null
    );
  }

  private common(description: Description, paragraph: number, phrase: Phrase): Member | null {
    const { tokens, text } = this.paragraphs[paragraph]!;
    const head = tokens[description.head]!;
    const key = singular(head.low);
    const name = textOfPhrase(text, tokens, description.name);
    const words = wordSet(name);
    const definite = description.determiner === "definite";
    const plural = (head.flags & IS.people) !== 0;
    const human = (head.flags & (HUMAN | IS.title | IS.spokesperson)) !== 0 && !(head.flags & IS.people);
    const appositive = this.nameInApposition(paragraph, phrase, description, name);
    if (appositive) return appositive;
    if (human && description.determiner !== "indefinite" && description.determiner !== "quantifier") {
      const person = this.personWithRole(key, tokens, description.name, definite);
      if (person) return person;
    }
    for (const member of this.known.withKey(key)) {
      if (member.kind !== "person" && member.plural === plural && compatible(member.words, words, key))
        return member;
    }
    if (definite && words.size === 1) {
      const back = this.pointsBack(head, key, human, paragraph, phrase);
      if (back) return back;
    }
    const kind =
      description.kind ?? (description.determiner === "none" && head.cap ? "organization" : "unnamed");
    const member = this.known.create({ name, kind, gender: description.gender, key, words, plural });
    // What a group is called is no role that somebody holds.
    if (kind === "unnamed" && !plural) member.role = hasRole(tokens, description.name) ? name : null;
    return member;
  }

  /** "the company", "the statement", "the actor": somebody known under another word. */
  private pointsBack(
    head: Token,
    key: string,
    human: boolean,
    paragraph: number,
    phrase: Phrase,
  ): Member | null {
    if (head.flags & IS.utterance) {
      const issuer = (member: Member) => member.kind === "organization" || member.kind === "person";
      return this.known.lastWith(issuer, paragraph, REACH.statement);
    }
    if (head.flags & IS.anaphor && head.flags & IS.body) {
      const bodies = this.known.recent.filter((member) => member.kind === "organization");
      return bodies.find((member) => member.words.has(key)) ?? bodies[0] ?? null;
    }
    if (!human) return null;
    // A noun that nothing introduced before must mean somebody known by name or another noun.
    const first = this.people.firstNoun.get(head.low);
    const introduced = first && (first.paragraph < paragraph || first.token < phrase.from);
    if (introduced) return null;
    const fits = (member: Member) =>
      isSingle(member) && (member.role === null || wordSet(member.role).has(key));
    return this.known.lastWith(fits, paragraph, REACH.source);
  }

  /** "a strategist, Ann Lee, said", "its parent company, the Harbor Group, said": the name behind the comma. */
  private nameInApposition(
    paragraph: number,
    phrase: Phrase,
    description: Description,
    role: string,
  ): Member | null {
    const { tokens } = this.paragraphs[paragraph]!;
    const { flags } = tokens[description.head]!;
    const body = (flags & IS.body) !== 0;
    if (!body && !(flags & (IS.person | IS.title | IS.spokesperson))) return null;
    if (tokens[phrase.to + 1]?.text !== ",") return null;
    const name = phraseStartingAt(tokens, phrase.to + 2, Math.min(tokens.length, phrase.to + 10));
    if (!name || !tokens[name.to]!.cap) return null;
    const after = tokens[name.to + 1];
    if (after && after.kind === "word" && !(after.flags & (IS.cue | IS.auxiliary | IS.adverb))) return null;
    const inner = describePhrase(tokens, name, this.lexicon);
    if (inner.type !== "name" || (!body && inner.kind === "organization")) return null;
    if (!body && inner.name.from === inner.name.to && inner.kind !== "person") return null;
    if (!body) return this.named(inner, paragraph);
    const member = this.named({ ...inner, kind: "organization" }, paragraph);
    member.role ??= role;
    return member;
  }

  /** "the minister", "Austria's interior minister": the one person whose role says so. */
  private personWithRole(
    key: string,
    tokens: readonly Token[],
    phrase: Phrase,
    definite: boolean,
  ): Member | null {
    const fits = holdersOf(
      this.people,
      key,
      tokens.slice(phrase.from, phrase.to + 1),
      definite,
      this.lexicon,
    );
    if (fits.length === 1) return this.known.ofPerson(fits[0]!);
    if (fits.length < 2 || !definite) return null;
    const recent = this.known.latestOf(fits);
    const member = recent ? this.known.ofPerson(recent) : null;
    return member && this.known.recent[0] === member ? member : null;
  }

  private pronoun(gender: Gender | null, paragraph: number, sentence: number): Member | null {
    const isBody = (member: Member) => member.kind === "organization";
    if (gender === "it") {
      return this.known.lastWith((one) => isBody(one) || one.kind === "document", paragraph, REACH.group);
    }
    if (gender === "they") {
      return (
        this.known.lastWith((member) => member.plural, paragraph, REACH.group) ??
        this.known.lastWith(isBody, paragraph, 1)
      );
    }
    const subject = this.namedBefore(paragraph, sentence, gender);
    if (subject) return subject;
    const member = this.known.lastWith(
      (one) => isSingle(one) && fitsGender(one, gender),
      paragraph,
      REACH.pronoun,
    );
    if (member && gender) member.gender ??= gender;
    return member;
  }

  /** Whom the sentence before has as its subject, where nobody spoke in the paragraph yet. */
  private namedBefore(paragraph: number, sentence: number, gender: Gender | null): Member | null {
    const { tokens, sentences } = this.paragraphs[paragraph]!;
    const before = sentences[sentence - 1];
    if (!before || this.known.recent[0]?.last.paragraph === paragraph) return null;
    for (let i = before.from; i < Math.min(before.to, before.from + SUBJECT_REACH); i++) {
      const person = this.personAt(tokens[i]!, gender);
      if (!person) continue;
      const member = this.known.ofPerson(person);
      member.gender ??= gender;
      return member;
    }
    return null;
  }

  private personAt(token: Token, gender: Gender | null): Person | null {
    if (!token.cap || token.kind !== "word" || token.possessive) return null;
    const list = this.people.bySurname.get(foldName(token.text));
    if (!list) return null;
    const person = list.length === 1 ? list[0]! : this.known.latestOf(list);
    if (!person || !(person.proven || this.known.has(person))) return null;
    return person.gender && gender && person.gender !== gender ? null : person;
  }
}
