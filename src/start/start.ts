import { buildExtension, targetOf } from "../release/build-extension.ts";
import { showWithoutWindow } from "./demo-run.ts";
import { DEMO_PATH, serveDemo } from "./demo-server.ts";
import { shortcutsIn } from "./driver.ts";
import { getBrowser } from "./get-browser.ts";
import { launch } from "./launch.ts";
import { HELP, parseStartOptions, type StartOptions } from "./start-options.ts";

/** `npm start`: builds the extension and shows it in a browser on the demo article. */
process.exitCode = await main();

/** Exit status: 0 the popup showed an article, 1 it did not or something failed, 2 the options are wrong. */
async function main(): Promise<number> {
  let options: StartOptions;
  try {
    options = parseStartOptions(process.argv.slice(2), process.env, process.platform);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
    return 2;
  }
  if (options.help) {
    console.log(HELP);
    return 0;
  }
  try {
    return await start(options);
  } catch (error) {
    console.error(error);
    return 1;
  }
}

async function start(options: StartOptions): Promise<number> {
  const browser = await getBrowser(options.browser, console.log);
  console.log(`Building Byline for ${browser.name} (${browser.path}).`);
  await buildExtension(targetOf(browser.engine));
  const server = await serveDemo();
  try {
    const driver = await launch(browser, { headless: options.headless });
    try {
      for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => driver.close());
      await driver.open(server.origin + DEMO_PATH);
      if (options.headless) {
        const reading = await showWithoutWindow(driver, options.screenshots, console.log);
        return reading.ok ? 0 : 1;
      }
      const popup = await driver.openPopup();
      const key = (await shortcutsIn(popup)).find((command) => command.shortcut !== "")?.shortcut;
      console.log(`Byline is open on ${server.origin}${DEMO_PATH}`);
      console.log(
        `Open it again with its toolbar button${key ? ` or ${key}` : ""}. Close the browser to end.`,
      );
      await driver.closed;
      return 0;
    } finally {
      await driver.close();
    }
  } finally {
    await server.close();
  }
}
