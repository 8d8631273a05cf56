import type { Block } from "../model/block.ts";
import type { Metadata } from "../model/metadata.ts";
import { familyOf, type PromoRole, type Role } from "../model/role.ts";
import { toBlock } from "./block-content.ts";
import { segment } from "./blocks.ts";
import type { Candidate } from "./candidate.ts";
import { labelCaptions } from "./label-captions.ts";
import { type Draft, decide, type LabelContext } from "./label-draft.ts";
import { labelDump } from "./label-dump.ts";
import { isHeaderLine, outsideOf } from "./label-outside.ts";
import { labelHeadingsOfPromos, labelPromos } from "./label-promos.ts";
import { isBio, labelProvenance } from "./label-provenance.ts";
import { labelStory, leaveRepeats } from "./label-story.ts";
import type { PageElement, Snapshot } from "./page-tree.ts";
import type { Region } from "./region.ts";
import { factsOf } from "./signals/facts.ts";
import { strength, type Verdict, weigh } from "./signals/table.ts";
import { indexText, lengthIn, type TextIndex } from "./text-index.ts";

export interface Labelled {
  /** In document order. */
  blocks: Block[];
  /** Promos outside the article's region, one count a kind. */
  outside: { role: PromoRole; count: number }[];
}

export interface LabelOptions {
  /** Ids of signals to leave out: the benchmark measures each one's effect. */
  disabledSignals?: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

/** Steps in order: each decides what the ones before left open. */
const STEPS: readonly ((drafts: readonly Draft[], context: LabelContext) => void)[] = [
  leaveRepeats,
  labelProvenance,
  labelCaptions,
  labelPromos,
  labelHeadingsOfPromos,
  labelDump,
  labelStory,
];

/** Splits the region into blocks and gives each a role and a reason. */
export function labelBlocks(
  snapshot: Snapshot,
  region: Region,
  metadata: Metadata,
  options: LabelOptions = {},
): Labelled {
  const index = indexText(snapshot.body, region.kept);
  const page = URL.parse(snapshot.url);
  const context: LabelContext = {
    around: {
      host: page?.hostname.replace(/^www\./, "") ?? "",
      path: page?.pathname.toLowerCase() ?? "",
      baseUrl: snapshot.baseUrl,
      hits: new Map(),
      total: region.roots.reduce((sum, root) => sum + lengthIn(index, root), 0),
    },
    title: metadata.title,
    authors: metadata.authors,
    disabled: options.disabledSignals ?? NONE,
    isPlainPage: index.links[snapshot.body.n] === 0 && index.pictures[snapshot.body.n] === 0,
  };
  const drafts: Draft[] = [];
  const judged = new Map<Candidate, Draft>();
  const judge = (box: Candidate): boolean => {
    const draft = draftOf(box, context);
    if (!settleBox(draft)) return false;
    judged.set(box, draft);
    return true;
  };
  for (const root of region.roots) {
    for (const candidate of segment(root, region, index, judge)) {
      drafts.push(judged.get(candidate) ?? draftOf(candidate, context));
    }
  }
  placeLead(drafts, region, index, context);
  const outside = labelOutside(snapshot, region, index, context, judge, judged);
  markStandfirst(drafts, region, index, context);
  for (const step of STEPS) step(drafts, context);
  const blocks: Block[] = [];
  let last = -1;
  for (const draft of [...outside.header, ...drafts, ...outside.footer]) {
    if (draft.left || !draft.role) continue;
    const block = toBlock(draft, snapshot.baseUrl, (element) => index.skipped[element.n] ?? false);
    if (!block) continue;
    if (block.id <= last) block.id = last + 0.001;
    last = block.id;
    blocks.push(block);
  }
  return { blocks, outside: countOutside([...drafts, ...outside.promos]) };
}

/** The picture that opens the story comes before it; what stands with it outside is its caption. */
function placeLead(drafts: Draft[], region: Region, index: TextIndex, context: LabelContext): void {
  const { lead } = region;
  if (!lead || drafts.some(({ candidate }) => isWithin(candidate.element, lead))) return;
  const parts = segment(lead, region, index, () => false).map((candidate) => draftOf(candidate, context));
  const figure = parts.find(({ candidate }) => candidate.pictures.length > 0);
  if (!figure) return;
  decide(figure, "figure", "lead-picture");
  figure.inside = true;
  const captions = parts.filter((part) => part !== figure && part.candidate.text !== "");
  figure.captions.push(...captions.map(({ candidate }) => candidate));
  drafts.unshift(figure);
}

interface LabelledOutside {
  header: Draft[];
  footer: Draft[];
  promos: Draft[];
}

/** Byline and date beside the headline, the writer's portrait below, and promos to be counted. */
function labelOutside(
  snapshot: Snapshot,
  region: Region,
  index: TextIndex,
  context: LabelContext,
  judge: (box: Candidate) => boolean,
  judged: Map<Candidate, Draft>,
): LabelledOutside {
  const { before, after } = outsideOf(snapshot.body, region, index);
  const draftsIn = (elements: PageElement[]) =>
    elements
      .flatMap((element) => segment(element, region, index, judge))
      .map((candidate) => {
        const draft = judged.get(candidate) ?? draftOf(candidate, context);
        draft.inside = false;
        return draft;
      });
  const header = draftsIn(before).filter(({ candidate }) => isHeaderLine(candidate));
  labelProvenance(header, context);
  const rest = draftsIn(after);
  return {
    header: header.filter(({ role }) => role === "byline" || role === "date" || role === "update"),
    footer: rest.filter(({ role }) => role === "bio"),
    promos: rest
      .filter(({ role, verdict }) => role !== null || (verdict && strength(verdict) === "sure"))
      .map((draft) => {
        if (!draft.role && draft.verdict)
          decide(draft, draft.verdict.role, draft.verdict.rule, draft.verdict.reason);
        return draft;
      }),
  };
}

/** The lines under the headline come first, wherever they stand. */
function markStandfirst(drafts: Draft[], region: Region, index: TextIndex, context: LabelContext): void {
  const { standfirst } = region;
  if (!standfirst) return;
  const inside = drafts.filter(({ candidate }) => isWithin(candidate.element, standfirst));
  const marked =
    inside.length > 0
      ? inside
      : segment(standfirst, region, index, () => false).map((candidate) => draftOf(candidate, context));
  for (const draft of marked) {
    if (draft.candidate.text === "" || draft.candidate.shape === "controls") continue;
    decide(draft, "standfirst", "standfirst-place");
    draft.inside = inside.length > 0;
  }
  if (inside.length === 0) drafts.unshift(...marked.filter(({ role }) => role));
}

function isWithin(element: PageElement, holder: PageElement): boolean {
  for (let up: PageElement | null = element; up; up = up.parent) if (up === holder) return true;
  return false;
}

function draftOf(candidate: Candidate, context: LabelContext): Draft {
  const facts = factsOf(candidate, context.around);
  return {
    candidate,
    facts,
    verdict: weigh(candidate, facts, context.disabled),
    role: null,
    rule: "",
    reason: "",
    doubtful: false,
    inside: true,
    left: false,
    captions: [],
  };
}

/** Signals by which a box as a whole shows what it is; the others may speak of a part of it. */
const WHOLE_BOX = new Set([
  "name-words",
  "form-field",
  "list-of-stories",
  "repeated-cards",
  "aside-element",
  "linked-card",
]);

/** Most characters outside links that a box of a role has; more is story beside it. */
const MAX_PLAIN: Partial<Record<Role, number>> = {
  share: 120,
  follow: 320,
  navigation: 300,
  player: 400,
  app: 400,
};

/** Running text in a box may be the story's: then its parts are judged one by one. */
function opensFirst({ prose, text, linkShare }: Candidate, { role, signals }: Verdict): boolean {
  if (prose > 0 && text.length * (1 - linkShare) > (MAX_PLAIN[role] ?? 900)) return true;
  return prose > 1 && !signals.some((id) => WHOLE_BOX.has(id));
}

const BOX_NAMES =
  /\b(facts?|fact ?(box|s)|fakta ?(boks|box|ruta)?|faktaboks|faktaruta|info ?box|infokasten|key ?(points|facts|takeaways)?|keys|takeaways?|at a glance|summary ?(box)?|verdict|nutshell|steckbrief|kasten|recuadro|despiece|encadre|kader|explainer box|highlights|pullbox)\b/;
const BOX_TEXT = 1200;

/** A fact box: set apart by its name or element, or a heading with a list and nothing else. */
function isFactBox({ candidate }: Draft): boolean {
  const { element, text, links, linkShare, controls, names, pictures, place } = candidate;
  if (
    text.length < 30 ||
    text.length > BOX_TEXT ||
    linkShare > 0.3 ||
    controls.length > 0 ||
    pictures.length > 0
  )
    return false;
  const children = solidChildren(element);
  const first = children[0];
  const headed = first !== undefined && /^(h[1-6]|strong|b|header)$/.test(first.tag);
  if (!headed || children.length < 2) return false;
  if (children.length === 2 && /^(ul|ol|dl)$/.test(children[1]?.tag ?? ""))
    return place !== "after" && links.length === 0;
  return element.tag === "aside" || BOX_NAMES.test(names.join(" "));
}

/** Element children, of the innermost wrapper that holds more than one. */
function solidChildren(element: PageElement): PageElement[] {
  const children = element.children.filter((child): child is PageElement => child.type === "element");
  return children.length === 1 && children[0] ? solidChildren(children[0]) : children;
}

const FIGURE_NAMES = /\b(figure|image|img|photo|picture|media|caption|bild|foto|wp caption)\b/;
const FIGURE_TEXT = 350;

/** A container that is one unit: a promo, a bio, or a picture with its caption. */
function settleBox(draft: Draft): boolean {
  const { candidate, verdict } = draft;
  if (isBio(draft)) {
    decide(draft, "bio", "bio-evidence");
    draft.inside = false;
    return true;
  }
  if (verdict && strength(verdict) === "sure" && !opensFirst(candidate, verdict)) {
    decide(draft, verdict.role, verdict.rule, verdict.reason);
    return true;
  }
  if (isFactBox(draft)) {
    decide(draft, "box", "fact-box");
    return true;
  }
  const pictured =
    candidate.pictures.length > 0 && candidate.text.length < FIGURE_TEXT && candidate.text !== "";
  if (
    pictured &&
    candidate.controls.length === 0 &&
    candidate.linkShare < 0.5 &&
    FIGURE_NAMES.test(candidate.names.join(" "))
  ) {
    decide(draft, "figure", "figure-box");
    return true;
  }
  return false;
}

function countOutside(drafts: readonly Draft[]): { role: PromoRole; count: number }[] {
  const counts = new Map<PromoRole, number>();
  for (const { role, inside, left, doubtful } of drafts) {
    if (left || inside || doubtful || !role || familyOf(role) !== "promo") continue;
    counts.set(role as PromoRole, (counts.get(role as PromoRole) ?? 0) + 1);
  }
  return [...counts].map(([role, count]) => ({ role, count }));
}
