/** Languages written from right to left that an interface of ours may have. */
const RIGHT_TO_LEFT = /^(ar|fa|he|ps|ur|ug|yi|dv|ckb|sd)\b/;

/** Direction of the interface in a language (BCP 47). */
export function textDirection(language: string): "ltr" | "rtl" {
  return RIGHT_TO_LEFT.test(language.toLowerCase()) ? "rtl" : "ltr";
}
