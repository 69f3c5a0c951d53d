/** Who are you, and the three steps of that role, each with a way there. */
import { useId } from "react";
import { screenHref } from "#src/i18n/routes";
import type { HelpMessages } from "#src/i18n/vi/help";
import { VisuallyHidden } from "#src/ui/visually-hidden";
import { helpPlaces } from "./help-places";
import styles from "./role-steps.module.css";

export const learnerRoles = ["assessor", "auditor", "manager", "visitor"] as const;
export type LearnerRole = (typeof learnerRoles)[number];

/** `demo` is no address: entering it is something to do. */
const stepHrefs: Readonly<Record<LearnerRole, readonly string[]>> = {
  assessor: [screenHref("profile"), screenHref("assess"), screenHref("settings")],
  auditor: [screenHref("review"), screenHref("review"), screenHref("review")],
  manager: [screenHref("overview"), screenHref("actions"), screenHref("help", helpPlaces.training)],
  visitor: ["demo", screenHref("assess"), screenHref("pack")],
};

type RoleStepsProps = {
  readonly who: HelpMessages["who"];
  readonly role: LearnerRole | null;
  readonly onRole: (role: LearnerRole) => void;
  readonly onEnterDemo: () => void;
};

export function RoleSteps({ who, role, onRole, onEnterDemo }: RoleStepsProps) {
  const name = useId();
  return (
    <>
      <fieldset>
        <legend>
          <VisuallyHidden>{who.title}</VisuallyHidden>
        </legend>
        <div className={styles.roles}>
          {learnerRoles.map((one) => (
            <label key={one} className={styles.role}>
              <input type="radio" name={name} value={one} checked={one === role} onChange={() => onRole(one)} />
              <b>{who.roles[one].name}</b>
              <small>{who.roles[one].text}</small>
            </label>
          ))}
        </div>
      </fieldset>
      <div aria-live="polite">
        {role === null ? null : (
          <>
            <h3 className={styles.stepsTitle}>{who.steps(who.roles[role].inSentence)}</h3>
            <ol className={styles.steps}>
              {who.stepsOf[role].map(({ title, text }, index) => (
                <li key={title}>
                  <h4>{title}</h4>
                  <p>{text}</p>
                  <Go
                    href={stepHrefs[role][index] ?? screenHref("start")}
                    label={who.stepLinks[role][index] ?? ""}
                    onEnterDemo={onEnterDemo}
                  />
                </li>
              ))}
            </ol>
          </>
        )}
      </div>
    </>
  );
}

type GoProps = { readonly href: string; readonly label: string; readonly onEnterDemo: () => void };

function Go({ href, label, onEnterDemo }: GoProps) {
  return (
    <span className={styles.go}>
      {href === "demo" ? (
        <button type="button" className={styles.linkButton} onClick={onEnterDemo}>
          {label}
        </button>
      ) : (
        <a href={href}>{label}</a>
      )}
    </span>
  );
}
