import { type ReadonlySignal, signal } from "@preact/signals";
import { AT_THE_TOP } from "../../model/place.ts";
import type { ReaderPort } from "../../model/port.ts";
import type { Article, Failure, Scope } from "../../model/reading.ts";
import type { Settings } from "../../model/settings.ts";
import type { NothingHanded } from "../../model/surface.ts";
import type { Memory } from "./memory.ts";
import type { Opened } from "./reading-store.ts";

type Found = Failure | NothingHanded | ({ ok: true } & Opened);

/** What the app shows, and the number of the question that it answers. */
export type Shown = Found & { turn: number };

/** What is read, and how to have something else read. */
export interface Opening {
  /** Null while the page is being read. */
  readonly shown: ReadonlySignal<Shown | null>;
  read(scope: Scope): void;
  /** Nobody waits any more; with a scope, that is read instead. */
  stop(instead: Scope | null): void;
  /** Shows what was handed to this surface, now and later, or else reads the page; the answer ends that. */
  begin(): () => void;
}

/** @param opens where the reader wanted Byline when the button was pressed: to change it in the reader moves no article */
export function createOpening(port: ReaderPort, memory: Memory, opens: Settings["opens"]): Opening {
  const shown = signal<Shown | null>(null);
  let latest = 0;
  const show = async (find: () => Promise<Found>) => {
    const turn = ++latest;
    const found = await find().catch(bugFound);
    if (turn === latest) shown.value = { ...found, turn };
  };
  const read = (scope: Scope) => {
    shown.value = null;
    show(() => readPage(port, memory, opens, scope));
  };
  return {
    shown,
    read,
    stop(instead) {
      port.stop();
      if (instead) read(instead);
      else shown.value = { ok: false, reason: "stopped", turn: ++latest };
    },
    begin() {
      // What is handed over replaces what is shown only once it is there.
      const receive = () => void show(() => receiveOrRead(port, memory, opens));
      receive();
      const deaf = port.onReceived(receive);
      return () => {
        deaf();
        latest++;
      };
    },
  };
}

async function receiveOrRead(port: ReaderPort, memory: Memory, opens: Settings["opens"]): Promise<Found> {
  const handed = await port.received();
  if (!handed) return readPage(port, memory, opens, "page");
  if (!("reading" in handed)) return handed;
  const { reading, place, following } = handed;
  if (!reading.ok) return reading;
  if (place) await memory.keepPlace(reading, place);
  return {
    ...(await remembered(reading, memory)),
    following,
    isRemembered: place === null,
    hasSelection: false,
  };
}

async function readPage(
  port: ReaderPort,
  memory: Memory,
  opens: Settings["opens"],
  scope: Scope,
): Promise<Found> {
  const reading = await port.read(scope);
  if (!reading.ok) return reading;
  const [opened] = await Promise.all([
    remembered(reading, memory),
    port.surface === "popup" && goOn(port, reading, opens),
  ]);
  return { ...opened, following: null, isRemembered: true, hasSelection: reading.hasSelection === true };
}

/** A reader who wants a tab, or has the side panel open, reads there; the popup closes then. */
function goOn(port: ReaderPort, reading: Article, opens: Settings["opens"]): Promise<boolean> {
  const handover = { reading, ...AT_THE_TOP };
  return opens === "tab" ? port.openTab(handover) : port.showInOpenPanel(handover);
}

async function remembered(
  article: Article,
  memory: Memory,
): Promise<{ ok: true } & Omit<Opened, "hasSelection" | "following" | "isRemembered">> {
  const [placed, corrections, place, size] = await Promise.all([
    memory.placedIn(article),
    memory.correctionsOf(article),
    memory.placeIn(article),
    memory.sizeOf(article),
  ]);
  return { ok: true, article, placed, corrections, place, size };
}

/** The port promises never to reject; if it does all the same, the reader still gets a view. */
function bugFound(error: unknown): Failure {
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { ok: false, reason: "error", details: `popup read\n${message}` };
}
