// @vitest-environment jsdom
import { render } from "preact";
import { act } from "preact/test-utils";
import { expect, it } from "vitest";
import { WelcomeScreen } from "../../../src/popup/screens/WelcomeScreen.tsx";
import { createStore, StoreContext } from "../../../src/popup/state/store.ts";
import { all, click, find, settle, useEmptyDocument, words } from "./app-driver.tsx";
import { englishText, type FakePort, fakePort } from "./fake-port.ts";

useEmptyDocument();

async function openWelcome(port: FakePort): Promise<void> {
  const page = (
    <StoreContext.Provider value={createStore(port)}>
      <WelcomeScreen />
    </StoreContext.Provider>
  );
  await act(() => render(page, document.body));
  await settle();
}

it("says where the button is, which key opens Byline and what it never does, each with words", async () => {
  await openWelcome(fakePort({ ok: false, reason: "no-article" }));
  expect(words("kbd")).toEqual(["Alt+Shift+Y"]);
  expect(find("h1")?.textContent).toBe("Byline is ready");
  expect(all(".welcome-never li")).toHaveLength(4);
  expect(document.body.textContent).not.toContain("welcome_");
});

it("says so where the browser gave the shortcut to another extension, and leads to where that is changed", async () => {
  const changed: string[] = [];
  const port = {
    ...fakePort({ ok: false, reason: "no-article" }),
    shortcut: async () => "",
    changeShortcut: async () => {
      changed.push("asked");
      return true;
    },
  };
  await openWelcome(port);
  expect(find("kbd")).toBeNull();
  expect(document.body.textContent).toContain(englishText("welcome_no_shortcut"));
  await click("button");
  expect(changed).toEqual(["asked"]);
});
