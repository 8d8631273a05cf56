import { render } from "preact";
import type { Block } from "../../src/model/block.ts";
import { BlockView } from "../../src/popup/article/BlockView.tsx";
import { NO_OVERLAY, overlayOn } from "../../src/popup/article/block-content.ts";
import { PortContext } from "../../src/popup/state/port-context.ts";
import { fakePort } from "../unit/popup/fake-port.ts";

const port = fakePort({ ok: false, reason: "error" });

/** The blocks as the article view renders them, in a box of their own; `stop` takes them away again. */
export function renderBlocks(blocks: readonly Block[]): { article: Element; stop: () => void } {
  const article = document.createElement("article");
  document.body.append(article);
  render(
    <PortContext.Provider value={port}>
      {blocks.map((block) => (
        <BlockView
          key={block.id}
          block={block}
          {...overlayOn(block, NO_OVERLAY)}
          putBack={false}
          dispatch={() => {}}
        />
      ))}
    </PortContext.Provider>,
    article,
  );
  return {
    article,
    stop() {
      render(null, article);
      article.remove();
    },
  };
}
