/** A mark that ends a sentence in the scripts that have one, with the marks that close behind it. */
const SENTENCE = /[.!?…。।۔։！？؟]["'’”“»」』)\]]*$/;
/** The same anywhere in a text, behind a word: no number, no abbreviation of a letter. */
const WITHIN = /[\p{L}\p{M}]{2}["'’”“»」』)\]]*[.!?…。।۔։！？؟]["'’”“»」』)\]]*(?:\s|$)/u;
const STATEMENT = /[.。।۔։!！]["'’”“»」』)\]]*$/;
const MARK = /[.!?…:。।۔։！？؟»”"'’)]$/;

export function endsSentence(text: string): boolean {
  return SENTENCE.test(text);
}

/** A sentence ends somewhere in the text, or at its end. */
export function holdsSentence(text: string): boolean {
  return WITHIN.test(text);
}

/** Ends as a sentence that asks nothing and leaves nothing out. */
export function endsStatement(text: string): boolean {
  return STATEMENT.test(text);
}

/** Ends in any mark, as what is said in full, quoted or leads on does, and a label does not. */
export function endsInMark(text: string): boolean {
  return MARK.test(text);
}

/** The first few sentences or lines. */
export function firstSentences(text: string): string[] {
  return text.split(/(?<=[.!?:…。！？।])\s+|\n/, 5);
}
