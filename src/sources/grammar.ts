import type { SentenceReader } from "./attributions/attributions.ts";
import type { Person } from "./people/people.ts";
import type { Phrase } from "./phrases/phrases.ts";
import type { Lexicon } from "./text/lexicon.ts";
import type { QuoteRegion } from "./text/quote-regions.ts";
import type { Token } from "./text/tokens.ts";

/** What languages with inflected verbs, joined words and freer word order need beside their data; English needs none of it. */
export interface Grammar {
  Reader: typeof SentenceReader;
  findDashSpeech(text: string, lexicon: Lexicon): QuoteRegion[] | null;
  endsInArticle(head: Token, lexicon: Lexicon): boolean;
  firstNoun(tokens: readonly Token[], from: number, head: number, lexicon: Lexicon): number;
  holdersByNoun(people: readonly Person[], key: string, lexicon: Lexicon): readonly Person[];
  opensWithTrade(first: Token, name: Phrase, lexicon: Lexicon): boolean;
  isSurnameBehind(given: Token, last: Token, lexicon: Lexicon): boolean;
  joinedFlags(lexicon: Lexicon, low: string): number;
  joinedForms(split: string): string;
  joinNames(tokens: Token[]): void;
  roleKeys(lexicon: Lexicon, low: string): string[];
  splitAt(word: string, lexicon: Lexicon): number;
}
