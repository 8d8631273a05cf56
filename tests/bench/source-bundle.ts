import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const ENTRY = "virtual:source-engine";

/**
 * Builds the engine as the extension does: minified, one file a language.
 * Returns the path of a module with `findSources` and `loadLanguage`.
 */
export async function bundleSources(): Promise<string> {
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: "silent",
    plugins: [
      {
        name: "source-engine-entry",
        resolveId: (id) => (id === ENTRY ? id : null),
        load: (id) =>
          id === ENTRY
            ? `export { findSources } from "${ROOT}src/sources/find-sources.ts";
               export { loadLanguage } from "${ROOT}src/sources/load-language.ts";`
            : null,
      },
    ],
    build: {
      write: false,
      minify: true,
      target: "es2023",
      // As in a worker: no helper for style sheets, and the files loaded later take the shared code from the entry.
      ssr: true,
      rolldownOptions: {
        input: { sources: ENTRY },
        preserveEntrySignatures: "allow-extension",
        output: { entryFileNames: "sources.js", chunkFileNames: "sources-[name].js" },
      },
    },
  });
  const chunks = [result].flat().flatMap((one) => ("output" in one ? one.output : []));
  const folder = mkdtempSync(join(tmpdir(), "byline-bench-"));
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  let entry = "";
  for (const chunk of chunks) {
    if (chunk.type !== "chunk") continue;
    mkdirSync(dirname(join(folder, chunk.fileName)), { recursive: true });
    writeFileSync(join(folder, chunk.fileName), chunk.code);
    if (chunk.isEntry) entry = chunk.fileName;
  }
  return join(folder, entry);
}
