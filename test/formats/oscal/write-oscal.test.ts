import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { oscalModels, writeOscal, type OscalModel } from "#src/formats/oscal/write-oscal";
import type { DocumentInput } from "#src/formats/documents/document-input";
import { anAction } from "#test/domain/action/an-action";
import { aRisk } from "#test/domain/risk/a-risk";
import { faultsOf } from "#test/support/oscal-contract";
import { anEvidenceItem } from "#test/support/an-evidence-item";
import { someFacts } from "#test/support/some-facts";
import { demoInput, inputOf } from "./an-oscal-input";
import { arbitraryOscalFacts, oscalInputOf } from "./some-oscal-facts";

/** A member of a document with what most of them have. */
type Thing = { readonly uuid: string; readonly title: string; readonly [member: string]: unknown };

const written = (model: OscalModel, input: DocumentInput): Thing =>
  (JSON.parse(writeOscal(model, input)) as Record<OscalModel, Thing>)[model];
const listIn = (thing: Thing | undefined, name: string): readonly Thing[] => (thing?.[name] ?? []) as readonly Thing[];
const named = (things: readonly Thing[], start: string): Thing | undefined =>
  things.find(({ title }) => title.startsWith(start));
const propsOf = (thing: Thing | undefined) =>
  Object.fromEntries(listIn(thing, "props").map(({ name, value }) => [name, value]));

