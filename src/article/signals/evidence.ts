import type { PromoRole } from "../../model/role.ts";
import type { FamilyId } from "../../rules/words.ts";
import type { Candidate } from "../page/candidate.ts";
import type { PageElement } from "../page/page-tree.ts";
import type { ProseLook } from "./prose-look.ts";
import type { StoryProse } from "./story-prose.ts";

/** What a signal may know beside the candidate itself. */
export interface Surroundings {
  /** Host of the page without `www.`. */
  host: string;
  baseUrl: string;
  /** Characters of the article's region. */
  total: number;
  /** Word families found in texts so far: wrappers hold the same text again and again. */
  hits: Map<string, ReadonlySet<FamilyId>>;
  /** Word families with which texts open, found so far. */
  openings: Map<string, ReadonlySet<FamilyId>>;
  /** Links judged so far: each stands in all wrappers around it. */
  links: Map<PageElement, LinkFact>;
  /** Path of the page: a link back to it is no other story. */
  path: string;
  prose: StoryProse;
  look: ProseLook;
}

/** Weight a signal gives to a role; `null` strengthens whatever else speaks for a promo, or for the story. */
export interface Evidence {
  role: PromoRole | null;
  weight: number;
}

/** One piece of evidence, as most signals find. */
export function give(role: Evidence["role"], weight: number): Evidence[] {
  return [{ role, weight }];
}

/**
 * Kind of what a signal looks at. Signals of one kind repeat each other; two kinds that agree are independent: what the
 * text says, a whole phrase that no story says, whom it speaks to, what it costs, where its links go, what it lets its reader do, its build, the
 * build of a card, what its wrappers are called, where it stands, how it looks on the page.
 */
export type Cue =
  | "words"
  | "phrase"
  | "card"
  | "address"
  | "price"
  | "link"
  | "control"
  | "build"
  | "name"
  | "place"
  | "look";

export interface Signal {
  /** Never changes; the benchmark switches signals off by it. */
  id: string;
  cue: Cue;
  /** Key of the sentence that tells a reader why. */
  reason: string;
  find(candidate: Candidate, facts: Facts): Evidence[];
}

/** What several signals share, computed once a candidate. */
export interface Facts {
  /** Beginning of the text with straight apostrophes. */
  folded: string;
  /** The same in lower case, as words are written. */
  lower: string;
  /** Ids of the word families that it holds; looked up at most once a text. */
  hits: () => ReadonlySet<FamilyId>;
  /** Its first piece of text of its own: what stands in the first span or link. */
  opening: string;
  /** Its pieces of text, one a text node, when it is short. */
  pieces: string[];
  around: Surroundings;
  links: LinkFact[];
  /** Characters without those in links. */
  plain: number;
  /** The text opens or consists of speech between quotation marks. */
  quoted: boolean;
  short: boolean;
}

export interface LinkFact {
  url: URL | null;
  /** Host and path, lower-case, without `www.`. */
  address: string;
  /** On the page's own site. */
  own: boolean;
  /** Back to the page itself, or to a place in it. */
  self: boolean;
  text: string;
  rel: string;
  /** Holds a picture. */
  pictured: boolean;
  /** Whether it leads to the picture that it holds, in another size. */
  enlarges: () => boolean;
}
