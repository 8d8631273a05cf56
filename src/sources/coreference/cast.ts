import type { Statement } from "../attributions/speech.ts";
import type { TokenPlace } from "../discourse/antecedents.ts";
import { type Discourse, discourseOf } from "../discourse/discourse.ts";
import { isBody, type Member } from "../discourse/members.ts";
import { Named } from "../discourse/named.ts";
import { Topic } from "../discourse/topic.ts";
import type { PersonMention } from "../entities/person-mentions.ts";
import { Described } from "../nominals/described.ts";
import type { Owner } from "../nominals/likely-owners.ts";
import { type Description, textOfPhrase } from "../phrases/descriptions.ts";
import type { Phrase } from "../phrases/phrases.ts";
import type { AnalysedParagraph } from "../text/analysed-text.ts";
import type { Lexicon } from "../text/lexicon.ts";
import { JointSpeakers } from "./joint-speakers.ts";
import type { Mention } from "./mention.ts";
import { MentionTypes } from "./mention-types.ts";
import { Pronouns } from "./pronouns.ts";
import { SilentAntecedents } from "./silent-antecedents.ts";

/** "Paragraph 10", then "Paragraph 10 des Hafengesetzes"; "ein Sprecher", then "der Werft-Sprecher": texts and those without a name go by what tells most. */
function isFuller(form: string, { kind, name }: Member): boolean {
  if (kind === "document") return form.startsWith(`${name} `);
  return kind === "unnamed" && form.toLowerCase().endsWith(`-${name.toLowerCase()}`);
}

/** Everyone who speaks, joined over their mentions. What resolves is called in text order: pronouns and "the officer" look back. */
export class Cast {
  private readonly discourse: Discourse;
  private readonly types: MentionTypes;
  private readonly named: Named;
  private readonly described: Described;
  private readonly pronouns: Pronouns;
  private readonly joint: JointSpeakers;
  private readonly silent: SilentAntecedents;

  constructor(paragraphs: readonly AnalysedParagraph[], lexicon: Lexicon) {
    const discourse = discourseOf(paragraphs, lexicon);
    const topic = new Topic(discourse);
    const resolve = (mention: Mention) => this.resolve(mention);
    this.discourse = discourse;
    this.types = new MentionTypes(discourse);
    this.named = new Named(discourse);
    this.described = new Described(discourse, this.named, topic);
    this.pronouns = new Pronouns(discourse, topic, resolve);
    this.joint = new JointSpeakers(discourse, this.named, this.described, resolve);
    this.silent = new SilentAntecedents(discourse, topic, resolve);
  }

  /** Who a mention means; null when honestly nobody can be named. */
  resolve(mention: Mention): Member | null {
    const description = this.types.describe(mention);
    const member = description && this.memberOf(description, mention);
    if (member) this.record(member, mention, description);
    return member;
  }

  /** Who they are where several speak as one; null for all else. */
  resolveSeveral(statement: Statement, phrase: Phrase): Member[] | null {
    return this.joint.membersOf(statement, phrase);
  }

  /** Whom a verb without a subject means; `antecedent`: a description that opens the sentence before. */
  resolveSilent(
    place: TokenPlace,
    silent: NonNullable<Statement["silent"]>,
    antecedent: Phrase | null,
  ): Member | null {
    return this.silent.memberOf(place, silent, antecedent);
  }

  /** Whoever spoke goes on in another sentence. */
  speakOn(member: Member | null, { paragraph, cue }: Statement): Member | null {
    if (member) this.discourse.known.touch(member, paragraph, cue.from);
    return member;
  }

  /** Whoever a mention names, who speaks without a verb there. */
  speakerNamed({ person, paragraph, token }: PersonMention): Member {
    const member = this.discourse.known.ofPerson(person);
    this.discourse.known.touch(member, paragraph, token);
    return member;
  }

  /** Whom an open member likely means. Asked when all mentions are resolved. */
  ownerOf(member: Member): Owner {
    return this.described.ownerOf(member);
  }

  get members(): readonly Member[] {
    return this.discourse.known.all;
  }

  /** The people named in a sentence, in text order. */
  namedIn(paragraph: number, sentence: number): PersonMention[] {
    return this.discourse.antecedents.namedIn(paragraph, sentence);
  }

  private memberOf(description: Description, mention: Mention): Member | null {
    const { paragraph, phrase, certain } = mention;
    const { type, gender } = description;
    if (type === "pronoun") return this.pronouns.memberOf(gender, { paragraph, token: phrase.from }, certain);
    if (type === "common") return this.described.memberOf(description, paragraph, phrase);
    const member =
      this.described.bodyNouns.behindArticle(description, paragraph) ??
      this.named.memberOf(description, paragraph);
    const isNew = member.mentions.length === 0;
    member.open ||= isNew && isBody(member) && this.types.mayBeNoun(mention, description);
    return member;
  }

  private record(member: Member, { paragraph, phrase }: Mention, { type, gender, name }: Description): void {
    const { tokens, text, id } = this.discourse.paragraphs[paragraph]!;
    this.discourse.known.touch(member, paragraph, phrase.from);
    // "The Post said …. They found": those of a newspaper are no mention of its name.
    const ofBody = gender === "they" && isBody(member);
    if (!ofBody)
      member.mentions.push({ block: id, start: tokens[phrase.from]!.start, end: tokens[phrase.to]!.end });
    // "the officer", of somebody named, is what that person is and no other name.
    const isDescribed = type === "common" && member.kind === "person";
    if (type === "pronoun" || isDescribed) return;
    const form = textOfPhrase(text, tokens, name);
    if (isFuller(form, member)) {
      member.aliases.add(member.name);
      member.name = form;
    } else if (form !== member.name) member.aliases.add(form);
  }
}
