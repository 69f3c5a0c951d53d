/** «Vì sao chưa sẵn sàng?»: what blocks, and for each failed condition its rule, the facts that fail it, the next step. */
import {
  explainVerdict,
  type GateCause,
  type GateExplanation,
  type GateStep,
} from "#src/domain/assessment/explain-verdict";
import { gateNumber } from "#src/i18n/gate-number";
import { type Screen, screenHref } from "#src/i18n/routes";
import type { OpenAssessment } from "#src/storage/session";
import { Dialog } from "#src/ui/dialog";
import { Flag } from "#src/ui/flag";
import { useLocale, useMessages } from "#src/ui/messages";
import { Section } from "#src/ui/section";
import styles from "./why-dialog.module.css";

type WhyDialogProps = Pick<OpenAssessment, "evaluation"> & { readonly onClose: () => void };

export function WhyDialog({ evaluation, onClose }: WhyDialogProps) {
  const { why } = useMessages().help;
  const { formats } = useLocale();
  const { blockers, failed } = explainVerdict(evaluation);
  return (
    <Dialog open wide title={why.title} onClose={onClose}>
      <p className={styles.lead}>{why.lead[evaluation.verdict.verdict]}</p>
      {blockers.length === 0 ? null : (
        <ul className={styles.blockers} aria-label={why.blocking}>
          {blockers.map(({ type, count }) => (
            <li key={type}>
              <Flag icon="warning" bad>
                {why.blockers[type](formats.integer(count))}
              </Flag>
            </li>
          ))}
        </ul>
      )}
      {failed.length === 0 ? null : (
        <Section level={3} title={why.failed}>
          {failed.map((explanation) => (
            <FailedGate key={explanation.gate.id} {...explanation} />
          ))}
        </Section>
      )}
    </Dialog>
  );
}

function FailedGate({ gate, causes, steps }: GateExplanation) {
  const { help, terms } = useMessages();
  const { why } = help;
  return (
    <article className={styles.gate} aria-labelledby={`why-${gate.id}`}>
      <h4 id={`why-${gate.id}`}>{terms.gate[gate.id]}</h4>
      <dl>
        <div>
          <dt>{why.rule}</dt>
          <dd>{why.rules[gate.id]}</dd>
        </div>
        <div>
          <dt>{why.facts}</dt>
          <dd>
            <Facts gate={gate} causes={causes} />
          </dd>
        </div>
        <div>
          <dt>{why.next}</dt>
          <dd className={styles.steps}>
            {steps.map((step) => (
              <a key={step} href={hrefOf(step, causes)}>
                {why.steps[step]}
              </a>
            ))}
          </dd>
        </div>
      </dl>
    </article>
  );
}

function Facts({ gate, causes }: Pick<GateExplanation, "gate" | "causes">) {
  const { help, overview, terms } = useMessages();
  const { formats } = useLocale();
  const { why } = help;
  if (gate.id === "internal-audit" || gate.id === "management-review") {
    return gate.on === null ? why.never : why.last(formats.day(gate.on));
  }
  if ("needed" in gate) {
    const found = gateNumber(gate, { result: terms.gateResult, noneAsked: overview.verdict.noneAsked, formats });
    const needed = gate.id === "verified-share" ? gate.needed * 100 : gate.needed;
    return why.figure(found, formats.percent(needed));
  }
  return (
    <ul className={styles.causes}>
      {causes.map((cause) => (
        <li key={JSON.stringify({ ...cause, controlIds: 0 })}>
          <CauseText cause={cause} /> <Items ids={cause.controlIds} />
        </li>
      ))}
    </ul>
  );
}

function CauseText({ cause }: { readonly cause: GateCause }) {
  const { help, terms } = useMessages();
  const { formats } = useLocale();
  const { causes } = help.why;
  switch (cause.type) {
    case "finding":
      return terms.rule[cause.rule];
    case "claim-low":
      return causes["claim-low"](formats.integer(cause.claimed));
    case "evidence-caps":
      return causes["evidence-caps"](formats.integer(cause.claimed), formats.integer(cause.cap));
    case "not-assessed":
    case "exclusion-unjustified":
    case "not-verified":
    case "no-approved-action":
      return causes[cause.type];
  }
}

const namedItems = 8;

function Items({ ids }: { readonly ids: readonly string[] }) {
  const { why } = useMessages().help;
  const { formats } = useLocale();
  return (
    <>
      {ids.slice(0, namedItems).map((id, index) => (
        <span key={id}>
          {index === 0 ? "" : ", "}
          <a href={screenHref("assess", id)}>{id}</a>
        </span>
      ))}
      {ids.length > namedItems ? ` ${why.andMore(formats.integer(ids.length - namedItems))}` : ""}
    </>
  );
}

const screens: Readonly<Record<GateStep, Screen>> = {
  assess: "assess",
  gaps: "gaps",
  evidence: "assess",
  actions: "actions",
  profile: "profile",
  verify: "assess",
};

/** To the first item that the step is about, where the step is taken at an item. */
function hrefOf(step: GateStep, causes: readonly GateCause[]): string {
  const about = step === "evidence" ? causes.filter(({ type }) => type === "evidence-caps") : causes;
  const [first] = about.flatMap(({ controlIds }) => controlIds);
  return screens[step] === "assess" && first !== undefined ? screenHref("assess", first) : screenHref(screens[step]);
}
