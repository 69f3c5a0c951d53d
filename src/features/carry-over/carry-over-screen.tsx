/** Chuyển ấn bản: 123 items, of which those that did not come from exactly one are decided by a person, one by one. */
import { useMemo, useState } from "react";
import { carryOver, decisionsAsTheyStand, proposeCarryOver } from "#src/domain/catalog/carry-over";
import { mappingRelations } from "#src/domain/catalog/map-controls";
import { citedEdition } from "#src/i18n/edition-names";
import { screenHref } from "#src/i18n/routes";
import { createCarriedOver } from "#src/storage/carry-over";
import { dropCarryOverDrafts } from "#src/storage/carry-over-drafts";
import { supersededCatalogId } from "#src/storage/mapping-source";
import type { OpenAssessment } from "#src/storage/session";
import { Button, ButtonLink } from "#src/ui/button";
import { EmptyState } from "#src/ui/empty-state";
import { Flag } from "#src/ui/flag";
import { useLocale, useMessages } from "#src/ui/messages";
import { Page, PageHead } from "#src/ui/page-head";
import { ProgressBar } from "#src/ui/progress-bar";
import { Section } from "#src/ui/section";
import type { Saver } from "#src/ui/use-save";
import { CarryOverItem, type EditionWords } from "./carry-over-item";
import styles from "./carry-over.module.css";
import { StandingItems } from "./standing-items";
import { useDecisions } from "./use-decisions";
import { useEditions, type Editions } from "./use-editions";
import { useItemKeys } from "./use-item-keys";

export type CarryOverScreenProps = OpenAssessment & {
  readonly saver: Saver;
  readonly letterKeys: boolean;
  readonly onCreated: (assessmentId: string) => void;
};

export function CarryOverScreen(props: CarryOverScreenProps) {
  const { carryOver: words } = useMessages();
  const { locale } = useLocale();
  const { bundle } = props.session;
  if (bundle.catalog.id === supersededCatalogId) return <Superseded {...props} />;
  return (
    <Page>
      <PageHead title={words.title} />
      <EmptyState
        roomy
        text={words.notSuperseded.text(citedEdition(bundle.catalog.edition, locale))}
        action={
          <ButtonLink kind="primary" href={screenHref("start")}>
            {words.notSuperseded.action}
          </ButtonLink>
        }
      />
    </Page>
  );
}

function Superseded(props: CarryOverScreenProps) {
  const { carryOver: words, errors } = useMessages();
  const editions = useEditions(props.session.bundle);
  if (editions?.ok === true) return <Guided {...props} editions={editions.value} />;
  return (
    <Page>
      <PageHead title={words.title} sub={editions === null ? words.loading : errors[editions.error.type]} />
    </Page>
  );
}

const decidedRelations = mappingRelations.filter((relation) => relation !== "one-to-one");

