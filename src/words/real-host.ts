import punycode from "punycode.js";

/** Scripts that registries let stand in one label together, by the highly restrictive level of UTS #39. */
const SAFE_LABELS: readonly RegExp[] = [
  // Latin as European languages write it; rarer letters (ı, ɡ, ɑ …) pass for other ones.
  /^[a-z0-9\u00df-\u00f6\u00f8-\u0130\u0132-\u0137\u0139-\u013e\u0141-\u0148\u014a-\u017e-]+$/u,
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々a-z0-9-]+$/u,
  /^[\p{Script=Han}\p{Script=Bopomofo}a-z0-9-]+$/u,
  /^[\p{Script=Han}\p{Script=Hangul}a-z0-9-]+$/u,
  /^[\p{Script=Arabic}0-9-]+$/u,
  /^[\p{Script=Hebrew}0-9-]+$/u,
  /^[\p{Script=Thai}0-9-]+$/u,
  /^[\p{Script=Devanagari}0-9-]+$/u,
  /^[\p{Script=Bengali}0-9-]+$/u,
  /^[\p{Script=Tamil}0-9-]+$/u,
  /^[\p{Script=Georgian}0-9-]+$/u,
];
/** Alphabets full of letters that look Latin: a label must hold one that does not. */
const LOOKALIKE_ALPHABETS: readonly { label: RegExp; distinct: RegExp }[] = [
  { label: /^[\p{Script=Cyrillic}0-9-]+$/u, distinct: /[бвгджзийклмнптфцчшщъыьэюяђљњћџґєї]/u },
  { label: /^[\p{Script=Greek}0-9-]+$/u, distinct: /[βγδεζηθλμξπςσφχψωάέήίύώ]/u },
];

/**
 * The host that an address really leads to, as a person can tell it from others: without `www.`,
 * names of other alphabets in their own letters, but as `xn--…` where those mix alphabets or can be
 * taken for Latin ones. With the port where it is none of the protocol's own. Empty when there is no host.
 */
export function realHost(address: string): string {
  const url = URL.parse(address);
  if (!url) return "";
  const labels = url.hostname.replace(/^www\.(?=.*\.)/, "").split(".");
  const port = url.port === "" ? "" : `:${url.port}`;
  return labels.map(readableLabel).join(".") + port;
}

function readableLabel(label: string): string {
  if (!label.startsWith("xn--")) return label;
  const name = decodedLabel(label.slice("xn--".length));
  if (name === null || LIKE_SIGNS.test(name)) return label;
  if (SAFE_LABELS.some((pattern) => pattern.test(name))) return name;
  const ownLetters = LOOKALIKE_ALPHABETS.some(
    (alphabet) => alphabet.label.test(name) && alphabet.distinct.test(name),
  );
  return ownLetters ? name : label;
}

/** Pass for a slash, a dot or a colon at a glance: what stands before them would be taken for the host. */
const LIKE_SIGNS = /[ノ一丿丨ソ〳〵ㄧ〡．․。｡・᛫⁄∕╱⧸／‧꓿ː꞉：]/u;

function decodedLabel(encoded: string): string | null {
  try {
    return punycode.decode(encoded);
  } catch {
    return null;
  }
}

/**
 * The host a link's text claims to lead to where that is another one than `address` leads to:
 * "cnn.com/politics" over a link to elsewhere. Null when the text names no host or tells the truth.
 */
export function falseHost(text: string, address: string): string | null {
  const named = /^\s*(?:https?:\/\/)?((?:[\p{L}\p{N}-]+\.)+\p{L}{2,})(?:[/:?#]\S*)?\s*$/iu.exec(text)?.[1];
  if (named === undefined) return null;
  const claimed = URL.parse(`https://${named}`)?.hostname.replace(/^www\./, "");
  const real = URL.parse(address)?.hostname.replace(/^www\./, "");
  if (!claimed || !real || claimed === real || real.endsWith(`.${claimed}`)) return null;
  return claimed;
}
