import { isTwin, TWIN } from "./noscript-pictures.ts";
import { elementsIn, type PageElement } from "./page-tree.ts";

/** The one source by which a figure's picture is shown. */
export interface Picture {
  /** Absolute address: http(s). */
  src: string;
  alt: string;
  /** CSS pixels as the page declares them; null when it does not. */
  width: number | null;
  height: number | null;
}

/** Wider sources than the article view can use only cost the reader's data. */
const ENOUGH_WIDTH = 1_600;
/** Characters of a file's name, from its end, by which pictures are told apart. */
const MAX_NAME = 300;
/** A picture of this size or less, in CSS pixels, counts visits and shows nothing. */
const PIXEL_SIZE = 3;

/**
 * The best source of a picture element (`isPictureTag`, or a `source`'s `picture`): lazy
 * loading in all its forms (`data-src` families, `srcset`, `<picture>`, `<noscript>` twins).
 * Null for tracking pixels and for placeholders without a known picture.
 */
export function bestPicture(element: PageElement, baseUrl: string): Picture | null {
  const picture = element.tag === "img" && element.parent?.tag === "picture" ? element.parent : element;
  const img = picture.tag === "img" ? picture : (find(picture, "img") ?? picture);
  if (isPixel(img)) return null;
  const found = sourcesOf(picture, img)
    .map(({ url, width, rank }) => ({ url: absolute(url, baseUrl), width, rank }))
    .filter((candidate) => candidate.url !== null);
  found.sort((a, b) => a.rank - b.rank || preference(b.width) - preference(a.width));
  const best = found[0];
  if (!best?.url) return null;
  const { alt, title } = img.attributes;
  const width = length(img.attributes.width) ?? best.width;
  const height = length(img.attributes.height);
  return { src: best.url, alt: described(alt ?? title ?? ""), width, height };
}

/** A file's name or address, and the number that a camera gives: they tell nobody what is seen. */
const FILE_NAME =
  /^(?:\S+\.(?:jpe?g|png|gif|webp|avif|svg)|https?:\/\/\S+|(?:IMG|DSCN?|DSCF|PXL|MVIMG)[-_ ]?\d[\w-]*)$/i;

/** Alternative text as it is read out; none where it is the picture's file. */
function described(alt: string): string {
  const text = alt.replace(/\s+/g, " ").trim();
  return FILE_NAME.test(text) ? "" : text;
}

/**
 * What two addresses of one picture in several sizes have in common: the file's name
 * without size marks, scale and extension. Empty when the name says too little.
 */
export function pictureKey(src: string): string {
  const url = URL.parse(src);
  if (!url) return src;
  const nested = /https?(?::|%3A)(?:\/|%2F){2}[^?&]+/i.exec(url.pathname + url.search)?.[0];
  const path = nested ? decode(nested) : url.pathname;
  const name = path.split("/").filter(Boolean).at(-1) ?? "";
  const stem = decode(name)
    .slice(-MAX_NAME)
    .toLowerCase()
    .replace(/\.(?:jpe?g|png|webp|gif|avif|svg)\b.*$/, "")
    .replace(
      /(?:[-_@.](?:\d{2,4}x\d{0,4}|[wh]?\d{2,4}[wh]?|[1-4]x|scaled|large|medium|small|thumb(?:nail)?))+$/,
      "",
    );
  return stem.length >= 5 ? stem : url.host + url.pathname;
}

/** Parts of a path that say a size: `700x`, `w_1200`, `large`. */
const SIZE_PART =
  /^(?:(?:[wh]|width|height)?[-_=]?\d{2,4}(?:px|x\d{0,4})?|large|medium|small|full|thumbs?|thumbnails?|original)$/;
/** A name that an image service gives, not a person. */
const SERIAL_NAME = /\d{4}|[\da-f]{8}/;

