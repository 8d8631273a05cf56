import type { Element } from "hast";
import * as v from "valibot";
import type { Block } from "../../model/block.ts";
import type { Article, Failure, Reading } from "../../model/reading.ts";
import { browsersTurn, inOneGo, inTurns, type Steps } from "../../model/steps.ts";
import { textOf } from "../../model/text.ts";
import { articleSchema, blockSchema, failureSchema } from "./reading-schema.ts";
import { type NodeBudget, sanitiseContent } from "./sanitise.ts";
import { visibleText } from "./visible-text.ts";

/** Blocks, nodes and UTF-16 units that the popup takes on: some ten times the longest real page seen. */
const MAX_BLOCKS = 20_000;
const MAX_NODES = 500_000;
const MAX_TEXT = 8_000_000;
/** Milliseconds of work after which the browser gets its turn; most readings take less than one in all. */
const SLICE = 12;
/** Blocks of a reading whose JSON alone took the browser about as long. */
const LONG = 1_000;

/**
 * The popup's border: what came from the page's process becomes a `Reading` or a
 * failure. Unknown keys are dropped, content is sanitised, each block's text is read anew from
 * what is left of its content; a reading beyond the limits is `too-large`, a malformed one `error`.
 */
export function parseReading(value: unknown): Reading {
  return inOneGo(parsing(value));
}

/** The same, with the browser's turn now and then: a book would hold it up for a quarter of a second. */
export async function parseInTurns(value: unknown): Promise<Reading> {
  const blocks = (value as { blocks?: unknown } | null)?.blocks;
  if (Array.isArray(blocks) && blocks.length > LONG) await browsersTurn();
  const reading = await inTurns(parsing(value), SLICE);
  // Turns that never say so end nothing.
  return reading!;
}

function* parsing(value: unknown): Steps<Reading> {
  const failure = v.safeParse(failureSchema, value);
  if (failure.success) return failure.output;
  if (tooMany(value)) return { ok: false, reason: "too-large" };
  const parsed = v.safeParse(articleSchema, value);
  if (!parsed.success) return malformed(parsed.issues);
  const budget: NodeBudget = { left: MAX_NODES };
  let length = 0;
  const blocks: Block[] = [];
  for (const given of parsed.output.blocks) {
    yield;
    const known = v.safeParse(blockSchema, given);
    if (!known.success) return malformed(known.issues, `blocks.${blocks.length}`);
    const block = known.output;
    const content =
      sanitiseContent(block.content, budget, parsed.output.metadata.origin) ??
      paragraph(visibleText(block.text));
    const text = textOf(content);
    length += text.length;
    if (budget.left < 0 || length > MAX_TEXT) return { ok: false, reason: "too-large" };
    blocks.push({ ...block, content, text });
  }
  return { ...parsed.output, blocks } satisfies Article;
}

function paragraph(value: string): Element {
  return { type: "element", tagName: "p", properties: {}, children: [{ type: "text", value }] };
}

function tooMany(value: unknown): boolean {
  const blocks = (value as { blocks?: unknown } | null)?.blocks;
  if (!Array.isArray(blocks)) return false;
  if (blocks.length > MAX_BLOCKS) return true;
  let length = 0;
  for (const block of blocks) {
    const text = (block as { text?: unknown } | null)?.text;
    if (typeof text === "string") length += text.length;
  }
  return length > MAX_TEXT;
}

/** @param at path of what was read, where it is not the whole */
function malformed(issues: readonly v.BaseIssue<unknown>[], at?: string): Failure {
  const where = issues.slice(0, 5).map((issue) => {
    const path = [at, v.getDotPath(issue)].filter(Boolean).join(".");
    return `${path || "reading"}: ${issue.message}`;
  });
  return { ok: false, reason: "error", details: `popup border\n${where.join("\n")}` };
}
