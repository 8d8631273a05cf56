/** Where in the page a payload stands. */
export type Place = "between" | "inside" | "around" | "end" | "head" | "before-all";

/**
 * One way in which a page may attack a reader, with payloads that use it. Payloads are markup in which
 * `CANARY` stands for a script's expression that tells on itself (see `page.ts`) and `SERVER` for the
 * origin that records every request.
 */
export interface Mechanism {
  id: string;
  /** What a reader that falls for it does. */
  about: string;
  payloads: readonly string[];
  /** Each payload stands at each of these; between two paragraphs when left out. */
  places?: readonly Place[];
  /** The border's sanitiser is what stops it: with sanitising switched off the audit must find it. */
  needsSanitiser?: true;
  /** Markup of the whole page where the story alone would not do, around `PAYLOAD`. */
  as?: "xhtml" | "windows-1252" | "utf-16le" | "no-charset";
}

/** One page of the corpus. */
export interface HostileCase {
  /** `mechanism/number-place`: stable as long as payloads are only added at the end. */
  id: string;
  mechanism: Mechanism;
  payload: string;
  place: Place;
}

/** Every payload of every mechanism at every place. */
export function casesOf(mechanisms: readonly Mechanism[]): HostileCase[] {
  return mechanisms.flatMap((mechanism) =>
    mechanism.payloads.flatMap((payload, i) =>
      (mechanism.places ?? ["between"]).map((place) => ({
        id: `${mechanism.id}/${i + 1}-${place}`,
        mechanism,
        payload,
        place,
      })),
    ),
  );
}
