/** The random steps of two tabs (`test/storage/two-tabs-model.test.ts`), more often than in `npm test`. */
import { spawnSync } from "node:child_process";

export async function run([runs = "2000"]: readonly string[]): Promise<void> {
  const { status } = spawnSync(
    process.execPath,
    ["node_modules/vitest/vitest.mjs", "run", "--project", "node", "test/storage/two-tabs-model.test.ts"],
    { stdio: "inherit", env: { ...process.env, TWO_TABS_RUNS: runs } },
  );
  process.exitCode = status ?? 1;
}
