import type { AddressParts, DestinationRule } from "../../rules/promo/destinations.ts";

/** Source of a service's expression, and texts of which every address that it matches holds one; none where it tells none. */
export type FiledService = readonly [source: string, ...needed: string[]];

/** A rule for addresses whose services are filed. */
export interface FiledDestination extends Pick<DestinationRule, "id" | "role"> {
  services: readonly FiledService[];
  parts: AddressParts | null;
}
