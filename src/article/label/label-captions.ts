import { bareText, foldText } from "../../rules/fold.ts";
import { families } from "../families/word-families.ts";
import type { Candidate } from "../page/candidate.ts";
import { isWithin, pathOf } from "../page/nesting.ts";
import { plainText } from "../page/page-tree.ts";
import { endsSentence } from "../page/sentence-end.ts";
import type { Facts } from "../signals/evidence.ts";
import { namesSource } from "../signals/source-line.ts";
import { strength } from "../signals/table.ts";
import { isGalleryLabel, isUnderLabel } from "./figure-lines.ts";
import { type Draft, decide, type LabelContext } from "./label-draft.ts";

/** A caption is seldom longer; characters. */
const CAPTION_LENGTH = 450;
/** The same where the page calls it a caption, under a picture and without one. */
const NAMED_LENGTH = 900;
const LONE_NAMED_LENGTH = 450;
/** Words right under a picture that make no sentence describe it; characters. */
const FRAGMENT = 140;
/** A list that is a credit: its label and a name. */
const LIST_CAPTION = 90;
const CAPTION_NAMES =
  /\b(caption\w*|wp caption( text)?|cutline|credit\w*|legend\w*|bildunterschrift|bildunter|bildtext|imgcaption|photo ?(text|credit|desc\w*)|image ?(text|credit|desc\w*|source)|sources?|quelle|fuente|figcaption|copyright|pie ?(de)? ?foto|legende|ondertitel|didascalia|beschreibung bild|media (desc\w*|caption|info)|img desc)\b/;
/** Agencies and marks at the end of a caption, in brackets or after a dash. */
const CREDIT_END =
  /([([][^()[\]]{0,60}\b(photo|image|picture|getty|reuters|afp|ap|epa|foto|bild|file|courtesy|shutterstock|istock|alamy|credit|via|shutterstock|unsplash|wikimedia|handout|screenshot|фото)\b[^()[\]]{0,60}[)\]]\.?|(photo|image|credit|foto|bild|picture) ?(by|credit|courtesy|:)[^.]{2,60}|[|/–—©-] ?(getty images|reuters|afp|ap|epa|dpa|shutterstock|istock|alamy|pa|ap photo|picture alliance|imago|keystone)[^.]{0,40}|©[^.]{2,60}|[\s／/](图|圖|摄|攝|摄影|攝影|撮影))$/;

/** A figure whose caption is this many blocks behind it at most. */
const CAPTION_REACH = 2;

/** What the page calls its own mark, where that has no better description. */
const LOGO_ALT = /^(?:(?:print|header|footer|site|page|main)[ -]){0,3}logo$/i;
const LOGO_FILE = /(?<![a-z])logos?(?![a-z])[^/]*$/i;
/** A page's own mark is no wider, not even the one made for print; pixels. */
const LOGO_WIDTH = 300;

/** The figure that a caption may belong to, and how many blocks stand between it and what is read. */
interface LastFigure {
  figure: Draft | null;
  distance: number;
  /** Captions without a picture since the last text of the story. */
  told: Set<string>;
}

/** Captions and credits go to the figure they stand under; those without one become figures themselves. */
export function labelCaptions(drafts: readonly Draft[], { head }: LabelContext): void {
  let last: LastFigure = { figure: null, distance: 0, told: new Set() };
  for (const [i, draft] of drafts.entries()) {
    if (draft.elsewhere) continue;
    const next = drafts[i + 1];
    const isPicture = draft.role === "figure" || (draft.role === null && draft.candidate.shape === "figure");
    if (isPicture && isLogo(draft, head.siteName)) decide(draft, "navigation", "logo", "dropped");
    else if (isPicture) last = { figure: readFigure(draft, next), distance: 0, told: last.told };
    else last = readText(draft, last, next?.candidate);
  }
}

/** Labels a picture, with the line that tells of it; the figure that it is, where it may have more lines. */
function readFigure(draft: Draft, next: Draft | undefined): Draft | null {
  const isOpen = draft.role === null;
  // What is written on a gallery's button speaks of no promo.
  if (isUnderLabel(draft)) draft.verdict = null;
  const told = isOpen && next !== undefined && isToldBy(draft, next);
  if (isOpen && (told || isFigure(draft))) decide(draft, "figure", "figure");
  if (told) giveCaption(draft, next, new Set());
  const { pictures, shape } = draft.candidate;
  return draft.role === "figure" && (pictures.length > 0 || shape === "figure") ? draft : null;
}

