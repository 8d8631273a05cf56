import { hasWordChar, isDense } from "../../rules/letters.ts";
import type { Candidate } from "../page/candidate.ts";
import { isLink, type PageElement, type PageNode } from "../page/page-tree.ts";
import { endsSentence } from "../page/sentence-end.ts";
import { isBlockTag } from "../page/tags.ts";
import type { Facts, LinkFact } from "./evidence.ts";

/** Something that a block lets its reader do: a button, or a link that is no part of a sentence or a heading. */
export interface Action {
  text: string;
  /** Null for a button. */
  link: LinkFact | null;
  /** Nothing else stands in its line. */
  isLine: boolean;
  /** Words that are no action stand before it and behind it. */
  divides: boolean;
}

/** Characters; what names an action is short. The same where a character is a word. */
const ACTION_LENGTH = 60;
const DENSE_ACTION_LENGTH = 28;
const FULL_STOP = /[.。।]$/;

const HEADING = /^h[1-6]$/;

/** Text of one kind in one line. */
interface Run {
  text: string;
  link: PageElement | null;
  button: boolean;
  line: number;
}

/** The actions of a block, in order; of a block without links and buttons none. */
export function actionsOf(candidate: Candidate, facts: Facts): Action[] {
  const { links, controls } = candidate;
  if (links.length === 0 && controls.length === 0) return [];
  const runs = runsOf(candidate.nodes).filter(({ text }) => hasWordChar(text));
  return runs.flatMap((run, i): Action[] => {
    if (!run.button && !run.link) return [];
    const text = run.text.trim();
    if (text.length > (isDense(text) ? DENSE_ACTION_LENGTH : ACTION_LENGTH)) return [];
    const inLine = (other: Run | undefined) => (other?.line === run.line ? other : undefined);
    const before = inLine(runs[i - 1]);
    const after = inLine(runs[i + 1]);
    const divides = runs.slice(0, i).some(isPlain) && runs.slice(i + 1).some(isPlain);
    if (run.button) return [{ text, link: null, isLine: true, divides }];
    const opens = !before || before.button || before.link !== null || endsSentence(before.text.trim());
    if (!opens || (after && !after.link && !after.button) || FULL_STOP.test(text)) return [];
    const link = facts.links[links.indexOf(run.link!)];
    return link && !link.pictured ? [{ text, link, isLine: !before && !after, divides }] : [];
  });
}

function isPlain({ link, button }: Run): boolean {
  return !link && !button;
}

function runsOf(nodes: readonly PageNode[]): Run[] {
  const runs: Run[] = [];
  let line = 0;
  const visit = (node: PageNode, link: PageElement | null, button: boolean, isHeading: boolean) => {
    if (node.type === "text") {
      const last = runs.at(-1);
      if (last?.line === line && last.link === link && last.button === button) last.text += node.value;
      else runs.push({ text: node.value, link, button, line });
      return;
    }
    if (node.hidden) return;
    const heading = isHeading || HEADING.test(node.tag);
    const isButton = node.tag === "button" && !heading && !folds(node);
    const breaks = node.tag === "button" || node.tag === "br" || isBlockTag(node.tag);
    if (breaks) line++;
    const opensLink = isLink(node) && !heading;
    for (const child of node.children) visit(child, opensLink ? node : link, button || isButton, heading);
    if (breaks) line++;
  };
  for (const node of nodes) visit(node, null, false, false);
  return runs;
}

/** A button that folds a part of the page in and out, as before an answer. */
export function folds({ attributes }: PageElement): boolean {
  return attributes["aria-expanded"] !== undefined || attributes["aria-controls"] !== undefined;
}
