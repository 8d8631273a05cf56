import type { TokenPlace } from "../discourse/antecedents.ts";
import { type PeopleIndex, type Person, toldOf } from "../entities/person.ts";
import { roleKeys } from "../text/compound-words.ts";
import { DETERMINER, type Lexicon } from "../text/lexicon.ts";
import { foldName, singular } from "../text/name-words.ts";
import { is } from "../text/token-tests.ts";
import type { Token } from "../text/tokens.ts";
import * as IS from "../text/word-flags.ts";

/** So many people of one role are compared with a description of one. */
const MOST_HOLDERS = 20;

/** Who of the people named may be "the minister", "Austria's interior minister": `key` is the noun, `words` the whole. */
export function holdersOf(
  people: PeopleIndex,
  key: string,
  words: readonly Token[],
  definite: boolean,
  lexicon: Lexicon,
  place: TokenPlace,
): Person[] {
  let candidates: readonly Person[] | undefined;
  for (const form of roleKeys(lexicon, key)) candidates ??= people.byRole.get(foldName(form));
  const others = sameOffices(lexicon, key).flatMap((form) => people.byRole.get(foldName(form)) ?? []);
  // Where offices vary their words little, whoever bears the very word comes before whoever bears the other: "Attorney Quill … Ann Lee, a lawyer …. The attorney".
  const varies = lexicon.rules.grammar || !candidates;
  if (others.length > 0 && varies) candidates = [...new Set([...(candidates ?? []), ...others])];
  if (!candidates) return [];
  candidates = holdersByNoun(candidates, [key, ...sameOffices(lexicon, key)], lexicon);
  if (lexicon.rules.grammar) candidates = namedBefore(candidates, place);
  const rest = words
    .filter(
      (token) =>
        token.kind === "word" && !is(token, DETERMINER, IS.preposition) && singular(token.low) !== key,
    )
    .map((token) => ({ word: ownWord(token, key, lexicon), proper: token.cap }));
  const common = rest.filter(({ proper }) => !proper);
  const voice = !lexicon.rules.grammar && words.some((token) => is(token, IS.spokesperson));
  const only = candidates.length === 1;
  return candidates.slice(0, MOST_HOLDERS).filter((person) => {
    const role = foldName(toldOf(person, lexicon));
    // Elsewhere an adjective varies the role ("le président russe", "el presidente andaluz").
    if (lexicon.rules.grammar && definite && only && common.length === rest.length) return true;
    if (rest.length === 0) return definite;
    // "the Ministry of Tides spokesman" is not the one of another ministry.
    const all = voice ? rest : common;
    return (
      all.every(({ word }) => role.includes(word)) &&
      (all.length > 0 || rest.some(({ word }) => role.includes(word)))
    );
  });
}

/** The word by which a role may have it: "Sandry" of "Sandryer", "ADX" of "ADX-Chef". */
function ownWord({ text, low }: Token, key: string, { rules }: Lexicon): string {
  if (!rules.grammar?.nounCapitals) return foldName(text);
  const joined = low.replace("-", "") === key ? low.slice(0, low.indexOf("-")) : null;
  return joined ?? foldName(text).replace(/(?<=\p{L}{4})er$/u, "");
}

/** "Übergangstrainer" and "Interimscoach": other nouns for the same office. */
export function sameOffices(lexicon: Lexicon, key: string): string[] {
  const forms = roleKeys(lexicon, key);
  return lexicon.sameOffices.find((nouns) => forms.some((form) => nouns.includes(form))) ?? [];
}

/** Of several, those whom the article named before; elsewhere than in English an office varies its words. */
function namedBefore(holders: readonly Person[], { paragraph, token }: TokenPlace): readonly Person[] {
  const earlier = holders.filter(
    (person) => person.paragraph < paragraph || (person.paragraph === paragraph && person.token < token),
  );
  return earlier.length > 0 ? earlier : holders;
}

/** "porte-parole du président" is no "président": the role's first word is its noun. */
export function holdersByNoun(
  people: readonly Person[],
  keys: readonly string[],
  { rules }: Lexicon,
): readonly Person[] {
  if (!rules.grammar?.headFirst) return people;
  const noun = (role: string) => singular(foldName(/^[\p{L}-]+/u.exec(role)?.[0] ?? ""));
  const nouns = new Set(keys.map((key) => singular(foldName(key))));
  return people.filter(({ roles }) => roles.some((role) => nouns.has(noun(role))));
}
