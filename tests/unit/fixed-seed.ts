import fc from "fast-check";

/** The same random inputs in every run: a run that fails can be repeated, and none fails by chance. */
fc.configureGlobal({ seed: Number(process.env.BYLINE_SEED ?? 20261123) });
