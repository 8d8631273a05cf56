import type { Block } from "../../model/block.ts";
import type { Article } from "../../model/reading.ts";
import type { Placed } from "../memory.ts";
import type { Choice, Passage } from "../passages.ts";
import { AppearancePanel } from "./AppearancePanel.tsx";
import { ExportPanel } from "./ExportPanel.tsx";
import { HelpPanel } from "./HelpPanel.tsx";
import { Ledger } from "./Ledger.tsx";
import { Outline } from "./Outline.tsx";
import { Panel } from "./Panel.tsx";
import { useTexts } from "./port-context.ts";
import { SourcePanel } from "./SourcePanel.tsx";
import { SourcesPending } from "./SourcesPending.tsx";
import type { Dispatch, PanelName } from "./session.ts";
import type { Sources } from "./use-sources.ts";

export interface PanelsProps {
  article: Article;
  sources: Sources;
  panel: PanelName | null;
  choice: Choice | null;
  placed: Placed;
  /** Blocks that stand in the article. */
  shown: readonly Block[];
  passages: readonly Passage[];
  /** There is a voice to read aloud with. */
  speaks: boolean;
  dispatch: Dispatch;
}

/** The open panel, if any. */
export function ReaderPanels(props: PanelsProps) {
  const { text } = useTexts();
  const { panel } = props;
  if (panel === null) return null;
  return (
    <Panel key={panel} title={text(`panel_${panel}`)} dispatch={props.dispatch}>
      {contentOf(panel, props)}
    </Panel>
  );
}

function contentOf(panel: PanelName, props: PanelsProps) {
  const { article, sources, choice, placed, shown, passages, speaks, dispatch } = props;
  switch (panel) {
    case "sources":
      return typeof sources === "object" ? (
        <SourcePanel
          article={{ ...article, sources }}
          choice={choice}
          passages={passages}
          dispatch={dispatch}
        />
      ) : (
        <SourcesPending sources={sources} />
      );
    case "ledger":
      return <Ledger article={article} placed={placed} dispatch={dispatch} />;
    case "outline":
      return <Outline blocks={shown} />;
    case "appearance":
      return <AppearancePanel />;
    case "export":
      return <ExportPanel article={article} sources={sources} shown={shown} />;
    case "help":
      return <HelpPanel speaks={speaks} />;
  }
}
