import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build, type Rolldown } from "vite";
import { dropSamples } from "../../src/release/drop-samples.ts";
import { shortNames } from "../../src/release/short-names.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const ENTRY = "virtual:source-engine";

/** The source engine as the extension loads it. */
export interface SourceBundle {
  /** Path of a module with `findSources` and `loadLanguage`. */
  file: string;
  /** Bytes of the files that a page of each language loads, each compressed by itself. */
  loads: { file: string; bytes: number }[];
  /** Bytes of all files, compressed. */
  total: number;
}

/** Builds the engine as the extension does: minified, without samples, one file a language. */
export async function bundleSources(): Promise<SourceBundle> {
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: "silent",
    plugins: [
      dropSamples(),
      shortNames(),
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
  const files = new Map<string, Rolldown.OutputChunk>();
  for (const chunk of chunks) if (chunk.type === "chunk") files.set(chunk.fileName, chunk);
  const folder = mkdtempSync(join(tmpdir(), "byline-bench-"));
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  const sizes = new Map<string, number>();
  for (const [name, { code }] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), code);
    sizes.set(name, gzipSync(code, { level: 9 }).length);
  }
  const entry = [...files.values()].find((chunk) => chunk.isEntry);
  if (!entry) throw new Error("the build gave no entry");
  const size = (names: Iterable<string>) => [...names].reduce((sum, name) => sum + (sizes.get(name) ?? 0), 0);
  const engine = reached(entry.fileName, files, new Set());
  // The grammar of all languages but English is loaded beside their data.
  const grammar = entry.dynamicImports.find((name) => name.includes("freer-grammar")) ?? "";
  const loads = entry.dynamicImports.flatMap((name) => {
    const language = /languages\/(\w+)\.ts$/.exec(files.get(name)?.facadeModuleId ?? "")?.[1];
    if (!language && !/quoted-languages\.ts$/.test(files.get(name)?.facadeModuleId ?? "")) return [];
    const own = reached(name, files, new Set(engine));
    return [
      {
        file: language ?? "others",
        bytes: size(language && language !== "en" ? reached(grammar, files, own) : own),
      },
    ];
  });
  return {
    file: join(folder, entry.fileName),
    loads: loads.sort((a, b) => b.bytes - a.bytes),
    total: size(files.keys()),
  };
}

/** A file and all that it imports, added to those already loaded. */
function reached(
  name: string,
  files: ReadonlyMap<string, Rolldown.OutputChunk>,
  seen: Set<string>,
): Set<string> {
  const chunk = files.get(name);
  if (!chunk || seen.has(name)) return seen;
  seen.add(name);
  for (const other of chunk.imports) reached(other, files, seen);
  return seen;
}
