import { readFile } from "node:fs/promises";
import { type Texts, textsOf } from "../words/texts.ts";

const MESSAGES = new URL("../locales/en/messages.json", import.meta.url);

/** The popup's words in English, for whoever reads at a terminal. */
export async function interfaceTexts(): Promise<Texts> {
  const messages = JSON.parse(await readFile(MESSAGES, "utf8")) as Record<string, { message: string }>;
  const filled = (message: string, values: (string | number)[]) =>
    message.replace(/\$(\d)/g, (_, n: string) => String(values[Number(n) - 1] ?? ""));
  return textsOf({
    language: () => "en",
    text: (key, ...values) => filled(messages[key]?.message ?? key, values),
  });
}
