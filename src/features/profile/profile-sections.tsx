/** The parts of the form, in the order in which the first page of the pack uses them. */
import type { ReactNode } from "react";
import { systemLevels, unitTypes } from "#src/domain/assessment/assessment";
import { defaultProfile } from "#src/i18n/vi/default-profile";
import { Button } from "#src/ui/button";
import { Flag } from "#src/ui/flag";
import { useLocale, useMessages } from "#src/ui/messages";
import { Section } from "#src/ui/section";
import { auditHint } from "./audit-hint";
import {
  ProfileChoice,
  ProfileDay,
  ProfileLines,
  ProfileText,
  ProfileTextArea,
  type ProfileForm,
} from "./profile-fields";
import { isSameValue } from "./profile-form";
import styles from "./profile-screen.module.css";

/** Fields that come filled in and can be brought back to that. */
const prefilled = ["reviewingOffice", "assigningDocument", "legalBasis"] as const;

/** The plan of 2018 ran to the end of this day. */
const planEndedOn = "2025-12-31";
const planNumber = "43/KH-UBND";

type PartProps = {
  readonly title: string;
  readonly intro: string;
  readonly aside?: ReactNode;
  readonly plain?: boolean;
  readonly children: ReactNode;
};

/** A section in two columns: why it is asked, and the fields. */
function Part({ title, intro, aside, plain, children }: PartProps) {
  return (
    <Section title={title} aside={aside} plain={plain}>
      <div className={styles.part}>
        <p className={styles.intro}>{intro}</p>
        <div className={styles.fields}>{children}</div>
      </div>
    </Section>
  );
}

export function OrganisationSections({ siteWeights, ...parts }: ProfileForm & { readonly siteWeights: ReactNode }) {
  const { profile: words, terms } = useMessages();
  const { organisation, scope, period } = words.sections;
  return (
    <>
      <Part {...organisation} plain>
        <div className={styles.wide}>
          <ProfileText {...parts} name="organisationName" required autoComplete="organization" />
        </div>
        <div className={styles.wide}>
          <ProfileText {...parts} name="parentOrganisation" />
        </div>
        <ProfileChoice
          {...parts}
          name="unitType"
          options={unitTypes.map((value) => ({ value, label: terms.unitType[value] }))}
        />
        <ProfileChoice
          {...parts}
          name="systemLevel"
          options={systemLevels.map((value) => ({ value, label: terms.systemLevel[value] }))}
        />
      </Part>
      <Part {...scope}>
        <div className={styles.wide}>
          <ProfileTextArea {...parts} name="scope" rows={4} />
        </div>
        <div className={styles.wide}>
          <ProfileLines {...parts} name="sites" rows={2} />
        </div>
        {siteWeights}
      </Part>
      <Part {...period}>
        <div className={styles.days}>
          <ProfileDay {...parts} name="periodFrom" />
          <ProfileDay {...parts} name="periodTo" />
          <ProfileDay {...parts} name="assessedOn" required />
        </div>
        <div className={styles.wide}>
          <ProfileTextArea {...parts} name="assessors" rows={2} />
        </div>
        <div className={styles.wide}>
          <ProfileText {...parts} name="independentReviewer" />
        </div>
      </Part>
    </>
  );
}

export function AuditSection({ months, ...parts }: ProfileForm & { readonly months: number }) {
  const { profile: words } = useMessages();
  const { formats } = useLocale();
  const [assessedOn, internalAudit, managementReview] = parts.form.watch([
    "assessedOn",
    "lastInternalAuditOn",
    "lastManagementReviewOn",
  ]);
  const hint = (name: "lastInternalAuditOn" | "lastManagementReviewOn", on: string | null) =>
    `${words.fields[name].hint} ${assessedOn === "" ? "" : auditHint(on, { assessedOn, months }, words.audit, formats.day)}`;
  const { title, intro } = words.sections.audits;
  return (
    <Part title={title} intro={intro(months)}>
      <ProfileDay {...parts} name="lastInternalAuditOn" hint={hint("lastInternalAuditOn", internalAudit)} />
      <ProfileDay {...parts} name="lastManagementReviewOn" hint={hint("lastManagementReviewOn", managementReview)} />
    </Part>
  );
}

export function AddresseeSection(parts: ProfileForm) {
  const { profile: words } = useMessages();
  const { form, autosave } = parts;
  const { title, intro, restore } = words.sections.addressee;
  const assessedOn = form.watch("assessedOn");
  const typed = form.watch(prefilled);
  const defaults = defaultProfile(assessedOn);
  const changed = prefilled.filter((name, index) => !isSameValue(typed[index] ?? "", defaults[name]));
  const planEnded = typed[1].includes(planNumber) && assessedOn > planEndedOn;
  return (
    <Part
      title={title}
      intro={intro}
      aside={
        changed.length === 0 ? null : (
          <Button
            kind="quiet"
            icon="undo"
            onClick={() => {
              for (const name of changed) form.setValue(name, defaults[name]);
              changed.forEach(autosave.settle);
            }}
          >
            {restore}
          </Button>
        )
      }
    >
      <div className={styles.wide}>
        <ProfileText {...parts} name="reviewingOffice" />
      </div>
      <div className={styles.wide}>
        <ProfileTextArea {...parts} name="assigningDocument" rows={2} />
        {planEnded ? (
          <div className={styles.note}>
            <Flag icon="clock">{words.planEnded}</Flag>
          </div>
        ) : null}
      </div>
      <div className={styles.wide}>
        <ProfileLines {...parts} name="legalBasis" rows={3} />
      </div>
    </Part>
  );
}

export function DocumentSection(parts: ProfileForm) {
  const { document } = useMessages().profile.sections;
  return (
    <Part {...document}>
      <div className={styles.days}>
        <ProfileText {...parts} name="documentNumber" />
        <ProfileText {...parts} name="place" />
        <ProfileDay {...parts} name="documentDate" />
      </div>
      <ProfileText {...parts} name="signerPosition" />
      <ProfileText {...parts} name="signerName" />
      <div className={styles.wide}>
        <ProfileLines {...parts} name="recipients" rows={3} />
      </div>
    </Part>
  );
}
