import { build, type Plugin } from "vite";

/** The code that a plugin makes of one module that stands at `id`. */
export async function builtModule(id: string, code: string, plugin: Plugin): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "silent",
    plugins: [{ name: "module", resolveId: () => id, load: () => code }, plugin],
    build: { write: false, minify: false, rolldownOptions: { input: id, preserveEntrySignatures: "strict" } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output && "output" in output ? output.output[0] : undefined;
  return chunk?.code ?? "";
}
