import type { Statement } from "../attributions/speech.ts";
import type { Discourse } from "../discourse/discourse.ts";
import { isBody, type Member } from "../discourse/members.ts";
import type { Named } from "../discourse/named.ts";
import { isEstablished } from "../entities/person.ts";
import type { Described } from "../nominals/described.ts";
import { type Description, describePhrase, textOfPhrase } from "../phrases/descriptions.ts";
import type { Phrase } from "../phrases/phrases.ts";
import { bodyKindsOf } from "../text/compound-words.ts";
import { foldName, singular } from "../text/name-words.ts";
import { is } from "../text/token-tests.ts";
import type { Token } from "../text/tokens.ts";
import * as IS from "../text/word-flags.ts";
import { coordinated } from "./coordinated.ts";
import type { Resolve } from "./mention.ts";

/** Who they are where several speak as one: "both men", "Quill and Fenn", "Lee, Moe and the town council". */
export class JointSpeakers {
  private readonly discourse: Discourse;
  private readonly named: Named;
  private readonly described: Described;
  private readonly resolve: Resolve;

  constructor(discourse: Discourse, named: Named, described: Described, resolve: Resolve) {
    this.discourse = discourse;
    this.named = named;
    this.described = described;
    this.resolve = resolve;
  }

  /** Null for all else. */
  membersOf(statement: Statement, phrase: Phrase): Member[] | null {
    const { paragraphs, lexicon } = this.discourse;
    const { paragraph } = statement;
    const { tokens } = paragraphs[paragraph]!;
    const first = tokens[phrase.from]!;
    const single = phrase.from === phrase.to;
    const they = single && lexicon.pronouns.get(first.low) === "they";
    const bodies = this.bothBodies(paragraph, phrase);
    if (bodies) return bodies;
    const both = lexicon.pairs.has(first.low) && (single || is(tokens[phrase.to], IS.people));
    const pair = they || both ? this.pairBefore(paragraph, phrase, they) : this.namedPair(paragraph, phrase);
    if (pair || lexicon.rules.grammar) return pair;
    // "Both men", of nobody knows whom.
    if (both && phrase.to === phrase.from + 1) return [];
    return (
      (lexicon.pairs.has(first.low) ? this.bothOf(statement, phrase) : null) ?? this.parts(statement, phrase)
    );
  }

  /** "Both airlines": the only two of that kind that speak or are in the sentence before; null for all else. */
  private bothBodies(paragraph: number, phrase: Phrase): Member[] | null {
    const { paragraphs, lexicon, known } = this.discourse;
    const [first, noun] = paragraphs[paragraph]!.tokens.slice(phrase.from, phrase.to + 1);
    const kinds = noun ? bodyKindsOf(lexicon, pluralless(noun.low)) : undefined;
    const both = phrase.to === phrase.from + 1 && lexicon.pairs.has(first!.low) && !lexicon.rules.grammar;
    if (!both || !kinds) return null;
    const isOfKind = (word: string) => bodyKindsOf(lexicon, word)?.some((kind) => kinds.includes(kind));
    const bodies = known.all.filter(
      (one) => isBody(one) && !one.open && one.mentions.length > 0 && [...one.words].some(isOfKind),
    );
    return bodies.length === 2 ? bodies.map((one) => this.touched(one, paragraph, phrase)) : [];
  }

  /** "both analysts and sources at the quay": each of the two. */
  private bothOf({ paragraph, sentence, certain }: Statement, phrase: Phrase): Member[] | null {
    const { tokens } = this.discourse.paragraphs[paragraph]!;
    let and = phrase.from + 1;
    while (and < phrase.to && !is(tokens[and], IS.and)) and++;
    if (and === phrase.from + 1 || and >= phrase.to) return null;
    const parts = [
      { from: phrase.from + 1, to: and - 1 },
      { from: and + 1, to: phrase.to },
    ];
    const members = parts.flatMap(
      (part) => this.resolve({ paragraph, sentence, phrase: part, certain, spoken: false }) ?? [],
    );
    return members.length === parts.length ? members : null;
  }

