import { Icon } from "../parts/Icon.tsx";
import { useTexts } from "../state/port-context.ts";
import type { Way } from "../state/use-surfaces.ts";

interface Props {
  ways: readonly Way[];
  go: (way: Way) => void;
}

/** The ways out: into a tab, into the side panel, back to the page. */
export function SurfaceActions({ ways, go }: Props) {
  const { text } = useTexts();
  return (
    <span class="top-icons top-ways">
      {ways.map((way) => (
        <button
          key={way}
          type="button"
          id={`go-${way}`}
          class="icon-button"
          title={text(`go_${way}`)}
          aria-label={text(`go_${way}`)}
          onClick={() => go(way)}
        >
          <Icon name={way} />
        </button>
      ))}
    </span>
  );
}
