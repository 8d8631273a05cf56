import { DETERMINER, HUMAN, type Lexicon } from "../text/lexicon.ts";
import type { Token } from "../text/tokens.ts";
import * as IS from "../text/word-flags.ts";
import * as SHAPE from "../text/word-shapes.ts";
import { describePhrase, isOfficeLetters } from "./descriptions.ts";
import { opensWithTrade } from "./freer-phrases.ts";
import { behindAll, type Phrase, phraseStartingAt } from "./phrases.ts";
import { endOfRole, startOfRole } from "./role-bounds.ts";

interface Role {
  text: string;
  rank: number;
  /** The words can only describe a person. */
  proves: boolean;
}

/** The role that the words around a name give its bearer. */
export function roleOf(
  tokens: readonly Token[],
  text: string,
  name: Phrase,
  premodifier: Phrase | null,
  titled: boolean,
  lexicon: Lexicon,
): Role | null {
  const after = appositionRole(tokens, text, name, lexicon);
  if (after && after.rank === 3) return after;
  const before = precedingApposition(tokens, text, name, lexicon);
  if (before) return before;
  if (premodifier) {
    const own = { from: behindOther(tokens, premodifier, lexicon), to: premodifier.to };
    let from = startOfRole(tokens, own, lexicon);
    let { to } = premodifier;
    const bare = from === premodifier.from;
    // "what intrigues Sandry biologist Ann Lee": a verb before the role.
    const verb =
      !lexicon.rules.grammar && bare && from < to && isPresentVerb(tokens[from]!, tokens[from + 1]!);
    if (verb) from++;
    while (to >= from && tokens[to]!.flags & IS.honorific && !(tokens[to]!.flags & IS.title)) to--;
    if (to >= from) {
      const words = text.slice(tokens[from]!.start, tokens[to]!.end);
      const last = tokens[to]!;
      const noun = IS.person | IS.title | IS.spokesperson;
      const human = (last.flags & noun) !== 0 || (titled && hasFlag(tokens, { from, to }, noun));
      const agent = !last.cap && (last.shape & SHAPE.agent) !== 0;
      // "the authors Ann Lee and Tom Fenn": what several are is nobody's own role.
      const several = !lexicon.rules.grammar && !last.cap && last.flags & IS.people && !(last.flags & noun);
      if (several) return { text: "", rank: 0, proves: true };
      if (human || agent) return { text: words, rank: 2, proves: human };
      // "Harrow QB Ann Lee": letters for an office.
      const letters = !lexicon.rules.grammar && titled && /^\p{Lu}{2,4}$/u.test(last.text) && to > from;
      if (letters && tokens.slice(from, to).every(({ cap }) => cap))
        return { text: words, rank: 1, proves: true };
    }
  }
  return after;
}

/** "He and House Speaker Ann Lee": the role is the second one's. */
function behindOther(tokens: readonly Token[], { from, to }: Phrase, { rules }: Lexicon): number {
  const pronoun = !rules.grammar && tokens[from]!.flags & IS.pronoun && !tokens[from]!.possessive;
  return pronoun && from + 1 < to && tokens[from + 1]!.flags & IS.and ? from + 2 : from;
}

function isPresentVerb({ kind, cap, flags, low, possessive }: Token, next: Token): boolean {
  return kind === "word" && !cap && flags === 0 && !possessive && low.endsWith("s") && next.cap;
}

function hasFlag(tokens: readonly Token[], phrase: Phrase, flags: number): boolean {
  for (let i = phrase.from; i <= phrase.to; i++) if (tokens[i]!.flags & flags) return true;
  return false;
}

const PARTY = /^[DRIL](-|$)/;
const LONGEST_ROLE = 40;
/** Words of a relative clause that still says what somebody is. */
const LONGEST_CLAUSE = 12;

