import type { AddressParts, DestinationRule } from "../../rules/promo/destinations.ts";
import type { Needed } from "../families/filed-words.ts";

/** Source of a service's expression, and what every address that it matches holds. */
export type FiledService = readonly [source: string, needed: Needed];

/** A rule for addresses whose services are filed. */
export interface FiledDestination extends Pick<DestinationRule, "id" | "role"> {
  services: readonly FiledService[];
  parts: AddressParts | null;
}
