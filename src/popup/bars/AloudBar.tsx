import type { RefObject } from "preact";
import { useEffect, useMemo } from "preact/hooks";
import type { Block } from "../../model/block.ts";
import type { Article } from "../../model/reading.ts";
import { RANGES } from "../../model/settings.ts";
import type { Voice } from "../aloud/speech.ts";
import { Icon, type IconName } from "../parts/Icon.tsx";
import { useAnnounce } from "../state/Announcer.tsx";
import { useTexts } from "../state/port-context.ts";
import type { Dispatch } from "../state/session.ts";
import { useSettings } from "../state/settings-context.ts";
import { useNarration } from "../state/use-narration.ts";
import { useShortcuts } from "../state/use-shortcuts.ts";

interface Props {
  reader: RefObject<HTMLElement | null>;
  article: Article;
  /** Blocks that stand in the article. */
  blocks: readonly Block[];
  /** Language that is spoken, BCP 47. */
  lang: string;
  /** Voices for it, best first; at least one. */
  voices: readonly Voice[];
  dispatch: Dispatch;
}

const SPEEDS = speedsIn(RANGES.speed);

/** Read aloud: pause and go on, sentence and paragraph, speed and voice. */
export function AloudBar({ reader, article, blocks, lang, voices, dispatch }: Props) {
  const { text, number } = useTexts();
  const announce = useAnnounce();
  const { settings, change } = useSettings();
  const voice = voices.find(({ id }) => id === settings.voices[lang]) ?? voices[0];
  const manner = { voice: voice?.id ?? null, lang, speed: settings.speed };
  const [narration, controls] = useNarration({ reader, title: article.metadata.title, blocks, manner });
  const { status } = narration;
  const speaking = status === "speaking";
  useEffect(() => announce(text(`aloud_${status}`)), [status]);
  const keys = useMemo(
    () => ({
      l: controls.toggle,
      j: () => controls.sentence(1),
      k: () => controls.sentence(-1),
      J: () => controls.paragraph(1),
      K: () => controls.paragraph(-1),
    }),
    [controls],
  );
  useShortcuts(keys, settings.letterKeys);

  const button = (icon: IconName, key: string, act: () => void) => (
    <button
      type="button"
      class={`icon-button icon-${icon}`}
      title={text(key)}
      aria-label={text(key)}
      onClick={act}
    >
      <Icon name={icon} />
    </button>
  );
  return (
    <section class="aloud-bar" aria-label={text("aloud_open")}>
      <span class="aloud-steps">
        {button("backward", "aloud_previous_paragraph", () => controls.paragraph(-1))}
        {button("previous", "aloud_previous_sentence", () => controls.sentence(-1))}
        {button(speaking ? "pause" : "play", speaking ? "aloud_pause" : "aloud_play", controls.toggle)}
        {button("next", "aloud_next_sentence", () => controls.sentence(1))}
        {button("forward", "aloud_next_paragraph", () => controls.paragraph(1))}
      </span>
      {status === "failed" && <span class="aloud-failed">{text("aloud_failed")}</span>}
      <span class="aloud-manner">
        <select
          aria-label={text("aloud_speed")}
          value={String(settings.speed)}
          onChange={(event) => change({ speed: Number(event.currentTarget.value) })}
        >
          {SPEEDS.map((speed) => (
            <option key={speed} value={String(speed)}>
              {number(speed)} ×
            </option>
          ))}
        </select>
        {voices.length > 1 && (
          <select
            class="aloud-voices"
            aria-label={text("aloud_voice")}
            value={voice?.id}
            onChange={(event) =>
              change({ voices: { ...settings.voices, [lang]: event.currentTarget.value } })
            }
          >
            {voices.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
        {button("close", "aloud_close", () => dispatch({ type: "aloud/close" }))}
      </span>
    </section>
  );
}

function speedsIn({ min, max, step }: typeof RANGES.speed): number[] {
  return Array.from({ length: Math.round((max - min) / step) + 1 }, (_, i) => min + i * step);
}
