import { type Antecedents, isBefore, type TokenPlace } from "../discourse/antecedents.ts";
import type { Discourse } from "../discourse/discourse.ts";
import { isSingle, type Member, type Members } from "../discourse/members.ts";
import type { Topic } from "../discourse/topic.ts";
import { fitsGender } from "../entities/genders.ts";
import { isEstablished, type PeopleIndex, type Person } from "../entities/person.ts";
import { type Description, describePhrase } from "../phrases/descriptions.ts";
import { headOf, type Phrase } from "../phrases/phrases.ts";
import { mainSubjectFrom } from "../phrases/subjects.ts";
import type { AnalysedParagraph } from "../text/analysed-text.ts";
import { type Gender, genderOf, genderOfName, HUMAN, type Lexicon } from "../text/lexicon.ts";
import { foldName } from "../text/name-words.ts";
import { sentenceOf } from "../text/sentences.ts";
import { is, isOneOf } from "../text/token-tests.ts";
import type { Token } from "../text/tokens.ts";
import * as IS from "../text/word-flags.ts";
import { groupBefore } from "./group-pronouns.ts";
import type { Resolve } from "./mention.ts";

/** Paragraphs over which "she" looks back. */
const REACH = 3;

/** Whom "he", "she", "it" and "they" mean; two people: `joint-speakers.ts`. */
export class Pronouns {
  private readonly discourse: Discourse;
  private readonly paragraphs: readonly AnalysedParagraph[];
  private readonly people: PeopleIndex;
  private readonly lexicon: Lexicon;
  private readonly antecedents: Antecedents;
  private readonly known: Members;
  private readonly topic: Topic;
  private readonly resolve: Resolve;

  constructor(discourse: Discourse, topic: Topic, resolve: Resolve) {
    this.discourse = discourse;
    this.paragraphs = discourse.paragraphs;
    this.people = discourse.people;
    this.lexicon = discourse.lexicon;
    this.antecedents = discourse.antecedents;
    this.known = discourse.known;
    this.topic = topic;
    this.resolve = resolve;
  }

  /** `certain`: it speaks, rather than thinks within another's report. */
  memberOf(gender: Gender | null, place: TokenPlace, certain: boolean): Member | null {
    if (gender === "it" || gender === "they") return groupBefore(this.discourse, gender, place, certain);
    const meant = gender && (this.subjectMeant(place, gender) ?? this.partnerMeant(place, gender));
    if (meant) return meant;
    const spoke = this.known.lastWith(
      (one) => isSingle(one) && fitsGender(one, gender),
      place.paragraph,
      REACH,
    );
    const person =
      this.subjectSince(spoke, gender, place) ??
      this.namedSince(spoke, gender, place) ??
      (spoke ? null : (this.onlyNamed(gender, place) ?? this.ownerNamed(gender, place)));
    const member = person ? this.known.ofPerson(person) : spoke;
    // "Lee said he felt well": what is thought within a report tells less of who it is.
    if (member && gender && (certain || this.lexicon.rules.grammar)) member.gender ??= gender;
    return member;
  }

  /** "Der Mann führt einen Laden. Er sagt": who is the subject of the sentence before, described or named, where nobody has spoken since. */
  private subjectMeant({ paragraph, token }: TokenPlace, gender: Gender): Member | null {
    const text = this.paragraphs[paragraph]!;
    if (!this.lexicon.rules.grammar) return null;
    for (let sentence = sentenceOf(text, token) - 1; sentence >= 0; sentence--) {
      const { from, to } = text.sentences[sentence]!;
      const subject = mainSubjectFrom(text.tokens, from, to);
      if (!subject) return null;
      const spoke = this.known.recent[0];
      if (spoke && isBefore({ paragraph, token: subject.from }, spoke.last)) return null;
      const described = describePhrase(text.tokens, subject, this.lexicon);
      if (described.type === "pronoun" && described.gender === gender) continue;
      if (described.type === "name") {
        const named = this.antecedents
          .namedIn(paragraph, sentence)
          .find((mention) => mention.token === subject.to);
        return named?.person.gender === gender ? this.known.ofPerson(named.person) : null;
      }
      return this.isOnePerson(text.tokens, subject, described, gender)
        ? this.resolve({ paragraph, sentence, phrase: subject, certain: false, spoken: false })
        : null;
    }
    return null;
  }

  private isOnePerson(
    tokens: readonly Token[],
    { from }: Phrase,
    { type, head, determiner, gender }: Description,
    agrees: Gender,
  ): boolean {
    if (type !== "common" || determiner === "none" || determiner === "quantifier") return false;
    if (!is(tokens[head], IS.person, IS.title, IS.spokesperson) || is(tokens[head], IS.people)) return false;
    return (gender ?? genderOf(tokens[from]!, this.lexicon)) === agrees;
  }

