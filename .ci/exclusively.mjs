/**
 * One process at a time: `npm start` and `npm test` may be started together, and both would install or build.
 *
 * The lock holds its owner's process id, so that one left behind by a killed process is recognised at once. A lock
 * older than any install takes is also void: after a restart the number may belong to a stranger.
 */
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "./root.mjs";

const longestWorkMs = 10 * 60_000;
const pauseMs = 500;

/**
 * @param {string} name
 * @param {() => void} work Asks again whether it is still needed: whoever held the lock may have done it.
 */
export function exclusively(name, work) {
  const folder = path.join(root, ".cache");
  const lock = path.join(folder, `${name}.lock`);
  mkdirSync(folder, { recursive: true });
  for (let told = false; !take(lock); told = true) {
    if (isAbandoned(lock)) {
      rmSync(lock, { force: true });
      continue;
    }
    if (!told) {
      console.log("Đang chờ một tiến trình khác làm xong việc này… / Waiting for another process to finish this…");
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pauseMs);
  }
  try {
    work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** @param {string} lock */
function take(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (hasCode(error, "EEXIST")) return false;
    throw error;
  }
}

/** @param {string} lock */
function isAbandoned(lock) {
  try {
    if (Date.now() - statSync(lock).mtimeMs > longestWorkMs) return true;
    const owner = Number(readFileSync(lock, "utf8"));
    return owner > 0 && !isRunning(owner);
  } catch (error) {
    // Released between the failed attempt and this look.
    if (hasCode(error, "ENOENT")) return false;
    throw error;
  }
}

/** @param {number} processId */
function isRunning(processId) {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return !hasCode(error, "ESRCH");
  }
}

/**
 * @param {unknown} error
 * @param {string} code
 */
const hasCode = (error, code) => error instanceof Error && "code" in error && error.code === code;
