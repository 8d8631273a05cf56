import { readFile } from "node:fs/promises";

const MESSAGES = new URL("../locales/en/messages.json", import.meta.url);

/** The interface's English sentences for reasons of removal, by key; none where the interface has no sentence. */
export async function reasonTexts(): Promise<(reason: string) => string | undefined> {
  const messages: unknown = JSON.parse(await readFile(MESSAGES, "utf8"));
  const entries = Object.entries(messages as Record<string, { message?: unknown }>);
  const texts = new Map(entries.map(([key, entry]) => [key, entry.message]));
  return (reason) => {
    const text = texts.get(`reason_${reason}`);
    return typeof text === "string" ? text : undefined;
  };
}
