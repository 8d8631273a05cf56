import { createInterface } from "node:readline";

/** One object of a JSON Lines stream. */
export type Row = Record<string, unknown>;

/**
 * Reads JSON objects from standard input, one a line, and prints the answer to
 * each on a line of its own, in order. A line that is no JSON object, or whose
 * handler throws, gives `{id, error}`, and the run goes on. Blank lines are skipped.
 */
export async function answerLines(answer: (row: Row) => object | Promise<object>): Promise<void> {
  const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of lines) {
    if (line.trim() === "") continue;
    const output = `${JSON.stringify(await answerLine(line, answer))}\n`;
    if (!process.stdout.write(output)) await new Promise((done) => process.stdout.once("drain", done));
  }
}

/** The answer to one line; never rejects. */
export async function answerLine(
  line: string,
  answer: (row: Row) => object | Promise<object>,
): Promise<object> {
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
