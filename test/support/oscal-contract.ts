/**
 * What the OSCAL files must look like, written down independently of the writer: every member that they may have, with
 * OSCAL's data types, and what no JSON schema can say: that references lead somewhere and that nothing is named twice.
 */
import * as z from "zod/mini";

const uuid = z.string().check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[45][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/));
const token = z.string().check(z.regex(/^(\p{L}|_)(\p{L}|\p{N}|[.\-_])*$/u));
const line = z.string().check(z.regex(/^\S(.*\S)?$/u));
const markupLine = z.string().check(z.regex(/^[^\n]+$/u));
const markup = z.string().check(z.minLength(1));
const instant = z.string().check(z.regex(/^(19|2\d)\d\d-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/));
const uri = z.string().check(z.regex(/^[a-z][a-z0-9+.-]+:\S+$/));
const uriReference = z.string().check(z.regex(/^[\w#%.()'!*~-]+$/));
/** An array that is there has something in it. */
const some = <Item extends z.core.$ZodType>(item: Item) => z.array(item).check(z.minLength(1));
const { optional } = z;

const prop = z.strictObject({ name: token, ns: uri, value: line });
const props = optional(some(prop));
const actor = z.strictObject({ type: z.literal("party"), "actor-uuid": uuid });
const origin = z.strictObject({ actors: some(actor) });
const origins = optional(some(origin));
const observationReference = z.strictObject({ "observation-uuid": uuid });
const riskReference = z.strictObject({ "risk-uuid": uuid });

const metadata = z.strictObject({
  title: markupLine,
  "last-modified": instant,
  version: line,
  "oscal-version": z.literal("1.2.1"),
  props,
  roles: some(z.strictObject({ id: token, title: markupLine })),
  parties: some(z.strictObject({ uuid, type: z.enum(["person", "organization"]), name: line })),
  "responsible-parties": some(z.strictObject({ "role-id": token, "party-uuids": some(uuid) })),
  remarks: markup,
});

const resource = z.strictObject({
  uuid,
  title: markupLine,
  description: optional(markup),
  props,
  rlinks: optional(
    some(
      z.strictObject({
        href: uriReference,
        "media-type": optional(line),
        hashes: some(
          z.strictObject({ algorithm: z.literal("SHA-256"), value: z.string().check(z.regex(/^[0-9a-f]{64}$/)) }),
        ),
      }),
    ),
  ),
});
const backMatter = optional(z.strictObject({ resources: some(resource) }));

const part = z.strictObject({ id: token, name: token, ns: optional(uri), prose: markup });
const control = z.strictObject({ id: token, class: token, title: markupLine, props, parts: some(part) });
const group = z.strictObject({
  id: token,
  class: token,
  title: markupLine,
  props,
  controls: optional(some(control)),
});
const catalog = z.strictObject({ catalog: z.strictObject({ uuid, metadata, groups: some(group) }) });

const task = z.strictObject({
  uuid,
  type: z.enum(["milestone", "action"]),
  title: markupLine,
  timing: z.strictObject({ "on-date": z.strictObject({ date: instant }) }),
});
const facet = z.strictObject({ name: token, system: uri, value: line, props });
const risk = z.strictObject({
  uuid,
  title: markupLine,
  description: markup,
  statement: markup,
  props,
  status: z.enum(["open", "remediating", "deviation-approved", "closed"]),
  origins,
  characterizations: optional(some(z.strictObject({ origin, facets: some(facet) }))),
  deadline: optional(instant),
  remediations: optional(
    some(
      z.strictObject({
        uuid,
        lifecycle: z.enum(["recommendation", "planned", "completed"]),
        title: markupLine,
        description: markup,
        props,
        tasks: optional(some(task)),
      }),
    ),
  ),
});

const observation = z.strictObject({
  uuid,
  title: markupLine,
  description: markup,
  props,
  methods: some(z.enum(["EXAMINE", "INTERVIEW", "TEST"])),
  types: some(z.literal("control-objective")),
  origins,
  "relevant-evidence": optional(some(z.strictObject({ href: uriReference, description: markup }))),
  collected: instant,
});
const finding = z.strictObject({
  uuid,
  title: markupLine,
  description: markup,
  props,
  target: z.strictObject({
    type: z.enum(["statement-id", "objective-id"]),
    "target-id": token,
    status: z.strictObject({
      state: z.enum(["satisfied", "not-satisfied"]),
      reason: z.enum(["pass", "fail", "other"]),
    }),
    "implementation-status": optional(z.strictObject({ state: z.enum(["implemented", "partial", "planned"]) })),
  }),
  "related-observations": optional(some(observationReference)),
  "related-risks": optional(some(riskReference)),
});
const selection = z.strictObject({
  "include-all": z.strictObject({}),
  "exclude-controls": optional(some(z.strictObject({ "control-id": token }))),
  remarks: optional(markup),
});
const result = z.strictObject({
  uuid,
  title: markupLine,
  description: markup,
  start: instant,
  end: optional(instant),
  props,
  "reviewed-controls": z.strictObject({ "control-selections": some(selection) }),
  observations: optional(some(observation)),
  risks: optional(some(risk)),
  findings: optional(some(finding)),
});
const assessmentResults = z.strictObject({
  "assessment-results": z.strictObject({
    uuid,
    metadata,
    "import-ap": z.strictObject({ href: uriReference }),
    results: some(result),
    "back-matter": backMatter,
  }),
});

const poamItem = z.strictObject({
  uuid,
  title: markupLine,
  description: markup,
  props,
  links: optional(some(z.strictObject({ href: uriReference, rel: token }))),
  origins,
  "related-risks": optional(some(riskReference)),
  remarks: optional(markup),
});
const planOfAction = z.strictObject({
  "plan-of-action-and-milestones": z.strictObject({
    uuid,
    metadata,
    "system-id": z.strictObject({ "identifier-type": uri, id: line }),
    risks: optional(some(risk)),
    "poam-items": some(poamItem),
    "back-matter": backMatter,
  }),
});

const contracts = {
  catalog,
  "assessment-results": assessmentResults,
  "plan-of-action-and-milestones": planOfAction,
} as const;

/** Everything that is wrong with a document; empty where nothing is. */
export function faultsOf(model: keyof typeof contracts, document: unknown): readonly string[] {
  const parsed = contracts[model].safeParse(document);
  const faults = parsed.success ? [] : parsed.error.issues.map(({ path, message }) => `${path.join("/")}: ${message}`);
  const members = membersOf(document);
  return [...faults, ...twiceNamed(members), ...danglingReferences(members)];
}

type Member = { readonly name: string; readonly value: string };

/** Every string with the name of the member that it stands in. */
function membersOf(document: unknown): readonly Member[] {
  const members: Member[] = [];
  const visit = (node: unknown, name: string): void => {
    if (typeof node === "string") members.push({ name, value: node });
    else if (Array.isArray(node)) for (const item of node) visit(item, name);
    else if (typeof node === "object" && node !== null)
      for (const [key, value] of Object.entries(node)) visit(value, key);
  };
  visit(document, "");
  return members;
}

/** Names of things: UUIDs, and tokens where a catalog has them. */
function twiceNamed(members: readonly Member[]): readonly string[] {
  const seen = new Set<string>();
  return members.flatMap(({ name, value }) => {
    if (name !== "uuid" && name !== "id") return [];
    if (seen.has(value)) return [`twice: ${value}`];
    seen.add(value);
    return [];
  });
}

/** `#…` and everything that ends in `-uuid` or `-uuids` names a thing of the same document. */
function danglingReferences(members: readonly Member[]): readonly string[] {
  const known = new Set(members.filter(({ name }) => name === "uuid").map(({ value }) => value));
  return members.flatMap(({ name, value }) => {
    const target = /-uuids?$/.test(name) ? value : name === "href" && value.startsWith("#") ? value.slice(1) : null;
    return target === null || known.has(target) ? [] : [`leads nowhere: ${target}`];
  });
}
