import type { Gender, Lexicon } from "../text/lexicon.ts";

/** A person whom the article names in full somewhere. */
export interface Person {
  name: string;
  /** Last part of the name, folded: the key under which later mentions find the person. */
  surname: string;
  /** First part, folded. */
  first: string;
  gender: Gender | null;
  /** In years, where it stands behind the name. */
  age: number | null;
  role: string | null;
  /** All roles that the article gives, the first one first: "senador" also where the best is "líder do bloco". */
  roles: string[];
  /** What stands in brackets right behind the name, lower case: the party "(pxb-rj)". */
  beside: string;
  /** How sure the role's place is: 3 apposition, 2 words before the name, 1 "of the …" behind it. */
  roleRank: number;
  /** What the one is whose kin this person is: "mayor" of "the mayor's wife". */
  kinOf: string | null;
  /** Words around the name prove a person: a title, an age, a role. */
  proven: boolean;
  /** The first of the name's three words opens a sentence and is no given name that is known: "Hearing Ann Lee". */
  opens: boolean;
  paragraph: number;
  token: number;
}

/** Names and what the article says of their bearers. */
export interface PeopleIndex {
  people: Person[];
  bySurname: Map<string, Person[]>;
  /** People by their first name, folded, where they have two. */
  byFirst: Map<string, Person[]>;
  /** Folded words that stand capitalised inside a sentence somewhere: names, not first words. */
  inside: Set<string>;
  /** People by each word of their role, singular and folded. */
  byRole: Map<string, Person[]>;
  /** Where each noun that means humans stands first. */
  firstNoun: Map<string, { paragraph: number; token: number }>;
  /** Single names, folded, in which something is or happens. */
  towns: Set<string>;
  /** Names of several words that are nobody's. */
  things: Set<string>;
}

/** What the article says of somebody, and how sure its place is. */
export interface PlacedRole {
  text: string;
  rank: number;
}

/** Words around the name prove a person, or say what that person is. */
export function isEstablished({ proven, role }: Person): boolean {
  return proven || role !== null;
}

/** Everything that the article tells of what somebody is; in English an earlier role is less a name for somebody than a word about another. */
export function toldOf({ role, roles, beside }: Person, { rules }: Lexicon): string {
  return rules.grammar ? `${roles.join("; ")} ${beside}` : (role ?? "");
}
