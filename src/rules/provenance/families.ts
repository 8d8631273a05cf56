import type { WordFamily } from "../words.ts";
import { captionLabel } from "./captions.ts";
import { graphicWords } from "./graphics.ts";
import {
  bylinePrefix,
  copyrightLine,
  dateLabel,
  deskCredit,
  republication,
  writerSentence,
} from "./lines.ts";
import { storyNote } from "./notes.ts";

/** Word families that recognise provenance, and what belongs to the story although it looks apart. */
export const provenanceFamilies: readonly WordFamily[] = [
  bylinePrefix,
  dateLabel,
  deskCredit,
  republication,
  copyrightLine,
  writerSentence,
  captionLabel,
  graphicWords,
  storyNote,
];
