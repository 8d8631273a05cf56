import type { Block } from "../../model/block.ts";
import { isRemoved, isShown } from "../../model/block.ts";
import type { Choice } from "../../model/place.ts";
import { type Correction, type Corrections, lineKey, type Mended, type ShownLine } from "./corrections.ts";
import type { Placed } from "./memory.ts";

export type PanelName = "sources" | "ledger" | "outline" | "appearance" | "export" | "help" | "speakers";

/** What the reader did to this reading since it was opened. */
export interface Session {
  panel: PanelName | null;
  /** The row of the source panel whose passages are marked. */
  choice: Choice | null;
  /** Index into the passages of the choice. */
  passage: number;
  /** Grows with every wish to see the passage, so that asking twice scrolls twice. */
  visits: number;
  /** Block ids that the reader put back or took out, against the labels. */
  placed: Placed;
  /** What the reader put right, by line. */
  corrections: Corrections;
  /** The last of it, as long as it can be undone at once. */
  lastMended: Mended | null;
  /** How often find was asked for since its bar is open; 0 while it is closed. */
  finding: number;
  /** The article is read aloud, or was and is paused. */
  listening: boolean;
  /** The sentence of which the reader asks who says it; null while nobody asks. */
  asked: Asked | null;
  /** Whose sentences are faded. */
  faded: Faded | null;
  /** What the panel of copies is to make at once; a new object each time it is asked for. */
  taking: Taking | null;
}

/** A sentence by its index; the first one in view, as long as it is not known which that is. */
export type Asked = number | "in-view";

/** One source by its index, or all that are unnamed. */
export type Faded = number | "unnamed";

export interface Taking {
  what: "receipt" | "obsidian";
}

export type SessionAction =
  | { type: "panel/toggle"; panel: PanelName }
  | { type: "panel/open"; panel: PanelName }
  | { type: "panel/close" }
  | { type: "find/open" }
  | { type: "find/close" }
  | { type: "aloud/open" }
  | { type: "aloud/close" }
  | { type: "speaker/ask"; sentence: Asked }
  | { type: "speaker/ask-no-more" }
  | { type: "speaker/fade"; speaker: Faded }
  | { type: "speaker/show-all" }
  | { type: "take/ask"; what: Taking["what"] }
  | { type: "choice/toggle"; choice: Choice }
  | { type: "choice/clear" }
  | { type: "passage/go"; passage: number }
  | { type: "block/put-back"; block: number }
  | { type: "block/take-out"; block: number }
  /** `line` as Byline found it; with undefined it stands so again. */
  | { type: "line/mend"; line: ShownLine; correction: Correction | undefined };

export type Dispatch = (action: SessionAction) => void;

export const NEW_SESSION: Session = {
  panel: null,
  choice: null,
  passage: 0,
  visits: 0,
  placed: {},
  corrections: {},
  lastMended: null,
  finding: 0,
  listening: false,
  asked: null,
  faded: null,
  taking: null,
};

export function sessionAfter(session: Session, action: SessionAction): Session {
  switch (action.type) {
    case "panel/toggle":
      return { ...session, panel: session.panel === action.panel ? null : action.panel, taking: null };
    case "panel/open":
      return { ...session, panel: action.panel, taking: null };
    case "panel/close":
      return { ...session, panel: null, taking: null };
    case "find/open":
      return { ...session, finding: session.finding + 1 };
    case "find/close":
      return { ...session, finding: 0 };
    case "aloud/open":
      return { ...session, listening: true };
    case "aloud/close":
      return { ...session, listening: false };
    case "speaker/ask":
      return { ...session, asked: action.sentence };
    case "speaker/ask-no-more":
      return { ...session, asked: null };
    case "speaker/fade":
      return { ...session, faded: session.faded === action.speaker ? null : action.speaker };
    case "speaker/show-all":
      return { ...session, faded: null };
    case "take/ask":
      return { ...session, panel: "export", taking: { what: action.what } };
    case "choice/toggle":
      return isSameChoice(session.choice, action.choice)
        ? { ...session, choice: null, passage: 0 }
        : { ...session, choice: action.choice, passage: 0, visits: session.visits + 1 };
    case "choice/clear":
      return { ...session, choice: null, passage: 0 };
    case "passage/go":
      return { ...session, passage: action.passage, visits: session.visits + 1 };
    case "block/put-back":
      return { ...session, placed: { ...session.placed, [action.block]: "in" }, asked: null };
    case "block/take-out":
      return { ...session, placed: { ...session.placed, [action.block]: "out" }, asked: null };
    case "line/mend":
      return sessionWith(session, action.line, action.correction);
  }
}

/** Rows are chosen by their place in the list, which a correction may change. */
function sessionWith(session: Session, line: ShownLine, correction: Correction | undefined): Session {
  const { [lineKey(line)]: _, ...others } = session.corrections;
  const isTakenBack = correction === undefined;
  return {
    ...session,
    choice: null,
    passage: 0,
    corrections: isTakenBack ? others : { ...others, [lineKey(line)]: correction },
    lastMended: isTakenBack ? null : { line, correction },
  };
}

export function isSameChoice(a: Choice | null, b: Choice | null): boolean {
  return a?.kind === b?.kind && a?.index === b?.index;
}

/** Whether the block stands in the article: by its label, unless the reader decided otherwise. */
export function standsIn(block: Block, placed: Session["placed"]): boolean {
  const decision = placed[block.id];
  return decision ? decision === "in" : isShown(block);
}

/** What the ledger lists: removed by a rule or by the reader, or put back; in the order of the page. */
export function ledgerEntries(blocks: readonly Block[], placed: Session["placed"]): Block[] {
  return blocks.filter((block) => isRemoved(block) || placed[block.id] !== undefined);
}
