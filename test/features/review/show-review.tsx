/** The auditor's screen over a real database, with a verifier that already knows what it found. */
import { noRows } from "#src/domain/assessment/assessment-parts";
import { Blob as StreamingBlob } from "node:buffer";
import { render } from "@testing-library/react";
import { useState } from "react";
import { createPackDocument } from "#src/domain/pack/create-pack-document";
import type { PackDocument } from "#src/domain/pack/pack-document";
import { packRules, type PackRule, type RuleOutcome } from "#src/domain/pack/verification";
import { succeed } from "#src/domain/shared/result";
import { createPackShelf } from "#src/features/review/pack-shelf";
import type { VerifiedPack, VerifyPack } from "#src/features/review/pack-verifier";
import { ReviewScreen } from "#src/features/review/review-screen";
import { vi } from "#src/i18n/vi";
import type { OpenAssessment } from "#src/storage/session";
import { MessagesProvider } from "#src/ui/messages";
import { StatusProvider } from "#src/ui/status";
import { useSave } from "#src/ui/use-save";
import { sha256 } from "#test/support/a-chain";
import { vi as mock } from "vitest";

/** What jsdom lacks: Blobs that can be read, modal dialogs, escaped selectors. */
export function completeBrowser(): void {
  mock.stubGlobal("Blob", StreamingBlob);
  mock.stubGlobal("CSS", { escape: (text: string) => text.replaceAll(".", "\\."), supports: () => true });
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
}

export const fingerprint = "9f3c71e040abc2d9c7d508bb1e62a4f7b80d93c557f1e26a0c4b8de372a95f16";

export function documentOf(
  { session, facts }: OpenAssessment,
  generatedAt = "2026-11-20T16:41:00+07:00",
): PackDocument {
  const { catalog, model } = session.bundle;
  return createPackDocument(
    {
      facts: { ...noRows, ...facts },
      contents: "full",
      head: null,
      catalog,
      scoringModel: model,
      locale: "vi",
      generatedAt,
      isDemo: false,
      appVersion: "0.2.0",
    },
    sha256,
  );
}

export const outcomesWith = (changed: Partial<Record<PackRule, Omit<RuleOutcome, "rule">>> = {}) =>
  packRules.map((rule): RuleOutcome => ({ rule, ...(changed[rule] ?? { status: "passed", reason: "known" }) }));

export const aVerifiedPack = (
  document: PackDocument | null,
  overrides: Partial<VerifiedPack["verification"]> = {},
  attachments: VerifiedPack["attachments"] = [],
): VerifiedPack => ({
  verification: {
    conclusion: document === null ? "unreadable" : "intact",
    outcomes: outcomesWith(),
    fileName: "ho-so-27001-cua-cam-2026.pdf",
    byteCount: 19_503_514,
    fingerprint: document === null ? null : fingerprint,
    document,
    entries: [],
    changes: null,
    ...overrides,
  },
  attachments,
});

/** `packs` by file name. */
export function showReview(session: OpenAssessment["session"], packs: Readonly<Record<string, VerifiedPack>>) {
  const shelf = createPackShelf();
  const verify: VerifyPack = (file) => {
    const pack = packs[file.name];
    if (pack === undefined) throw new Error(`unexpected ${file.name}`);
    return { result: Promise.resolve(succeed(pack)), cancel: () => undefined };
  };
  function Screen() {
    const saver = useSave();
    const [path, setPath] = useState("/tham-tra");
    return (
      <ReviewScreen
        session={session}
        saver={saver}
        reviewId={path.split("/")[2]}
        navigate={setPath}
        verify={verify}
        createWorker={() => {
          throw new Error("no workers here");
        }}
        appVersion="0.2.0"
        letterKeys
        shelf={shelf}
      />
    );
  }
  return render(
    <MessagesProvider locale="vi" messages={vi}>
      <StatusProvider>
        <Screen />
      </StatusProvider>
    </MessagesProvider>,
  );
}

export const aPdf = (name: string) => new File(["%PDF-1.7"], name, { type: "application/pdf" });
