/** Private memory of the page's process, its workers included, as the system counts it. */
import { readFile } from "node:fs/promises";
import type { CDPSession } from "playwright-core";

const megabyte = 1024 * 1024;

/** Of the largest page. */
export async function privateMegabytes(processes: CDPSession): Promise<number> {
  const { processInfo } = await processes.send("SystemInfo.getProcessInfo");
  const sizes = await Promise.all(
    processInfo
      .filter(({ type }) => type === "renderer")
      .map(async ({ id }) => {
        const rollup = await readFile(`/proc/${id}/smaps_rollup`, "utf8").catch(() => "");
        const kilobytes = [...rollup.matchAll(/^Private_(?:Clean|Dirty):\s+(\d+) kB/gm)].map(([, size]) =>
          Number(size),
        );
        return kilobytes.reduce((sum, size) => sum + size, 0);
      }),
  );
  return (Math.max(0, ...sizes) * 1024) / megabyte;
}

/** The most that was seen until `end`, looked at every 25 ms. */
export function watchMemory(processes: CDPSession): { readonly end: () => Promise<number> } {
  const ending = new AbortController();
  const watch = async (most: number): Promise<number> => {
    if (ending.signal.aborted) return most;
    await new Promise((resolve) => setTimeout(resolve, 25));
    return watch(Math.max(most, await privateMegabytes(processes)));
  };
  const watching = watch(0);
  return {
    end: () => {
      ending.abort();
      return watching;
    },
  };
}
