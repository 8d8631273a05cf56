import type { Lexicon } from "../text/lexicon.ts";
import { foldName } from "../text/name-words.ts";
import type { BodyIndex } from "./bodies.ts";

const GENITIVE = /(?<=\p{Ll}{3})e?s$/u;
const CASE_ENDING = /(?:e[mnrs]?|s)$/u;

/** The names of bodies as they stand where they are in no genitive; empty where nouns have no such ending. */
export class Nominatives {
  private readonly byStem = new Map<string, string>();

  constructor({ mentions }: BodyIndex, { rules }: Lexicon) {
    if (!rules.grammar?.nounCapitals) return;
    for (const { name } of mentions) {
      const key = stemOf(name);
      const known = this.byStem.get(key);
      if (!known || lastWord(name).length < lastWord(known).length) this.byStem.set(key, name);
    }
  }

  /** "Norder Wetterdienstes": the name as the text has it without the ending, else as it is. */
  of(name: string): string {
    const other = GENITIVE.test(name) ? this.byStem.get(stemOf(name)) : undefined;
    const [long, short] = [lastWord(name), lastWord(other ?? name)];
    return other && (long === `${short}s` || long === `${short}es`) ? other : name;
  }
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(" ") + 1);
}

/** Its words without the endings of their case. */
function stemOf(name: string): string {
  return name
    .split(" ")
    .map((word) => foldName(word).replace(CASE_ENDING, ""))
    .join(" ");
}