function Guided(props: CarryOverScreenProps & { readonly editions: Editions }) {
  const { facts, evaluation, editions, letterKeys } = props;
  const { carryOver: words } = useMessages();
  const { formats } = useLocale();
  const { from, to, mapping } = editions;
  const proposals = useMemo(
    () =>
      proposeCarryOver({
        mapping,
        controlAssessments: facts.controlAssessments,
        evidenceItems: facts.evidenceItems,
        targetControlIds: to.catalog.controls.map(({ id }) => id),
      }),
    [mapping, to, facts],
  );
  const decisions = useDecisions(facts.assessment.id, proposals);
  const groups = decidedRelations.map((relation) => ({
    relation,
    items: proposals.filter((proposal) => proposal.relation === relation),
  }));
  const asked = groups.flatMap(({ items }) => items);
  useItemKeys({
    controlIds: asked.map(({ controlId }) => controlId),
    onChoose: (controlId, choice) => decisions.change(controlId, { choice }),
    enabled: letterKeys,
  });
  const editionWords: EditionWords = {
    from: from.text,
    to: to.text,
    evaluated: new Map(evaluation.controls.map((item) => [item.control.id, item])),
  };
  const { openCount } = decisions;
  return (
    <Page>
      <PageHead title={words.title} sub={words.sub(from.text.title)} />
      <div className={styles.progress}>
        <ProgressBar
          label={words.progress.label}
          figure={`${formats.integer(asked.length - openCount)}/${formats.integer(asked.length)}`}
          share={(asked.length - openCount) / Math.max(1, asked.length)}
        />
        <p>
          <output>{words.progress.left(openCount)}</output>
          {letterKeys ? <span className={styles.quiet}>{words.progress.keys}</span> : null}
        </p>
        {decisions.isKept ? null : (
          <Flag icon="warning" bad>
            {words.progress.notKept}
          </Flag>
        )}
      </div>
      <div className={styles.groups}>
        {groups.map(({ relation, items }) => (
          <Section
            key={relation}
            title={`${words.relations[relation].title} (${formats.integer(items.length)})`}
            aside={words.progress.left(
              items.filter(({ controlId }) => decisions.of(controlId).choice === "open").length,
            )}
          >
            <p className={styles.quiet}>{words.relations[relation].text}</p>
            <ul className={styles.items}>
              {items.map((proposal) => (
                <CarryOverItem
                  key={proposal.controlId}
                  proposal={proposal}
                  decision={decisions.of(proposal.controlId)}
                  words={editionWords}
                  onChange={decisions.change}
                />
              ))}
            </ul>
          </Section>
        ))}
        <Section title={words.relations["one-to-one"].title}>
          <p className={styles.quiet}>
            {words.relations["one-to-one"].text} {words.neverCarried}
          </p>
          <StandingItems proposals={proposals.filter(({ decisionNeeded }) => !decisionNeeded)} words={editionWords} />
        </Section>
      </div>
      <Finish {...props} proposals={proposals} decisions={decisions} />
    </Page>
  );
}

type FinishProps = CarryOverScreenProps & {
  readonly editions: Editions;
  readonly proposals: ReturnType<typeof proposeCarryOver>;
  readonly decisions: ReturnType<typeof useDecisions>;
};

/** What will come along, and the one step that writes. */
function Finish({ session, facts, saver, editions, proposals, decisions, onCreated }: FinishProps) {
  const { carryOver: words, errors } = useMessages();
  const { from, to, mapping } = editions;
  const { openCount, made } = decisions;
  const [refusal, setRefusal] = useState<string | null>(null);
  const preview = carryOver(proposals, [...decisionsAsTheyStand(proposals), ...made]);
  const taken = preview.ok ? preview.value.evidence.length : 0;

  const create = async () => {
    if (openCount > 0) return setRefusal(words.notYet(openCount));
    const order = {
      sourceId: facts.assessment.id,
      from,
      to,
      mapping,
      decisions: made,
      label: words.baselineLabel(from.catalog.edition),
    };
    setRefusal(null);
    await saver.save("carry-over", async () => {
      const created = await createCarriedOver(session.writer, order);
      if (!created.ok) {
        const { error } = created;
        const place = "controlId" in error ? `${error.controlId}: ` : "";
        setRefusal(`${words.failed} ${place}${errors[error.type]}`);
        return created;
      }
      dropCarryOverDrafts(facts.assessment.id);
      onCreated(created.value);
      return created;
    });
    return undefined;
  };

  return (
    <div className={styles.finish}>
      <p>
        {words.evidence(taken, facts.evidenceItems.length - taken)} {words.baseline(from.catalog.edition)}
      </p>
      <div className={styles.actions}>
        {openCount > 0 ? (
          <Button kind="quiet" onClick={decisions.leaveRest}>
            {words.progress.leaveRest(openCount)}
          </Button>
        ) : null}
        <Button kind="primary" onClick={() => void create()}>
          {words.create}
        </Button>
      </div>
      <div role="alert">
        {refusal === null ? null : (
          <Flag icon="warning" bad>
            {refusal}
          </Flag>
        )}
      </div>
    </div>
  );
}
