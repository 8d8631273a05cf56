import type { CueUse } from "../../rules/language.ts";
import type { Phrase } from "../phrases/phrases.ts";
import type { Lexicon } from "../text/lexicon.ts";
import type { Sentence } from "../text/sentences.ts";
import type { Token } from "../text/tokens.ts";
import { type Pattern, type SourcedCue, sourcedCue } from "./attribution-relation.ts";
import type { Clause } from "./clause.ts";

/** A clause and the attributions that were found in it so far. */
export class ClauseParts {
  protected readonly found: SourcedCue[] = [];
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
    pattern: Pattern,
    use: CueUse,
    certain: boolean,
    given: Partial<SourcedCue> = {},
  ): void {
    this.found.push(sourcedCue({ mention, cue, pattern, use, certain, ...given }));
  }
}
