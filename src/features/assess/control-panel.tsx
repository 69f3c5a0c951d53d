/** One control: what it is for, what to ask, the level, and what is recorded about it. */
import { Fragment, type Ref, type RefObject } from "react";
import type { EvaluatedControl } from "#src/domain/assessment/evaluated-control";
import type { OpenConflict } from "#src/i18n/change-values";
import type { ChangeWords } from "#src/i18n/change-words";
import { screenHref } from "#src/i18n/routes";
import { currentCatalogId } from "#src/storage/catalog-source";
import type { OpenAssessment, Session } from "#src/storage/session";
import { Button, ButtonLink } from "#src/ui/button";
import { useMessages } from "#src/ui/messages";
import { SaverState } from "#src/ui/saver-state";
import { Term } from "#src/ui/term";
import { VisuallyHidden } from "#src/ui/visually-hidden";
import type { Saver } from "#src/ui/use-save";
import { ConflictPanel } from "./conflict-panel";
import { ControlForm } from "./control-form";
import styles from "./control-panel.module.css";
import { DocumentedInformation } from "./documented-information";
import { LevelChoice } from "./level-choice";
import type { ControlWriter } from "./use-control-writer";

type ControlPanelProps = {
  readonly item: EvaluatedControl;
  readonly controls: readonly EvaluatedControl[];
  readonly session: Session;
  readonly facts: OpenAssessment["facts"];
  readonly saver: Saver;
  readonly writer: ControlWriter;
  readonly words: ChangeWords;
  readonly conflicts: readonly OpenConflict[];
  readonly titleRef: RefObject<HTMLHeadingElement | null>;
  readonly targetRef: Ref<HTMLSelectElement>;
  readonly noteRef: Ref<HTMLTextAreaElement>;
  readonly justificationRef: Ref<HTMLTextAreaElement>;
  readonly previousId: string | null;
  readonly nextId: string | null;
  readonly onSelect: (controlId: string) => void;
  readonly onHelp: () => void;
  /** Whether a level typed by its key leads on to the next item. */
  readonly stepOn: boolean;
  readonly onStepOn: () => void;
};

export function ControlPanel(props: ControlPanelProps) {
  const { item, controls, session, facts, saver, writer, titleRef, previousId, nextId, onSelect, onHelp } = props;
  const { stepOn, onStepOn } = props;
  const { assess, history } = useMessages();
  const { control } = item;
  const text = session.bundle.text.controls[control.id];
  if (text === undefined) return null;

  return (
    <div className={styles.panel}>
      <article className={styles.work} aria-labelledby="control-title">
        <Crumb item={item} controls={controls} session={session} />
        <h1 ref={titleRef} id="control-title" tabIndex={-1} className={styles.title}>
          <span className={styles.id}>{control.id}</span> {text.title}
        </h1>
        <Facts item={item} session={session} />
        <ConflictPanel {...props} onSettled={() => titleRef.current?.focus()} />
        <div className={styles.two}>
          <div>
            <h2>{assess.purpose}</h2>
            <p>{text.purpose}</p>
            <h2 className={styles.second}>{assess.questions}</h2>
            <ol className={styles.questions}>
              {text.questions.map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ol>
          </div>
          <div>
            <h2>{assess.dataCentre}</h2>
            <p>{text.dataCentreNote}</p>
            {control.documentedInformationCount > 0 ? (
              <DocumentedInformation item={item} names={text.documentedInformation} writer={writer} />
            ) : null}
          </div>
        </div>
        <LevelChoice item={item} session={session} facts={facts} writer={writer} />
        <ControlForm {...props} />
      </article>
      <footer className={styles.foot}>
        <SaverState saver={saver} />
        <div className={styles.moves}>
          <ButtonLink kind="quiet" icon="history" className={styles.help} href={screenHref("history")}>
            {history.title}
          </ButtonLink>
          <Button
            kind="quiet"
            icon={stepOn ? "check" : undefined}
            shortcut="L"
            className={styles.help}
            aria-pressed={stepOn}
            onClick={onStepOn}
          >
            {assess.quick.actions.stepOn}
          </Button>
          <Button kind="quiet" shortcut="?" className={styles.help} onClick={onHelp}>
            {assess.foot.help}
          </Button>
          <Move id={previousId} icon="arrow-up" shortcut="K" label={assess.foot.previous} onSelect={onSelect} />
          <Move id={nextId} icon="arrow-down" shortcut="J" label={assess.foot.next} onSelect={onSelect} primary />
        </div>
      </footer>
    </div>
  );
}

function Crumb({ item, controls, session }: Pick<ControlPanelProps, "item" | "controls" | "session">) {
  const { assess } = useMessages();
  const { control } = item;
  const group = controls.filter((other) => other.control.groupId === control.groupId);
  const position = group.findIndex((other) => other.control.id === control.id) + 1;
  const title = session.bundle.text.groups[control.groupId]?.title ?? "";
  // The predecessors of the current edition are items of the one before; of other catalogs nobody knows of which.
  const origin =
    session.bundle.catalog.id !== currentCatalogId
      ? ""
      : control.origin === "new"
        ? assess.newIn2022
        : control.predecessors.length > 0
          ? assess.predecessors("2013", control.predecessors.join(", "))
          : "";
  return (
    <div className={styles.crumb}>
      <span>{assess.position(`${control.groupId} ${title}`, position, group.length)}</span>
      <span>{origin}</span>
    </div>
  );
}

function Facts({ item, session }: Pick<ControlPanelProps, "item" | "session">) {
  const { assess } = useMessages();
  const { text } = session.bundle;
  const { attributes } = item.control;
  const names = (attribute: "controlType" | "informationSecurityProperties" | "operationalCapabilities") =>
    (attributes?.[attribute] ?? []).map((value) => text.attributes[attribute]?.values[value] ?? value).join(", ");
  const facts =
    attributes === undefined
      ? []
      : [names("controlType"), names("informationSecurityProperties"), names("operationalCapabilities")];
  return (
    <p className={styles.facts}>
      {facts.map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
      <span>
        <Term name="weight">{assess.weight}</Term> <b>{item.weight}</b>
      </span>
    </p>
  );
}

type MoveProps = {
  readonly id: string | null;
  readonly icon: "arrow-up" | "arrow-down";
  readonly shortcut: string;
  readonly label: string;
  readonly onSelect: (controlId: string) => void;
  readonly primary?: boolean;
};

function Move({ id, icon, shortcut, label, onSelect, primary = false }: MoveProps) {
  if (id === null) return <Fragment />;
  return (
    <Button kind={primary ? "primary" : "normal"} icon={icon} shortcut={shortcut} onClick={() => onSelect(id)}>
      <VisuallyHidden>{label} </VisuallyHidden>
      {id}
    </Button>
  );
}
