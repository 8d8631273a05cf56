import type { PageServer } from "../../src/start/demo-server.ts";

/** Milliseconds without a request after which nothing more is expected: a local picture takes some ten. */
const QUIET_MS = 700;

/** Waits until the server has been left alone for a while: what must come is to be waited for before. */
export async function requestsSettled(server: PageServer): Promise<void> {
  let seen = -1;
  while (seen !== server.requests.length) {
    seen = server.requests.length;
    await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
  }
}
