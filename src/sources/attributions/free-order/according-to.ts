import { describePhrase } from "../../phrases/descriptions.ts";
import { withNumber } from "../../phrases/numbered-texts.ts";
import { isNominal, type Phrase, phraseStartingAt } from "../../phrases/phrases.ts";
import { HUMAN } from "../../text/lexicon.ts";
import { endsLike, is, isCapital, isOneOf, isQuote, isUnknown, isWord } from "../../text/token-tests.ts";
import * as IS from "../../text/word-flags.ts";
import * as SHAPE from "../../text/word-shapes.ts";
import { type AccordingTo, accordingTo } from "../according-to.ts";
import { type SourcedCue, sourcedCue } from "../attribution-relation.ts";
import type { Clause } from "../clause.ts";
import { SOURCE_NOUN } from "../source-phrases.ts";
import { sourcesIn, wholeGroup, withSecond } from "./joined-sources.ts";
import { withoutVerb } from "./phrases.ts";
import { ownerOfSaying } from "./sayings.ts";
import { maySpeak } from "./speakers.ts";

/** "Laut Meier, …", "según Soto, …", "Para el juez, …": only behind what is a preposition here, and with somebody behind it. */
export function accordingToSources(clause: Clause): SourcedCue[] {
  const view = viewOf(clause);
  return [...accordingTo(clause), ...(view ? [view] : [])]
    .map((one) => ownerOfSaying(clause, one))
    .filter((one) => !isNoun(clause, one.cue) && isSpeaking(clause, one))
    .flatMap((one) => {
      const noun = withNumber(clause.tokens, nounOf(clause, one.mention), clause.sentence.to);
      if (isThingInGenitive(clause, noun)) return [];
      const whole = withSecond(clause, wholeGroup(clause, noun), true);
      // "Volgens burgemeester Anja Vos en raadslid Piet Mol": what two are named for is each one's.
      const each = whole.to > one.mention.to ? sourcesIn(clause, whole) : [whole];
      return each.map((mention) => ({ ...one, mention }));
    });
}

function nounOf(clause: Clause, phrase: Phrase): Phrase {
  return withQuotedName(clause, withoutVerb(clause, phrase));
}

/** "laut eines Berichts der „Norder Zeiten“": whose the text is. */
function withQuotedName({ tokens, grammar }: Clause, phrase: Phrase): Phrase {
  const [tie, name] = [tokens[phrase.to + 1], tokens[phrase.to + 2]];
  const owned = grammar.nounCapitals && is(tokens[phrase.to], IS.document) && is(tie, IS.nounPreposition);
  return owned && isQuote(name) && isNominal(name) ? { from: phrase.from, to: phrase.to + 2 } : phrase;
}

/** "Para el juez, …": whose view the sentence gives. */
function viewOf(clause: Clause): AccordingTo | null {
  const { tokens, sentence, grammar, lexicon } = clause;
  const first = tokens[sentence.from];
  if (grammar.nounCapitals || !isWord(first) || first?.low !== lexicon.rules.opinionOf) return null;
  const mention = phraseStartingAt(tokens, sentence.from + 1, sentence.to);
  if (!mention || !endsView(clause, mention)) return null;
  const { kind, type, head } = describePhrase(tokens, mention, lexicon);
  if (!is(tokens[head], HUMAN, IS.title) && !(type === "name" && kind !== "organization")) return null;
  const cue = { from: sentence.from, to: sentence.from };
  return {
    ...sourcedCue({ mention, cue, pattern: "according-source", use: "say", certain: false }),
    mention,
  };
}

/** A comma; without one a quotation must tell that it is a view: "Para Blas Tena la solución es otra: “…”". */
function endsView({ tokens, sentence }: Clause, { to }: Phrase): boolean {
  const next = tokens[to + 1];
  if (next?.text === ",") return true;
  return is(next, IS.definite) && tokens.slice(to + 2, sentence.to).some(isQuote);
}

/** "der Laut des Motors": a noun in the middle of a sentence. */
function isNoun({ tokens, sentence }: Clause, { from }: Phrase): boolean {
  const cue = tokens[from];
  const noun = isCapital(cue) && from > sentence.from && !/^\p{Lu}+$/u.test(cue?.text ?? "");
  return noun && isWord(tokens[from - 1]);
}

function isSpeaking(clause: Clause, { mention }: AccordingTo): boolean {
  const { tokens, grammar } = clause;
  const first = tokens[mention.from];
  // "según explicó Soto" has a verb behind the preposition; "volgens de politie raakte" one behind the source.
  if (is(first, IS.cue) && !isCapital(first) && !is(first, IS.nounLike, SOURCE_NOUN)) return false;
  if (mention.to <= mention.from + 1 && isVague(clause, tokens[mention.to]?.low ?? "")) return false;
  // "selon la tendance": behind such a preposition only what is known to speak does, where nouns tell.
  const anyNoun = !grammar.headFirst || isCapital(tokens[mention.to]) || isAgent(clause, mention);
  return maySpeak(clause, mention, anyNoun);
}

/** "aus Sicht des Hafens": with such an article an unknown noun is no name. */
function isThingInGenitive({ tokens, grammar, lexicon }: Clause, { from, to }: Phrase): boolean {
  if (!grammar.nounCapitals || to !== from + 1 || !isOneOf(lexicon.genitiveArticles, tokens[from]))
    return false;
  return isUnknown(tokens[to]) && /\p{Ll}s$/u.test(tokens[to]!.text);
}

/** "según el panelista": who does something, by the noun's ending. */
function isAgent({ tokens, lexicon }: Clause, mention: Phrase): boolean {
  return endsLike(tokens[describePhrase(tokens, mention, lexicon).head], SHAPE.agent);
}

/** "nach offiziellen Angaben", "laut Polizeiangaben": whose they are the noun does not say. */
function isVague({ grammar, lexicon }: Clause, low: string): boolean {
  const { vagueSources } = lexicon;
  if (vagueSources.has(low)) return true;
  return grammar.compounds === true && [...vagueSources].some((noun) => low.endsWith(noun));
}
