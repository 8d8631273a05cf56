/** Characters of an attribute that are read (UTF-16 units): the longest `srcset` of our test pages has half of them. */
const MAX_LENGTH = 10_000;

/**
 * The value of an attribute as far as anything after the snapshot looks at it. A longer list is cut after its last
 * whole entry; a longer address is no address, because a cut one names something else.
 */
export function boundedValue(value: string): string {
  if (value.length <= MAX_LENGTH) return value;
  const kept = value.slice(0, MAX_LENGTH);
  if (!/\s/.test(kept) && /^(?:https?:|\.{0,2}\/)/i.test(kept)) return "";
  const lastEntry = kept.lastIndexOf(", ");
  return lastEntry > 0 ? kept.slice(0, lastEntry) : kept;
}
