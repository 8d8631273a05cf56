import type { Candidate } from "../page/candidate.ts";
import { elementsIn } from "../page/page-tree.ts";
import { endsStatement } from "../page/sentence-end.ts";
import { give, type Signal } from "./evidence.ts";
import { CARD_LENGTH } from "./forms.ts";

/** How long something takes to hear, at the end of a button. */
const MINUTES = /\d ?min(utes?|uten|utos|uti)?\.?\)?$/i;
/** What stands on the button of a player, or before a thing to hear. */
const PLAY_MARK = /[▶►⏵]|\u{1F3A7}|\u{1F399}/u;
/** How long a video runs, in an element of its own. */
const RUNNING_TIME = /^\d{1,2}:\d{2}(:\d{2})?$/;

/** The element, or one in it, is called a video by the page. */
function isNamedVideo({ element }: Candidate): boolean {
  return [element, ...elementsIn(element)].some(({ attributes }) => /video/i.test(attributes.class ?? ""));
}

/** Players, and cards of what they play. */
export const playerSignals: readonly Signal[] = [
  {
    id: "playing-time",
    cue: "words",
    reason: "playing_time",
    find: ({ text, controls }) => {
      if (controls.length > 0 && text.length < 140 && MINUTES.test(text)) return give("player", 0.4);
      const times = text.length < 140 ? (text.match(/\b\d{1,2}:\d{2}(:\d{2})?/g) ?? []).length : 0;
      return times === 1 && /\d{1,2}:\d{2}(:\d{2})?\)?$/.test(text) ? give("player", 0.4) : [];
    },
  },
  {
    id: "video-card",
    cue: "card",
    reason: "playing_time",
    find: (candidate, { pieces, quoted }) => {
      const { shape, text, pictures, links, captioned, place, prose } = candidate;
      if (shape !== "box" || pictures.length !== 1 || captioned || place === "before") return [];
      if (quoted || prose > 1 || links.length > 0 || text.length > CARD_LENGTH) return [];
      const times = pieces.filter((piece) => RUNNING_TIME.test(piece.trim()));
      const isTimed = times.length > 0 && pieces.length > times.length && !endsStatement(text);
      return isTimed && isNamedVideo(candidate) ? give("player", 1) : [];
    },
  },
  {
    id: "play-mark",
    cue: "build",
    reason: "playing_time",
    find: ({ shape, text }) =>
      (shape === "box" || shape === "paragraph") && text.length < CARD_LENGTH && PLAY_MARK.test(text)
        ? give("player", 0.5)
        : [],
  },
  {
    id: "player-frame",
    cue: "build",
    reason: "player",
    find: ({ controls, shape, text }) =>
      shape === "box" && text.length < 140 && controls.some(({ tag }) => tag === "video" || tag === "audio")
        ? give("player", 0.6)
        : [],
  },
];
