import { useState } from "preact/hooks";
import type { MessageKey } from "../../words/message-keys.ts";
import { WAY_KEYS } from "../state/reader-keys.ts";
import { useReading } from "../state/reading-store.ts";
import { useStore } from "../state/store.ts";
import { useShortcut } from "../state/use-shortcut.ts";

/** What a key is for: there is a text for each. */
type KeyUse = MessageKey extends infer Key ? (Key extends `key_${infer Use}` ? Use : never) : never;

/** Keys of the reader and what each does; the texts are `key_<what>`. */
export const KEY_SHEET: readonly { keys: readonly string[]; what: KeyUse; aloud?: true }[] = [
  { keys: ["s"], what: "sources" },
  { keys: ["r"], what: "ledger" },
  { keys: ["w", "W"], what: "who" },
  { keys: ["v"], what: "speakers" },
  { keys: ["f"], what: "fade" },
  { keys: ["o"], what: "outline" },
  { keys: ["a"], what: "appearance" },
  { keys: ["e"], what: "export" },
  { keys: ["c"], what: "receipt" },
  { keys: ["b"], what: "obsidian" },
  { keys: ["+", "-"], what: "size" },
  { keys: ["/"], what: "find" },
  { keys: ["n", "p"], what: "steps" },
  { keys: [WAY_KEYS.tab], what: "tab" },
  { keys: [WAY_KEYS.panel], what: "panel" },
  { keys: [WAY_KEYS.page], what: "page" },
  { keys: ["l"], what: "aloud", aloud: true },
  { keys: ["j", "k"], what: "sentences", aloud: true },
  { keys: ["J", "K"], what: "paragraphs", aloud: true },
  { keys: ["?"], what: "help" },
  { keys: ["Esc"], what: "close" },
];

/** The key sheet, and the shortcut that opens Byline. */
export function HelpPanel() {
  const { port, texts, settings } = useStore();
  const { text } = texts;
  const { voices, surfaces } = useReading();
  const speaks = voices.value.length > 0;
  const shortcut = useShortcut();
  const [refused, setRefused] = useState(false);
  const ways: readonly string[] = surfaces.ways;
  const here = KEY_SHEET.filter(
    ({ what, aloud }) => (speaks || !aloud) && (!(what in WAY_KEYS) || ways.includes(what)),
  );
  const gecko = navigator.userAgent.includes("Firefox/");
  return (
    <>
      <section class="panel-section help-words">
        <h3>{text("help_open")}</h3>
        {shortcut !== null && <p>{shortcut ? <kbd>{shortcut}</kbd> : text("help_no_shortcut")}</p>}
        <p class="muted">{text("help_clash")}</p>
        <p class="help-change">
          <button type="button" onClick={async () => setRefused(!(await port.changeShortcut()))}>
            {text("help_change")}
          </button>
        </p>
        <p role="status">{refused && text(gecko ? "help_change_firefox" : "help_change_chrome")}</p>
      </section>
      <section class="panel-section">
        <h3>{text("help_keys")}</h3>
        {!settings.each.letterKeys.value && <p class="notice">{text("help_keys_off")}</p>}
        <dl class="key-sheet">
          {here.map(({ keys, what }) => (
            <div key={what}>
              <dt>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{text(`key_${what}`)}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}
