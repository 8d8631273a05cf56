import type { PromoRole } from "../../model/role.ts";
import { isDense } from "../../rules/letters.ts";
import type { Candidate } from "../page/candidate.ts";
import { apartSignals, linksInPassing } from "./apart.ts";
import { askingSignals } from "./asking.ts";
import { cardSignals } from "./cards.ts";
import { controlSignals } from "./controls.ts";
import type { Cue, Facts, Signal } from "./evidence.ts";
import { lineSignals } from "./lines-of-links.ts";
import { linkSignals } from "./links.ts";
import { lookSignals } from "./looks.ts";
import { offerSignals } from "./offers.ts";
import { otherSiteSignals } from "./other-site.ts";
import { playerSignals } from "./players.ts";
import { storySignals } from "./story.ts";
import { wordSignals } from "./words.ts";

/** All signals for and against promos, in the order in which they give their reasons. */
export const SIGNALS: readonly Signal[] = [
  ...cardSignals,
  ...lineSignals,
  ...offerSignals,
  ...controlSignals,
  ...playerSignals,
  ...apartSignals,
  ...wordSignals,
  ...askingSignals,
  ...linkSignals,
  ...lookSignals,
  ...otherSiteSignals,
  ...storySignals,
];

/** Evidence from which a role is taken as sure. One threshold for all roles but those below. */
const THRESHOLD = 0.95;
/** From here on a block is marked as doubtful and stays. */
const DOUBT = 0.75;
/** A box of a publication's own wears its name words on wrappers of half an article: ask for more. */
const THRESHOLDS: Partial<Record<PromoRole, number>> = { player: 1, navigation: 0.95 };
/** Evidence that support (place, form, address of the reader) can add to at most. */
const MAX_SUPPORT = 0.75;
/** Support counts only beside evidence of a role that is at least this strong. */
const MIN_OWN = 0.3;

export interface Verdict {
  role: PromoRole;
  score: number;
  /** Id of the signal that said most for the role. */
  rule: string;
  reason: string;
  /** Ids of the signals that speak for the role. */
  signals: string[];
  /** Kinds of evidence that agree on it. */
  cues: number;
  /** Kinds of evidence that it takes. */
  needs: number;
}

/** Characters from which on a bare paragraph is taken for the story without asking the signals. */
const PLAIN_PROSE = 200;
/** Characters outside links from which on a text may be a sentence; the same where a character is a word. */
const SENTENCE = 60;
const DENSE_SENTENCE = 25;

/** Links from which on a list of them is a bar. */
const BAR = 3;

/** What a kind of evidence is worth that needs others less: a statement of the publisher, a picture with a link to another story. */
const WORTH: Partial<Record<Cue, number>> = { phrase: 3, card: 2 };

/** What speaks for one role. */
interface Sum {
  score: number;
  /** Weight, id and reason of the signal that says most. */
  best: number;
  rule: string;
  reason: string;
  signals: string[];
  cues: Set<Cue>;
}

/** The promo role that the signals speak for most, with its score; null when none does. */
export function weigh(candidate: Candidate, facts: Facts, disabled: ReadonlySet<string>): Verdict | null {
  if (isPlainProse(candidate)) return null;
  const scores = new Map<PromoRole, Sum>();
  const others: Support = { support: 0, against: 0, supporting: new Set() };
  for (const signal of SIGNALS) {
    if (disabled.has(signal.id)) continue;
    for (const { role, weight } of signal.find(candidate, facts)) {
      if (role === null) addSupport(others, signal, weight);
      else addEvidence(scores, role, signal, weight);
    }
  }
  return decideOn(scores, others, candidate, facts);
}

function addSupport(others: Support, { id, cue }: Signal, weight: number): void {
  if (weight <= 0) {
    others.against += weight;
    return;
  }
  others.support += weight;
  if (id !== "dropped-by-readability") others.supporting.add(cue);
}

function addEvidence(scores: Map<PromoRole, Sum>, role: PromoRole, signal: Signal, weight: number): void {
  const { id: rule, reason, cue } = signal;
  const sum = scores.get(role);
  if (!sum) {
    scores.set(role, { score: weight, best: weight, rule, reason, signals: [rule], cues: new Set([cue]) });
    return;
  }
  sum.score += weight;
  sum.cues.add(cue);
  sum.signals.push(rule);
  if (weight > sum.best) Object.assign(sum, { best: weight, rule, reason });
}