/** "Robin Roe of the agency": the words from "of" on. */
function roleBehindOf(tokens: readonly Token[], text: string, at: number): Role | null {
  const of = tokens[at];
  if (!of || !(of.low === "of" || of.low === "from") || !tokens[at + 1]) return null;
  let to = at + 1;
  while (
    to < tokens.length &&
    to - at < 12 &&
    tokens[to]!.kind === "word" &&
    (tokens[to]!.cap || tokens[to]!.flags & (IS.definite | IS.and) || tokens[to]!.low === "of") &&
    // "of the Harbor School and Ann Lee": the next of several.
    !(tokens[to]!.flags & IS.and && tokens[to - 1]!.flags & IS.body)
  )
    to++;
  // "of the county museum": the capitals say no more where the noun is a common one.
  const named = tokens[to - 1]!.cap || !(tokens[at + 1]!.flags & DETERMINER);
  const whole = named ? null : phraseStartingAt(tokens, at + 1, tokens.length);
  const last = whole && whole.to >= to ? whole.to : to - 1;
  const fits = last > at && (tokens[last]!.cap || whole);
  return fits ? { text: text.slice(of.start, tokens[last]!.end), rank: 1, proves: false } : null;
}

/** "Ann Lee, head of the union, said", "Ann Lee, 55, a teacher", "Robin Roe of the agency". */
function appositionRole(tokens: readonly Token[], text: string, name: Phrase, lexicon: Lexicon): Role | null {
  let at = name.to + 1;
  let proves = false;
  if (tokens[name.to]!.possessive) return null;
  if (tokens[at]?.text === "(") {
    while (at < tokens.length && tokens[at]!.text !== ")" && at - name.to < 8) at++;
    at++;
  }
  const behind = roleBehindOf(tokens, text, at);
  if (behind) return behind;
  while (at - name.to < LONGEST_ROLE && /^[,—–]$/.test(tokens[at]?.text ?? "")) {
    const from = at + 1;
    const first = tokens[from];
    if (!first || first.kind === "quote") return null;
    if (first.kind === "number" && (tokens[from + 1]?.text === "," || tokens[from + 1]?.text === ".")) {
      proves = true;
      at = from + 1;
      continue;
    }
    let to = endOfPart(tokens, from, lexicon);
    if (isPlaceOrParty(tokens, { from, to }, lexicon)) {
      at = to;
      continue;
    }
    if (first.low === "of" && tokens[to]?.text === ",") {
      at = to;
      continue;
    }
    if (lexicon.postVerbs.size > 0 && first.low === "who")
      return roleOfWho(tokens, text, { from, to }, lexicon);
    // German "der frühere Kanzler," is no relative clause: that would end in its verb.
    const german = lexicon.rules.grammar?.nounCapitals === true;
    const isNoun = german && (first.flags & IS.definite) !== 0 && tokens[to - 1]!.cap;
    const opener = IS.relative | IS.pronoun | IS.and | IS.clause | IS.that | IS.auxiliary;
    if (first.flags & opener && !first.cap && !isNoun) break;
    // "Harms, seit Jahren Wart des Hafens": where nouns have capitals no role begins with a preposition.
    if (german && first.flags & IS.preposition && !(first.flags & DETERMINER) && !first.cap) break;
    let relative = german ? to : from;
    while (relative < to && !(tokens[relative]!.flags & IS.relative && tokens[relative]!.low !== "that"))
      relative++;
    // "Ann Lee, a nurse who stayed said": a verb of the relative clause ends no role.
    const verb = verbIn(tokens, from, lexicon.rules.grammar ? to : relative);
    const bare = isBareRole(tokens, { from, to: verb }, lexicon);
    if (verb >= 0 && !bare) break;
    if (bare) to = verb;
    const clause = relative < to && relative > from;
    const end =
      clause && !isShortClause(tokens, relative, to, lexicon) ? relative - 1 : withNoun(tokens, from, to) - 1;
    const described = hasFlag(
      tokens,
      { from, to: Math.min(end, from + 9) },
      HUMAN | IS.title | IS.spokesperson,
    );
    const article = first.flags & (IS.indefinite | IS.definite) && name.to > name.from && !first.cap;
    if (!lexicon.rules.grammar && !mayBeRole(tokens, { from, to: end }, to - 1, lexicon)) break;
    // Where the noun comes first, what the words are must stand at their beginning: "Soto, l’inflation peut".
    const { headFirst } = lexicon.rules.grammar ?? {};
    const near = { from, to: Math.min(end, from + 3) };
    const opens = first.flags & IS.indefinite || opensWithTrade(first, name, lexicon);
    if (headFirst && !opens && !hasFlag(tokens, near, HUMAN | IS.title | IS.spokesperson)) break;
    if (!described && !article && !opensWithTrade(first, name, lexicon)) break;
    const words = boundsOf(tokens, { from, to: end }, lexicon);
    return { text: text.slice(tokens[words.from]!.start, tokens[words.to]!.end), rank: 3, proves: described };
  }
  return proves ? { text: "", rank: 0, proves } : null;
}

