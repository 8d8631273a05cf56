import type { Member } from "../discourse/members.ts";
import type { Phrase } from "../phrases/phrases.ts";

/** A phrase that may mean somebody, in its place. */
export interface Mention {
  paragraph: number;
  sentence: number;
  phrase: Phrase;
  /** Its attribution is a plain one. */
  certain: boolean;
  /** Its attribution holds a quotation. */
  spoken: boolean;
}

/** Who a mention means; null when honestly nobody can be named. */
export type Resolve = (mention: Mention) => Member | null;
