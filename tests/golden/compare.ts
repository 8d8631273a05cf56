import type { Element, ElementContent } from "hast";
import { type Block, isRemoved, isShown } from "../../src/model/block.ts";
import type { SourcedArticle } from "../../src/model/reading.ts";
import { familyOf } from "../../src/model/role.ts";
import type { ExpectedArticle, Line } from "./expected.ts";

/** Share of a promo's text that its removed blocks must cover: buttons and fields may be worded apart. */
const PROMO_COVER = 0.5;

export const collapse = (text: string) => text.replace(/\s+/g, " ").trim();
const squeeze = (text: string) => text.replace(/\s+/g, "");
export const oneOf = (alternatives: string, value: string) => alternatives.split("|").includes(value);

/** What differs between the reading's blocks and the expectation, one sentence each. */
export function articleDifferences(reading: SourcedArticle, expected: ExpectedArticle): string[] {
  const shown = reading.blocks.filter(isShown);
  const doubtful = shown.filter((block) => block.doubtful);
  const mayDoubt = (block: Block) => expected.mayBeDoubtful.some((line) => hasText(line, block));
  const story = shown.filter((block) => familyOf(block.role) === "story");
  const provenance = reading.blocks.filter(
    (block) => familyOf(block.role) === "provenance" && !isPartOfHeader(expected.provenance, block),
  );
  const isPromo = (line: Line) =>
    line.role.split("|").some((role) => familyOf(role as Block["role"]) === "promo");
  const doubtfulPromos = expected.mayBeDoubtful.filter(isPromo);
  const kept = (block: Block) => block.doubtful && doubtfulPromos.some((line) => hasText(line, block));
  return [
    ...ordered(
      "story",
      expected.story,
      story.filter((block) => !kept(block)),
    ),
    ...ordered(
      "provenance",
      expected.provenance,
      provenance.filter((block) => !kept(block)),
    ),
    ...removals(expected, reading.blocks.filter(isRemoved)),
    ...doubtful
      .filter((block) => !mayDoubt(block))
      .map((block) => `doubtful: ${describe(block)} must be decided`),
    ...doubtful
      .filter((block) => familyOf(block.role) === "promo" && !kept(block))
      .map((block) => `doubtful: ${describe(block)} stays in the article`),
    ...doubtfulPromos
      .filter((line) => !reading.blocks.some((b) => (isRemoved(b) || b.doubtful) && hasText(line, b)))
      .map((line) => `promo: ${show(line)} is neither removed nor marked doubtful`),
  ];
}

/** Lines outside the article may be taken apart: author, place and date of one header line. */
function isPartOfHeader(lines: Line[], block: Block): boolean {
  if (block.inside) return false;
  return lines.some(
    (line) =>
      line.optional && oneOf(line.role, block.role) && squeeze(line.text ?? "").includes(squeeze(block.text)),
  );
}

/** Longest common subsequence by text, then roles and pictures of the matched pairs. */
function ordered(family: string, lines: Line[], blocks: Block[]): string[] {
  const lengths = lines.map(() => new Array<number>(blocks.length + 1).fill(0));
  lengths.push(new Array<number>(blocks.length + 1).fill(0));
  for (let i = lines.length - 1; i >= 0; i--) {
    for (let j = blocks.length - 1; j >= 0; j--) {
      lengths[i]![j] = matches(lines[i]!, blocks[j]!)
        ? lengths[i + 1]![j + 1]! + 1
        : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
    }
  }
  const found: string[] = [];
  let i = 0;
  let j = 0;
  while (i < lines.length || j < blocks.length) {
    const line = lines[i];
    const block = blocks[j];
    if (line && block && matches(line, block)) {
      found.push(...pairDifferences(family, line, block));
      i++;
      j++;
    } else if (line && (!block || lengths[i + 1]![j]! >= lengths[i]![j + 1]!)) {
      if (!line.optional) found.push(`${family}: missing ${show(line)}`);
      i++;
    } else if (block) {
      found.push(`${family}: must not hold ${describe(block)}`);
      j++;
    }
  }
  return found;
}

/** Same text; for blocks without text, the same pictures. */
function matches(line: Line, block: Block): boolean {
  if (!hasText(line, block)) return false;
  return collapse(block.text) !== "" || samePictures(line, block);
}

function pairDifferences(family: string, line: Line, block: Block): string[] {
  const found: string[] = [];
  if (!oneOf(line.role, block.role)) found.push(`${family}: ${describe(block)} should be ${line.role}`);
  if (!samePictures(line, block)) {
    found.push(`${family}: pictures of ${describe(block)} should be ${JSON.stringify(line.images)}`);
  }
  return found;
}

function hasText(line: Line, block: Block): boolean {
  const text = collapse(block.text);
  return line.starts === undefined
    ? text === collapse(line.text ?? "")
    : text.startsWith(collapse(line.starts));
}

function samePictures(line: Line, block: Block): boolean {
  if (!line.images) return true;
  const pictures = picturesIn(block.content);
  return (
    pictures.length === line.images.length && line.images.every((end, i) => pictures[i]!.src.endsWith(end))
  );
}

function removals(expected: ExpectedArticle, blocks: Block[]): string[] {
  const promos = [...expected.removed, ...expected.mayBeDoubtful];
  const found: string[] = [];
  for (const block of blocks) {
    const near = promos.filter((line) => belongs(line, block));
    if (near.length === 0) found.push(`removed: must not hold ${describe(block)}`);
    else if (!near.some((line) => oneOf(line.role, block.role))) {
      found.push(`removed: ${describe(block)} should be ${near.map((line) => line.role).join(" or ")}`);
    }
  }
  for (const line of expected.removed) {
    const whole = squeeze(line.text ?? "").length;
    const parts = blocks.filter((block) => belongs(line, block));
    const cover = parts.reduce((sum, block) => sum + squeeze(block.text).length, 0);
    const enough = parts.length > 0 && cover >= whole * PROMO_COVER;
    if (!enough && !line.optional) found.push(`removed: missing ${show(line)}`);
  }
  return found;
}

/** The block is (part of) this promo: by its text, or when it has none by a picture's address or alternative text. */
function belongs(line: Line, block: Block): boolean {
  const text = squeeze(block.text);
  if (text !== "") return squeeze(line.text ?? "").includes(text);
  const named = picturesIn(block.content);
  if (named.length === 0) return false;
  return named.every(({ src, alt }) => line.images?.some((name) => src.endsWith(name) || alt === name));
}

export function picturesIn(content: Element): { src: string; alt: string }[] {
  const pictures: { src: string; alt: string }[] = [];
  const visit = (node: ElementContent) => {
    if (node.type !== "element") return;
    if (node.tagName === "img") {
      const address = String(node.properties.src ?? "");
      pictures.push({ src: address.split("?")[0] ?? "", alt: String(node.properties.alt ?? "") });
    }
    for (const child of node.children) visit(child);
  };
  visit(content);
  return pictures;
}

const cut = (text: string) => (text.length > 90 ? `${text.slice(0, 90)}…` : text);
const show = (line: Line) =>
  `${line.role} "${cut(collapse(line.text ?? line.starts ?? ""))}"${line.images?.length ? ` ${JSON.stringify(line.images)}` : ""}`;

function describe(block: Block): string {
  const pictures = picturesIn(block.content).map(({ src }) => src.split("/").at(-1));
  const where = block.inside ? "" : ", outside";
  return `${block.role} (${block.rule}${where}) "${cut(collapse(block.text))}"${pictures.length ? ` [${pictures.join(" ")}]` : ""}`;
}
