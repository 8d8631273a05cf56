import { useEffect } from "preact/hooks";
import { RANGES } from "../../model/settings.ts";
import type { MessageKey } from "../../words/message-keys.ts";
import { Icon, type IconName } from "../parts/Icon.tsx";
import { useNarration } from "../state/narration.ts";
import { useReading } from "../state/reading-store.ts";
import { useStore } from "../state/store.ts";
import { useShortcuts } from "../state/use-shortcuts.ts";

const SPEEDS = speedsIn(RANGES.speed);

/** Read aloud: pause and go on, sentence and paragraph, speed and voice. */
export function AloudBar() {
  const { texts, settings, announcer } = useStore();
  const { text, number } = texts;
  const { each, change } = settings;
  const reading = useReading();
  const voices = reading.voices.value;
  const controls = useNarration(reading);
  const { status } = controls.narration.value;
  const speaking = status === "speaking";
  useEffect(() => announcer.say(text(`aloud_${status}`)), [status]);
  useShortcuts(() => ({
    l: controls.toggle,
    j: () => controls.sentence(1),
    k: () => controls.sentence(-1),
    J: () => controls.paragraph(1),
    K: () => controls.paragraph(-1),
  }));

  const button = (icon: IconName, key: MessageKey, act: () => void) => (
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
          value={String(each.speed.value)}
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
            value={controls.voice.value?.id}
            onChange={(event) =>
              change({ voices: { ...each.voices.peek(), [reading.spoken]: event.currentTarget.value } })
            }
          >
            {voices.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
        {button("close", "aloud_close", () => reading.dispatch({ type: "aloud/close" }))}
      </span>
    </section>
  );
}

function speedsIn({ min, max, step }: typeof RANGES.speed): number[] {
  return Array.from({ length: Math.round((max - min) / step) + 1 }, (_, i) => min + i * step);
}
