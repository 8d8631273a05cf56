import type { AddressParts, DestinationRule } from "../../rules/promo/destinations.ts";
import { holdsNeeded, type Needed } from "../families/filed-words.ts";
import { destinationTable } from "./destination-table.ts";
import type { FiledDestination } from "./filed-destinations.ts";

/** What the address of a link alone says of its purpose. */
export interface Destination extends Pick<DestinationRule, "id" | "role"> {
  /** It names services elsewhere, not the publication's own only. */
  isElsewhere: boolean;
}

interface Service {
  source: string;
  needed: Needed;
  /** Compiled when an address first holds what it needs. */
  pattern: RegExp | null;
}

interface Rule {
  destination: Destination;
  services: readonly Service[];
  parts: AddressParts | null;
}

/** Rules for addresses, and which of them a part of an address may fulfil. */
interface Index {
  rules: readonly Rule[];
  byPart: ReadonlyMap<string, readonly Rule[]>;
  /** Characters of the longest part. */
  longest: number;
}

/** Characters beside which parts of addresses stand. */
const DIVIDERS = "/.-_";

let index: Index | null = null;

/** What an address is known for, by the rules in order: host and path, lower-case, without `www.`, query and hash. */
export function* destinationsOf(address: string): Generator<Destination> {
  if (address === "") return;
  index ??= indexOf(destinationTable);
  const named = rulesNamedIn(address, index);
  for (const rule of index.rules)
    if (named.has(rule) || rule.services.some((service) => serves(service, address))) yield rule.destination;
}

function serves(service: Service, address: string): boolean {
  const { source, needed } = service;
  if (!holdsNeeded(address, needed)) return false;
  service.pattern ??= new RegExp(source);
  return service.pattern.test(address);
}

/** The rules one of whose words is a part of the address. */
function rulesNamedIn(address: string, { byPart, longest }: Index): Set<Rule> {
  const found = new Set<Rule>();
  const dividers = [-1, ...placesOf(address), address.length];
  dividers.forEach((start, i) => {
    for (const end of dividers.slice(i + 1)) {
      if (end - start > longest + 1) break;
      for (const rule of byPart.get(address.slice(start + 1, end)) ?? []) {
        const { before, behind } = rule.parts!;
        const isBefore = start < 0 || before.includes(address[start]!);
        if (isBefore && (end === address.length || behind.includes(address[end]!))) found.add(rule);
      }
    }
  });
  return found;
}

function placesOf(address: string): number[] {
  const places: number[] = [];
  for (let at = 0; at < address.length; at++) if (DIVIDERS.includes(address[at]!)) places.push(at);
  return places;
}

function indexOf(table: readonly FiledDestination[]): Index {
  const byPart = new Map<string, Rule[]>();
  let longest = 0;
  const rules = table.map(({ id, role, services, parts }) => {
    const rule: Rule = {
      destination: { id, role, isElsewhere: services.some(([source]) => source.includes("\\.com")) },
      services: services.map(([source, needed]) => ({ source, needed, pattern: null })),
      parts,
    };
    for (const word of parts?.words ?? []) {
      longest = Math.max(longest, word.length);
      const others = byPart.get(word);
      if (others) others.push(rule);
      else byPart.set(word, [rule]);
    }
    return rule;
  });
  return { rules, byPart, longest };
}