/**
 * Whether an address serves the picture of another one in a size of its own, without an ending that says so: on the same
 * host, by the same serial name, or by a path that differs in sizes alone.
 */
export function isSamePicture(address: string, src: string): boolean {
  const [one, other] = [URL.parse(address), URL.parse(src)];
  if (!one || !other || one.host !== other.host) return false;
  const key = pictureKey(address);
  if (key !== pictureKey(src)) return false;
  return SERIAL_NAME.test(key) || sizelessPath(one) === sizelessPath(other);
}

function sizelessPath({ pathname }: URL): string {
  const parts = pathname.toLowerCase().split("/").slice(0, -1);
  return parts.filter((part) => !SIZE_PART.test(part)).join("/");
}

/** Addresses that ask an image service for less than 100 pixels. */
const PREVIEW = /[?&/_,-](?:w|width|wid|resize)[=_-]?\d{1,2}(?:\D|$)|blur|lqip/;

interface PictureSource {
  url: string;
  width: number | null;
  /** Lower is better: how likely it is the picture itself and not a placeholder. */
  rank: number;
}

function sourcesOf(picture: PageElement, img: PageElement): PictureSource[] {
  const sources = picture === img ? [] : [...elementsIn(picture)].filter(isReadableSource);
  return [img, ...sources].flatMap((element) =>
    Object.entries(element.attributes).flatMap(([name, value]) => namedIn(name, value, element === img)),
  );
}

/** A `source` in a format that every browser and viewer shows. */
function isReadableSource({ tag, attributes }: PageElement): boolean {
  return tag === "source" && !/image\/(?:avif|jxl|heic)/i.test(attributes.type ?? "");
}

/** Attributes that say much, and never an address. */
const NO_ADDRESS = new Set(["alt", "title", "class", "style"]);
/** Rank of an address that an attribute of no known name holds. */
const GUESSED = 5;

/** The pictures that an attribute names. */
function namedIn(name: string, value: string, isImg: boolean): PictureSource[] {
  if (value === "" || NO_ADDRESS.has(name)) return [];
  const rank = rankOf(name, value, isImg);
  if (rank === null && !looksLikePicture(value)) return [];
  const isSet = name.includes("srcset") || (rank === null && /\s\d+(?:\.\d+)?[wx]\b/.test(value));
  if (isSet) return parseSrcset(value).map((entry) => ({ ...entry, rank: rank ?? GUESSED }));
  const isAddress = name === "src" || rank === null || /^(?:https?:|\/|\.|[\w-]+[./])/i.test(value);
  return isAddress && !isPlaceholder(value) ? [{ url: value, width: null, rank: rank ?? GUESSED }] : [];
}

/** Null for attributes that do not name a picture's address. */
function rankOf(name: string, value: string, isImg: boolean): number | null {
  if (/^data-(?:[\w-]*-)?(?:lazy-)?srcset$|^data-lazy-srcset$/.test(name)) return 0;
  if (name === "srcset") return isImg ? 1 : 3;
  if (/^data-(?:[\w-]*-)?(?:src|original|lazy|hi-?res|full(?:-?src)?|image(?:-?src|-?url)?|url)$/.test(name))
    return 1;
  if (name === TWIN) return 2;
  // Real and not a blurred preview, it is what the publisher gives every browser.
  if (name === "src") return PREVIEW.test(value.toLowerCase()) ? 4 : 2;
  return null;
}

