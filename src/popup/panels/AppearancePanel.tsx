import { useId, useState } from "preact/hooks";
import { DEFAULT_SETTINGS, RANGES, type Settings } from "../../model/settings.ts";
import { keyPart, type MessageKey } from "../../words/message-keys.ts";
import { useStore } from "../state/store.ts";

/** Everything a reader can choose, shown in the article while it changes. */
export function AppearancePanel() {
  const { texts, settings, port } = useStore();
  const { text } = texts;
  const { hasPanel, surface } = port;
  const withPanel = hasPanel || surface === "panel";
  return (
    <div class="settings">
      {settings.unsaved.value && <p class="notice">{text("settings_unsaved")}</p>}
      <Choice name="theme" options={["system", "light", "dark", "sepia", "contrast"]} />
      <Choice name="font" options={["serif", "sans", "legible"]} />
      <Slider name="size" shown={(value) => value / 100} percent />
      <Slider name="leading" shown={(value) => value} />
      <Slider name="measure" shown={(value) => value * 2} />
      <Slider name="letters" shown={(value) => value} percent />
      <Slider name="words" shown={(value) => value} percent />
      <Choice name="pictures" options={["on", "demand", "off"]} />
      <Switch name="hyphens" />
      <Switch name="letterKeys" />
      <Choice name="opens" options={withPanel ? ["popup", "tab", "panel"] : ["popup", "tab"]} />
      <p class="settings-actions">
        <button
          type="button"
          disabled={JSON.stringify(settings.all.value) === JSON.stringify(DEFAULT_SETTINGS)}
          onClick={() => settings.change(DEFAULT_SETTINGS)}
        >
          {text("settings_reset")}
        </button>
        <ForgetPages />
      </p>
    </div>
  );
}

type NameOf<Value> = { [Key in keyof Settings]: Settings[Key] extends Value ? Key : never }[keyof Settings];

function Choice<Name extends NameOf<string>>({ name, options }: { name: Name; options: Settings[Name][] }) {
  const { texts, settings } = useStore();
  const { text } = texts;
  const chosen = settings.each[name].value;
  return (
    <fieldset class="choice-set">
      <legend>{text(`settings_${name}`)}</legend>
      <div class="choice-options">
        {options.map((option) => (
          <label key={option} class={`option option-${name}-${option}`}>
            <input
              type="radio"
              name={name}
              value={option}
              checked={chosen === option}
              onChange={() => settings.change({ [name]: option })}
            />
            <span>{text(`settings_${name}_${option}` as MessageKey)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface SliderProps {
  name: Exclude<keyof typeof RANGES, "speed">;
  /** What the reader sees of the value. */
  shown: (value: number) => number;
  percent?: boolean;
}

/** Its label stands beside it: one around it would name the output, not the field. */
function Slider({ name, shown, percent }: SliderProps) {
  const { texts, settings } = useStore();
  const { text, number, percent: asPercent } = texts;
  const value = settings.each[name].value;
  const { min, max, step } = RANGES[name];
  const id = useId();
  const words = percent ? asPercent(shown(value)) : number(shown(value));
  return (
    <div class="slider">
      <label for={id}>{text(`settings_${keyPart(name)}`)}</label>
      <output for={id} aria-live="off">
        {words}
      </output>
      <input
        type="range"
        id={id}
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={words}
        onInput={(event) => settings.change({ [name]: event.currentTarget.valueAsNumber })}
      />
    </div>
  );
}

function Switch({ name }: { name: NameOf<boolean> }) {
  const { texts, settings } = useStore();
  return (
    <label class="switch">
      <input
        type="checkbox"
        checked={settings.each[name].value}
        onChange={(event) => settings.change({ [name]: event.currentTarget.checked })}
      />
      <span>{texts.text(`settings_${keyPart(name)}`)}</span>
    </label>
  );
}

/** One button clears all that is kept about pages: on the device, and in memory for tab and side panel. */
function ForgetPages() {
  const { port, memory, texts } = useStore();
  const { text } = texts;
  const [done, setDone] = useState<boolean | null>(null);
  const forget = async () => {
    const done = await Promise.all([memory.forgetAll(), port.forgetHandovers()]);
    setDone(done.every(Boolean));
  };
  return (
    <>
      <button type="button" onClick={forget}>
        {text("settings_forget")}
      </button>
      <span role="status">
        {done === true && text("settings_forgotten")}
        {done === false && text("settings_not_forgotten")}
      </span>
    </>
  );
}
