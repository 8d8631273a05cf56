import browser from "webextension-polyfill";

const WELCOME_PAGE = "src/popup/welcome.html";

/** Opens the page that says where the button is: after the installation, never after an update of Byline or the browser. */
export function greet(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== "install") return;
    browser.tabs
      .create({ url: browser.runtime.getURL(WELCOME_PAGE) })
      .catch((error) => console.warn("Byline, welcome:", error));
  });
}
