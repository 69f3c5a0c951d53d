/** The administrative first page in small, as far as this form decides it; the words are those of the print. */
import { useWatch, type Control } from "react-hook-form";
import type { Profile } from "#src/domain/assessment/assessment";
import { shortEdition } from "#src/domain/catalog/edition-name";
import { report } from "#src/i18n/vi/report";
import { useMessages } from "#src/ui/messages";
import styles from "./first-page-preview.module.css";
import { tidyProfile } from "./profile-form";

const words = report.administrative;

type FirstPagePreviewProps = { readonly control: Control<Profile>; readonly edition: string };

export function FirstPagePreview({ control, edition }: FirstPagePreviewProps) {
  const { preview } = useMessages().profile;
  const profile = tidyProfile(useWatch({ control }) as Profile);
  const basis = basisLines(profile);
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>
        <b>{preview.title}</b> {preview.caption}
      </figcaption>
      <div className={styles.sheet} lang="vi">
        <div className={styles.heads}>
          <div>
            <p className={styles.upper}>{profile.parentOrganisation}</p>
            <p className={styles.issuer}>{profile.organisationName || words.organisationLeftOpen}</p>
            <p>{words.number(profile.documentNumber || words.numberLeftOpen)}</p>
          </div>
          <div>
            <p className={styles.strong}>{words.state}</p>
            <p className={styles.motto}>{words.motto}</p>
            <p className={styles.slanted}>{placeAndDate(profile)}</p>
          </div>
        </div>
        <p className={styles.kind}>{words.kind}</p>
        <p className={styles.about}>{words.about(shortEdition(edition), profile.assessedOn.slice(0, 4))}</p>
        {profile.reviewingOffice === "" ? null : (
          <p className={styles.addressee}>{words.addressee(profile.reviewingOffice)}</p>
        )}
        {basis.map((line) => (
          <p key={line} className={styles.slanted}>
            {line}
          </p>
        ))}
        <div className={styles.gap} aria-hidden="true" />
        <div className={styles.feet}>
          <div className={styles.recipients}>
            <p>{words.recipients}</p>
            {profile.reviewingOffice === "" ? null : <p>{words.asAbove}</p>}
            {profile.recipients.map((recipient) => (
              <p key={recipient}>
                {"- "}
                {withoutStop(recipient)};
              </p>
            ))}
            <p>{words.archive}</p>
          </div>
          <div className={styles.signer}>
            <p className={styles.upper}>{profile.signerPosition || preview.signerPositionOpen}</p>
            <p>{profile.signerName}</p>
          </div>
        </div>
      </div>
    </figure>
  );
}

/** By the decree: one line each, a semicolon after each, a full stop after the last. */
export function basisLines({
  legalBasis,
  assigningDocument,
}: Pick<Profile, "legalBasis" | "assigningDocument">): readonly string[] {
  const lines = [
    ...legalBasis.map((text) => withPrefix(words.basisPrefix, text)),
    ...(assigningDocument === "" ? [] : [withPrefix(words.assignmentPrefix, assigningDocument)]),
  ];
  return lines.map((line, index) => `${withoutStop(line)}${index === lines.length - 1 ? "." : ";"}`);
}

/** By the decree: two digits for days below 10 and for January and February. */
export function placeAndDate({
  place,
  documentDate,
  assessedOn,
}: Pick<Profile, "place" | "documentDate" | "assessedOn">): string {
  if (documentDate === null) {
    return words.placeAndDate(place, words.dateLeftOpen, words.dateLeftOpen, assessedOn.slice(0, 4));
  }
  const [year = "", month = "", day = ""] = documentDate.split("-");
  return words.placeAndDate(place, day, Number(month) > 2 ? String(Number(month)) : month, year);
}

function withPrefix(prefix: string, text: string): string {
  return text.toLocaleLowerCase("vi").startsWith(prefix.toLocaleLowerCase("vi")) ? text : `${prefix}${text}`;
}

const withoutStop = (text: string) => text.replace(/[.;,]+$/, "");
