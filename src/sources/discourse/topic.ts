import { isEstablished, type Person } from "../entities/person.ts";
import type { AnalysedParagraph } from "../text/analysed-text.ts";
import { sentenceOf } from "../text/sentences.ts";
import { type Antecedents, isBefore, type TokenPlace } from "./antecedents.ts";
import type { Discourse } from "./discourse.ts";
import type { Member, Members } from "./members.ts";

/** Paragraphs over which whoever spoke last stays whom the text is about. */
const REACH = 2;

/** Whom the text is about at a place: who is meant where a subject is left out or another word stands for a name. */
export class Topic {
  private readonly paragraphs: readonly AnalysedParagraph[];
  private readonly antecedents: Antecedents;
  private readonly known: Members;
  private readonly asideIsOut: boolean;

  constructor({ paragraphs, antecedents, known, lexicon }: Discourse) {
    // In English "of" leads to the holder of an office as well.
    this.asideIsOut = lexicon.rules.grammar !== undefined;
    this.paragraphs = paragraphs;
    this.antecedents = antecedents;
    this.known = known;
  }

  /** The subject or last speaker of the paragraph so far, the only person named in it, else the last speaker before. */
  memberAt(place: TokenPlace): Member | null {
    const { paragraph } = place;
    const spoke = this.known.lastWith((member) => !member.plural, paragraph, REACH);
    const here = spoke?.last.paragraph === paragraph ? spoke : null;
    const start = { paragraph, token: -1 };
    const isSomebody = (person: Person) => isEstablished(person) || this.known.has(person);
    const subject = this.antecedents.subjectBefore(
      place,
      here ? this.endOfSentence(here.last) : start,
      isSomebody,
    );
    if (subject) return this.known.ofPerson(subject.person);
    const later = here && this.onlySince(here, place);
    if (later && isSomebody(later)) return this.known.ofPerson(later);
    if (here) return here;
    const only = this.antecedents.onlyBefore(place, 0);
    const spokeBefore = spoke && paragraph - spoke.last.paragraph === 1;
    // "Von Harms hält er nichts. „…“, sagte": a name under a preposition is not who goes on to speak.
    if (only && !(spokeBefore && this.antecedents.isGoverned(only, place))) return this.known.ofPerson(only);
    const earlier = this.antecedents.subjectBefore(start, null, isSomebody);
    const since = spoke && earlier && isBefore(spoke.last, earlier);
    return earlier && (!spoke || since) ? this.known.ofPerson(earlier.person) : spoke;
  }

  /** "Estuvo liderada por Maria Colén. “…”, proclamó": the only person named in the sentence before, where that is later than whoever spoke last. */
  private onlySince(spoke: Member, { paragraph, token }: TokenPlace): Person | null {
    const sentence = sentenceOf(this.paragraphs[paragraph]!, token) - 1;
    if (sentence <= sentenceOf(this.paragraphs[paragraph]!, spoke.last.token)) return null;
    const [only, ...others] = new Set(
      this.antecedents.namedIn(paragraph, sentence).map(({ person }) => person),
    );
    if (!only || others.length > 0 || only === spoke.person) return null;
    return this.antecedents.isGoverned(only, { paragraph, token }) ? null : only;
  }

  /** The same among the people who fit; null where two of them are named side by side. */
  personAt(place: TokenPlace, fits: (person: Person) => boolean): Person | null {
    const { paragraph } = place;
    const spoke = this.known.lastWith(({ person }) => person !== null && fits(person), paragraph, REACH);
    // "el juicio de su amigo Blas Tena": whom a preposition governs is not who goes on to speak.
    const isAside = (person: Person) =>
      (spoke ? spoke.person !== person : this.asideIsOut && !this.known.has(person)) &&
      this.antecedents.isGoverned(person, place);
    const here = this.antecedents.peopleBefore(place).filter((person) => fits(person) && !isAside(person));
    if (here.length === 1) return here[0]!;
    if (here.length > 1) {
      const beside = this.antecedents.namedIn(
        paragraph,
        sentenceOf(this.paragraphs[paragraph]!, place.token),
      );
      const inSentence = new Set(
        beside.filter(({ token }) => token < place.token).map(({ person }) => person),
      );
      const [alone, ...more] = here.filter((person) => inSentence.has(person));
      if (this.asideIsOut && alone && more.length === 0) return alone;
      const start = { paragraph, token: -1 };
      const subject = this.antecedents.subjectBefore(place, start, fits);
      const spokeHere = spoke?.last.paragraph === paragraph ? spoke.person : null;
      return spokeHere ?? subject?.person ?? null;
    }
    const earlier = this.antecedents.subjectBefore({ paragraph, token: -1 }, null, fits);
    if (spoke && !(earlier && isBefore(spoke.last, earlier))) return spoke.person;
    return earlier?.person ?? null;
  }

  /** The paragraph has named others so far, and neither it nor the one before names somebody: the text is about them. */
  hasLeft(person: Person, place: TokenPlace): boolean {
    return !this.antecedents.namedWithin(person, place, 1) && this.antecedents.peopleBefore(place).length > 0;
  }

  /** The one person whom the paragraph has named so far. */
  onlyNamed(place: TokenPlace): Person | null {
    return this.antecedents.onlyBefore(place, 0);
  }

  endOfSentence({ paragraph, token }: TokenPlace): TokenPlace {
    const text = this.paragraphs[paragraph]!;
    return { paragraph, token: (text.sentences[sentenceOf(text, token)]?.to ?? token + 1) - 1 };
  }
}
