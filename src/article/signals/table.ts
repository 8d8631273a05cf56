import type { PromoRole } from "../../model/role.ts";
import type { Candidate } from "../page/candidate.ts";
import type { Facts, Signal } from "./evidence.ts";
import { linkSignals } from "./links.ts";
import { storySignals } from "./story.ts";
import { structureSignals } from "./structure.ts";
import { wordSignals } from "./words.ts";

/** All signals for and against promos, in the order in which they give their reasons. */
export const SIGNALS: readonly Signal[] = [
  ...structureSignals,
  ...wordSignals,
  ...linkSignals,
  ...storySignals,
];

/** Evidence from which a role is taken as sure. One threshold for all roles but those below. */
export const THRESHOLD = 0.95;
/** From here on a block is marked as doubtful and stays. */
export const DOUBT = 0.75;
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
}

/** Characters. */
const PLAIN_PROSE = 200;

interface Sum {
  score: number;
  best: number;
  rule: string;
  reason: string;
  signals: string[];
}

/** The promo role that the signals speak for most, with its score; null when none does. */
export function weigh(candidate: Candidate, facts: Facts, disabled: ReadonlySet<string>): Verdict | null {
  const scores = new Map<PromoRole, Sum>();
  let support = 0;
  let against = 0;
  if (isPlainProse(candidate)) return null;
  for (const signal of SIGNALS) {
    if (disabled.has(signal.id)) continue;
    for (const { role, weight } of signal.find(candidate, facts)) {
      if (role === null) {
        if (weight > 0) support += weight;
        else against += weight;
        continue;
      }
      const entry = scores.get(role);
      if (!entry) {
        scores.set(role, {
          score: weight,
          best: weight,
          rule: signal.id,
          reason: signal.reason,
          signals: [signal.id],
        });
      } else {
        entry.score += weight;
        entry.signals.push(signal.id);
        if (weight > entry.best)
          Object.assign(entry, { best: weight, rule: signal.id, reason: signal.reason });
      }
    }
  }
  let verdict: Verdict | null = null;
  const total = [...scores.values()].reduce((sum, { score }) => sum + score, 0);
  for (const [role, { score, rule, reason, signals }] of scores) {
    if (score < MIN_OWN) continue;
    const others = Math.min(0.4, (total - score) * 0.5);
    const sum = score + others + Math.min(MAX_SUPPORT, support) + against;
    if (!verdict || sum > verdict.score) verdict = { role, score: sum, rule, reason, signals };
  }
  return verdict;
}

/** Running text without link, picture or button: no signal could make a promo of it. */
function isPlainProse({ shape, kept, text, links, pictures, controls }: Candidate): boolean {
  const bare = links.length + pictures.length + controls.length === 0;
  return shape === "paragraph" && kept && bare && text.length > PLAIN_PROSE;
}

/** Whether a verdict is sure, doubtful, or too weak to count. */
export function strength({ role, score }: Verdict): "sure" | "doubtful" | "weak" {
  if (score >= (THRESHOLDS[role] ?? THRESHOLD)) return "sure";
  return score >= DOUBT ? "doubtful" : "weak";
}
