/** Marks around a quotation by the language of its words; English ones where none stand here. */
const MARKS: Readonly<Record<string, readonly [string, string]>> = {
  ar: ["«", "»"],
  cs: ["„", "“"],
  da: ["»", "«"],
  de: ["„", "“"],
  el: ["«", "»"],
  es: ["«", "»"],
  fa: ["«", "»"],
  fi: ["”", "”"],
  fr: ["«\u00a0", "\u00a0»"],
  it: ["«", "»"],
  ja: ["「", "」"],
  nb: ["«", "»"],
  nn: ["«", "»"],
  no: ["«", "»"],
  pl: ["„", "”"],
  ru: ["«", "»"],
  sv: ["”", "”"],
  uk: ["«", "»"],
};

/** @param lang BCP 47 */
export function inQuotationMarks(words: string, lang: string): string {
  const [open, close] = MARKS[lang.split("-", 1)[0]?.toLowerCase() ?? ""] ?? ["“", "”"];
  return open + words + close;
}