/** "a resident who lives near the quay, said": a clause of few words without a verb of saying belongs to what somebody is. */
function isShortClause(tokens: readonly Token[], who: number, to: number, { rules }: Lexicon): boolean {
  const { low } = tokens[who]!;
  if (rules.grammar || low !== "who" || to - who > LONGEST_CLAUSE || tokens[to]?.text !== ",") return false;
  return verbIn(tokens, who + 1, to) < 0;
}

/** "who heads the union", "who was then serving as its physician": only people take "who"; what they run or are says what they are. */
function roleOfWho(tokens: readonly Token[], text: string, { from, to }: Phrase, lexicon: Lexicon): Role {
  const post = lexicon.postVerbs.has(tokens[from + 1]?.low ?? "");
  if (post) {
    const end = oneVerb(tokens, from, to);
    return { text: text.slice(tokens[from]!.start, tokens[end - 1]!.end), rank: 1, proves: true };
  }
  const verbs = tokens.slice(from + 1, Math.min(to, from + 5));
  const serves = verbs.findIndex(({ low }) => lexicon.servesAs.has(low));
  const as = serves >= 0 && (verbs[serves + 1]?.flags ?? 0) & IS.asClause ? from + serves + 2 : -1;
  const phrase = as > 0 ? phraseStartingAt(tokens, as + 1, to) : null;
  if (!phrase || !hasFlag(tokens, phrase, IS.person | IS.title | IS.spokesperson))
    return { text: "", rank: 0, proves: true };
  const start = behindAll(tokens, phrase.from, phrase.to, IS.definite | IS.indefinite);
  return { text: text.slice(tokens[start]!.start, tokens[phrase.to]!.end), rank: 3, proves: true };
}

/** "a former agent for the governor has written a book": the last word before a verb that the clause goes on with. */
function beforeVerb(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from + 1; i <= to; i++) if (tokens[i]!.flags & IS.auxiliary && !tokens[i]!.cap) return i - 1;
  return to;
}

/** The words of an apposition that say what its bearer is. */
function boundsOf(tokens: readonly Token[], { from, to }: Phrase, lexicon: Lexicon): Phrase {
  const article = IS.definite | IS.indefinite;
  if (lexicon.rules.grammar) {
    // "damals Wart des Hafens"
    const start = behindAll(tokens, from, to, article | IS.adverb | IS.time);
    return { from: start, to: endOfRole(tokens, { from: start, to }, lexicon) };
  }
  const start = behindAll(tokens, from, to, article);
  // "a filmmaker off directing an adaptation of “The Quay”": no word waits for what the marks hold.
  let last = beforeVerb(tokens, start, to);
  const waits = IS.nounPreposition | IS.relative;
  while (last > start && tokens[last]!.flags & waits && !tokens[last]!.cap) last--;
  return { from: start, to: last };
}

/** Index of the first verb of saying among the tokens, -1 where there is none. */
function verbIn(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const { flags, cap } = tokens[i]!;
    if (flags & IS.cue && !(flags & (IS.nounLike | HUMAN)) && !cap) return i;
  }
  return -1;
}

/** "Gabi Lohm, Leiterin der Schule sagte", "Ann Lee, Chair of the Union said": no clause begins with a bare noun in capitals behind a comma; the second one was forgotten. */
function isBareRole(tokens: readonly Token[], { from, to }: Phrase, { rules }: Lexicon): boolean {
  const { cap, flags } = tokens[from]!;
  const tied = !rules.grammar && (tokens[from + 1]?.flags ?? 0) & IS.nounPreposition;
  return (
    (rules.grammar?.nounCapitals === true || Boolean(tied)) &&
    to > from &&
    cap &&
    (flags & (IS.person | IS.title | IS.spokesperson)) !== 0
  );
}