function looksLikePicture(value: string): boolean {
  const [address = "", size = ""] = value.trim().split(/\s+/, 2);
  return /\.(?:jpe?g|png|webp|gif)(?:$|[?#])/i.test(address) && /^(?:$|\d+(?:\.\d+)?[wx]\b)/.test(size);
}

/** Also every inline picture: the popup shows only what an address names, and most of them are blurred previews. */
function isPlaceholder(value: string): boolean {
  if (/^\s*(?:data:|about:|javascript:|#)/i.test(value)) return true;
  const file = value.slice(value.lastIndexOf("/") + 1).toLowerCase();
  return /(?:\b|_)(?:place-?holder|blank|spacer|transparent|lazy-?load|loading|1x1|pixel)(?:\b|_)/.test(file);
}

/** Entries of a `srcset`; commas inside addresses (image services use them) do not split. */
export function parseSrcset(value: string): { url: string; width: number | null }[] {
  const found: { url: string; width: number | null }[] = [];
  const entry = /([^\s,]\S*)([^,]*)/y;
  const between = /[\s,]*/y;
  for (let at = 0; at < value.length; at = entry.lastIndex) {
    between.lastIndex = at;
    between.test(value);
    entry.lastIndex = between.lastIndex;
    const [, address = "", size = ""] = entry.exec(value) ?? [];
    if (address === "") break;
    // A comma that ends the address ends the entry: what follows is the next one.
    const url = address.replace(/(?<!,),+$/, "");
    if (url !== address) entry.lastIndex -= size.length;
    const [, number, unit] =
      /^\s*(?:(\d+(?:\.\d+)?)([wxh]))?(?:\s|$)/.exec(url === address ? size : "") ?? [];
    if (isPlaceholder(url)) continue;
    const width = unit === "w" ? Number(number) : unit === "x" ? Number(number) * 600 : null;
    found.push({ url, width });
  }
  return found;
}

/** Rises to the width that is enough, then falls. */
function preference(width: number | null): number {
  if (width === null) return 0;
  return width <= ENOUGH_WIDTH ? width : ENOUGH_WIDTH / (1 + width / ENOUGH_WIDTH);
}

function isPixel(img: PageElement): boolean {
  const { width, height, style, src } = img.attributes;
  const w = length(width) ?? styleLength(style, "width");
  const h = length(height) ?? styleLength(style, "height");
  const known = [w, h].filter((size) => size !== null);
  if (known.length > 0 && known.every((size) => size <= PIXEL_SIZE)) return true;
  if (isTwin(img) && !looksLikeTwin(img)) return true;
  const noAddress = !Object.keys(img.attributes).some((name) => /^data-|srcset/.test(name));
  return (
    noAddress &&
    /(?:\/|\b)(?:pixel|beacon|track(?:er|ing)?|imp(?:ression)?|counter)(?:\.(?:gif|png|php))?(?:[?/]|$)/.test(
      (src ?? "").toLowerCase(),
    )
  );
}

/**
 * A picture that only a `<noscript>` names is the story's where its address is a file's or it has a figure's place and
 * size: counters stand there too, for readers without scripts.
 */
function looksLikeTwin(img: PageElement): boolean {
  const { src = "", width, height, style = "" } = img.attributes;
  if (/(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)) return false;
  if (looksLikePicture(src) && !/\.gif(?:$|[?#])/i.test(src)) return true;
  return length(width) !== null || length(height) !== null || inFigure(img);
}

function inFigure(element: PageElement): boolean {
  let at = element.parent;
  for (let up = 0; at && up < 4; up++, at = at.parent)
    if (at.tag === "figure" || at.tag === "picture") return true;
  return false;
}

function absolute(url: string, baseUrl: string): string | null {
  const parsed = URL.parse(url.trim(), baseUrl);
  if (!parsed) return null;
  return /^https?:$/.test(parsed.protocol) ? parsed.href : null;
}

function length(value: string | undefined): number | null {
  const match = /^(\d+(?:\.\d+)?)\s*(?:px)?$/.exec(value?.trim() ?? "");
  return match ? Number(match[1]) : null;
}

function styleLength(style: string | undefined, property: string): number | null {
  return length(new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([\\d.]+(?:px)?)`, "i").exec(style ?? "")?.[1]);
}

function find(element: PageElement, tag: string): PageElement | null {
  for (const inside of elementsIn(element)) if (inside.tag === tag) return inside;
  return null;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
