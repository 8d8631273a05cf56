import { destinations } from "../../rules/promo/destinations.ts";
import { neededBy } from "../families/needed.ts";
import type { FiledDestination } from "./filed-destinations.ts";

/** All rules for addresses, filed. The build puts the finished table in the place of this module, as it does with `families/word-table.ts`. */
export const destinationTable: readonly FiledDestination[] = destinations.map(
  ({ id, role, services, parts = null }) => ({
    ...{ id, role, parts },
    services: services.map(({ source }) => [source, neededBy(source)] as const),
  }),
);
