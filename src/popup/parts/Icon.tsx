/** Strokes on a 20 by 20 grid: our own, since a set of signs is megabytes of packages for these few, and has none for Obsidian. */
const PATHS = {
  find: "M8.5 3.5a5 5 0 1 1 0 10 5 5 0 0 1 0-10zM12.3 12.3 17 17",
  outline: "M3.5 5h13M6.5 10h10M6.5 15h10M3.5 10h.01M3.5 15h.01",
  letters:
    "M2.5 15.5 6.5 5l4 10.5M4 12h5M12.5 12.8c0-3.6 5-3.6 5 0v2.7M17.5 13.5c-5-.8-5.4 2.4-2.9 2.4 1.6 0 2.9-1 2.9-2.4z",
  who: "M3.5 4h13v9h-7L6 16.2V13H3.5zM8.4 7c.2-1.9 3.2-1.7 3.2.1 0 1-1.6 1.1-1.6 2.2M10 11.2h.01",
  speakers: "M3.5 4.5h9M3.5 8.2h5.5M3.5 11.8h9M3.5 15.5h5.5M15.5 3.8v3.4M15.5 11v4.5",
  take: "M10 3v9M6.5 8.8 10 12.3l3.5-3.5M4 13.5V17h12v-3.5",
  receipt:
    "M5 2.8 6.7 4.2 8.3 2.8 10 4.2 11.7 2.8 13.3 4.2 15 2.8V17.2L13.3 15.8 11.7 17.2 10 15.8 8.3 17.2 6.7 15.8 5 17.2zM7.5 8h5M7.5 11.5h5",
  obsidian: "M4.5 3.5h11v8l-4 5h-7zM15.5 11.5h-4v5M7.5 7h5M7.5 10h2.5",
  help: "M10 2.8a7.2 7.2 0 1 1 0 14.4 7.2 7.2 0 0 1 0-14.4zM7.8 8c0-3 4.4-2.8 4.4-.2 0 1.7-2.2 1.8-2.2 3.6M10 14.2h.01",
  tab: "M8 4.5H3.5v12h12V12M11.5 3.5h5v5M16.5 3.5 9 11",
  panel: "M3 4h14v12H3zM11.5 4v12M13.8 7h1.2M13.8 9.5h1.2",
  page: "M8 4.5 3.5 9 8 13.5M3.5 9h8.7a4.3 4.3 0 0 1 4.3 4.3v3.2",
  up: "M5 12.5 10 7.5l5 5",
  down: "M5 7.5l5 5 5-5",
  aloud: "M3.5 8v4h2.7L10 15V5L6.2 8zM12.8 7.6a3.6 3.6 0 0 1 0 4.8M15 5.4a6.6 6.6 0 0 1 0 9.2",
  play: "M6.5 4.5v11l9-5.5z",
  pause: "M7 4.8v10.4M13 4.8v10.4",
  previous: "M12.5 5l-5 5 5 5",
  next: "M7.5 5l5 5-5 5",
  backward: "M10 5l-5 5 5 5M15.5 5l-5 5 5 5",
  forward: "M4.5 5l5 5-5 5M10 5l5 5-5 5",
  close: "M5 5l10 10M15 5 5 15",
} as const;

export type IconName = keyof typeof PATHS;

/** A drawn sign; the button around it has the words. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      class={`icon icon-${name}`}
      viewBox="0 0 20 20"
      width="20"
      height="20"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