/** "who owns a boatyard and headed out": where the clause of the first verb ends. */
function oneVerb(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from + 2; i < to - 1; i++)
    if (tokens[i]!.flags & IS.and && tokens[i + 1]!.shape & SHAPE.past) return i;
  return to;
}

/** The first mark behind `from`, or behind the house that follows it. */
function endOfPart(tokens: readonly Token[], from: number, lexicon: Lexicon): number {
  let to = from;
  while (
    to < tokens.length &&
    to - from < LONGEST_ROLE &&
    tokens[to]!.kind !== "quote" &&
    !/^[,.;:()—–!?]$|^--$/.test(tokens[to]!.text)
  )
    to++;
  return isOfficeAlone(tokens, { from, to }, lexicon) ? withHouse(tokens, to) : to;
}

/** "Ann Lee, Director, …". */
function isOfficeAlone(tokens: readonly Token[], { from, to }: Phrase, { rules }: Lexicon): boolean {
  const { cap, flags } = tokens[from]!;
  return !rules.grammar && cap && to - from === 1 && (flags & (IS.person | IS.title)) !== 0;
}

/** "Ann Lee, D-Norland, …", "Ann Lee, Sandry, …". */
function isPlaceOrParty(tokens: readonly Token[], part: Phrase, lexicon: Lexicon): boolean {
  const { from, to } = part;
  const { cap, text } = tokens[from]!;
  const lone = cap && to - from === 1 && tokens[to]?.text === ",";
  return PARTY.test(text) || (lone && !isOfficeAlone(tokens, part, lexicon));
}

/** "Director, Quill Securities.": behind the comma the house, where nothing but its name stands there. */
function withHouse(tokens: readonly Token[], comma: number): number {
  let to = comma + 1;
  while (tokens[to]?.cap && tokens[to]!.kind === "word") to++;
  return to > comma + 1 && tokens[to]?.kind === "mark" ? to : comma;
}

/** "a patient, careful nurse in Sandry": where the words end whose first adjective stands before a comma. */
function withNoun(tokens: readonly Token[], from: number, comma: number): number {
  const lone = comma - from === 2 && tokens[from]!.flags & IS.indefinite && tokens[from + 1]!.flags === 0;
  if (!lone || tokens[comma]?.text !== ",") return comma;
  let to = comma + 1;
  let noun = false;
  for (; to < tokens.length && to - from < LONGEST_ROLE && tokens[to]!.kind === "word"; to++) {
    const { flags, cap } = tokens[to]!;
    if (flags & (IS.cue | IS.auxiliary | IS.and) && !cap && !(flags & HUMAN)) break;
    noun ||= !cap && (flags & (IS.person | IS.title)) !== 0;
  }
  return noun && tokens[to]?.kind === "mark" ? to : comma;
}

/** No next name of a list ("Prince Odo, Governor Tom Fenn") and no verb phrase ("Ann Lee, sought to speak with the prince"). */
function mayBeRole(tokens: readonly Token[], { from, to }: Phrase, last: number, lexicon: Lexicon): boolean {
  const first = tokens[from]!;
  // "Quill, 53 percent to 39", "Quill, with the governor behind": what stands beside, not what somebody is.
  if (first.kind === "number" || (first.flags & IS.preposition && !/^(?:of|from)$/.test(first.low)))
    return false;
  if (first.cap || !lexicon.rules.grammar) {
    const other = describePhrase(tokens, { from, to: last }, lexicon);
    const ends = other.name.to === last || (tokens[other.name.to + 1]?.flags ?? 0) & IS.and;
    if (other.type === "name" && other.kind === "person" && ends) return false;
  }
  if (first.cap || first.flags & (DETERMINER | HUMAN | IS.title | IS.spokesperson | IS.adverb)) return true;
  // What somebody is stands before the first preposition: "head of the union", "program administrator for the city".
  let core = from;
  while (core < to && !(tokens[core + 1]!.flags & (IS.preposition | IS.that))) core++;
  return (
    (tokens[core]!.shape & SHAPE.agent) !== 0 ||
    hasFlag(tokens, { from, to: core }, HUMAN | IS.title | IS.spokesperson)
  );
}

function isVerb(token: Token | undefined): boolean {
  return ((token?.flags ?? 0) & (IS.cue | IS.auxiliary | IS.relative)) !== 0;
}

