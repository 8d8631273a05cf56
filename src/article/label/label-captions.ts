import { bareText } from "../../rules/letters.ts";
import type { Candidate } from "../page/candidate.ts";
import type { Facts } from "../signals/evidence.ts";
import { lexicon } from "../signals/lexicon.ts";
import { namesSource } from "../signals/source-line.ts";
import { strength } from "../signals/table.ts";
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
  /([([][^()[\]]{0,60}\b(photo|image|picture|getty|reuters|afp|ap|epa|foto|bild|file|courtesy|shutterstock|istock|alamy|credit|via|shutterstock|unsplash|wikimedia|handout|screenshot|фото)\b[^()[\]]{0,60}[)\]]\.?|(photo|image|credit|foto|bild|picture) ?(by|credit|courtesy|:)[^.]{2,60}|[|/–—©-] ?(getty images|reuters|afp|ap|epa|dpa|shutterstock|istock|alamy|pa|ap photo|picture alliance|imago|keystone)[^.]{0,40}|©[^.]{2,60}|[\s／/](图|圖|摄|攝|摄影|攝影|撮影))$/i;

/** Captions and credits go to the figure they stand under; those without one become figures themselves. */
export function labelCaptions(drafts: readonly Draft[], _context: LabelContext): void {
  let figure: Draft | null = null;
  let distance = 0;
  for (const [i, draft] of drafts.entries()) {
    if (draft.left) continue;
    const { candidate } = draft;
    if (draft.role === "figure" || (draft.role === null && candidate.shape === "figure")) {
      const next = drafts[i + 1];
      const told = draft.role === null && next !== undefined && isToldBy(draft, next);
      if (draft.role === null && (told || isFigure(draft))) decide(draft, "figure", "figure");
      if (told) {
        draft.captions.push(next.candidate);
        next.left = true;
      }
      figure = draft.role === "figure" ? draft : null;
      distance = 0;
      if (candidate.pictures.length === 0 && figure && candidate.shape !== "figure") figure = null;
      continue;
    }
    distance++;
    if (draft.role !== null && draft.role !== "credit" && draft.role !== "copyright") {
      figure = null;
      continue;
    }
    const next = drafts[i + 1]?.candidate;
    const sure = isCaption(draft, figure && distance <= 2 ? figure : null, distance, next);
    if (sure) {
      if (figure && distance <= 2) {
        figure.captions.push(candidate);
        draft.left = true;
        distance--;
      } else decide(draft, "figure", "caption-without-picture");
      continue;
    }
    if (draft.role === null) figure = null;
  }
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
  const { candidate, facts, verdict, role, left } = below;
  if (
    picture.verdict?.rule !== "picture-link-without-caption" ||
    left ||
    (role !== null && role !== "credit")
  )
    return false;
  const { text, shape, links, names } = candidate;
  if (shape === "heading" || text === "") return false;
  if (text.length > FRAGMENT * 2 || facts.quoted || facts.hits().has("call-to-action")) return false;
  if (CREDIT_END.test(facts.folded)) return true;
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
  const { candidate, facts } = draft;
  const { text, shape, names } = candidate;
  if (text === "" || shape === "heading" || shape === "quote") return false;
  const named = isNamedCaption(names);
  if (text.length > (named ? NAMED_LENGTH : shape === "list" ? LIST_CAPTION : CAPTION_LENGTH)) return false;
  const labelled = lexicon.has("caption-label", facts.lower);
  const credited = CREDIT_END.test(facts.folded);
  if (named && draft.role !== "copyright")
    return candidate.prose < 2 && (figure !== null || text.length < LONE_NAMED_LENGTH);
  if (!figure)
    return (
      (labelled && text.length < 240 && candidate.links.length === 0) ||
      (credited && text.length < 140 && candidate.prose === 0)
    );
  if (labelled) return true;
  if (repeatsAlt(text, figure)) return true;
  if (credited && text.length < 320) return true;
  const hasOwn = figure.candidate.text !== "" || figure.captions.length > 0;
  if (hasOwn || distance > 1) return false;
  // Set in bold is a statement of the text, or the label of a list, rather than a caption.
  const opensText = isBold(candidate) && (/[.!?:…]$/.test(text) || next?.shape === "list");
  const sentence = /[.!?:;…。！？"”»][)\]]?$/.test(text);
  if (
    !sentence &&
    next !== undefined &&
    next.prose > 0 &&
    next.shape !== "list" &&
    !/^\d+[.)]/.test(text) &&
    text.length < FRAGMENT &&
    candidate.links.length === 0 &&
    !facts.quoted &&
    !isBold(candidate)
  )
    return true;
  return (
    (isSmall(candidate) || (candidate.emphasised && !opensText)) &&
    text.length < 220 &&
    candidate.linkShare < 0.5 &&
    !facts.quoted
  );
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

/** The caption repeats what the picture is described with. */
function repeatsAlt(text: string, { candidate }: Draft): boolean {
  const folded = bareText(text);
  return candidate.pictures.some(({ attributes }) => {
    const alt = bareText(attributes.alt || attributes.title || "");
    return (
      alt.length > 15 &&
      ((folded.startsWith(alt.slice(0, 60)) && alt.length >= MOST_OF_TEXT * folded.length) ||
        (alt.startsWith(folded.slice(0, 80)) && folded.length > 15))
    );
  });
}
