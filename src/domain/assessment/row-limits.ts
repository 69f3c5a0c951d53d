/** Most rows of one kind in one assessment: in the database, in a backup and in a pack alike. */
export const rowLimits = {
  controls: 1000,
  evidenceItems: 20_000,
  receipts: 1000,
  findings: 20_000,
  ownControls: 500,
  soaVersions: 1000,
  risks: 5000,
  correctiveActions: 5000,
  sites: 200,
  siteLevels: 50_000,
  planRecords: 2000,
  planReferences: 10,
  legalChoices: 500,
  baselines: 100,
  ownCatalogs: 10,
} as const;
