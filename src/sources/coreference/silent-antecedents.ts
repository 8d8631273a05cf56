import type { Silent } from "../attributions/attribution-relation.ts";
import { isBefore, type TokenPlace } from "../discourse/antecedents.ts";
import type { Discourse } from "../discourse/discourse.ts";
import { isBody, type Member } from "../discourse/members.ts";
import type { Topic } from "../discourse/topic.ts";
import type { Phrase } from "../phrases/phrases.ts";
import { sentenceOf } from "../text/sentences.ts";
import type { Resolve } from "./mention.ts";

/** Paragraphs over which a verb of several looks back. */
const REACH = 2;

/** Whom a verb without a subject means: "Dijo que", "…", afirmou. */
export class SilentAntecedents {
  private readonly discourse: Discourse;
  private readonly topic: Topic;
  private readonly resolve: Resolve;

  constructor(discourse: Discourse, topic: Topic, resolve: Resolve) {
    this.discourse = discourse;
    this.topic = topic;
    this.resolve = resolve;
  }

  /**
   * Whoever its paragraph is about or last spoke in it, the only person it names, else whoever spoke last before. `subject`: a
   * description that opens the sentence before.
   */
  memberOf(place: TokenPlace, number: Silent, subject: Phrase | null): Member | null {
    const { paragraphs, known } = this.discourse;
    const { paragraph, token } = place;
    const spoke = known.recent[0];
    if (subject && !(spoke && isBefore({ paragraph, token: subject.from - 1 }, spoke.last))) {
      const sentence = sentenceOf(paragraphs[paragraph]!, subject.from);
      return this.resolve({ paragraph, sentence, phrase: subject, certain: false, spoken: false });
    }
    const about = number === "several" ? this.severalBefore(paragraph) : this.topic.memberAt(place);
    const member =
      about && about !== spoke && this.isNamedInQuotation(about, place) ? (spoke ?? null) : about;
    if (!member || this.isPassedOver(member, place)) return null;
    known.touch(member, paragraph, token);
    return member;
  }

  private severalBefore(paragraph: number): Member | null {
    return this.discourse.known.lastWith((member) => member.plural || isBody(member), paragraph, REACH);
  }

  /** "Rojas calló. Días después, dijo": the sentence before is about another person, of whom nothing was told so far. */
  private isPassedOver({ person, last }: Member, place: TokenPlace): boolean {
    const { paragraph, token } = place;
    const { paragraphs, antecedents } = this.discourse;
    const before = sentenceOf(paragraphs[paragraph]!, token) - 1;
    if (!person || before < 0) return false;
    const spoke = last.paragraph === paragraph && sentenceOf(paragraphs[paragraph]!, last.token) >= before;
    if (spoke) return false;
    const named = antecedents.namedIn(paragraph, before);
    return named.some(({ subject }) => subject) && named.every((one) => one.person !== person);
  }

  /** "«Rincón llegó y gritó», dijo": whoever is named within the quotation right before a verb does not speak it. */
  private isNamedInQuotation({ person }: Member, { paragraph, token }: TokenPlace): boolean {
    const { tokens, text } = this.discourse.paragraphs[paragraph]!;
    const quote = [tokens[token - 1], tokens[token - 2]].find((one) => one?.kind === "quote");
    if (!person || !quote) return false;
    const surname = person.name.slice(person.name.lastIndexOf(" ") + 1);
    return text
      .slice(quote.start, quote.end)
      .split(/[^\p{L}\p{M}’'-]+/u)
      .includes(surname);
  }
}
