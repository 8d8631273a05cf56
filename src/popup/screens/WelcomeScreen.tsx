import { Message } from "../parts/Message.tsx";
import { usePort, useTexts } from "../state/store.ts";
import { useShortcut } from "../state/use-shortcut.ts";

/** What Byline never does; the texts are `welcome_never_<what>`. */
const NEVER = ["unasked", "sent", "changed", "private"] as const;

/** After the installation, once: where the button is, which key opens Byline, what it never does. */
export function WelcomeScreen() {
  const port = usePort();
  const { text } = useTexts();
  const shortcut = useShortcut();
  const gecko = navigator.userAgent.includes("Firefox/");
  return (
    <main class="welcome">
      <p class="wordmark">
        <span dir="ltr">{text("app_name")}</span>
      </p>
      <h1>{text("welcome_title")}</h1>
      <p class="welcome-lead">{text("welcome_words")}</p>
      <ol class="welcome-steps">
        <li>
          <h2>{text("welcome_button")}</h2>
          <p>
            <Sign /> {text(gecko ? "welcome_button_firefox" : "welcome_button_chrome")}
          </p>
        </li>
        <li>
          <h2>{text("welcome_open")}</h2>
          {shortcut !== null && (
            <p>
              {shortcut ? (
                <Message id="welcome_shortcut" values={[<kbd key="shortcut">{shortcut}</kbd>]} />
              ) : (
                text("welcome_no_shortcut")
              )}
            </p>
          )}
          <p>
            <button type="button" onClick={() => port.changeShortcut()}>
              {text("help_change")}
            </button>
          </p>
        </li>
        <li>
          <h2>{text("welcome_more")}</h2>
          <p>{text("welcome_more_words")}</p>
        </li>
      </ol>
      <section class="welcome-never">
        <h2>{text("welcome_never")}</h2>
        <ul>
          {NEVER.map((what) => (
            <li key={what}>{text(`welcome_never_${what}`)}</li>
          ))}
        </ul>
      </section>
      <p class="muted">{text("welcome_once")}</p>
    </main>
  );
}

/** The button's picture, drawn: a picture of our own would need the policy to allow more than a story's. */
function Sign() {
  return (
    <svg
      class="welcome-sign"
      viewBox="0 0 128 128"
      width="28"
      height="28"
      aria-hidden="true"
      focusable="false"
    >
      <rect x="4" y="4" width="120" height="120" rx="28" fill="#1d3557" />
      <path
        fill="#f6f1e7"
        d="M30 62V47c0-13 7-21 19-24l3 8c-7 2-10 6-10 12h9v19zM62 62V47c0-13 7-21 19-24l3 8c-7 2-10 6-10 12h9v19z"
      />
      <rect x="30" y="76" width="68" height="9" rx="4.5" fill="#f6f1e7" />
      <rect x="30" y="94" width="42" height="9" rx="4.5" fill="#e9a03b" />
    </svg>
  );
}
