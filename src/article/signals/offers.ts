import type { Candidate } from "../page/candidate.ts";
import { endsStatement } from "../page/sentence-end.ts";
import { actionsOf } from "./actions.ts";
import { type Facts, give, type LinkFact, type Signal } from "./evidence.ts";
import { ASKING_LENGTH, FULL_LINK, isPhrase, TITLE_LENGTH } from "./forms.ts";
import { leadsToService } from "./links.ts";
import { STRANGE } from "./story-prose.ts";

/** Frames of the common advertising sizes, in CSS pixels. */
const AD_SIZES = new Set([
  "300x250",
  "728x90",
  "970x250",
  "320x50",
  "320x100",
  "160x600",
  "300x600",
  "336x280",
  "468x60",
  "970x90",
]);

/** An item of a story that counts: "14. Genovese". */
const NUMBERED = /^#?\d{1,3}[.:)]\s/;

/** An amount of money as shops write it. */
const PRICE = /[$£€¥₹]\s?\d+([.,]\d{2})?\b|\b\d+[.,]\d{2}\s?(€|eur|kr|zł|kč|лв|₽|руб)/i;

/** One step below the front page: a shop, an account, an offer. */
function isEntrance({ address }: LinkFact): boolean {
  return /^[^/]+\/[^/]+\/?$/.test(address);
}

/** Lines that open with a link and tell something of it, as of candidates and boats: no sentences, no offers. */
function areEntries(candidate: Candidate, facts: Facts): boolean {
  if (actionsOf(candidate, facts).length > 0) return false;
  const lines = candidate.text
    .split("\n")
    .filter((line) => facts.links.some((link) => line.startsWith(link.text)));
  return lines.length > 0 && lines.every((line) => !endsStatement(line));
}

/** What is advertised, sold or offered: frames of advertisements, prices, codes to scan, links to a shop or an account. */
export const offerSignals: readonly Signal[] = [
  {
    id: "service-link",
    cue: "link",
    reason: "service_link",
    find: (candidate, facts) => {
      const { links, around, quoted } = facts;
      const { shape, text, linkShare, emphasised, place } = candidate;
      if (
        quoted ||
        place === "before" ||
        text.length > ASKING_LENGTH ||
        shape === "list" ||
        shape === "table"
      )
        return [];
      if (links.length === 0 || links.length > 2 || !links.every(leadsToService)) return [];
      if (NUMBERED.test(text)) return [];
      if (shape === "box" && linkShare < FULL_LINK && areEntries(candidate, facts)) return [];
      const apart = around.prose.isForeign(candidate) || emphasised;
      if (linkShare >= FULL_LINK && text.length >= TITLE_LENGTH)
        return give("house-promo", apart ? 0.95 : 0.75);
      // A tag is a word; who offers something says what.
      if (!apart || linkShare < 0.2 || links.some((link) => !isPhrase(link.text))) return [];
      if (around.prose.shared(candidate) >= STRANGE) return give("house-promo", 0.45);
      return give("house-promo", links.every(isEntrance) ? 0.75 : 0.65);
    },
  },
  {
    id: "ad-frame",
    cue: "build",
    reason: "ad_frame",
    find: (candidate) => {
      const frame = candidate.controls.find(({ tag }) => tag === "iframe");
      if (!frame || candidate.text.length > 120) return [];
      const { width = "", height = "", src = "", title = "" } = frame.attributes;
      const size = AD_SIZES.has(`${parseInt(width, 10)}x${parseInt(height, 10)}`);
      const named =
        /(^|[/.])(ads?|adserv\w*|doubleclick|googlesyndication|banner\w*)([/.]|$)|[?&](zone(id)?|ad(unit|slot)|banner(id)?)=|3rd party ad/i.test(
          `${src} ${title}`,
        );
      return size || named ? give("advertisement", size && named ? 1 : 0.7) : [];
    },
  },
  {
    id: "price-tag",
    cue: "price",
    reason: "price",
    find: (candidate, facts) => {
      if (candidate.links.length + candidate.controls.length === 0) return [];
      if (candidate.shape === "paragraph")
        return candidate.prose === 0 && PRICE.test(facts.folded) ? give(null, 0.1) : [];
      if (candidate.shape !== "box") return [];
      if (candidate.prose > 0 && candidate.controls.length === 0 && candidate.pictures.length === 0)
        return PRICE.test(facts.folded) ? give(null, 0.1) : [];
      return PRICE.test(facts.folded) ? give("product", 0.5) : [];
    },
  },
  {
    id: "scan-code",
    cue: "build",
    reason: "scan_code",
    find: ({ pictures, text }) => {
      const code = pictures.some(({ attributes }) =>
        /\bqr\b|qr-?code|二维码|二維碼|QRコード|QR코드/i.test(
          `${attributes.src ?? ""} ${attributes.alt ?? ""}`,
        ),
      );
      return code && text.length < 200 ? give("follow", 0.6) : [];
    },
  },
];