/** Gives a text to the figure before it where it is a caption; which figure what follows may belong to. */
function readText(draft: Draft, last: LastFigure, next: Candidate | undefined): LastFigure {
  const distance = last.distance + 1;
  const { told } = last;
  if (draft.role !== null && draft.role !== "credit" && draft.role !== "copyright")
    return { figure: null, distance, told };
  const figure = distance <= CAPTION_REACH ? last.figure : null;
  if (!isCaption(draft, figure, distance, next)) {
    const isTelling = draft.role === null && draft.candidate.prose > 0;
    return { figure: draft.role === null ? null : last.figure, distance, told: isTelling ? new Set() : told };
  }
  if (isLabels(draft.candidate.text)) decide(draft, "navigation", "caption-label", "controls");
  else if (figure) giveCaption(figure, draft, told);
  else tellAlone(draft, told);
  return figure ? last : { ...last, distance };
}

/** A caption that its figure has already is left out. */
function giveCaption(figure: Draft, caption: Draft, told: Set<string>): void {
  const key = bareText(caption.candidate.text);
  const has = [figure.candidate, ...figure.captions].some(({ text }) => bareText(text) === key);
  if (!has) figure.captions.push(caption.candidate);
  told.add(key);
  caption.elsewhere = true;
}

/** Galleries print the caption of a picture that did not come once more, for narrow screens. */
function tellAlone(caption: Draft, told: Set<string>): void {
  const key = bareText(caption.candidate.text);
  if (told.has(key)) caption.elsewhere = true;
  else decide(caption, "figure", "caption-without-picture");
  told.add(key);
}

/** "Image 1 of 13", "Caption", "Close": what a gallery prints beside its captions. */
function isLabels(text: string): boolean {
  const lines = text.split("\n");
  const isName = (line: string) => /^\p{L}+$/u.test(line) && families.has("caption-label", foldText(line));
  return lines.some(isGalleryLabel) && lines.every((line) => isGalleryLabel(line) || isName(line));
}

