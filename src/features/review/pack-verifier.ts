/** Verification of one file, as the screens ask for it. */
import type { AttachedFile } from "#src/formats/evidence-pack/attached-file";
import type { PackVerification } from "#src/domain/pack/verification";
import type { Result } from "#src/domain/shared/result";

export type VerifiedPack = {
  readonly verification: PackVerification;
  /** By name, as attached. */
  readonly attachments: readonly AttachedFile[];
};

export type VerifyFailure = { readonly type: "cancelled" } | { readonly type: "failed"; readonly reason: string };

export type VerifyJob = {
  readonly result: Promise<Result<VerifiedPack, VerifyFailure>>;
  readonly cancel: () => void;
};

/** `onProgress` gets a share from 0 to 1. */
export type VerifyPack = (file: File, options: { readonly onProgress: (share: number) => void }) => VerifyJob;
