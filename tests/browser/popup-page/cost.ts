/** Milliseconds from one action to the end of the frame that shows it, on the app's page and on a static copy of it, medians of the same run. */
export interface Cost {
  app: number;
  still: number;
}

/** Actions measured. */
export type Costs = Record<"theme" | "scroll" | "step", Cost>;

/** Times each action is measured, app and copy by turns. */
const ROUNDS = 21;

/**
 * An expression that measures the view in the frame against a copy of its elements and
 * style sheets without any script: what the browser itself needs for the same text.
 * The view must be following a source with several passages.
 */
export const MEASURE_COSTS = `(async () => {
  const app = document.querySelector("iframe");
  const still = app.cloneNode();
  const page = app.contentDocument;
  const loaded = new Promise((resolve) => { still.onload = resolve; });
  still.removeAttribute("src");
  const head = [...page.querySelectorAll("link[rel=stylesheet]")].map((link) => '<link rel="stylesheet" href="' + link.href + '">');
  const shell = page.documentElement.cloneNode(false).outerHTML.replace("</html>", "");
  still.srcdoc = "<!doctype html>" + shell + head.join("") + page.body.outerHTML;
  document.body.append(still);
  await loaded;

  const settle = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
  const layout = (frame) => frame.contentDocument.querySelector("#reader").scrollHeight;
  const median = (times) => times.sort((a, b) => a - b)[times.length >> 1];
  const time = async (frame, action) => {
    await settle();
    layout(frame);
    const start = performance.now();
    action(frame);
    await settle();
    layout(frame);
    return performance.now() - start;
  };

  const themes = ["dark", "sepia", "light", "contrast"];
  const theme = (round) => (frame) => { frame.contentDocument.documentElement.dataset.theme = themes[round % 4]; };
  const scroll = (round) => (frame) => { frame.contentDocument.querySelector("#reader").scrollTop = (round % 10) * 2500; };
  const stepInApp = () => (frame) => {
    const press = new frame.contentWindow.KeyboardEvent("keydown", { key: "n", bubbles: true });
    frame.contentDocument.body.dispatchEvent(press);
  };
  const stepInCopy = (round) => (frame) => {
    const root = frame.contentDocument;
    for (const mark of root.querySelectorAll("mark[data-current]")) mark.removeAttribute("data-current");
    const last = [...root.querySelectorAll("mark")].length;
    const marks = root.querySelectorAll('mark[data-passages~="' + (round % last) + '"]');
    for (const mark of marks) mark.setAttribute("data-current", "");
    marks[0]?.scrollIntoView({ block: "center" });
  };
  const compare = async (inApp, inCopy) => {
    const times = { app: [], still: [] };
    for (let round = 0; round < ${ROUNDS}; round++) {
      times.app.push(await time(app, inApp(round)));
      times.still.push(await time(still, inCopy(round)));
    }
    return { app: median(times.app), still: median(times.still) };
  };
  const costs = {
    theme: await compare(theme, theme),
    scroll: await compare(scroll, scroll),
    step: await compare(stepInApp, stepInCopy),
  };
  still.remove();
  return costs;
})()`;
