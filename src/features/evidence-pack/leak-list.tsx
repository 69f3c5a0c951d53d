import { isRecordEntity } from "#src/domain/assessment/assessment-parts";
import { recordField } from "#src/i18n/change-record-words";
import type { Leak, LeakPlace } from "#src/domain/pack/leak-search";
import { screenHref } from "#src/i18n/routes";
import { Disclosure } from "#src/ui/disclosure";
import { useMessages } from "#src/ui/messages";
import { Section } from "#src/ui/section";
import { VisuallyHidden } from "#src/ui/visually-hidden";
import styles from "./pack-screen.module.css";
import type { PackPreview } from "./preview-pack";

const shownAtOnce = 8;

/** What an outsider could use, and where it stands. */
export function LeakList({ preview }: { readonly preview: PackPreview | null }) {
  const { leaks: words, preview: previewWords } = useMessages().pack;
  const leaks = preview?.leaks ?? [];
  const rest = leaks.slice(shownAtOnce);
  return (
    <Section title={words.title}>
      <p className={styles.note} role="status">
        {preview === null ? previewWords.loading : leaks.length === 0 ? words.none : words.found(leaks.length)}
      </p>
      {preview === null || preview.files.length === 0 ? null : <p className={styles.note}>{words.notSearched}</p>}
      {leaks.length === 0 ? null : <LeakTable leaks={leaks.slice(0, shownAtOnce)} />}
      {rest.length === 0 ? null : (
        <Disclosure summary={words.all(leaks.length)}>
          <LeakTable leaks={rest} />
        </Disclosure>
      )}
    </Section>
  );
}

function LeakTable({ leaks }: { readonly leaks: readonly Leak[] }) {
  const { leaks: words } = useMessages().pack;
  return (
    <table className={styles.leaks}>
      <caption>
        <VisuallyHidden>{words.title}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <th scope="col">{words.columns.kind}</th>
          <th scope="col">{words.columns.text}</th>
          <th scope="col">{words.columns.place}</th>
        </tr>
      </thead>
      <tbody>
        {leaks.map(({ kind, text, place, inHistory }, index) => (
          <tr key={index}>
            <td>{words.kinds[kind]}</td>
            <td>{text}</td>
            <td>
              <Place place={place} />
              {inHistory ? ` (${words.inHistory})` : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Place({ place }: { readonly place: LeakPlace }) {
  const messages = useMessages();
  const { pack, profile, shell } = messages;
  const words = pack.leaks;
  switch (place.type) {
    case "profile": {
      const fields: Readonly<Record<string, { readonly label: string }>> = profile.fields;
      return <a href={screenHref("profile")}>{fields[place.field]?.label ?? shell.screens.profile}</a>;
    }
    case "control":
      return <a href={screenHref("assess", place.id)}>{place.id}</a>;
    case "evidence":
      return place.id === "" ? words.deleted : <a href={screenHref("evidence", place.id)}>{place.id}</a>;
    case "review":
      return place.id === "" ? words.review : <a href={screenHref("assess", place.id)}>{words.reviewOf(place.id)}</a>;
    case "record": {
      const { entity, id, field } = place;
      if (!isRecordEntity(entity)) return id;
      const named = id === "" ? messages.records.entities[entity] : id;
      return `${named}, ${recordField(messages, entity, field)}`;
    }
  }
}
