import { vi } from "vitest";

/** What a browser answers to an extension's pages, as far as the surfaces ask. */
export interface FakeBrowser {
  session: Map<string, unknown>;
  local: Map<string, unknown>;
  /** What was asked of the browser, in order. */
  calls: string[];
  /** UTF-16 units of JSON that the session holds. */
  quota: number;
  /** The page belongs to a private window. */
  isPrivate: boolean;
  api: object;
}

/** A browser with one window and one tab, in memory. */
export function fakeBrowser(): FakeBrowser {
  const fake: FakeBrowser = {
    session: new Map(),
    local: new Map(),
    calls: [],
    quota: Number.POSITIVE_INFINITY,
    isPrivate: false,
    api: {},
  };
  const area = (store: Map<string, unknown>) => ({
    async get(names: string | string[] | null) {
      const wanted = names === null ? [...store.keys()] : [names].flat();
      return structuredClone(
        Object.fromEntries(wanted.filter((name) => store.has(name)).map((name) => [name, store.get(name)])),
      );
    },
    set(items: Record<string, unknown>) {
      fake.calls.push(`set ${Object.keys(items).join(" ")}`);
      const after = new Map([...store, ...Object.entries(structuredClone(items))]);
      if (JSON.stringify([...after]).length > fake.quota) return Promise.reject(new Error("QUOTA_BYTES"));
      for (const [name, value] of after) store.set(name, value);
      return Promise.resolve();
    },
    async remove(names: string | string[]) {
      for (const name of [names].flat()) store.delete(name);
    },
  });
  const event = () => ({ addListener: vi.fn(), removeListener: vi.fn() });
  fake.api = {
    storage: { session: area(fake.session), local: area(fake.local), onChanged: event() },
    extension: {
      get inIncognitoContext() {
        return fake.isPrivate;
      },
    },
    windows: { getCurrent: async () => ({ id: 7 }), update: async () => ({}) },
    tabs: {
      query: async () => [{ id: 3, windowId: 7 }],
      get: async (id: number) => ({ id, index: 2, windowId: 7 }),
      async create({ url, index }: { url: string; index?: number }) {
        fake.calls.push(`tab ${url} at ${index}`);
      },
    },
    runtime: {
      id: "byline",
      getURL: (path: string) => `ext://byline/${path}`,
      onMessage: event(),
      sendMessage: () => Promise.reject(new Error("Receiving end does not exist.")),
    },
    sidebarAction: {
      open() {
        fake.calls.push("open panel");
        return Promise.resolve();
      },
    },
  };
  return fake;
}
