import type { Mechanism } from "../mechanism.ts";
import { ADDRESSES } from "./addresses.ts";
import { APPEARANCE } from "./appearance.ts";
import { BULK } from "./bulk.ts";
import { DOCUMENTS } from "./documents.ts";
import { ENDLESS } from "./endless.ts";
import { SCRIPTS } from "./scripts.ts";
import { SHADOWING } from "./shadowing.ts";

/** The whole corpus, a row a mechanism. */
export const MECHANISMS: readonly Mechanism[] = [
  ...SCRIPTS,
  ...ADDRESSES,
  ...SHADOWING,
  ...DOCUMENTS,
  ...APPEARANCE,
  ...BULK,
  ...ENDLESS,
];
