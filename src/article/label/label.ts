import type { Block } from "../../model/block.ts";
import type { Metadata } from "../../model/metadata.ts";
import type { Around } from "../../model/reading.ts";
import { familyOf, type PromoRole } from "../../model/role.ts";
import type { Steps } from "../../model/steps.ts";
import type { Candidate } from "../page/candidate.ts";
import { judgedFrom } from "../page/judged-from.ts";
import type { PageLook } from "../page/look.ts";
import { isWithin, isWithinAny } from "../page/nesting.ts";
import type { PageElement, Snapshot } from "../page/page-tree.ts";
import type { Region } from "../page/region.ts";
import { indexText, lengthIn, type TextIndex } from "../page/text-index.ts";
import { factsOf } from "../signals/facts.ts";
import { proseLook } from "../signals/prose-look.ts";
import { seriesFinder } from "../signals/series.ts";
import { storyProse } from "../signals/story-prose.ts";
import { strength, weigh } from "../signals/table.ts";
import { toBlock } from "./block-content.ts";
import { segment } from "./blocks.ts";
import { noteIds } from "./footnotes.ts";
import { labelAppeals } from "./label-appeals.ts";
import { labelBehind } from "./label-behind.ts";
import { claimItemParts, isStoryItem, settleBox } from "./label-boxes.ts";
import { labelCaptions } from "./label-captions.ts";
import { labelComments } from "./label-comments.ts";
import { type Draft, decide, type LabelContext } from "./label-draft.ts";
import { labelDump } from "./label-dump.ts";
import { labelLeftovers } from "./label-leftovers.ts";
import { isHeaderLine, outsideOf } from "./label-outside.ts";
import { labelCommentRules, labelHeadingsOfPromos, labelPromos } from "./label-promos.ts";
import { labelProvenance } from "./label-provenance.ts";
import { labelRows } from "./label-rows.ts";
import { labelSections } from "./label-sections.ts";
import { labelStory, leaveRepeats } from "./label-story.ts";
import { labelWholes } from "./label-wholes.ts";
import { labelRepeatedPromos, leaveRepeatedText } from "./repeated-text.ts";
import { settleDoubts } from "./settle-doubts.ts";
import { textAround, withinLimit } from "./text-around.ts";
import { leaveToldLines } from "./told-lines.ts";

export interface Labelled {
  /** In document order. */
  blocks: Block[];
  /** Promos outside the article's region, one count a kind. */
  outside: { role: PromoRole; count: number }[];
  /** Their texts, and all other text of the page that is in no block. */
  around: Around[];
}

export interface LabelOptions {
  /** Ids of signals to leave out: the benchmark measures each one's effect. */
  disabledSignals?: ReadonlySet<string>;
  /** Of a live page. */
  look?: PageLook | null;
}

const NONE: ReadonlySet<string> = new Set();

/** Steps in order: each decides what the ones before left open. */
const STEPS: readonly ((drafts: readonly Draft[], context: LabelContext) => void)[] = [
  leaveRepeats,
  labelComments,
  labelProvenance,
  leaveToldLines,
  labelCaptions,
  labelSections,
  labelPromos,
  settleDoubts,
  labelCommentRules,
  labelHeadingsOfPromos,
  labelAppeals,
  labelBehind,
  labelDump,
  labelLeftovers,
  labelStory,
  leaveRepeatedText,
];