  /** "They", "both men": the two people whom the sentence before names; "they" are first whoever spoke as a group. */
  private pairBefore(paragraph: number, phrase: Phrase, they: boolean): Member[] | null {
    const { antecedents, known } = this.discourse;
    const pair = antecedents.pairBefore({ paragraph, token: phrase.from });
    if (!pair) return null;
    if (they) {
      const spoke = known.recent[0];
      const group = spoke && (spoke.plural || isBody(spoke));
      if (group && paragraph - spoke.last.paragraph <= 1) return null;
      if (!pair.every((person) => isEstablished(person) || known.has(person))) return null;
    }
    return pair.map((person) => this.touched(known.ofPerson(person), paragraph, phrase));
  }

  /** "Quill and Fenn", "Mr. Quill and Mr. Fenn": two people, both named; in English also "the organizers and Quill". */
  private namedPair(paragraph: number, phrase: Phrase): Member[] | null {
    const { paragraphs, lexicon } = this.discourse;
    const { tokens, text } = paragraphs[paragraph]!;
    let and = phrase.from + 1;
    while (and < phrase.to && !is(tokens[and], IS.and)) and++;
    if (and >= phrase.to) return null;
    for (let i = phrase.from; i < and; i++) if (is(tokens[i], IS.nounPreposition, IS.body)) return null;
    const halves = [
      { from: phrase.from, to: and - 1 },
      { from: and + 1, to: phrase.to },
    ].map((half) => describePhrase(tokens, half, lexicon));
    const [group, name] = halves as [Description, Description];
    const grouped = !lexicon.rules.grammar && group.type === "common" && is(tokens[group.head], IS.people);
    if (grouped && this.isKnownSurname(tokens, name)) {
      const several = this.described.memberOf(group, paragraph, { from: phrase.from, to: and - 1 });
      return (
        several &&
        [several, this.named.memberOf(name, paragraph)].map((one) => this.touched(one, paragraph, phrase))
      );
    }
    if (!halves.every((half) => this.isKnownSurname(tokens, half) && half.determiner !== "definite"))
      return null;
    return halves.map((half) => {
      const member = this.named.memberOf(half, paragraph);
      const form = textOfPhrase(text, tokens, half.name);
      if (form !== member.name) member.aliases.add(form);
      return this.touched(member, paragraph, phrase);
    });
  }

  /** The name of somebody who is surely a person of the article. */
  private isKnownSurname(tokens: readonly Token[], { type, head, name }: Description): boolean {
    const known = this.discourse.people.bySurname.get(foldName(tokens[head]!.text));
    return type === "name" && name.to === head && (known?.some(isEstablished) ?? false);
  }

  /** "Lee, Moe and the town council": each part by itself. */
  private parts({ paragraph, sentence, cue, certain }: Statement, phrase: Phrase): Member[] | null {
    const { paragraphs, people, lexicon } = this.discourse;
    const { tokens, sentences } = paragraphs[paragraph]!;
    const parts = coordinated({ tokens, people, lexicon }, phrase, sentences[sentence]!.from);
    // "Quill and Fenn says": one body.
    if (parts.length === 0 || tokens.slice(phrase.to + 1, cue.to + 1).some(isSingular)) return null;
    const members = parts.flatMap(
      (part) => this.resolve({ paragraph, sentence, phrase: part, certain, spoken: false }) ?? [],
    );
    return members.length > 0 ? [...new Set(members)] : null;
  }

  private touched(member: Member, paragraph: number, { from }: Phrase): Member {
    this.discourse.known.touch(member, paragraph, from);
    return member;
  }
}

/** "companies", "airlines" */
function pluralless(noun: string): string {
  return noun.endsWith("ies") ? `${noun.slice(0, -3)}y` : singular(noun);
}

/** "has", "says": a verb of one. */
function isSingular(token: Token): boolean {
  return is(token, IS.auxiliary, IS.cue) && token.low.endsWith("s");
}
