/** Invented texts that prove a rule: what it must match, and what stands close to it and must be missed. */
export interface Samples {
  hit: readonly string[];
  miss: readonly string[];
}

/** Samples of a word family, by the language of its rows. */
export type SamplesByLanguage = Record<string, Samples>;

/** Samples of word families, by id. */
export type WordSamples = Record<string, SamplesByLanguage>;

/** Samples of patterns, by the rule's id. */
export type PatternSamples = Record<string, Samples>;
