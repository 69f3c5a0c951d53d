import { renderHook, waitFor } from "@testing-library/react";
import { expect, it } from "vitest";
import { useOpenAssessment } from "#src/app/use-open-assessment";
import { createAssessment } from "#src/storage/assessments";
import type { CatalogId } from "#src/storage/catalog-source";
import { createAgainst } from "#src/storage/create-against";
import { aProfile } from "#test/support/a-profile";
import { openTestSession } from "#test/support/open-test-session";

const show = async (catalogId: CatalogId) => {
  const { session } = await openTestSession();
  const created = await createAgainst(session.writer, aProfile(), catalogId);
  if (!created.ok) throw new Error(created.error.type);
  return { session, ...renderHook(() => useOpenAssessment(session, created.value.id)) };
};

it("opens an assessment with the catalog of its own edition", async () => {
  const { result } = await show("iso27001-2013");
  await waitFor(() => expect(result.current.open?.evaluation.controls).toHaveLength(140));
  expect(result.current.open?.session.bundle.catalog.edition).toBe("ISO/IEC 27001:2013");
});

it("says why an assessment cannot be opened whose catalog is nowhere", async () => {
  const { session } = await openTestSession();
  const created = await createAssessment(session.writer, { catalogId: "lost", controlIds: [], profile: aProfile() });
  if (!created.ok) throw new Error(created.error.type);
  const { result } = renderHook(() => useOpenAssessment(session, created.value.id));
  await waitFor(() => expect(result.current).toEqual({ open: null, refusal: "catalog-missing" }));
});

it("never shows one assessment under the id of another, not even for a moment after a switch", async () => {
  const { session, facts } = await openTestSession();
  const { catalog } = session.bundle;
  const controlIds = catalog.controls.map(({ id }) => id);
  const created = await createAssessment(session.writer, { catalogId: catalog.id, controlIds, profile: aProfile() });
  if (!created.ok) throw new Error(created.error.type);
  const seen: (readonly [string, string])[] = [];
  const { rerender } = renderHook(
    ({ id }) => {
      const { open } = useOpenAssessment(session, id);
      if (open) seen.push([id, open.facts.assessment.id]);
    },
    { initialProps: { id: facts.assessment.id } },
  );
  await waitFor(() => expect(seen.length).toBeGreaterThan(0));
  rerender({ id: created.value.id });
  await waitFor(() => expect(seen.at(-1)?.[1]).toBe(created.value.id));
  expect(seen.filter(([asked, shown]) => asked !== shown)).toEqual([]);
});
