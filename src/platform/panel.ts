import browser, { type Runtime } from "webextension-polyfill";

/** Chrome's own, which the types of the polyfill do not know. */
interface SidePanel {
  open(where: { windowId: number }): Promise<void>;
}

/** Asked by another page of the extension: is the panel of this window open? */
interface PanelQuestion {
  kind: "panel/ask";
  windowId: number;
}

const sidePanel = (browser as unknown as { sidePanel?: SidePanel }).sidePanel;

/** Name in `storage.session` under which the panel of a window finds the reading it is to show. */
export const panelName = (windowId: number) => `panel/${windowId}`;

/** Stands under that name while a click's reading is under way: the panel may be open before it is there. */
export const PENDING = "reading";

export const hasPanel = Boolean(sidePanel ?? browser.sidebarAction);

/** Opens the panel of a window; must be called in the click itself. Rejects when the browser refuses. */
export function openBrowserPanel(windowId: number): Promise<void> {
  return sidePanel ? sidePanel.open({ windowId }) : browser.sidebarAction.open();
}

/** Whether the panel of a window is open: it answers. */
export async function isPanelOpen(windowId: number): Promise<boolean> {
  try {
    const question: PanelQuestion = { kind: "panel/ask", windowId };
    return (await browser.runtime.sendMessage(question)) === true;
  } catch {
    // No page of the extension listens at all.
    return false;
  }
}

/** Answers for the panel of this window as long as its page lives. */
export function answerForPanel(windowId: number): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    // Content scripts may send messages too, and theirs come from a web page.
    if (sender.id !== browser.runtime.id || !sender.url?.startsWith(browser.runtime.getURL("")))
      return undefined;
    const question = message as Partial<PanelQuestion> | null;
    return question?.kind === "panel/ask" && question.windowId === windowId
      ? Promise.resolve(true)
      : undefined;
  });
}
