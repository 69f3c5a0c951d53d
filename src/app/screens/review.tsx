import { createModuleWorker } from "#src/app/trusted-types";
import type { VerifyPack } from "#src/features/review/pack-verifier";
import { ReviewScreen, type ReviewScreenProps } from "#src/features/review/review-screen";
import { loadKnownEditions } from "#src/app/known-editions";
import { verifyInWorker, type VerifyJob } from "#src/formats/evidence-pack/verify-in-worker";
import { fail } from "#src/domain/shared/result";

type ReviewProps = Pick<ReviewScreenProps, "session" | "saver" | "navigate" | "letterKeys"> & {
  readonly reviewId: string | null;
};

export function Review({ reviewId, ...props }: ReviewProps) {
  return (
    <ReviewScreen
      {...props}
      reviewId={reviewId ?? undefined}
      verify={verify}
      createWorker={createModuleWorker}
      appVersion={__APP_VERSION__}
    />
  );
}

/** In a worker; with the words of both languages, because the pages of either may have to be made again. */
const verify: VerifyPack = (file, { onProgress }) => {
  let job: VerifyJob | null = null;
  let isCancelled = false;
  const start = async (): ReturnType<VerifyPack>["result"] => {
    const known = await loadKnownEditions();
    if (isCancelled) return fail({ type: "cancelled" });
    if (known === null) return fail({ type: "failed", reason: "catalog-missing" });
    job = verifyInWorker({
      file,
      editions: known.editions,
      rebuild: {
        appVersion: __APP_VERSION__,
        fontsUrl: new URL("fonts/pdf/", document.baseURI).href,
        texts: known.texts,
      },
      onProgress,
      createWorker: createModuleWorker,
    });
    return job.result;
  };
  return {
    result: start(),
    cancel: () => {
      isCancelled = true;
      job?.cancel();
    },
  };
};
