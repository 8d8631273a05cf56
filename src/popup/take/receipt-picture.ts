import { textDirection } from "../../words/text-direction.ts";
import { linesOf } from "./line-breaks.ts";
import type { Receipt } from "./receipt.ts";

/** CSS pixels; the picture has two of its own for each. */
const WIDTH = 600;
const MARGIN = 36;
const DENSITY = 2;

/** Letters of alphabets that have italics; others would be slanted by force. */
const SLANTED =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]+$/u;

/** Colours and letters of the picture, as the reader has them on the screen. */
export interface Look {
  paper: string;
  ink: string;
  soft: string;
  accent: string;
  serif: string;
  sans: string;
}

interface Languages {
  /** Of the interface, BCP 47. */
  own: string;
  /** Of the article, BCP 47. */
  article: string;
}

/** One paragraph of the picture. */
interface Piece {
  text: string;
  font: string;
  colour: string;
  /** From one line to the next, in CSS pixels. */
  leading: number;
  /** Air above it, in CSS pixels. */
  above: number;
  most: number;
  lang: string;
}

/** The receipt as a PNG, drawn here: as high as its words need, mirrored where the interface runs from right to left. */
export async function receiptPicture(
  receipt: Receipt,
  look: Look,
  languages: Languages,
): Promise<Blob | null> {
  const canvas = document.createElement("canvas");
  const pen = canvas.getContext("2d");
  if (!pen) return null;
  const pieces = piecesOf(receipt, look, languages).map((piece) => {
    pen.font = piece.font;
    const lines = linesOf(piece.text, {
      width: WIDTH - 2 * MARGIN,
      most: piece.most,
      lang: piece.lang,
      measure: (text) => pen.measureText(text).width,
    });
    return { ...piece, lines };
  });
  const height = pieces.reduce(
    (sum, { above, leading, lines }) => sum + above + leading * lines.length,
    2 * MARGIN,
  );
  canvas.width = WIDTH * DENSITY;
  canvas.height = height * DENSITY;
  // Setting the size has put back everything that the pen was told.
  pen.scale(DENSITY, DENSITY);
  pen.fillStyle = look.paper;
  pen.fillRect(0, 0, WIDTH, height);
  const mirrored = textDirection(languages.own) === "rtl";
  pen.fillStyle = look.accent;
  pen.fillRect(mirrored ? WIDTH - 6 : 0, 0, 6, height);
  pen.textBaseline = "alphabetic";
  pen.textAlign = mirrored ? "right" : "left";
  let y = MARGIN;
  for (const { lines, font, colour, leading, above, lang } of pieces) {
    y += above;
    pen.font = font;
    pen.fillStyle = colour;
    pen.direction = textDirection(lang);
    for (const line of lines) {
      pen.fillText(line, mirrored ? WIDTH - MARGIN : MARGIN, y + leading * 0.75);
      y += leading;
    }
  }
  return new Promise((done) => canvas.toBlob(done, "image/png"));
}

function piecesOf(
  { title, origin, reporting, cited, quotation, address, read }: Receipt,
  { ink, soft, accent, serif, sans }: Look,
  { own, article }: Languages,
): Piece[] {
  const small = (text: string, above: number, colour = soft): Piece => ({
    text,
    font: `14px ${sans}`,
    colour,
    leading: 20,
    above,
    most: 4,
    lang: own,
  });
  return [
    // However long: it ends in the host, without which anybody could pose as another outlet.
    { ...small(origin, 0, accent), font: `600 14px ${sans}`, most: 20 },
    { text: title, font: `600 26px ${serif}`, colour: ink, leading: 33, above: 6, most: 6, lang: article },
    ...(reporting ? [small(reporting, 8)] : []),
    ...(cited ? [small(cited, 16, ink)] : []),
    ...(quotation
      ? [
          {
            text: quotation.words,
            font: `${SLANTED.test(quotation.words) ? "italic " : ""}19px ${serif}`,
            colour: ink,
            leading: 28,
            above: 18,
            most: 9,
            lang: article,
          },
          small(`— ${quotation.speaker}`, 6),
        ]
      : []),
    small(withoutFragment(address), 20),
    small(read, 2),
  ];
}

/** In a picture nobody follows it. */
function withoutFragment(address: string): string {
  return address.replace(/#.*$/s, "");
}
