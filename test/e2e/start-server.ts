import { spawn } from "node:child_process";

export type RunningServer = {
  readonly url: string;
  /** Ends the process; afterwards nothing answers at the address. */
  readonly stop: () => Promise<void>;
};

/** Runs what `npm start` runs, on a port that is free: build if needed, then serve with the headers of the product. */
export function startServer(): Promise<RunningServer> {
  const server = spawn(process.execPath, [".ci/start.mjs"], {
    // NODE_ENV: Vitest's own must not reach the build.
    env: { ...process.env, PORT: "0", NODE_ENV: "production" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const exited = new Promise<void>((resolve) => {
    server.once("exit", () => resolve());
  });
  const stop = async () => {
    server.kill("SIGKILL");
    await exited;
  };
  return new Promise((resolve, reject) => {
    let printed = "";
    const read = (chunk: Buffer) => {
      printed += chunk.toString();
      const url = /http:\/\/localhost:\d+\//.exec(printed)?.[0];
      if (url !== undefined) resolve({ url, stop });
    };
    server.stdout.on("data", read);
    server.stderr.on("data", read);
    server.once("error", reject);
    server.once("exit", (code) => reject(new Error(`The server ended with code ${code}:\n${printed}`)));
  });
}
