import type { Block } from "../../model/block.ts";
import type { Choice } from "../../model/place.ts";
import type { Article } from "../../model/reading.ts";
import { Panel } from "../parts/Panel.tsx";
import { SourcesPending } from "../sources/SourcesPending.tsx";
import type { Placed } from "../state/memory.ts";
import { useTexts } from "../state/port-context.ts";
import type { Dispatch, Faded, PanelName } from "../state/session.ts";
import { useLater } from "../state/use-later.ts";
import type { Sources } from "../state/use-sources.ts";
import type { Passage } from "../text/passages.ts";
import type { SpokenStory } from "../text/speakers.ts";

export interface PanelsProps {
  article: Article;
  sources: Sources;
  /** Who says which sentence; null while it is being made. */
  story: SpokenStory | null;
  panel: PanelName | null;
  choice: Choice | null;
  faded: Faded | null;
  placed: Placed;
  /** Blocks that stand in the article. */
  shown: readonly Block[];
  passages: readonly Passage[];
  /** There is a voice to read aloud with. */
  speaks: boolean;
  dispatch: Dispatch;
}

type Panels = typeof import("../panels/panels.ts");

/** The open panel, if any. */
export function ReaderPanels(props: PanelsProps) {
  const { text } = useTexts();
  const { panel } = props;
  const panels = useLater(true, () => import("../panels/panels.ts"));
  if (panel === null) return null;
  return (
    <Panel key={panel} title={text(`panel_${panel}`)} dispatch={props.dispatch}>
      {panels ? contentOf(panel, props, panels) : <div aria-busy="true" />}
    </Panel>
  );
}

function contentOf(panel: PanelName, props: PanelsProps, panels: Panels) {
  const { article, sources, story, choice, faded, placed, shown, passages, speaks, dispatch } = props;
  switch (panel) {
    case "sources":
      return typeof sources === "object" ? (
        <panels.SourcePanel
          article={{ ...article, sources }}
          choice={choice}
          passages={passages}
          dispatch={dispatch}
        />
      ) : (
        <SourcesPending sources={sources} />
      );
    case "speakers":
      return typeof sources === "object" ? (
        <panels.SpeakersPanel story={story} summary={sources} faded={faded} dispatch={dispatch} />
      ) : (
        <SourcesPending sources={sources} />
      );
    case "ledger":
      return <panels.Ledger article={article} placed={placed} dispatch={dispatch} />;
    case "outline":
      return <panels.Outline article={article} blocks={shown} />;
    case "appearance":
      return <panels.AppearancePanel />;
    case "export":
      return <panels.ExportPanel article={article} sources={sources} shown={shown} />;
    case "help":
      return <panels.HelpPanel speaks={speaks} />;
  }
}
