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

const AFTER =
  /^(?:t|[^\d]{0,24}?[\s,|•·@(–-])?(\d{1,2})(?:[:.h]|\s?[時시点]\s?)(\d{2})(?![\d.]\d)\s?分?(?::(\d{2})(?:[.,]\d{1,9})?)?\s*(a\.?m\.?(?![a-z])|p\.?m\.?(?![a-z])|uhr)?\s*(?:\(?(z(?![a-z])|gmt|utc)?\s*([+-]\d{1,2}(?::?\d{2})?)(?!\d)|\(?([a-z]{1,4})\b)?/;
const BEFORE =
  /(?:^|[\s,|(])(\d{1,2})[:.h](\d{2})\s*(a\.?m\.?|p\.?m\.?|uhr)?\s*(?:\(?([a-z]{3,4})\)?)?[\s,|–·•-]*(?:[\p{L}.]{2,12},?\s*)?$/u;

/** The time of day right after or right before a date, in folded text. */
export function findClock(after: string, before: string): Clock | null {
  const next = AFTER.exec(after);
  if (next) {
    const zone = next[6] ? offset(next[6]) : next[5] ? "Z" : (ZONES[next[7] ?? ""] ?? "");
    return clock(next[1]!, next[2]!, next[3] ?? null, next[4] ?? "", zone);
  }
  const previous = BEFORE.exec(before);
  if (!previous) return null;
  return clock(previous[1]!, previous[2]!, null, previous[3] ?? "", ZONES[previous[4] ?? ""] ?? "");
}

function clock(h: string, m: string, s: string | null, half: string, zone: string): Clock | null {
  let hour = Number(h);
  if (half.startsWith("p") && hour < 12) hour += 12;
  if (half.startsWith("a") && hour === 12) hour = 0;
  if (hour > 23 || Number(m) > 59) return null;
  return { hour, minute: Number(m), second: s === null ? null : Number(s), zone };
}

function offset(text: string): string {
  const [, sign, hours, minutes] = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(text) ?? [];
  return sign ? `${sign}${hours!.padStart(2, "0")}:${minutes ?? "00"}` : "";
}
