import { build } from "vite";
import { compileWords } from "../../src/release/compile-words.ts";
import { lateExpressions } from "../../src/release/late-expressions.ts";

/** A script with what it imports, the pipeline as the extension has it, as one classic script. Rejects when it cannot be built. */
export async function bundled(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "silent",
    plugins: [compileWords(), lateExpressions()],
    build: {
      write: false,
      target: "es2023",
      lib: { entry, formats: ["iife"], name: "bench", fileName: "bench" },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output && "output" in output ? output.output[0] : undefined;
  if (!chunk) throw new Error(`${entry} was not built.`);
  return chunk.code;
}
