/** A time of day found beside a date. */
export interface Clock {
  hour: number;
  minute: number;
  second: number | null;
  /** `Z`, `+02:00`, or "" when the text names no zone. */
  zone: string;
}

/** Abbreviations that mean one offset in journalism; those with several meanings (IST, CST of China) are left out. */
const ZONES: Readonly<Record<string, string>> = {
  z: "Z",
  utc: "Z",
  gmt: "Z",
  est: "-05:00",
  edt: "-04:00",
  et: "",
  cst: "-06:00",
  cdt: "-05:00",
  mst: "-07:00",
  mdt: "-06:00",
  pst: "-08:00",
  pdt: "-07:00",
  bst: "+01:00",
  cet: "+01:00",
  cest: "+02:00",
  mez: "+01:00",
  mesz: "+02:00",
  eet: "+02:00",
  eest: "+03:00",
  msk: "+03:00",
  jst: "+09:00",
  kst: "+09:00",
  hkt: "+08:00",
  sgt: "+08:00",
  aest: "+10:00",
  aedt: "+11:00",
  sast: "+02:00",
  nzdt: "+13:00",
  nzst: "+12:00",
};

/** Halves of the day before the hour (Korean, Chinese, Japanese) and behind it. */
const EVENING = /오후|下午|晚上|午後|夜|बजे शाम|शाम/;
const MORNING = /오전|上午|凌晨|午前|सुबह/;
const HALVES =
  "a\\.? ?m\\.?(?![a-z])|p\\.? ?m\\.?(?![a-z])|uhr|μ\\.?μ\\.?|π\\.?μ\\.?|(?:مساء|صباح|م|ص)(?![\\u0620-\\u064a])|(?:du|de)\\.(?![a-z])|sa(?![a-z])|ch(?![a-z])";
const AFTER = new RegExp(
  `^(?:t|([^\\d]{0,24}?[\\s,|•·@(–-])|([^\\d]{0,6}(?:오전|오후|上午|下午|晚上|凌晨|午前|午後)\\s?))?(\\d{1,2})(?:[:.h]|\\s?[時时시点點]\\s?)(\\d{2})(?![\\d.]\\d)\\s?[분分]?` +
    `(?::(\\d{2})(?:[.,]\\d{1,9})?)?\\s*(${HALVES})?\\s*` +
    "(?:\\(?(z(?![a-z])|gmt|utc)?\\s*([+-]\\d{1,2}(?::?\\d{2})?)(?!\\d)|\\(?([a-z]{1,4})\\b)?",
);
const HOUR_ONLY = /^[\s,|•·]*(오전|오후|上午|下午|晚上|凌晨|午前|午後)\s?(\d{1,2})\s?[시点點時时](?!\d)/;
const BEFORE =
  /(?:^|[\s,|(])(\d{1,2})[:.h](\d{2})\s*(a\.? ?m\.?|p\.? ?m\.?|uhr)?\s*(?:\(?([a-z]{3,4})\)?)?[\s,|–·•-]*(?:[\p{L}.]{2,12},?\s*)?$/u;

/** The time of day right after or right before a date, in folded text. */
export function findClock(after: string, before: string): Clock | null {
  const next = AFTER.exec(after);
  if (next) {
    const zone = next[8] ? offset(next[8]) : next[7] ? "Z" : (ZONES[next[9] ?? ""] ?? "");
    const lead = `${next[1] ?? ""}${next[2] ?? ""}`;
    const half = EVENING.test(lead) ? "p" : MORNING.test(lead) ? "a" : halfOf(next[6] ?? "");
    return clock(next[3]!, next[4]!, next[5] ?? null, half, zone);
  }
  const hour = HOUR_ONLY.exec(after);
  if (hour) return clock(hour[2]!, "00", null, EVENING.test(hour[1]!) ? "p" : "a", "");
  const previous = BEFORE.exec(before);
  if (!previous) return null;
  return clock(previous[1]!, previous[2]!, null, halfOf(previous[3] ?? ""), ZONES[previous[4] ?? ""] ?? "");
}

/** "a" before noon, "p" after it, "" where the text does not say. */
function halfOf(word: string): "a" | "p" | "" {
  if (/^(?:p|μ|م|مساء|du|ch)/.test(word)) return "p";
  return /^(?:a|π|ص|صباح|de|sa)/.test(word) ? "a" : "";
}

function clock(h: string, m: string, s: string | null, half: "a" | "p" | "", zone: string): Clock | null {
  let hour = Number(h);
  if (half === "p" && hour < 12) hour += 12;
  if (half === "a" && hour === 12) hour = 0;
  if (hour > 23 || Number(m) > 59) return null;
  return { hour, minute: Number(m), second: s === null ? null : Number(s), zone };
}

function offset(text: string): string {
  const [, sign, hours, minutes] = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(text) ?? [];
  return sign ? `${sign}${hours!.padStart(2, "0")}:${minutes ?? "00"}` : "";
}
