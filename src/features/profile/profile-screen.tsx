/** «Đơn vị và phạm vi»: who is assessed, within which bounds, and what the first page of the pack will say. */
import { useCallback, useMemo, useState } from "react";
import { useForm } from "react-hook-form";
import type { Profile } from "#src/domain/assessment/assessment";
import type { OpenAssessment } from "#src/storage/session";
import { Flag } from "#src/ui/flag";
import { useMessages } from "#src/ui/messages";
import { Page, PageHead } from "#src/ui/page-head";
import type { Saver } from "#src/ui/use-save";
import { FirstPagePreview } from "./first-page-preview";
import { createProfileResolver, type ProfileField } from "./profile-form";
import styles from "./profile-screen.module.css";
import { AddresseeSection, AuditSection, DocumentSection, OrganisationSections } from "./profile-sections";
import { SiteWeights } from "./site-weights";
import { useProfileAutosave } from "./use-profile-autosave";

type ProfileScreenProps = OpenAssessment & { readonly saver: Saver };

export function ProfileScreen(props: ProfileScreenProps) {
  return <OpenProfile key={props.facts.assessment.id} {...props} />;
}

function OpenProfile({ session, facts, saver }: ProfileScreenProps) {
  const { profile: words } = useMessages();
  const resolver = useMemo(() => createProfileResolver(words.problems), [words]);
  const form = useForm<Profile>({ defaultValues: facts.assessment.profile, resolver, mode: "onTouched" });
  const autosave = useProfileAutosave({ session, facts, saver }, form);
  const [unreadable, setUnreadable] = useState<ReadonlySet<ProfileField>>(new Set());
  const onUnreadable = useCallback(
    (field: ProfileField, isUnreadable: boolean) =>
      setUnreadable((fields) => new Set([...fields, field].filter((name) => name !== field || isUnreadable))),
    [],
  );
  const wrong = new Set([...Object.keys(form.formState.errors), ...unreadable]);
  const parts = { form, autosave, unreadable, onUnreadable };
  return (
    <Page>
      <PageHead
        title={words.title}
        sub={words.sub}
        actions={
          <output>
            {wrong.size === 0 ? null : (
              <Flag icon="warning" bad>
                {words.unsaved(wrong.size)}
              </Flag>
            )}
          </output>
        }
      />
      <div className={styles.layout}>
        <div className={styles.sections}>
          <OrganisationSections
            {...parts}
            siteWeights={<SiteWeights session={session} facts={facts} saver={saver} />}
          />
          <AuditSection {...parts} months={session.bundle.model.auditValidityMonths} />
          <AddresseeSection {...parts} />
          <DocumentSection {...parts} />
        </div>
        <FirstPagePreview control={form.control} edition={session.bundle.catalog.edition} />
      </div>
    </Page>
  );
}
