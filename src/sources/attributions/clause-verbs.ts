import type { CueUse } from "../../rules/language.ts";
import { isPronoun } from "../phrases/phrases.ts";
import type { Cue } from "../text/lexicon.ts";
import * as IS from "../text/word-flags.ts";
import { isTaken } from "./attribution-relation.ts";
import { ClausePhrases } from "./clause-phrases.ts";
import { SOURCE_NOUN } from "./source-phrases.ts";

/** How far an auxiliary may stand before its participle, and a verb before its split-off part, in tokens. */
const CLAUSE_REACH = 22;

/** A verb group that reports speech. */
export interface Site {
  /** The finite verb: the cue itself or its auxiliary. */
  verb: number;
  /** First token of the verb group (pronouns and adverbs before the verb do not count). */
  at: number;
  /** Last token of the cue. */
  to: number;
  use: CueUse;
  form: Cue["form"] | "passive";
  /** Prepositions behind which the source stands. */
  behind: Cue["behind"];
}

/** Finds the verb groups of a sentence: auxiliary and participle, verb and split-off part, none negated. */
export abstract class ClauseVerbs extends ClausePhrases {
  protected sitesAt(at: number): Site[] {
    const { tokens, sentence, lexicon } = this;
    const token = tokens[at]!;
    if (token.kind !== "word" || !(token.flags & IS.cue) || token.possessive) return [];
    if (token.cap && at !== sentence.from) return [];
    if (isTaken(this.found, at)) return [];
    if (lexicon.otherSenses.get(token.low)?.has(tokens[at + 1]?.low ?? "")) return [];
    const before = at > sentence.from ? tokens[at - 1] : undefined;
    if (before?.kind === "word" && !isPronoun(before)) {
      // "die erklärte Absicht", "la denuncia": an adjective or noun behind its article.
      const article = before.flags & (IS.definite | IS.indefinite | IS.possessive | IS.quantifier);
      if (article && !(before.flags & (IS.relative | IS.adverb))) return [];
      if (article && (tokens[at + 1]?.cap || this.lexicon.rules.grammar?.headFirst)) return [];
      if (before.flags & IS.preposition && !(before.flags & IS.asClause) && !(before.flags & IS.adverb)) {
        if (!before.cap) return [];
      }
    }
    const sites: Site[] = [];
    const readings = lexicon.cues.get(token.low) ?? [];
    for (const form of ["split", "participle", "finite", "gerund"] as const) {
      for (const cue of readings) {
        if (cue.form !== form) continue;
        // "se montre redoutable": what shows itself reports nothing.
        if (cue.use === "find" && before && lexicon.impersonal.has(before.low)) continue;
        const site = this.siteOf(cue, at);
        if (site && !this.isNegated(site)) sites.push(site);
      }
    }
    return sites;
  }

  protected siteOf(cue: Cue, at: number): Site | null {
    const { tokens, sentence } = this;
    const { use, rest, behind } = cue;
    if (cue.form === "split") {
      const to = this.splitEnd(at, rest);
      return to < 0 ? null : { verb: at, at, to: at, use, form: "split", behind };
    }
    if (!rest.every((word, k) => at + 1 + k < sentence.to && tokens[at + 1 + k]!.low === word)) return null;
    const to = at + rest.length;
    if (cue.form === "finite" && this.isOtherVerb(at)) return null;
    if (cue.form === "finite") {
      if (tokens[at]!.flags & IS.nounLike && this.isNoun(at)) return null;
      return { verb: at, at, to, use, form: "finite", behind };
    }
    if (cue.form === "gerund") return { verb: at, at, to, use, form: "gerund", behind };
    // "Die Lage sei ernst, erklärt Meier": behind a comma or quotation the form is the finite one.
    const before = at > sentence.from ? tokens[at - 1]! : undefined;
    const begins = before?.kind === "quote" || before?.text === ",";
    const verb = this.auxiliaryOf(at, to);
    if (begins && verb >= 0 && verb < at) return null;
    if (verb < 0) {
      // "secondo quanto riferito dai vigili", "comme rapporté par l'agence".
      const agent = tokens[to + 1];
      const as = at > sentence.from ? tokens[at - 1]! : undefined;
      const passive =
        agent &&
        agent.flags & IS.by &&
        as?.kind === "word" &&
        (as.flags & IS.asClause || this.lexicon.asWhat.has(as.low));
      return passive ? { verb: at, at, to, use, form: "passive", behind } : null;
    }
    // "Der Verein ist hier gemeldet": a state.
    if (this.lexicon.states.has(tokens[verb]!.low)) return null;
    if (tokens[verb]!.flags & IS.passive) {
      return tokens[to + 1] && tokens[to + 1]!.flags & IS.by
        ? { verb, at, to, use, form: "passive", behind }
        : null;
    }
    return { verb, at, to, use, form: "participle", behind };
  }

