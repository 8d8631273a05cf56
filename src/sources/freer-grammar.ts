import { ClauseReader } from "./clause-reader.ts";
import { findDashSpeech } from "./dash-speech.ts";
import { endsInArticle, firstNoun, holdersByNoun, opensWithTrade } from "./freer-phrases.ts";
import type { Grammar } from "./grammar.ts";
import { isSurnameBehind, joinedFlags, joinedForms, roleKeys } from "./joined-words.ts";
import { joinNames } from "./name-particles.ts";
import { splitAt } from "./split-words.ts";

/** The grammar of all languages but English: their data say which part of it each has. */
export const FREER_GRAMMAR: Grammar = {
  Reader: ClauseReader,
  findDashSpeech,
  endsInArticle,
  firstNoun,
  holdersByNoun,
  opensWithTrade,
  isSurnameBehind,
  joinedFlags,
  joinedForms,
  joinNames,
  roleKeys,
  splitAt,
};
