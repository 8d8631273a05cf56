import WebSocket from "ws";
import { PATIENCE_MS } from "./driver.ts";

/** A command that the browser refused, with its own words. */
export class BidiError extends Error {}

interface Answer {
  id?: number;
  type?: string;
  result?: unknown;
  error?: string;
  message?: string;
  /** Of an event. */
  method?: string;
  params?: unknown;
}

/** One WebDriver BiDi session (https://w3c.github.io/webdriver-bidi/): commands by name, answers by number. */
export interface Bidi {
  /** @throws {BidiError} when the browser refuses, does not answer in time, or is gone */
  send<Result>(method: string, params: Record<string, unknown>, timeoutMs?: number): Promise<Result>;
  /** Calls back for each event of this name from now on. */
  listen<Params>(event: string, heard: (params: Params) => void): Promise<void>;
  closed: Promise<void>;
  close(): void;
}

/** Opens a session. @param address as Firefox prints it, e.g. `ws://127.0.0.1:40187` */
export async function connectBidi(address: string): Promise<Bidi> {
  const socket = new WebSocket(`${address}/session`);
  await new Promise<void>((resolve, reject) => {
    socket.once("open", resolve);
    socket.once("error", reject);
  });
  const waiting = new Map<number, (answer: Answer) => void>();
  const listeners = new Map<string, (params: unknown) => void>();
  let lastId = 0;
  socket.on("message", (data) => {
    const answer = JSON.parse(String(data)) as Answer;
    if (answer.type === "event") listeners.get(answer.method ?? "")?.(answer.params);
    if (typeof answer.id === "number") waiting.get(answer.id)?.(answer);
  });
  const closed = new Promise<void>((resolve) => {
    socket.once("close", () => {
      for (const settle of waiting.values()) settle({ error: "closed", message: "the connection closed" });
      resolve();
    });
  });

  const bidi: Bidi = {
    send<Result>(method: string, params: Record<string, unknown>, timeoutMs = PATIENCE_MS) {
      if (socket.readyState !== WebSocket.OPEN) {
        return Promise.reject(new BidiError(`${method}: the connection is closed`));
      }
      const id = ++lastId;
      return new Promise<Result>((resolve, reject) => {
        const timer = setTimeout(() => {
          waiting.delete(id);
          reject(new BidiError(`${method}: no answer within ${timeoutMs} ms`));
        }, timeoutMs);
        waiting.set(id, (answer) => {
          clearTimeout(timer);
          waiting.delete(id);
          if (answer.error) reject(new BidiError(`${method}: ${answer.error}: ${answer.message ?? ""}`));
          else resolve(answer.result as Result);
        });
        socket.send(JSON.stringify({ id, method, params }));
      });
    },
    async listen<Params>(event: string, heard: (params: Params) => void) {
      listeners.set(event, heard as (params: unknown) => void);
      await bidi.send("session.subscribe", { events: [event] });
    },
    closed,
    close: () => socket.close(),
  };
  await bidi.send("session.new", { capabilities: {} });
  return bidi;
}

interface EvaluateResult {
  type: "success" | "exception";
  result?: { type: string; value?: unknown };
  exceptionDetails?: { text: string };
}

/**
 * Value of an expression in a browsing context, awaited when it is a promise; it must survive JSON.
 * @throws {BidiError} when the script throws
 */
export async function evaluateIn<Value>(bidi: Bidi, context: string, expression: string): Promise<Value> {
  const answer = await bidi.send<EvaluateResult>("script.evaluate", {
    expression: `(async () => JSON.stringify(await (${expression})))()`,
    target: { context },
    awaitPromise: true,
  });
  if (answer.type === "exception") {
    throw new BidiError(answer.exceptionDetails?.text ?? "the script threw");
  }
  const json = answer.result?.value;
  return (typeof json === "string" ? JSON.parse(json) : undefined) as Value;
}

/** Keys with a name, as WebDriver spells them (https://w3c.github.io/webdriver/#keyboard-actions). */
const NAMED_KEYS: Readonly<Record<string, string>> = {
  Tab: "\uE004",
  Enter: "\uE007",
  Shift: "\uE008",
  Control: "\uE009",
  Alt: "\uE00A",
  Escape: "\uE00C",
  " ": " ",
  PageUp: "\uE00E",
  PageDown: "\uE00F",
  End: "\uE010",
  Home: "\uE011",
  ArrowLeft: "\uE012",
  ArrowUp: "\uE013",
  ArrowRight: "\uE014",
  ArrowDown: "\uE015",
};

/** Presses keys in a browsing context, one after the other held and then let go. */
export async function pressIn(bidi: Bidi, context: string, keys: readonly string[]): Promise<void> {
  const values = keys.map((key) => NAMED_KEYS[key] ?? key);
  await bidi.send("input.performActions", {
    context,
    actions: [
      {
        type: "key",
        id: "keyboard",
        actions: [
          ...values.map((value) => ({ type: "keyDown", value })),
          ...values.reverse().map((value) => ({ type: "keyUp", value })),
        ],
      },
    ],
  });
}
