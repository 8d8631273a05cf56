import { fstatSync } from "node:fs";
import { showProgress } from "./progress.ts";

/** One object of a JSON Lines stream. */
export type Row = Record<string, unknown>;

/**
 * Reads JSON objects from standard input, one a line, and prints the answer to
 * each on a line of its own, in order. A line that is no JSON object, or whose
 * handler throws, gives `{id, error}`, and the run goes on. Blank lines are skipped.
 * Who waits at a terminal sees how far it is.
 */
export async function answerLines(answer: (row: Row) => object | Promise<object>): Promise<void> {
  const size = sizeOfInput();
  const progress = showProgress(process.stderr, process.stdout, () => performance.now());
  let answered = 0;
  let bytes = 0;
  for await (const line of linesOf(process.stdin)) {
    bytes += Buffer.byteLength(line) + 1;
    if (line.trim() === "") continue;
    const output = `${JSON.stringify(await answerLine(line, answer))}\n`;
    if (!process.stdout.write(output)) await new Promise((done) => process.stdout.once("drain", done));
    progress.tell(++answered, size && Math.min(1, bytes / size));
  }
  progress.end();
}

/** Bytes of standard input where it is a file; null where it comes bit by bit. */
function sizeOfInput(): number | null {
  const input = fstatSync(process.stdin.fd);
  return input.isFile() && input.size > 0 ? input.size : null;
}

/** The lines of a text that comes in chunks; the next chunk is asked for when its lines are done with. */
export async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  // Joined once: a line of 10 MB comes in hundreds of chunks.
  let pieces: string[] = [];
  for await (const chunk of chunks) {
    const [first = "", ...others] = decoder.decode(chunk, { stream: true }).split("\n");
    pieces.push(first);
    for (const next of others) {
      yield pieces.join("");
      pieces = [next];
    }
  }
  const last = pieces.join("") + decoder.decode();
  if (last !== "") yield last;
}

/** The answer to one line; never rejects. */
async function answerLine(line: string, answer: (row: Row) => object | Promise<object>): Promise<object> {
  let id: unknown = null;
  try {
    const row: unknown = JSON.parse(line);
    if (typeof row !== "object" || row === null || Array.isArray(row)) {
      return { id, error: "not a JSON object" };
    }
    id = (row as Row).id ?? null;
    return await answer(row as Row);
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}
