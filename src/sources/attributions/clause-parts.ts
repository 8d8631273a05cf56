import type { CueUse } from "../../rules/language.ts";
import type { Phrase } from "../phrases/phrases.ts";
import type { Lexicon } from "../text/lexicon.ts";
import type { Sentence } from "../text/sentences.ts";
import type { Token } from "../text/tokens.ts";
import type { Clause } from "./clause.ts";
import type { Found } from "./found-attribution.ts";

/** A clause and the attributions that were found in it so far. */
export class ClauseParts {
  protected readonly found: Found[] = [];
  protected readonly clause: Clause;
  protected readonly tokens: readonly Token[];
  protected readonly sentence: Sentence;
  protected readonly lexicon: Lexicon;

  constructor(clause: Clause) {
    this.clause = clause;
    this.tokens = clause.tokens;
    this.sentence = clause.sentence;
    this.lexicon = clause.lexicon;
  }

  protected add(
    mention: Phrase | null,
    cue: Phrase,
    pattern: string,
    use: CueUse,
    certain: boolean,
    antecedent: Phrase | null = null,
    restrictive = false,
  ): void {
    this.found.push({
      sentence: this.clause.index,
      mention,
      silent: null,
      antecedent,
      restrictive,
      cue,
      content: [],
      pattern,
      use,
      certain,
      nested: false,
      direct: false,
      quoted: false,
    });
  }
}
