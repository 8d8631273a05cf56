/** All forms of English verbs, as `CueRule` names them. */
interface VerbForms {
  finite: string;
  gerund: string;
  infinitive: string;
}

/**
 * Forms of verbs given as "note", "say/said" where the past does not follow the rule, "point_out" where words
 * follow the verb. A past with a doubled letter doubles it in the gerund too: "admit/admitted". Of a verb with a
 * star, "state*", the other forms mostly mean something else: only the past counts.
 */
export function verbs(list: string): VerbForms {
  const all = list.split(" ").map(formsOf);
  const join = (forms: string[][]) => forms.flat().join(" ");
  return {
    finite: join(all.map(({ finite }) => finite)),
    gerund: join(all.map(({ gerund }) => [gerund])),
    infinitive: join(all.map(({ infinitive }) => [infinitive])),
  };
}

function formsOf(entry: string): { finite: string[]; gerund: string; infinitive: string } {
  const [, base = "", star, irregular, rest = ""] = /^([^/_*]+)(\*?)(?:\/([^_]+))?(.*)$/.exec(entry) ?? [];
  const past = irregular ?? `${base.replace(/(?<=[^aeiou])y$/, "i").replace(/e$/, "")}ed`;
  const doubled = past.startsWith(base) && past.length > base.length + 2;
  if (star) return { finite: [past + rest], gerund: "", infinitive: "" };
  const stem = doubled ? past.slice(0, -2) : base.replace(/(?<=[^e])e$/, "");
  return {
    finite: [past, withS(base), base].map((form) => form + rest),
    gerund: `${stem}ing${rest}`,
    // A form that is also the past has any subject: "the note read".
    infinitive: past === base ? "" : base + rest,
  };
}

/** Regular plurals of nouns, and those of "man" and "person". */
export function plurals(list: string): string {
  return list.split(" ").map(pluralOf).join(" ");
}

function pluralOf(noun: string): string {
  if (noun.endsWith("man")) return noun.replace(/man$/, "men");
  if (noun === "person") return "people";
  return withS(noun);
}

/** "-s" as the language spells it: of a verb's third person and of a plural. */
function withS(base: string): string {
  return /(?:[sxz]|[cs]h|o)$/.test(base) ? `${base}es` : `${base.replace(/(?<=[^aeiou])y$/, "ie")}s`;
}
