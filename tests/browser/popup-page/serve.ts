import { fileURLToPath } from "node:url";
import preact from "@preact/preset-vite";
import { build, preview } from "vite";

const root = fileURLToPath(new URL(".", import.meta.url));

export interface PopupPage {
  /** Address of the page, without query. */
  url: string;
  close(): Promise<void>;
}

/** Builds the popup page into `outDir` and serves it on a free port. */
export async function servePopupPage(outDir: string): Promise<PopupPage> {
  await build({
    root,
    configFile: false,
    logLevel: "warn",
    plugins: [preact()],
    build: { outDir, emptyOutDir: true, target: "es2023", modulePreload: false },
  });
  const server = await preview({
    root,
    configFile: false,
    logLevel: "warn",
    build: { outDir },
    preview: { port: 0, host: "127.0.0.1" },
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === "string")
    throw new Error("The popup page's server has no port.");
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () => server.close(),
  };
}