  /** "In our interview with Maren Thoms, she explains": whom the page itself talked with, where nobody stands between. Whom somebody else talks with asks. */
  private partnerMeant({ paragraph, token }: TokenPlace, gender: Gender): Member | null {
    const { tokens, sentences } = this.paragraphs[paragraph]!;
    const sentence = sentenceOf(this.paragraphs[paragraph]!, token);
    const named = this.antecedents.namedIn(paragraph, sentence);
    const [only, ...others] = named.filter((mention) => mention.token < token);
    if (!only || others.length > 0 || !fitsGender(only.person, gender)) return null;
    let at = only.token;
    const { from } = sentences[sentence]!;
    while (at > from && !is(tokens[at], IS.preposition)) at--;
    const [whose, talk] = [tokens[at - 2], tokens[at - 1]];
    if (!isOneOf(this.lexicon.talks, talk) || !isOneOf(this.lexicon.firstPerson, whose)) return null;
    return this.known.ofPerson(only.person);
  }

  /** Whoever a later sentence is about comes before whoever spoke last. */
  private subjectSince(spoke: Member | null, gender: Gender | null, place: TokenPlace): Person | null {
    const since = spoke ? this.topic.endOfSentence(spoke.last) : null;
    // "sagt sie": of those in the paragraph who is known to be a woman comes before whoever may be one.
    const agrees =
      this.lexicon.rules.grammar &&
      spoke &&
      spoke.gender === gender &&
      spoke.last.paragraph === place.paragraph;
    const elsewhere = spoke && spoke.last.paragraph !== place.paragraph;
    // "how Norcom's Tom Fenn presented it: “…,” he said": a given name tells a man or woman where others spoke before the paragraph.
    const isTellingName = ({ first }: Person) =>
      elsewhere && gender !== null && genderOfName(first, this.lexicon) === gender;
    const subject = this.antecedents.subjectBefore(
      place,
      since,
      (person) =>
        (agrees ? person.gender === gender : fitsGender(person, gender)) &&
        (isEstablished(person) ||
          this.known.has(person) ||
          isTellingName(person) ||
          (!spoke && isTold(person, gender))),
    );
    return subject?.person ?? null;
  }

  /**
   * "Das will Premierministerin Mia Mott nutzen. Sie fordert": the only one of that gender in the last sentence that names people,
   * behind whoever spoke and is not known to be of it.
   */
  private namedSince(spoke: Member | null, gender: Gender | null, place: TokenPlace): Person | null {
    if (!this.lexicon.rules.grammar || gender === null || spoke?.gender === gender) return null;
    const before = this.antecedents.lastNamed(place);
    const { paragraph, token } = place;
    const own = sentenceOf(this.paragraphs[paragraph]!, token);
    // "Im Gespräch mit Maren Thoms berichtet sie": in her own sentence she is another.
    if (before.some((mention) => mention.paragraph === paragraph && mention.sentence === own)) return null;
    const later = before.filter((mention) => !spoke || isBefore(spoke.last, mention));
    const [only, ...others] = new Set(later.map(({ person }) => person));
    return only?.gender === gender && others.length === 0 ? only : null;
  }

  /** Nobody spoke and nobody is a subject: the only person whom the paragraph names. */
  private onlyNamed(gender: Gender | null, place: TokenPlace): Person | null {
    const only = this.lexicon.rules.grammar ? this.antecedents.onlyBefore(place, 0) : null;
    // "In dem Gespräch mit Maren Thoms berichtet sie": whom a preposition governs is another.
    if (!only || this.antecedents.isGoverned(only, place)) return null;
    return fitsGender(only, gender) ? only : null;
  }

  /** "Mrs. Lee's words drove her foes mad. She said": whose the subject of the sentence before is; "Lee's lawyer" is another who may be meant. */
  private ownerNamed(gender: Gender | null, { paragraph, token }: TokenPlace): Person | null {
    const text = this.paragraphs[paragraph]!;
    const before = text.sentences[sentenceOf(text, token) - 1];
    if (this.lexicon.rules.grammar || !before) return null;
    const subject = mainSubjectFrom(text.tokens, before.from, before.to);
    if (!subject || is(text.tokens[headOf(text.tokens, subject)], HUMAN, IS.title, IS.spokesperson))
      return null;
    const owner = text.tokens.slice(subject.from, subject.to).find((one) => one.possessive && one.cap);
    const [only, ...others] = owner ? (this.people.bySurname.get(foldName(owner.text)) ?? []) : [];
    return only && others.length === 0 && fitsGender(only, gender) ? only : null;
  }
}

/** The given name, or an initial in its place, tells that a pronoun of this gender can mean this person. */
function isTold(person: Person, gender: Gender | null): boolean {
  return (
    gender !== null && (person.gender === gender || (person.gender === null && person.first.length === 1))
  );
}
