import type { Span } from "../../model/source-summary.ts";

/** Spans with what they stand for, found again by place in few steps. */
export class SpanIndex<T> {
  private readonly byBlock = new Map<number, { start: number; reach: number; end: number; value: T }[]>();

  constructor(entries: Iterable<readonly [Span, T]>) {
    for (const [{ block, start, end }, value] of entries) {
      const list = this.byBlock.get(block) ?? [];
      this.byBlock.set(block, list);
      list.push({ start, end, reach: end, value });
    }
    for (const list of this.byBlock.values()) {
      list.sort((a, b) => a.start - b.start);
      for (let i = 1; i < list.length; i++) list[i]!.reach = Math.max(list[i]!.end, list[i - 1]!.reach);
    }
  }

  /** Whether any of them overlaps a span. */
  touches({ block, start, end }: Span): boolean {
    const list = this.byBlock.get(block) ?? [];
    const last = lastBefore(list, end);
    return last >= 0 && list[last]!.reach > start;
  }

  /** The last that begins before a span's end, where it overlaps the span. */
  at({ block, start, end }: Span): T | undefined {
    const list = this.byBlock.get(block) ?? [];
    const found = list[lastBefore(list, end)];
    return found && found.end > start ? found.value : undefined;
  }
}

function lastBefore(list: readonly { start: number }[], end: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.start < end) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