/** Splits the region into blocks and gives each a role and a reason. */
export function* labelBlocks(
  snapshot: Snapshot,
  region: Region,
  metadata: Metadata,
  options: LabelOptions = {},
): Steps<Labelled> {
  const index = indexText(snapshot.body, region.kept);
  yield;
  const address = judgedFrom(snapshot.url, metadata.canonicalUrl);
  const page = URL.parse(address);
  const context: LabelContext = {
    around: {
      host: page?.hostname.replace(/^www\./, "") ?? "",
      path: page?.pathname.toLowerCase() ?? "",
      baseUrl: snapshot.baseUrl === snapshot.url ? address : snapshot.baseUrl,
      hits: new Map(),
      openings: new Map(),
      links: new Map(),
      prose: storyProse(region, index),
      look: proseLook(region, index, options.look ?? null, snapshot.dir),
      total: region.roots.reduce((sum, root) => sum + lengthIn(index, root), 0),
    },
    head: metadata,
    disabled: options.disabledSignals ?? NONE,
    behind: region.behind ?? new Set(),
    notes: noteIds(region),
    isPlainPage: index.links[snapshot.body.n] === 0 && index.pictures[snapshot.body.n] === 0,
  };
  const drafts: Draft[] = [];
  const judged = new Map<Candidate, Draft>();
  const findSeries = seriesFinder(index, context.around.total, region.kept);
  const items = new Set<PageElement>();
  const judge = (box: Candidate): boolean => {
    const draft = draftOf(box, context);
    if (isStoryItem(draft, findSeries(box.element))) {
      items.add(box.element);
      return false;
    }
    if ((box.text === "" && isWithinAny(box.element, items)) || !settleBox(draft)) return false;
    judged.set(box, draft);
    return true;
  };
  for (const root of region.roots) {
    for (const candidate of segment(root, region, index, judge)) {
      yield;
      drafts.push(judged.get(candidate) ?? draftOf(candidate, context));
    }
  }
  claimItemParts(drafts, items);
  placeLead(drafts, region, index, context);
  const outside = labelOutside(snapshot, region, index, context, judge, judged);
  markStandfirst(drafts, region, index, context);
  for (const step of STEPS) {
    yield;
    step(drafts, context);
  }
  labelWholes(drafts, index, findSeries);
  labelRows(drafts, index);
  labelRepeatedPromos(drafts);
  const blocks: Block[] = [];
  let last = -1;
  for (const draft of [...outside.header, ...drafts, ...outside.footer]) {
    if (draft.elsewhere || !draft.role) continue;
    yield;
    const block = toBlock(draft, snapshot.baseUrl, (element) => index.skipped[element.n] ?? false);
    if (!block) continue;
    if (block.id <= last) block.id = last + 1;
    last = block.id;
    blocks.push(block);
  }
  yield;
  const promos = promosOutside([...drafts, ...outside.promos]);
  const told = [...drafts, ...outside.header, ...outside.footer, ...outside.promos].flatMap(
    ({ candidate }) => candidate.nodes,
  );
  const { above, below } = textAround(snapshot.body, region, index, told);
  return {
    blocks,
    outside: [...promos].map(([role, { length }]) => ({ role, count: length })),
    around: withinLimit([
      ...[...promos].map(([place, all]) => ({
        place,
        texts: all.map(({ candidate }) => candidate.text).filter(Boolean),
      })),
      { place: "above", texts: above.filter((text) => text !== metadata.title) },
      { place: "below", texts: below },
    ]),
  };
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
  const draftsIn = (elements: PageElement[], isWanted: (candidate: Candidate) => boolean) =>
    elements
      .flatMap((element) => segment(element, region, index, judge))
      .filter(isWanted)
      .map((candidate) => {
        const draft = judged.get(candidate) ?? draftOf(candidate, context);
        draft.inside = false;
        return draft;
      });
  const header = draftsIn(before, isHeaderLine);
  labelProvenance(header, context);
  const rest = draftsIn(after, () => true);
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
    elsewhere: false,
    captions: [],
  };
}

function promosOutside(drafts: readonly Draft[]): Map<PromoRole, Draft[]> {
  const promos = new Map<PromoRole, Draft[]>();
  for (const draft of drafts) {
    const { role, inside, elsewhere, doubtful } = draft;
    if (elsewhere || inside || doubtful || !role || familyOf(role) !== "promo") continue;
    const known = promos.get(role as PromoRole);
    if (known) known.push(draft);
    else promos.set(role as PromoRole, [draft]);
  }
  return promos;
}