/** The site's own mark; a story about a new logo shows that one large or as a figure of its own. */
function isLogo({ candidate, captions }: Draft, siteName: string | null): boolean {
  const [picture, second] = candidate.pictures;
  if (!picture || second || candidate.text !== "" || captions.length > 0) return false;
  const { alt = "", src = "", width = "" } = picture.attributes;
  if (Number.parseFloat(width) > LOGO_WIDTH || !LOGO_FILE.test(src.split(/[?#]/, 1)[0] ?? "")) return false;
  if (candidate.place === "within" && pathOf(picture).some(({ tag }) => tag === "figure")) return false;
  return LOGO_ALT.test(alt.trim()) || (siteName !== null && bareText(alt) === bareText(siteName));
}

/** Words of class names that call a text the caption or credit of a picture. */
export function isNamedCaption(names: readonly string[]): boolean {
  return CAPTION_NAMES.test(names.slice(0, 30).join(" "));
}

/** Figures whose picture promo signals are sure about are none. */
function isFigure(draft: Draft): boolean {
  return draft.verdict === null || draft.verdict.score < 0.95;
}

/** A picture that leads elsewhere and has a caption below: a photograph with its maker, a chart with its source. */
function isToldBy(picture: Draft, below: Draft): boolean {
  const { candidate, facts, verdict, role, elsewhere } = below;
  if (
    picture.verdict?.rule !== "picture-link-without-caption" ||
    elsewhere ||
    (role !== null && role !== "credit")
  )
    return false;
  const { text, shape, links, names } = candidate;
  if (shape === "heading" || text === "") return false;
  if (text.length > FRAGMENT * 2 || facts.quoted || facts.hits().has("call-to-action")) return false;
  if (CREDIT_END.test(facts.lower)) return true;
  if (namesSource(text)) return true;
  if (candidate.element === picture.candidate.element && tellsOfPicture(facts)) return true;
  if (verdict && strength(verdict) !== "weak") return false;
  if (isNamedCaption(names)) return true;
  return links.length === 0 && (isSmall(candidate) || repeatsAlt(text, picture));
}

/** A line in the picture's own paragraph that wants nothing and leads to nobody but whose figures they are. */
function tellsOfPicture({ links, hits, lower }: Facts): boolean {
  if (lower.length > FRAGMENT || hits().has("reader-address")) return false;
  return links.every(({ own, rel }) => !own && !/\b(sponsored|nofollow)\b/.test(rel));
}

/** Set in small print or italics. */
function isSmall({ element, nodes }: Draft["candidate"]): boolean {
  return (
    element.tag === "small" ||
    nodes.every((node) => node.type === "element" && ["small", "em", "i", "br"].includes(node.tag))
  );
}

function isCaption(
  draft: Draft,
  figure: Draft | null,
  distance: number,
  next: Candidate | undefined,
): boolean {
  const { candidate, facts, role } = draft;
  const { text, shape, names } = candidate;
  if (shape === "heading")
    return figure !== null && distance === 1 && isTitledCaption(candidate, figure, next);
  if (text === "" || shape === "quote") return false;
  const named = isNamedCaption(names);
  if (text.length > longestOf(shape, named)) return false;
  if (named && role !== "copyright")
    return candidate.prose < 2 && (figure !== null || text.length < LONE_NAMED_LENGTH);
  const labelled = families.has("caption-label", facts.lower);
  const credited = CREDIT_END.test(facts.lower);
  if (!figure) return isLoneCaption(candidate, labelled, credited);
  if (labelled || repeatsAlt(text, figure) || (credited && text.length < 320)) return true;
  const hasOwn = figure.candidate.text !== "" || figure.captions.length > 0;
  if (hasOwn || distance > 1 || facts.quoted) return false;
  return isFragment(candidate, next) || isSetApart(candidate, next);
}

function longestOf(shape: Candidate["shape"], named: boolean): number {
  if (named) return NAMED_LENGTH;
  return shape === "list" ? LIST_CAPTION : CAPTION_LENGTH;
}

/** Under no picture a text is a caption where it says so, or ends in a credit, and is short. */
function isLoneCaption({ text, links, prose }: Candidate, labelled: boolean, credited: boolean): boolean {
  return (
    (labelled && text.length < 240 && links.length === 0) || (credited && text.length < 140 && prose === 0)
  );
}

/** A sentence that is set as a heading, in a box with nothing but its picture and, right under it, whose picture that is. */
function isTitledCaption(
  { element, text }: Candidate,
  figure: Draft,
  credit: Candidate | undefined,
): boolean {
  const box = element.parent;
  if (!box || !credit || text.length > NAMED_LENGTH || !endsSentence(text)) return false;
  if (![figure.candidate, credit].every((part) => isWithin(part.element, box))) return false;
  const isCredit = credit.prose === 0 && CREDIT_END.test(foldText(credit.text));
  return isCredit && bareText(plainText(box)) === bareText(text + credit.text);
}

/** Words right under a picture that make no sentence, before running text. */
function isFragment(candidate: Candidate, next: Candidate | undefined): boolean {
  const { text, links } = candidate;
  if (text.length >= FRAGMENT || links.length > 0 || isBold(candidate)) return false;
  if (/[.!?:;…。！？"”»][)\]]?$/.test(text) || /^\d+[.)]/.test(text)) return false;
  return next !== undefined && next.prose > 0 && next.shape !== "list";
}

/** Set in small print or italics. In bold it is a statement of the text, or the label of a list, rather than a caption. */
function isSetApart(candidate: Candidate, next: Candidate | undefined): boolean {
  const { text, linkShare, emphasised } = candidate;
  if (text.length >= 220 || linkShare >= 0.5) return false;
  const opensText = isBold(candidate) && (/[.!?:…]$/.test(text) || next?.shape === "list");
  return isSmall(candidate) || (emphasised && !opensText);
}

/** A line set in bold is a subheading rather than a caption. */
function isBold({ nodes }: Draft["candidate"]): boolean {
  const solid = nodes.filter((node) => node.type === "element" || node.value.trim() !== "");
  return (
    solid.length > 0 && solid.every((node) => node.type === "element" && /^(strong|b|h\d)$/.test(node.tag))
  );
}

/** Share of a text that a picture's description has when the text says that and no more. */
const MOST_OF_TEXT = 0.4;
/** Characters by which description and caption are compared, and from which either says enough. */
const ALT_OPENING = 60;
const CAPTION_OPENING = 80;
const TELLING = 15;

/** The caption repeats what the picture is described with. */
function repeatsAlt(text: string, { candidate }: Draft): boolean {
  const caption = bareText(text);
  return candidate.pictures.some(({ attributes }) => {
    const alt = bareText(attributes.alt || attributes.title || "");
    if (alt.length <= TELLING) return false;
    const opensCaption = caption.startsWith(alt.slice(0, ALT_OPENING));
    if (opensCaption && alt.length >= MOST_OF_TEXT * caption.length) return true;
    return caption.length > TELLING && alt.startsWith(caption.slice(0, CAPTION_OPENING));
  });
}
