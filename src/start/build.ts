import { build } from "vite";

/** `tsx src/start/build.ts [chrome] [firefox]`: builds the extension into dist/<browser>; both when none is named. */
const named = process.argv.slice(2);
for (const target of named.length > 0 ? named : ["chrome", "firefox"]) {
  // By environment: the plugin's child builds read the config file again.
  process.env.TARGET = target;
  await build({ logLevel: "warn" });
}