/** "and the chief executive": no rest of what an office is about ("minister of health and | safety"). */
function isWhole(tokens: readonly Token[], words: Phrase): boolean {
  const noun = IS.person | IS.people | IS.title | IS.spokesperson;
  return (tokens[words.from]!.flags & DETERMINER) !== 0 || hasFlag(tokens, words, noun);
}

/** "Author and one of the organisers, Ann Lee,": two roles of one person, since the second has no article. */
function isBothRoles(tokens: readonly Token[], and: number, to: number): boolean {
  const role = IS.person | IS.title | IS.spokesperson;
  const [before, after] = [tokens[and - 1], tokens[and + 1]!];
  if (!before || !(before.flags & role) || after.flags & (IS.definite | IS.indefinite | IS.possessive))
    return false;
  return hasFlag(tokens, { from: and + 1, to }, role | IS.people);
}

/** "Governor Tom Fenn, Ann Lee": a list, whose first name has its title before it. */
function endsInName(tokens: readonly Token[], core: number, to: number): boolean {
  const roles = IS.person | IS.title | IS.spokesperson | IS.body;
  return core === to && to > 0 && tokens[to]!.cap && !(tokens[to]!.flags & roles);
}

/** "the victim's lawyer, Ann Lee, said": the words before the comma describe the name. */
function precedingApposition(
  tokens: readonly Token[],
  text: string,
  name: Phrase,
  lexicon: Lexicon,
): Role | null {
  const comma = tokens[name.from - 1];
  if (comma?.text !== ",") return null;
  const after = tokens[name.to + 1];
  if (
    after &&
    !(
      after.kind === "mark" ||
      after.flags & IS.cue ||
      after.kind === "quote" ||
      after.flags & (IS.auxiliary | (lexicon.rules.grammar ? 0 : IS.adverb))
    )
  )
    return null;
  const to = name.from - 2;
  const head = tokens[to];
  if (!head) return null;
  let from = to;
  /** Where the second of two roles begins. */
  let second = Number.POSITIVE_INFINITY;
  const closed = after?.text === "." || (after?.text === "," && isVerb(tokens[name.to + 2]));
  while (from > 0 && to - from < 14) {
    const left = tokens[from - 1]!;
    if (left.kind !== "word" && left.kind !== "number") break;
    if (
      left.lineStart ||
      (left.flags & (IS.cue | IS.auxiliary | IS.clause | IS.that | IS.pronoun | IS.relative | IS.time) &&
        !left.cap &&
        !(left.flags & HUMAN))
    )
      break;
    const both = !lexicon.rules.grammar && left.flags & IS.and && isBothRoles(tokens, from - 1, to);
    if (left.flags & IS.and && !both && (!closed || isWhole(tokens, { from, to }))) break;
    if (both) second = from;
    from--;
    // Where the noun comes first: "a la fiscal jefe de Soria, Ana": not over a preposition that starts a new phrase.
    const other = tokens[from - 1];
    if (lexicon.rules.grammar?.headFirst && other && other.flags & IS.preposition && !(other.flags & IS.tie))
      break;
  }
  while (
    from < to &&
    tokens[from]!.flags & (IS.preposition | IS.adverb | IS.and) &&
    !(tokens[from]!.flags & DETERMINER)
  )
    from++;
  const person = IS.person | IS.title | IS.spokesperson;
  if (lexicon.rules.grammar?.headFirst) while (from < to && !(tokens[from]!.flags & person)) from++;
  // The first noun before any preposition is the head: it must be one person.
  let core = from;
  while (core < to && core + 2 < second && !(tokens[core + 1]!.flags & IS.nounPreposition)) core++;
  const fits = lexicon.rules.grammar?.headFirst
    ? hasFlag(tokens, { from, to: core }, person)
    : (tokens[core]!.flags & person) !== 0 || isOfficeLetters(tokens, core, lexicon);
  if (!fits || hasFlag(tokens, { from, to: core }, IS.and) || endsInName(tokens, core, to)) return null;
  from = behindAll(tokens, from, core, IS.definite | IS.indefinite);
  return { text: text.slice(tokens[from]!.start, tokens[to]!.end), rank: 3, proves: true };
}
