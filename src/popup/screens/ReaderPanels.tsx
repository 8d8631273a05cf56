import { Panel } from "../parts/Panel.tsx";
import { SourcesPending } from "../sources/SourcesPending.tsx";
import { type ReadingStore, useReading } from "../state/reading-store.ts";
import type { PanelName } from "../state/session.ts";
import { useTexts } from "../state/store.ts";
import { useLater } from "../state/use-later.ts";

type Panels = typeof import("../panels/panels.ts");

/** The open panel, if any. */
export function ReaderPanels() {
  const { text } = useTexts();
  const reading = useReading();
  const panel = reading.session.each.panel.value;
  const panels = useLater(true, () => import("../panels/panels.ts"));
  if (panel === null) return null;
  return (
    <Panel key={panel} title={text(`panel_${panel}`)}>
      {panels ? contentOf(panel, reading, panels) : <div aria-busy="true" />}
    </Panel>
  );
}

function contentOf(panel: PanelName, { summary, sourced }: ReadingStore, panels: Panels) {
  switch (panel) {
    case "sources":
      return sourced.value ? <panels.SourcePanel article={sourced.value} /> : <SourcesPending />;
    case "speakers":
      return summary.value ? <panels.SpeakersPanel summary={summary.value} /> : <SourcesPending />;
    case "ledger":
      return <panels.Ledger />;
    case "outline":
      return <panels.Outline />;
    case "appearance":
      return <panels.AppearancePanel />;
    case "export":
      return <panels.ExportPanel />;
    case "help":
      return <panels.HelpPanel />;
  }
}
