import { cleanText } from "../page/entities.ts";
import type { PageHead } from "../page/page-tree.ts";

/** The page's `<meta>` elements by key. */
export class HeadMetas {
  private readonly byKey = new Map<string, string[]>();

  constructor(head: PageHead) {
    for (const { key, content } of head.metas) {
      const text = cleanText(content.slice(0, 2000));
      if (text === "") continue;
      const known = this.byKey.get(key);
      if (known) known.push(text);
      else this.byKey.set(key, [text]);
    }
  }

  /** First text under the first of the keys that the page has. */
  first(...keys: string[]): string | null {
    for (const key of keys) {
      const [text] = this.byKey.get(key) ?? [];
      if (text) return text;
    }
    return null;
  }

  /** First text under a key that passes the test. */
  firstLike(isKey: (key: string) => boolean): string | null {
    for (const [key, [text]] of this.byKey) if (text && isKey(key)) return text;
    return null;
  }

  /** All texts under the keys, in the order of the keys. */
  all(...keys: string[]): string[] {
    return keys.flatMap((key) => this.byKey.get(key) ?? []);
  }
}
