import type { Role } from "../../model/role.ts";
import type { Candidate } from "../page/candidate.ts";
import type { PageElement } from "../page/page-tree.ts";
import type { Facts, Surroundings } from "../signals/evidence.ts";
import type { Verdict } from "../signals/table.ts";
import type { Head } from "./told-lines.ts";

/** A block on its way to a role. */
export interface Draft {
  candidate: Candidate;
  facts: Facts;
  /** What the promo signals say; null when nothing. */
  verdict: Verdict | null;
  /** Null while undecided. */
  role: Role | null;
  rule: string;
  reason: string;
  doubtful: boolean;
  inside: boolean;
  /** Shown elsewhere (the title, a repeated picture) or empty: no block at all. */
  elsewhere: boolean;
  /** Captions that were found on their own and belong to this figure. */
  captions: Candidate[];
}

/** What the labelling steps know beside the drafts. */
export interface LabelContext {
  around: Surroundings;
  head: Head;
  disabled: ReadonlySet<string>;
  /** Parts of the region that stand behind the story. */
  behind: ReadonlySet<PageElement>;
  /** Ids of the notes that the story's marks lead to. */
  notes: ReadonlySet<string>;
  /** The whole page holds no link and no picture: it was saved as text. */
  isPlainPage: boolean;
}

export function decide(draft: Draft, role: Role, rule: string, reason = "", doubtful = false): void {
  draft.role = role;
  draft.rule = rule;
  draft.reason = reason;
  draft.doubtful = doubtful;
}
