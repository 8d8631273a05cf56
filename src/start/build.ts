import { buildExtension, TARGETS } from "../release/build-extension.ts";

/** `tsx src/start/build.ts [chrome] [firefox]`: builds the extension into dist/<browser>; both when none is named. */
const named = process.argv.slice(2);
for (const target of TARGETS) {
  if (named.length === 0 || named.includes(target)) await buildExtension(target);
}
