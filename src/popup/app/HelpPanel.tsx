import { useEffect, useState } from "preact/hooks";
import { usePort, useTexts } from "./port-context.ts";
import { useSettings } from "./settings-context.ts";

/** Keys of the reader and what each does; the texts are `key_<what>`. */
export const KEY_SHEET: readonly { keys: readonly string[]; what: string }[] = [
  { keys: ["s"], what: "sources" },
  { keys: ["r"], what: "ledger" },
  { keys: ["o"], what: "outline" },
  { keys: ["a"], what: "appearance" },
  { keys: ["e"], what: "export" },
  { keys: ["/"], what: "find" },
  { keys: ["n", "p"], what: "steps" },
  { keys: ["?"], what: "help" },
  { keys: ["Esc"], what: "close" },
];

/** The key sheet, and the shortcut that opens Byline. */
export function HelpPanel() {
  const port = usePort();
  const { text } = useTexts();
  const { settings } = useSettings();
  const [shortcut, setShortcut] = useState<string | null>(null);
  useEffect(() => {
    port.shortcut().then(setShortcut);
  }, [port]);
  const gecko = navigator.userAgent.includes("Firefox/");
  return (
    <>
      <section class="panel-section">
        <h3>{text("help_open")}</h3>
        {shortcut !== null && <p>{shortcut ? <kbd>{shortcut}</kbd> : text("help_no_shortcut")}</p>}
        <p class="muted">{text(gecko ? "help_change_firefox" : "help_change_chrome")}</p>
      </section>
      <section class="panel-section">
        <h3>{text("help_keys")}</h3>
        {!settings.letterKeys && <p class="notice">{text("help_keys_off")}</p>}
        <dl class="key-sheet">
          {KEY_SHEET.map(({ keys, what }) => (
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
