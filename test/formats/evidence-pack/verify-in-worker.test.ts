import { describe, expect, it, vi } from "vitest";
import { serveVerifyWorker } from "#src/formats/evidence-pack/serve-verify-worker";
import { timeLimitReason, verifyInWorker, type VerifyWorker } from "#src/formats/evidence-pack/verify-in-worker";
import type { FromVerifyWorker, ToVerifyWorker } from "#src/formats/evidence-pack/verify-messages";
import { testFaces } from "#test/formats/pdf/sample-document";
import { openIssues, ourEditions, packOf, wholeInput } from "./a-pack";
import { forgedPack, smallEditions, smallPack } from "./a-small-pack";
import { asBlob } from "#test/formats/pdf/read/raw-pdf";

/** The worker's conversation on this thread; everything is cloned as between threads. */
function aWorker(answers = true) {
  const listeners: ((event: MessageEvent<FromVerifyWorker>) => void)[] = [];
  const worker = { terminated: 0, errors: [] as ((event: Event) => void)[] };
  const receive = serveVerifyWorker(
    (message) => {
      if (worker.terminated > 0 || !answers) return;
      for (const listener of listeners) listener(new MessageEvent("message", { data: message }));
    },
    () => Promise.resolve(testFaces),
  );
  const port: VerifyWorker = {
    postMessage: (message: ToVerifyWorker) => void receive(message),
    terminate: () => void (worker.terminated += 1),
    addEventListener(type: string, listener: never) {
      if (type === "message") listeners.push(listener);
      else worker.errors.push(listener);
    },
  };
  return { worker, port };
}

describe("verification in a worker", () => {
  it("answers with outcomes and files, tells how far it is, and ends the worker", async () => {
    const { worker, port } = aWorker();
    const shares: number[] = [];
    const file = new File([await smallPack()], "bo-ho-so.pdf");
    const job = verifyInWorker({
      file,
      editions: smallEditions,
      onProgress: (share) => shares.push(share),
      createWorker: () => port,
    });
    const result = await job.result;
    expect(result).toMatchObject({
      ok: true,
      value: { verification: { conclusion: "intact", fileName: "bo-ho-so.pdf" }, attachments: expect.any(Array) },
    });
    expect(shares.at(-1)).toBe(1);
    expect(worker.terminated).toBe(1);
  });

  it("makes the pages again where it has the words for it", async () => {
    const input = wholeInput();
    const { catalogText, scoringModelText, plan, appVersion } = input;
    const job = verifyInWorker({
      file: await packOf(input),
      editions: ourEditions,
      rebuild: {
        appVersion,
        fontsUrl: "http://localhost/fonts/",
        texts: [{ catalogText, scoringModelText, plan }],
      },
      createWorker: () => aWorker().port,
    });
    const result = await job.result;
    expect(result.ok && openIssues(result.value)).not.toContainEqual(expect.stringContaining("pages"));
  });

  it("says nothing of pages in a language that it has no words for", async () => {
    const job = verifyInWorker({
      file: asBlob(await forgedPack()),
      editions: smallEditions,
      rebuild: { appVersion: "0.1.0", fontsUrl: "http://localhost/fonts/", texts: [] },
      createWorker: () => aWorker().port,
    });
    const result = await job.result;
    expect(result.ok && openIssues(result.value)).toContain("pages unchecked: not-rebuilt");
  });

  it("is over at once when it is cancelled", async () => {
    const { worker, port } = aWorker();
    const job = verifyInWorker({ file: await smallPack(), editions: smallEditions, createWorker: () => port });
    job.cancel();
    expect(await job.result).toEqual({ ok: false, error: { type: "cancelled" } });
    await vi.waitFor(() => expect(worker.terminated).toBeLessThanOrEqual(1));
  });

  it("is ended when it takes too long", async () => {
    const { worker, port } = aWorker(false);
    const job = verifyInWorker({
      file: await smallPack(),
      editions: smallEditions,
      createWorker: () => port,
      timeLimit: 300,
    });
    expect(await job.result).toEqual({ ok: false, error: { type: "failed", reason: timeLimitReason } });
    expect(worker.terminated).toBe(1);
  });

  it("fails with the reason of a worker that breaks, or that cannot be made", async () => {
    const { worker, port } = aWorker(false);
    const file = await smallPack();
    const broken = verifyInWorker({ file, editions: smallEditions, createWorker: () => port });
    await vi.waitFor(() => expect(worker.errors.length).toBeGreaterThan(0));
    for (const listener of worker.errors) listener(Object.assign(new Event("error"), { message: "out of memory" }));
    expect(await broken.result).toEqual({ ok: false, error: { type: "failed", reason: "out of memory" } });
    const refused = verifyInWorker({
      file,
      editions: smallEditions,
      createWorker: () => {
        throw new Error("policy");
      },
    });
    expect(await refused.result).toEqual({ ok: false, error: { type: "failed", reason: "policy" } });
  });
});
