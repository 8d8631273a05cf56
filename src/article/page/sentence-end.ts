/** A mark that ends a sentence in the scripts that have one, with the marks that close behind it. */
const SENTENCE = /[.!?…。।۔։！？؟]["'’”“»」』)\]]*$/;
const STATEMENT = /[.。।۔։!！]["'’”“»」』)\]]*$/;
const MARK = /[.!?…:。।۔։！？؟»”"'’)]$/;

export function endsSentence(text: string): boolean {
  return SENTENCE.test(text);
}

/** Ends as a sentence that asks nothing and leaves nothing out. */
export function endsStatement(text: string): boolean {
  return STATEMENT.test(text);
}

/** Ends in any mark, as what is said in full, quoted or leads on does, and a label does not. */
export function endsInMark(text: string): boolean {
  return MARK.test(text);
}
