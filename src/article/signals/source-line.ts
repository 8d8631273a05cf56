import { foldText } from "../../rules/fold.ts";
import { families } from "../families/word-families.ts";
import { firstSentences } from "../page/sentence-end.ts";

/** Characters of a picture's title, note and source. */
const CAPTION_LENGTH = 300;

const BRACKETS = /[()[\]（）]/g;

/** Whether a short text says whose a picture or its figures are: "Ships a day. Source: Harbour Office". */
export function namesSource(text: string): boolean {
  if (text === "" || text.length > CAPTION_LENGTH) return false;
  return firstSentences(foldText(text).replace(BRACKETS, "\n")).some((sentence) =>
    families.has("caption-label", sentence),
  );
}
