import { computed, type ReadonlySignal } from "@preact/signals";

/** A signal for each field of a value that is replaced as a whole: who shows one field is rendered when that one changes. */
export type Fields<Whole> = { readonly [Name in keyof Whole]: ReadonlySignal<Whole[Name]> };

/** Every field that the value ever has must be there from the beginning. */
export function fieldsOf<Whole extends object>(whole: ReadonlySignal<Whole>): Fields<Whole> {
  const names = Object.keys(whole.peek()) as (keyof Whole)[];
  const fields = names.map((name) => [name, computed(() => whole.value[name])]);
  return Object.fromEntries(fields) as Fields<Whole>;
}
