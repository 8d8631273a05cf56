import { render } from "preact";
import type { Block } from "../../src/model/block.ts";
import { AT_THE_TOP } from "../../src/model/place.ts";
import { BlockView } from "../../src/popup/article/BlockView.tsx";
import { NO_OVERLAY, overlayOn } from "../../src/popup/article/block-content.ts";
import { createReading, type Opened, ReadingContext } from "../../src/popup/state/reading-store.ts";
import { createStore, StoreContext } from "../../src/popup/state/store.ts";
import { fakePort } from "../unit/popup/fake-port.ts";
import { makeArticle } from "../unit/popup/make-reading.ts";

const store = createStore(fakePort({ ok: false, reason: "error" }));
const opened: Opened = {
  article: makeArticle({ blocks: [] }),
  placed: {},
  corrections: {},
  size: null,
  isRemembered: false,
  hasSelection: false,
  ...AT_THE_TOP,
};
const reading = createReading(store, opened);

/** The blocks as the article view renders them, in a box of their own; `stop` takes them away again. */
export function renderBlocks(blocks: readonly Block[]): { article: Element; stop: () => void } {
  const article = document.createElement("article");
  document.body.append(article);
  render(
    <StoreContext.Provider value={store}>
      <ReadingContext.Provider value={reading}>
        {blocks.map((block) => (
          <BlockView key={block.id} block={block} {...overlayOn(block, NO_OVERLAY)} putBack={false} />
        ))}
      </ReadingContext.Provider>
    </StoreContext.Provider>,
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