  /** "Der Verband mahnte den Händler ab": a verb with a second part that is not listed with it is another verb. */
  private isOtherVerb(at: number): boolean {
    const { tokens, sentence, lexicon } = this;
    if (lexicon.verbParticles.size === 0) return false;
    const limit = Math.min(sentence.to, at + CLAUSE_REACH);
    for (let i = at + 1; i < limit; i++) {
      const token = tokens[i]!;
      if (token.kind === "quote") return false;
      const ends = token.kind === "mark" || (token.flags & IS.and && tokens[i - 1]!.flags & IS.preposition);
      if (!ends) continue;
      const last = tokens[i - 1]!;
      return i - 1 > at && !last.cap && lexicon.verbParticles.has(last.low);
    }
    return false;
  }

  /** Where the second part of a split verb stands: at the end of its clause; -1 when it does not. */
  protected splitEnd(at: number, rest: readonly string[]): number {
    const { tokens, sentence } = this;
    const limit = Math.min(sentence.to, at + CLAUSE_REACH);
    for (let i = at + 1; i < limit; i++) {
      const token = tokens[i]!;
      if (token.kind === "mark" && /^[;:]$/.test(token.text)) return -1;
      if (token.low !== rest[0] || token.kind !== "word") continue;
      if (!rest.every((word, k) => tokens[i + k]?.low === word)) continue;
      const end = i + rest.length - 1;
      const after = tokens[end + 1];
      if (
        end + 1 >= sentence.to ||
        !after ||
        after.kind !== "word" ||
        after.flags & (IS.and | IS.that | IS.clause)
      )
        return end;
      if (rest.length > 1 || !after.cap) return end;
    }
    return -1;
  }

  /** The auxiliary of a participle: before it in the clause, or right behind it in a German subordinate clause. */
  protected auxiliaryOf(at: number, to: number): number {
    const { tokens, sentence } = this;
    const next = tokens[to + 1];
    if (
      this.lexicon.rules.grammar?.verbSecond &&
      next?.kind === "word" &&
      next.flags & IS.auxiliary &&
      to + 1 < sentence.to
    )
      return to + 1;
    for (let i = at - 1; i >= Math.max(sentence.from, at - CLAUSE_REACH); i--) {
      const token = tokens[i]!;
      if (token.kind === "mark" && /^[;:.?!]$/.test(token.text)) return -1;
      if (token.kind === "word" && token.flags & IS.auxiliary) return i;
      if (!this.lexicon.rules.grammar?.verbSecond && token.kind === "word" && at - i > 3) return -1;
    }
    return -1;
  }

  protected isNegated({ verb, at, to }: Site): boolean {
    const { tokens, sentence } = this;
    const low = tokens[at]!.low;
    if ((this.lexicon.cues.get("no") ?? []).some((cue) => cue.rest[0] === low)) return false;
    // "Mehr gebe es nicht, teilte Meier mit": what a mark parts from the verb belongs to the content.
    let from = verb;
    while (from > Math.max(sentence.from, verb - 2) && tokens[from - 1]!.kind === "word") from--;
    // Where the negation stands before the verb, one behind it belongs to the content: "dit n'avoir rien vu".
    let last = this.lexicon.rules.grammar?.headFirst ? at : to + 1;
    // "äußerte sich nicht": over the reflexive.
    if (last > at && this.lexicon.pronouns.get(tokens[last]?.low ?? "") === "other") last++;
    for (let i = from; i <= Math.min(sentence.to - 1, last); i++) {
      const token = tokens[i]!;
      if (token.kind !== "word" && i < at) continue;
      if (token.flags & IS.negation && !(token.flags & IS.and)) return true;
    }
    return false;
  }

  /** A form that is also a noun is one behind an adjective or before "de": "una dura crítica de". */
  protected isNoun(at: number): boolean {
    const { tokens } = this;
    const before = at > this.sentence.from ? tokens[at - 1] : undefined;
    const after = tokens[at + 1];
    if (before?.kind === "quote" || isPronoun(before)) return false;
    if (before && before.kind === "word" && (before.cap || before.flags & SOURCE_NOUN)) {
      return !!after && after.kind === "word" && (after.flags & IS.nounPreposition) !== 0;
    }
    if (after && (after.kind === "quote" || after.flags & IS.that || after.text === ":")) return false;
    return before?.kind === "word"
      ? !(before.flags & (IS.relative | IS.adverb | IS.and | IS.time))
      : before === undefined;
  }
}
