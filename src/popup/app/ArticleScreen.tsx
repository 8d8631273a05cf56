import { useEffect, useLayoutEffect, useMemo, useReducer, useRef } from "preact/hooks";
import type { Block } from "../../model/block.ts";
import type { Article } from "../../model/reading.ts";
import { type Choice, passagesOf } from "../passages.ts";
import { useAnnounce } from "./Announcer.tsx";
import { ArticleBody } from "./ArticleBody.tsx";
import { ArticleHeader } from "./ArticleHeader.tsx";
import { marksByBlock, scrollBehavior, showPassage } from "./article-marks.ts";
import { Ledger, ledgerEntries } from "./Ledger.tsx";
import { Panel } from "./Panel.tsx";
import { useTexts } from "./port-context.ts";
import { SourcePanel } from "./SourcePanel.tsx";
import { StepBar } from "./StepBar.tsx";
import { NEW_SESSION, type PanelName, sessionAfter, standsIn } from "./session.ts";
import { TopBar } from "./TopBar.tsx";
import { useShortcuts } from "./use-shortcuts.ts";

/** The article with everything around it. */
export function ArticleScreen({ article }: { article: Article }) {
  const { text, number } = useTexts();
  const announce = useAnnounce();
  const [session, dispatch] = useReducer(sessionAfter, NEW_SESSION);
  const { choice, panel, placed, passage } = session;
  const reader = useRef<HTMLElement>(null);
  const opener = useRef<PanelName | null>(null);

  const shown = useMemo(() => article.blocks.filter((block) => standsIn(block, placed)), [article, placed]);
  const standfirsts = useMemo(() => openingStandfirsts(shown), [shown]);
  const body = useMemo(() => shown.filter((block) => !standfirsts.includes(block)), [shown, standfirsts]);
  const passages = useMemo(
    () => (choice ? passagesOf(choice, article.sources, shown) : []),
    [article, choice, shown],
  );
  const marks = useMemo(() => marksByBlock(passages), [passages]);

  useEffect(() => reader.current?.focus({ preventScroll: true }), []);

  useLayoutEffect(() => {
    if (!choice || !reader.current || passages.length === 0) return;
    showPassage(reader.current, passage);
    announce(text("steps_count", number(passage + 1), number(passages.length)));
  }, [session.visits]);

  const previous = useRef(placed);
  useLayoutEffect(() => {
    const back = Object.keys(placed).find((id) => placed[Number(id)] !== previous.current[Number(id)]);
    previous.current = placed;
    if (back === undefined) return;
    const isIn = placed[Number(back)] === "in";
    announce(text(isIn ? "ledger_is_in" : "ledger_is_out"));
    if (isIn)
      reader.current
        ?.querySelector(`#block-${back}`)
        ?.scrollIntoView({ block: "center", behavior: scrollBehavior() });
  }, [placed]);

  useEffect(() => {
    if (panel) opener.current = panel;
    else if (opener.current) document.getElementById(`open-${opener.current}`)?.focus();
  }, [panel]);

  const shortcuts = useMemo(() => {
    const step = (by: number) => {
      if (passages.length > 0)
        dispatch({ type: "passage/go", passage: (passage + by + passages.length) % passages.length });
    };
    return {
      s: () => dispatch({ type: "panel/toggle", panel: "sources" }),
      r: () => dispatch({ type: "panel/toggle", panel: "ledger" }),
      n: () => step(1),
      p: () => step(-1),
      Escape: () => dispatch({ type: choice ? "choice/clear" : "panel/close" }),
    };
  }, [passages, passage, choice]);
  useShortcuts(shortcuts);

  const { metadata, sources } = article;
  const removed = ledgerEntries(article.blocks, placed).filter((block) => !standsIn(block, placed)).length;
  const outside = article.outside.reduce((sum, { count }) => sum + count, 0);
  return (
    <div class={panel ? "frame has-panel" : "frame"}>
      <TopBar
        panel={panel}
        sources={sources.sources.length}
        removed={removed + outside}
        dispatch={dispatch}
      />
      <main class="reader" ref={reader} tabIndex={-1} id="reader">
        <article
          class={passages.length > 0 ? "article is-following" : "article"}
          lang={metadata.lang ?? undefined}
          dir={metadata.dir}
        >
          <ArticleHeader article={article} standfirsts={standfirsts} dispatch={dispatch} />
          <ArticleBody
            blocks={body}
            marks={marks}
            placed={placed}
            pageUrl={metadata.url}
            whole={session.visits > 0 || Object.keys(placed).length > 0}
            dispatch={dispatch}
          />
        </article>
      </main>
      {choice && passages.length > 0 && (
        <StepBar
          name={choiceName(choice, article)}
          passage={passage}
          count={passages.length}
          dispatch={dispatch}
        />
      )}
      {panel === "sources" && (
        <Panel title={text("sources_title")} dispatch={dispatch}>
          <SourcePanel article={article} session={session} passages={passages} dispatch={dispatch} />
        </Panel>
      )}
      {panel === "ledger" && (
        <Panel title={text("ledger_title")} dispatch={dispatch}>
          <Ledger article={article} placed={placed} dispatch={dispatch} />
        </Panel>
      )}
    </div>
  );
}

/** Standfirsts before the first other story block go under the headline. */
function openingStandfirsts(blocks: readonly Block[]): Block[] {
  const end = blocks.findIndex((block) => block.role !== "standfirst");
  return end < 0 ? [] : blocks.slice(0, end);
}

function choiceName(choice: Choice, { sources }: Article): string {
  switch (choice.kind) {
    case "source":
      return sources.sources[choice.index]?.name ?? "";
    case "outlet":
      return sources.outlets[choice.index]?.name ?? "";
    case "anonymity":
      return sources.anonymity[choice.index]?.who ?? "";
    case "document":
      return sources.unlinked[choice.index]?.name ?? "";
  }
}
