import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Starts a process of `worker`, sends it a task and waits for its one answer. Rejects when it ends without. */
export function runWorker<Answer>(worker: URL, task: object): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(worker), { execArgv: ["--import", "tsx"] });
    child.once("message", (answer) => resolve(answer as Answer));
    child.once("error", reject);
    child.once("exit", (code) =>
      reject(new Error(`${worker.pathname} ended with ${code} on ${JSON.stringify(task).slice(0, 200)}`)),
    );
    child.send(task);
  });
}
