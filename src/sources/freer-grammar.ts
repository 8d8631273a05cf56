import { ClauseReader } from "./attributions/clause-reader.ts";
import type { Grammar } from "./grammar.ts";
import { endsInArticle, firstNoun, holdersByNoun, opensWithTrade } from "./people/freer-phrases.ts";
import { isSurnameBehind, joinedFlags, joinedForms, roleKeys } from "./text/compound-words.ts";
import { findDashSpeech } from "./text/dash-speech.ts";
import { joinNames } from "./text/name-particles.ts";
import { splitAt } from "./text/split-words.ts";

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
