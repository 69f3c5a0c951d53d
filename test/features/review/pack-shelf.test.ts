import { describe, expect, it } from "vitest";
import { createPackShelf, packOnShelf } from "#src/features/review/pack-shelf";
import type { VerifiedPack, VerifyJob, VerifyPack } from "#src/features/review/pack-verifier";
import { fail, succeed } from "#src/domain/shared/result";

const aFile = (name: string) => new File(["x"], name, { type: "application/pdf" });

const aPack = (fileName: string, fingerprint = "ab".repeat(32)): VerifiedPack => ({
  verification: {
    conclusion: "intact",
    outcomes: [],
    fileName,
    byteCount: 1,
    fingerprint,
    document: null,
    entries: [],
    changes: null,
  },
  attachments: [],
});

const atOnce: VerifyPack = (file) => ({ result: Promise.resolve(succeed(aPack(file.name))), cancel: () => undefined });

describe("the shelf of opened packs", () => {
  it("looks at one file after another", async () => {
    const order: string[] = [];
    const shelf = createPackShelf();
    const verify: VerifyPack = (file) => {
      order.push(`begin ${file.name}`);
      const result = Promise.resolve().then(() => {
        order.push(`end ${file.name}`);
        return succeed(aPack(file.name));
      });
      return { result, cancel: () => undefined };
    };
    const done = await shelf.add([aFile("a.pdf"), aFile("b.pdf")], verify);
    expect(order).toEqual(["begin a.pdf", "end a.pdf", "begin b.pdf", "end b.pdf"]);
    expect(done.map(({ state }) => state.status)).toEqual(["done", "done"]);
  });

  it("goes on after a file that could not be checked", async () => {
    const shelf = createPackShelf();
    const verify: VerifyPack = (file, options) =>
      file.name === "bad.pdf"
        ? { result: Promise.resolve(fail({ type: "failed", reason: "worker died" })), cancel: () => undefined }
        : atOnce(file, options);
    const done = await shelf.add([aFile("bad.pdf"), aFile("good.pdf")], verify);
    expect(done[0]?.state).toEqual({ status: "failed", reason: "worker died" });
    expect(done[1]?.state.status).toBe("done");
  });

  it("cancels what is taken away and never begins what was waiting", async () => {
    const shelf = createPackShelf();
    let cancelled = 0;
    let settle: (job: Awaited<VerifyJob["result"]>) => void = () => undefined;
    const begun: string[] = [];
    const verify: VerifyPack = (file) => {
      begun.push(file.name);
      return {
        result: new Promise((resolve) => {
          settle = resolve;
        }),
        cancel: () => {
          cancelled += 1;
          settle(fail({ type: "cancelled" }));
        },
      };
    };
    const adding = shelf.add([aFile("a.pdf"), aFile("b.pdf")], verify);
    await Promise.resolve();
    for (const { key } of shelf.entries()) shelf.remove(key);
    expect(await adding).toEqual([]);
    expect(cancelled).toBe(1);
    expect(begun).toEqual(["a.pdf"]);
  });

  it("gives the file that was last meant where two hold the same pack", async () => {
    const shelf = createPackShelf();
    const [first] = await shelf.add([aFile("a.pdf"), aFile("copy.pdf")], atOnce);
    const shown = () => packOnShelf(shelf.entries(), "ab".repeat(32))?.verification.fileName;
    expect(shown()).toBe("copy.pdf");
    shelf.prefer(first?.key ?? "");
    expect(shown()).toBe("a.pdf");
    expect(packOnShelf(shelf.entries(), "cd".repeat(32))).toBeNull();
  });
});
