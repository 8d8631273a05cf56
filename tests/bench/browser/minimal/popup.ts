/** What `read.ts` sends. */
interface Message {
  title: string;
  content: string;
}

chrome.runtime.onMessage.addListener((sent: unknown) => {
  const message = sent as Message | null;
  const article = document.createElement("article");
  const title = document.createElement("h1");
  title.textContent = message?.title ?? "No article";
  const parsed = new DOMParser().parseFromString(message?.content ?? "", "text/html");
  article.append(title, ...parsed.body.childNodes);
  document.body.append(article);
});

const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
if (tab?.id !== undefined) {
  await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ["read.js"] });
}

export {};
