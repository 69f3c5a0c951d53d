import { screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { saveControl, saveProfile } from "#src/storage/assessments";
import { saveSiteLevel } from "#src/storage/sites";
import { aBaseline, aBaselineControl } from "#test/support/a-baseline";
import { showAssess } from "./show-assess";

type Opened = Parameters<Parameters<typeof showAssess>[1]>[0];

const withSites = async ({ session, facts }: Opened) => {
  await saveProfile(session.writer, facts.assessment.id, { sites: ["Phòng máy A", "Kho B"] });
};

/** A write, its echo and a drawing: more than a second where the machine is busy. */
const patiently = { timeout: 10_000 };

const site = (name: string) => screen.findByLabelText<HTMLSelectElement>(name, {}, patiently);
const levelAt = (opened: Opened, controlId: string, siteName: string, level: 2 | 3) =>
  saveSiteLevel(opened.session.writer, opened.facts.assessment.id, { controlId, siteName }, { level });

describe("levels at sites", () => {
  it("make the level of the item, and say by which rule", async () => {
    await showAssess("A.5.14", async (opened) => {
      await withSites(opened);
      await levelAt(opened, "A.5.14", "Phòng máy A", 3);
    });
    await screen.findByText("Còn 1 cơ sở chưa chấm nên mục chưa có mức.", {}, patiently);
    await userEvent.selectOptions(await site("Kho B"), "2");
    await screen.findByText(
      "Mức của mục là 2: bình quân theo trọng số của các cơ sở là 2,5, làm tròn xuống.",
      {},
      patiently,
    );
    expect(screen.getByLabelText<HTMLInputElement>(/^2 Một phần/).checked).toBe(true);
  });

  it("raise no conflict with what nobody could have seen", async () => {
    const { writer } = await showAssess("A.5.14", withSites);
    await userEvent.click(screen.getByText("Mức theo từng cơ sở"));
    await userEvent.selectOptions(await site("Phòng máy A"), "3");
    await waitFor(async () => expect(await writer.database.siteLevels.count()).toBe(1), patiently);
    const changes = await writer.database.changes.toArray();
    expect(changes.filter(({ seenValue }) => seenValue !== undefined)).toEqual([]);
  });

  it("refuse a level of the whole, and say why", async () => {
    const { writer, id, record } = await showAssess("4.1", async (opened) => {
      await withSites(opened);
      await levelAt(opened, "4.1", "Phòng máy A", 3);
    });
    await screen.findByText("Mức này được tính từ mức của các cơ sở nên không đặt trực tiếp được.", {}, patiently);
    await userEvent.keyboard("4");
    await waitFor(
      () => expect(screen.getAllByText(/^Mức này được tính từ mức của các cơ sở/)).toHaveLength(2),
      patiently,
    );
    expect((await record())?.level).toBeNull();
    await userEvent.click(screen.getByText("Bỏ mức theo cơ sở"));
    await waitFor(() => expect(screen.queryByText("Bỏ mức theo cơ sở")).toBeNull(), patiently);
    const levels = await writer.database.siteLevels.where({ assessmentId: id }).toArray();
    expect(levels.map(({ level }) => level)).toEqual([null]);
    // What was pressed is gone; the focus is where levels are given.
    expect(document.activeElement).toBe(await site("Phòng máy A"));
  });

  it("are not asked for where there is one site", async () => {
    await showAssess("A.5.14", async () => undefined);
    expect(screen.queryByText("Mức theo từng cơ sở")).toBeNull();
  });
});

it("the level of the period before stands beside the picker", async () => {
  await showAssess("A.5.14", async ({ session, facts }) => {
    const assessmentId = facts.assessment.id;
    const controls = [aBaselineControl({ controlId: "A.5.14", level: 3 })];
    await session.writer.database.baselines.put(aBaseline({ assessmentId, controls }));
    await saveControl(session.writer, assessmentId, "A.5.14", { level: 2 });
  });
  expect(screen.getByText("Kỳ trước: 3 (Kỳ 2025)")).toBeTruthy();
});
