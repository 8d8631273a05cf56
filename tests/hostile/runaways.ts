import vm from "node:vm";

/** What pages repeat to keep an expression busy; what the expression itself asks for comes besides. */
const UNITS = [
  ..."<>\"' 1,a([{}])/\\-A.&_:\n=?“é字@;*#|",
  ..."a |A |1 |, |Aa |a, |A. |a.|A-|a@|http://|<a|<img |<!--|=\"|='|${|&#|://|--| - ".split("|"),
];
/**
 * What makes an expression fail at the end of a run. All but one hold a letter outside of Latin-1: in a text of nothing
 * else the engine does not even try what asks for other letters.
 */
const ENDS = ["\u0001", "字\u0001", "字 x", "字\n\u0001"];
/** Literal parts of an expression that are repeated, and that open a run. */
const LITERALS = 20;
const STARTS = 4;

/** The literal parts of an expression, each a start that a page can repeat. */
function literalsIn(source: string): string[] {
  const plain = source
    .replace(/\(\?(?:<?[=!]|:|<\w+>)/g, "(")
    .replace(
      /\\[bBdDsSwW]|\\p\{[^}]*\}|\\u\{?[\da-f]+\}?|\\x[\da-f]{2}|\[(?:\\.|[^\]])*\]|\{\d+,?\d*\}/gi,
      "\0",
    )
    .replace(/\\(.)/g, "$1");
  return [...new Set(plain.split(/[\0()|?*+^$.]+/))]
    .filter((part) => part !== "" && part.length < 40)
    .slice(0, LITERALS);
}

interface Input {
  start: string;
  unit: string;
  end: string;
}

function inputsFor(source: string): Input[] {
  const literals = literalsIn(source);
  const starts = ["", ...literals.slice(0, STARTS)];
  const units = new Set([...UNITS, ...literals, ...literals.map((part) => `${part} `)]);
  return [...units].flatMap((unit) =>
    (unit.length === 1 ? starts : [""]).flatMap((start) => ENDS.map((end) => ({ start, unit, end }))),
  );
}

function textOf({ start, unit, end }: Input, size: number): string {
  return start + unit.repeat(size / unit.length) + end;
}

/** Characters of the inputs on which growth is measured. */
const SHORT = 100_000;
const LONG = 200_000;
/** Characters of the inputs that tell what is worth a measurement: what runs away is a hundred times over it here. */
const TRIAL = 4_000;
/** So many times as long as a plain look through the same length, an input is worth a measurement. */
const WORTH_MEASURING = 40;
/** So many of the inputs that take longest are measured: what runs away is far ahead of the rest. */
const MEASURED = 4;
/** Twice the input takes so many times as long where each character is taken a fixed number of times, and no more. */
const GROWTH = 3;
/** So many times as long as a plain look is not to be borne, however it grows. */
const ENDLESS = 10_000;
/** The least of so many looks counts: what else the machine does makes some of them longer, never shorter. */
const LOOKS = 3;
/** Milliseconds by the clock after which a look is stopped, a thousand times what any other takes of the processor. */
const STOP = 8_000;

const context = vm.createContext({ cpu: () => process.cpuUsage().user });
const script = new vm.Script(`
  for (const text of texts) {
    const before = cpu();
    pattern.lastIndex = 0;
    pattern.sticky ? pattern.test(text) : text.replace(pattern, "");
    took.push(cpu() - before);
  }`);

/** Processor microseconds for one look through each text; without end where it was stopped. */
function look({ source, flags }: { source: string; flags: string }, texts: readonly string[]): number[] {
  const took: number[] = [];
  Object.assign(context, {
    pattern: new RegExp(source, /[gy]/.test(flags) ? flags : `${flags}g`),
    texts,
    took,
  });
  try {
    script.runInContext(context, { timeout: STOP });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_SCRIPT_EXECUTION_TIMEOUT") throw error;
    took.push(Number.POSITIVE_INFINITY);
  }
  return took;
}

function least(expression: { source: string; flags: string }, text: string): number {
  return Math.min(...look(expression, Array<string>(LOOKS).fill(text)));
}

/** Trial texts that many expressions are tried on, by what they repeat. */
const trials = new Map<string, string>();

function trialOf(input: Input): string {
  if (input.start !== "" || !UNITS.includes(input.unit)) return textOf(input, TRIAL);
  const known = trials.get(input.unit + input.end) ?? textOf(input, TRIAL);
  trials.set(input.unit + input.end, known);
  return known;
}

/** Processor microseconds of a look through so many characters that nobody could do with less. */
function plainLook(size: number): number {
  return Math.max(1, least({ source: "[ab]\\d", flags: "" }, `${"a ".repeat(size / 2)}字`));
}

const PLAIN = { trial: plainLook(TRIAL), short: plainLook(SHORT) };

/** An input on which the expression takes time by more than its length, as `[start, unit, end]`; null when there is none. */
export function runawayOf(expression: { source: string; flags: string }): string | null {
  // What repeats nothing without end is done within its own length.
  if (!/[*+]|\{\d+,\}/.test(expression.source)) return null;
  const inputs = inputsFor(expression.source);
  for (let at = 0; at < inputs.length; ) {
    const rest = inputs.slice(at);
    const took = look(expression, rest.map(trialOf));
    // Stopped in the midst, the last one that it got to is the one.
    at += took.length;
    const worst = rest
      .map((input, i) => ({ input, took: took[i] ?? 0 }))
      .filter((one) => one.took > WORTH_MEASURING * PLAIN.trial)
      .sort((a, b) => b.took - a.took)
      .slice(0, MEASURED);
    const found = worst.find(({ input }) => runsAway(expression, input));
    if (found) return JSON.stringify([found.input.start, found.input.unit, found.input.end]);
  }
  return null;
}

/** So many measurements have to say the same: one alone is told from others by what else the machine does. */
const ROUNDS = 3;

function runsAway(expression: { source: string; flags: string }, input: Input): boolean {
  const [text, longer] = [textOf(input, SHORT), textOf(input, LONG)];
  for (let round = 0; round < ROUNDS; round++) {
    const short = least(expression, text);
    if (short > ENDLESS * PLAIN.short) return true;
    if (short < WORTH_MEASURING * PLAIN.short) return false;
    if (least(expression, longer) <= GROWTH * short) return false;
  }
  return true;
}
