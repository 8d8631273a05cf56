/** Anything but ASCII and the marks of typesetting. */
const BEYOND = /[^\x20-\x7e\s–—‘’“”…•€£]/;

/** Whether a text's letters are all ASCII: expressions over its classes cost a tenth of those over Unicode's. */
export function isPlain(text: string): boolean {
  return !BEYOND.test(text);
}

const RANGES: Record<string, string> = { Lu: "A-Z", Ll: "a-z", L: "A-Za-z", N: "0-9" };

/** An expression's source with what its Unicode classes mean in plain texts. */
export function plainSource(source: string): string {
  const ranges = (part: string) => part.replace(/\\p\{(\w+)\}/g, (_, name: string) => RANGES[name] ?? "");
  return source.replace(/\[(?:[^\]\\]|\\.)*\]|\\p\{\w+\}/g, (part) =>
    part.startsWith("[") ? ranges(part) : `[${ranges(part)}]`,
  );
}
