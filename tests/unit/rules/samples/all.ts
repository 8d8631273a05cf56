import type { FamilyId } from "../../../../src/rules/words.ts";
import { samples as posts } from "./posts.ts";
import { samples as address } from "./promo/address.ts";
import { samples as advertising } from "./promo/advertising.ts";
import { samples as commerce } from "./promo/commerce.ts";
import { samples as destinations } from "./promo/destinations.ts";
import { samples as leftovers } from "./promo/leftovers.ts";
import { samples as media } from "./promo/media.ts";
import { samples as names } from "./promo/names.ts";
import { samples as newsletter } from "./promo/newsletter.ts";
import { samples as participation } from "./promo/participation.ts";
import { samples as related } from "./promo/related.ts";
import { samples as sharing } from "./promo/sharing.ts";
import { samples as skipping } from "./promo/skipping.ts";
import { samples as support } from "./promo/support.ts";
import { samples as captions } from "./provenance/captions.ts";
import { samples as graphics } from "./provenance/graphics.ts";
import { samples as lines } from "./provenance/lines.ts";
import { samples as notes } from "./provenance/notes.ts";
import type { PatternSamples, SamplesByLanguage } from "./samples.ts";

/** Samples of each word family, by the language of its rows. */
export const WORD_SAMPLES: Record<FamilyId, SamplesByLanguage> = {
  ...address,
  ...advertising,
  ...commerce,
  ...leftovers,
  ...media,
  ...newsletter,
  ...participation,
  ...related,
  ...sharing,
  ...skipping,
  ...support,
  ...captions,
  ...graphics,
  ...lines,
  ...notes,
};

/** Samples of the rules that are one pattern each. */
export const PATTERN_SAMPLES: PatternSamples = { ...destinations, ...names, ...posts };
