import { createModuleWorker } from "#src/app/trusted-types";
import type { VerifyPack } from "#src/features/review/pack-verifier";
import { ReviewScreen, type ReviewScreenProps } from "#src/features/review/review-screen";
import { packTextsOf } from "#src/app/pack-texts";
import { verifyInWorker, type VerifyJob } from "#src/formats/evidence-pack/verify-in-worker";
import { fail } from "#src/domain/shared/result";
import { currentCatalogId, loadCatalog } from "#src/storage/catalog-source";
import { loadPlan } from "#src/storage/plan-source";

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
    const [vi, en, viPlan, enPlan] = await Promise.all([
      loadCatalog(currentCatalogId, "vi"),
      loadCatalog(currentCatalogId, "en"),
      loadPlan("vi"),
      loadPlan("en"),
    ]);
    if (isCancelled) return fail({ type: "cancelled" });
    if (!vi.ok || !en.ok) return fail({ type: "failed", reason: "catalog-missing" });
    if (!viPlan.ok || !enPlan.ok) return fail({ type: "failed", reason: "plan-missing" });
    job = verifyInWorker({
      file,
      editions: [{ catalog: vi.value.catalog, model: vi.value.model }],
      rebuild: {
        appVersion: __APP_VERSION__,
        fontsUrl: new URL("fonts/pdf/", document.baseURI).href,
        texts: { vi: packTextsOf(vi.value, viPlan.value), en: packTextsOf(en.value, enPlan.value) },
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
