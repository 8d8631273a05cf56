import type { Member } from "../discourse/members.ts";
import type { Person } from "../entities/person.ts";
import { behindAll, type Phrase } from "../phrases/phrases.ts";
import { DETERMINER, flagsOf, type Lexicon } from "../text/lexicon.ts";
import { foldName } from "../text/name-words.ts";
import { is } from "../text/token-tests.ts";
import type { Token } from "../text/tokens.ts";
import * as IS from "../text/word-flags.ts";

/** Somebody who speaks for a body. */
interface Spokesperson {
  /** The name of the body in the words of the text. */
  body: string;
  female: boolean;
}

const CASE_ENDING = /(?:e[ns]?|s)$/u;

/**
 * Who speaks for which body, so that "NWD-Sprecherin" and "die Sprecherin des Norder Wetterdienstes" are one, and both the
 * one who was named as such. For languages that tell men from women by the end of the noun.
 */
export class Spokespeople {
  private readonly lexicon: Lexicon;
  private readonly unnamed: (Spokesperson & { member: Member })[] = [];
  private readonly named: (Spokesperson & { person: Person })[] = [];
  private readonly inFull: (body: string) => string;

  /** `inFull`: a body's name where the text has its letters. */
  constructor(people: readonly Person[], lexicon: Lexicon, inFull: (body: string) => string) {
    this.lexicon = lexicon;
    this.inFull = inFull;
    if (lexicon.femaleEndings.length === 0) return;
    for (const person of people) {
      const known = this.inRole(person.role ?? "");
      if (known) this.named.push({ ...known, person });
    }
  }

  /** Who is meant by a noun for who speaks for a body; null where the words name no body, or nobody known. */
  meantBy(tokens: readonly Token[], noun: Phrase, head: number, text: string): Member | Person | null {
    const asked = this.of(tokens, noun, head, text);
    if (!asked) return null;
    const fits = (other: Spokesperson) => other.female === asked.female && isSame(other.body, asked.body);
    return this.named.find(fits)?.person ?? this.unnamed.find(fits)?.member ?? null;
  }

  add(member: Member, tokens: readonly Token[], noun: Phrase, head: number, text: string): void {
    const known = this.of(tokens, noun, head, text);
    if (known) this.unnamed.push({ ...known, member });
  }

  private of(tokens: readonly Token[], { to }: Phrase, head: number, text: string): Spokesperson | null {
    const noun = tokens[head]!;
    if (!is(noun, IS.spokesperson)) return null;
    const tied = tokens[head + 1];
    const from = tied && is(tied, IS.nounPreposition) ? behindAll(tokens, head + 1, to, TIE) : -1;
    const behind = from > head && from <= to ? text.slice(tokens[from]!.start, tokens[to]!.end) : "";
    return this.spokesperson(noun.text, behind);
  }

  private inRole(role: string): Spokesperson | null {
    const words = role.split(" ");
    const at = words.findIndex((word) => flagsOf(this.lexicon, word.toLowerCase()) & IS.spokesperson);
    if (at < 0) return null;
    let from = at + 1;
    while (from < words.length && flagsOf(this.lexicon, words[from]!) & TIE) from++;
    return this.spokesperson(words[at]!, from > at + 1 ? words.slice(from).join(" ") : "");
  }

  private spokesperson(noun: string, behind: string): Spokesperson | null {
    const low = noun.toLowerCase();
    const before = /^(.{2,})-\p{L}+$/u.exec(noun)?.[1] ?? "";
    const body = before || behind;
    if (body === "" || this.lexicon.femaleEndings.length === 0) return null;
    return { body: this.inFull(body), female: this.lexicon.femaleEndings.some((end) => low.endsWith(end)) };
  }
}

const TIE = IS.nounPreposition | DETERMINER;

/** The same words but for their case, or all of the shorter name in the longer. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map(
    (name) =>
      new Set((name.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => foldName(word).replace(CASE_ENDING, ""))),
  ) as [Set<string>, Set<string>];
  const [less, more] = a.size < b.size ? [a, b] : [b, a];
  return less.size > 0 && [...less].every((word) => more.has(word));
}