describe.each(oscalModels)("the OSCAL file %s", (model) => {
  it.each(["vi", "en"] as const)("keeps OSCAL's rules for the demo organisation: %s", (locale) => {
    expect(faultsOf(model, JSON.parse(writeOscal(model, demoInput({ locale }))))).toEqual([]);
  });

  it("keeps them whatever was assessed and whatever was written", () => {
    fc.assert(
      fc.property(arbitraryOscalFacts, (drawn) => {
        expect(faultsOf(model, JSON.parse(writeOscal(model, oscalInputOf(drawn))))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it("is the same file for the same facts, in whatever order they come", () => {
    const input = demoInput();
    const turned = {
      ...input,
      controlAssessments: input.controlAssessments.toReversed(),
      evidenceItems: input.evidenceItems.toReversed(),
      risks: input.risks.toReversed(),
      correctiveActions: input.correctiveActions.toReversed(),
    };
    expect(writeOscal(model, turned)).toBe(writeOscal(model, input));
  });

  it("names everything as it did before, whenever it is written and in either language", () => {
    const uuids = (input: DocumentInput) => writeOscal(model, input).match(/"uuid": "[^"]+"/g);
    const later = demoInput({ generatedAt: "2027-05-01T08:00:00+07:00", locale: "en", appVersion: "9.9.9" });
    expect(uuids(later)).toEqual(uuids(demoInput()));
  });
});

describe("the catalog", () => {
  const groups = listIn(written("catalog", demoInput()), "groups");
  const controls = groups.flatMap((group) => listIn(group, "controls"));

  it("has all 123 items in their groups", () => {
    expect(groups).toHaveLength(11);
    expect(controls).toHaveLength(123);
    expect(controls[0]).toMatchObject({ id: "clause_4.1", class: "clause" });
    expect(controls.at(-1)).toMatchObject({ id: "A.8.34", class: "annex-a" });
  });

  it("tells identifiers, weight, target and attributes of an item", () => {
    const backup = controls.find(({ id }) => id === "A.8.13");
    expect(propsOf(backup)).toMatchObject({
      label: "A.8.13",
      weight: "3",
      "default-target": "4",
      "control-type": "Corrective",
      "operational-capabilities": "Continuity",
    });
  });
});

describe("the assessment results", () => {
  const facts = someFacts({
    records: {
      "A.8.13": { level: 4, target: 4, owner: "Lê Văn Cường", dueOn: "2027-03-31", note: "Sao lưu hằng ngày." },
      "A.5.1": { level: 2 },
      "A.5.23": {
        applicability: "not-applicable",
        justification: "Không dùng đám mây.",
        justificationApprovedBy: "Nguyễn Văn An",
        justificationApprovedOn: "2026-03-02",
      },
    },
    evidence: [anEvidenceItem({ kind: "record", controlIds: ["A.8.13"] })],
  });
  const root = written("assessment-results", inputOf(facts, { risks: [aRisk({ controlIds: ["A.8.13"] })] }));
  const [result] = listIn(root, "results");
  const findings = listIn(result, "findings");

  it("say of an item which level is claimed, which one counts, and which is the target", () => {
    const finding = named(findings, "A.8.13 ");
    expect(propsOf(finding)).toMatchObject({
      "control-id": "A.8.13",
      "claimed-level": "4",
      level: "3",
      target: "4",
      gap: "1",
      owner: "Lê Văn Cường",
      "due-on": "2027-03-31",
    });
    expect(finding?.["target"]).toMatchObject({
      "target-id": "A.8.13_smt",
      status: { state: "not-satisfied", reason: "fail" },
    });
  });

  it("tell what is not assessed from what has failed", () => {
    expect(named(findings, "A.8.14 ")?.["target"]).toMatchObject({
      status: { state: "not-satisfied", reason: "other" },
    });
  });

  it("name the rule and the grade of each suggested finding", () => {
    const { rule, grade } = propsOf(named(findings, "A.5.1 "));
    expect([rule, grade]).toEqual(["without-approved-plan", "gap"]);
  });

  it("leave a justified exclusion out of what was reviewed, with its reason as an observation", () => {
    expect(named(findings, "A.5.23 ")).toBeUndefined();
    expect(result?.["reviewed-controls"]).toMatchObject({
      "control-selections": [{ "include-all": {}, "exclude-controls": [{ "control-id": "A.5.23" }] }],
    });
    const observation = named(listIn(result, "observations"), "A.5.23 ");
    expect(observation?.["description"]).toBe("Không dùng đám mây.");
  });

  it("lead from a finding to its observation, its evidence and its risks", () => {
    const observation = named(listIn(result, "observations"), "A.8.13 ");
    const finding = named(findings, "A.8.13 ");
    const [evidence] = listIn(observation, "relevant-evidence");
    const resources = listIn(root["back-matter"] as Thing, "resources");
    const [risk] = listIn(result, "risks");
    expect(finding?.["related-observations"]).toEqual([{ "observation-uuid": observation?.uuid }]);
    expect(finding?.["related-risks"]).toEqual([{ "risk-uuid": risk?.uuid }]);
    expect(resources.map(({ uuid }) => `#${uuid}`)).toContain(evidence?.["href"]);
  });

  it("rate a risk before and after its treatment", () => {
    const [risk] = listIn(result, "risks");
    const facets = listIn(risk, "characterizations").map((one) =>
      listIn(one, "facets").map(({ name, value }) => `${String(name)} ${String(value)}`),
    );
    expect(facets).toEqual([
      ["likelihood 4", "impact 4", "risk 5"],
      ["likelihood 2", "impact 2", "risk 2"],
    ]);
    expect(risk).toMatchObject({ status: "closed", deadline: "2026-10-31T00:00:00Z" });
  });
});

describe("the plan of action", () => {
  const facts = someFacts({ records: { "A.5.1": { level: 2, owner: "Phòng Kỹ thuật", dueOn: "2027-01-15" } } });
  const root = written(
    "plan-of-action-and-milestones",
    inputOf(facts, {
      correctiveActions: [anAction({ dueOn: "2027-02-28", owner: "Lê Văn Cường", state: "in-progress" })],
      risks: [aRisk({ treatmentDoneOn: null, acceptedOn: null, treatmentDueOn: "2027-06-30" })],
    }),
  );
  const items = listIn(root, "poam-items");
  const risks = listIn(root, "risks");
  const deadlineOf = (item: Thing | undefined) => {
    const [first] = listIn(item, "related-risks");
    return risks.find(({ uuid }) => uuid === first?.["risk-uuid"])?.["deadline"];
  };

  it("gives a corrective action with its owner, its day and its milestone", () => {
    const item = named(items, "KP-001 ");
    expect(propsOf(item)).toMatchObject({ owner: "Lê Văn Cường", "due-on": "2027-02-28", grade: "minor" });
    expect(deadlineOf(item)).toBe("2027-02-28T00:00:00Z");
    const risk = risks.find(({ title }) => title.startsWith("KP-001 "));
    expect(risk).toMatchObject({
      status: "remediating",
      remediations: [{ lifecycle: "planned", tasks: [{ timing: { "on-date": { date: "2027-02-28T00:00:00Z" } } }] }],
    });
  });

  it("gives the treatment of a risk with its day", () => {
    expect(deadlineOf(named(items, "R-001 "))).toBe("2027-06-30T00:00:00Z");
  });

  it("gives a gap with its level, its target and its day", () => {
    const item = named(items, "A.5.1 ");
    expect(propsOf(item)).toMatchObject({ kind: "gap", level: "1", target: "3", owner: "Phòng Kỹ thuật" });
    expect(deadlineOf(item)).toBe("2027-01-15T00:00:00Z");
  });

  it("says so where there is nothing to do, because the schema wants an item", () => {
    const nothing = written(
      "plan-of-action-and-milestones",
      inputOf(someFacts(), { catalog: { ...demoInput().catalog, controls: [] } }),
    );
    expect(nothing["poam-items"]).toMatchObject([{ title: "Không có việc phải làm" }]);
    expect(nothing["risks"]).toBeUndefined();
  });
});
