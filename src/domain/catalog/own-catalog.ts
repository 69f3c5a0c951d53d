/**
 * OwnCatalog: a catalog that a unit brought along (a sector baseline, a TCVN whose text may not be shipped). It belongs
 * to the assessment made against it and travels in its backups and packs, so that whoever verifies can recompute.
 */
import * as z from "zod/mini";
import { catalogSchema } from "./catalog";
import { catalogTextSchema } from "./catalog-text";

export const ownCatalogSchema = z.strictObject({
  /** The catalog's own id. */
  id: z.string(),
  assessmentId: z.string(),
  catalog: catalogSchema,
  /** One for each language it came in. */
  texts: z.array(catalogTextSchema).check(z.minLength(1), z.maxLength(2)),
});

export type OwnCatalog = Readonly<z.infer<typeof ownCatalogSchema>>;
