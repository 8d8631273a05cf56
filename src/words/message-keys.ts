import type messages from "../locales/en/messages.json";

/** Every text of the interface by its name. */
export type MessageKey = keyof typeof messages;

/** Texts that exist for several numbers: `key_one`, `key_other`, … */
export type PluralKey = MessageKey extends infer Key
  ? Key extends `${infer Stem}_other`
    ? Stem
    : never
  : never;

/** A name as the names of texts spell it: `agency-copy` is `agency_copy`, `letterKeys` is `letterkeys`. */
type KeyPart<Name extends string> = Lowercase<Underscored<Name>>;

type Underscored<Name extends string> = Name extends `${infer Start}-${infer Rest}`
  ? `${Start}_${Underscored<Rest>}`
  : Name;

export function keyPart<Name extends string>(name: Name): KeyPart<Name> {
  return name.replaceAll("-", "_").toLowerCase() as KeyPart<Name>;
}