/** What speaks for a promo or against one, of whatever role. */
interface Support {
  support: number;
  against: number;
  supporting: Set<Cue>;
}

function decideOn(
  scores: ReadonlyMap<PromoRole, Sum>,
  { support, against, supporting }: Support,
  candidate: Candidate,
  facts: Facts,
): Verdict | null {
  const own = [...scores].filter(([, { score }]) => score >= MIN_OWN);
  const first = own.reduce<[PromoRole, Sum] | null>((a, b) => (a && a[1].score >= b[1].score ? a : b), null);
  if (!first) return null;
  const total = [...scores.values()].reduce((sum, { score }) => sum + score, 0);
  const others = Math.min(0.4, (total - first[1].score) * 0.5);
  const cues = new Set([...supporting, ...own.flatMap(([, sum]) => [...sum.cues])]);
  const [role, { rule, reason, signals }] = named(first, own);
  return {
    role,
    score: first[1].score + others + Math.min(MAX_SUPPORT, support) + against,
    rule,
    reason,
    signals,
    cues: [...cues].reduce((sum, cue) => sum + (WORTH[cue] ?? 1), 0),
    needs: cuesNeeded(role, candidate, facts),
  };
}

/** What a promo of the house is for, where something tells; a row of buttons may be one to share by. */
function named(first: [PromoRole, Sum], all: readonly [PromoRole, Sum][]): [PromoRole, Sum] {
  if (first[1].rule === "only-controls") return all.find(([role]) => role === "share") ?? first;
  if (first[0] !== "house-promo") return first;
  const rest = all.filter(([role]) => role !== "house-promo");
  return rest.reduce((a, b) => (a !== first && a[1].score >= b[1].score ? a : b), first);
}

/** Running text without link, picture or button: no signal could make a promo of it. */
function isPlainProse({ shape, kept, text, links, pictures, controls }: Candidate): boolean {
  const bare = links.length + pictures.length + controls.length === 0;
  return shape === "paragraph" && kept && bare && text.length > PLAIN_PROSE;
}

/** Characters of a sentence that says more than a headline. */
const LONG_SENTENCE = 100;

/** One full sentence that is a link as a whole: the story tells by it what was told before. */
export function isLinkedSentence({ shape, text, links, linkShare, pictures }: Candidate): boolean {
  if ((shape !== "paragraph" && shape !== "box") || links.length !== 1 || pictures.length > 0) return false;
  return linkShare === 1 && text.length >= LONG_SENTENCE && /^[^\n]+[.。।]["'”’»)]?$/.test(text);
}

/**
 * Full sentences may tell a part of the story: two kinds of evidence take them out, three where they look like all
 * others. A bar to share by says nothing else.
 */
function cuesNeeded(role: PromoRole, candidate: Candidate, facts: Facts): number {
  const { plain, around } = facts;
  const { shape, text, linkShare, prose, emphasised, captioned } = candidate;
  // What it is built of and where it stands are no reasons beyond that.
  if (isLinkedSentence(candidate)) return candidate.place === "after" ? 3 : 2;
  if (shape === "heading" || (shape === "figure" && !captioned) || shape === "controls") return 1;
  if (plain < (isDense(text) ? DENSE_SENTENCE : SENTENCE) || linkShare > 0.5) return 1;
  if (role === "share" && shape !== "box" && candidate.links.length < BAR) return Number.POSITIVE_INFINITY;
  const alike =
    shape === "list" ||
    linksInPassing(candidate, facts) ||
    (prose > 0 && !emphasised && !around.prose.isForeign(candidate));
  return alike ? 3 : 2;
}

/** Whether a verdict is sure, doubtful, or too weak to count. */
export function strength({ role, score, cues, needs }: Verdict): "sure" | "doubtful" | "weak" {
  if (score >= (THRESHOLDS[role] ?? THRESHOLD)) return cues < needs ? "doubtful" : "sure";
  return score >= DOUBT ? "doubtful" : "weak";
}
