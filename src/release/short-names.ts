import type { Plugin } from "vite";
import { allNodes, replaceNodes, type SourceNode } from "./source-nodes.ts";

/**
 * Names of properties and methods that never leave the source engine, most used first: no page, no message and no
 * other part of the extension reads them. Minifiers keep such names, and they make a thirtieth of the engine.
 * `tests/unit/release/short-names.test.ts` sees that none of them is a name of the model or of the language.
 */
export const ENGINE_NAMES = `
tokens cap grammar possessive use elsewhere rules agencies lexicon nouns participle statement finite low
cues headFirst accordingAfter tyingPrepositions relative nounPrepositions participleEnding abbreviations
gender accordingTo agentEndings caseEnding pronouns people antecedent maySpeak determiner prepositions
spokesperson adverbEnding nounCapitals innerStart quantifiers auxiliaries form indefinite honorifics behind
gerund pastEnding shape found group elisions clitics negations utterance particles adjectivesFollow parts
verbSecond phrase smallMonths contentStandsBefore definite asClause nounLike notNames phraseBehind ofNamed
mainSubject innerEnd isSource unspaced lineStart passive adverbs anaphor bareCue regions sentences openers
whom recent speech verb objectArticles head trimmed lastWith premodifier clause titles female bySurname
compounds tokenOfRegion skipCircumstances infinitive pointsBack contentAfter bodiesByWord notReporting
dropsPronoun postVerbs behindAddressee contributed freeSpeaker endsInArticle holdersByNoun opensWithTrade settleContents proves contentFollows isReport
byPerson ofPerson roleRank isObject male addUncertain plural proven firstNoun lastWords
datelines ties opinionOf isPassedOver surname forms endsInComma wordEndings withoutVerb bareCues isReason
canSpeak latestOf rank hosts joined nested quoted nounBefore report carried closers pronoun members
indexBody width depth byKey token mentions roleKeys byRole withKey oneWord byWord mark sure besideQuotes
participleEndings isNameWithArticle nameInApposition isSurnameBehind isContentBefore isObjectPronoun
settleAccording findDashSpeech opensOwnClause addParenthesis invertedSource personWithRole asClauseBefore
suffixArticle compoundNouns withAdjective closesSubject directSubject speakerBefore circumstance
sourceBehind unknownVerbs joinedFlags joinedForms restrictive clauseStart isFirstWord
namedBefore creditWords auxiliaryOf holdsSpeech contentEnd nounsAfter sameClause joinNames
bodyNamed personFor nounAfter isNegated subjectOf issuerOf personAt everyday initials splitEnd opinions
splitAt atSite byForm byHost ending plainOpening`
  .trim()
  .split(/\s/);

/** `L` and `N` are properties of the engine: the classes of letters and numbers. */
const LETTERS = [..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKMOPQRSTUVWXYZ"];

/** A short name for the place in the list: "a" … "Z", "a0" … "Z9". */
function shortName(at: number): string {
  const letter = LETTERS[at % LETTERS.length] ?? "";
  return at < LETTERS.length ? letter : letter + (Math.floor(at / LETTERS.length) - 1);
}

const SHORT = new Map(ENGINE_NAMES.map((name, at) => [name, shortName(at)]));
const TAKEN = new Set(SHORT.values());

/** Gives the names of `ENGINE_NAMES` one or two letters, in every file of a build the same. */
export function shortNames(): Plugin {
  return {
    name: "byline-short-names",
    apply: "build",
    renderChunk(code) {
      const keys = allNodes(this.parse(code)).flatMap(keyOf);
      const taken = keys.find(({ name }) => TAKEN.has(name));
      if (taken) throw new Error(`a property has a short name already: ${taken.name}`);
      const named = keys.filter(({ name }) => SHORT.has(name)).sort((a, b) => a.start - b.start);
      const short = ({ name, shorthand }: Key) =>
        shorthand ? `${SHORT.get(name)}: ${name}` : `${SHORT.get(name)}`;
      return { code: replaceNodes(code, named, (node) => short(node as Key)), map: null };
    },
  };
}

/** The name of a property where it is read, written or declared; `shorthand`: it is that of a variable too. */
interface Key extends SourceNode {
  name: string;
  shorthand: boolean;
}

function keyOf(node: SourceNode): Key[] {
  const declares = /^(?:Property|PropertyDefinition|MethodDefinition)$/.test(node.type);
  if (node.computed || !(declares || node.type === "MemberExpression")) return [];
  const key = (declares ? node.key : node.property) as Key;
  return key.type === "Identifier" ? [{ ...key, shorthand: node.shorthand === true }] : [];
}
