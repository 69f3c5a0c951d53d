/** Takes the files of a catalog of one's own, and shows what is in it before it is taken. */
import { useRef, useState } from "react";
import type { ParsedOwnCatalog } from "#src/domain/catalog/parse-own-catalog";
import { textInLocale } from "#src/domain/catalog/parse-own-catalog";
import { FileDrop } from "#src/ui/file-drop";
import { Flag } from "#src/ui/flag";
import { KeyValueList } from "#src/ui/key-value-list";
import { useLocale, useMessages } from "#src/ui/messages";
import { Section } from "#src/ui/section";
import { readOwnCatalog, type ReadOwnCatalogError } from "./read-own-catalog";
import styles from "./start-screen.module.css";

type OwnCatalogFieldProps = {
  readonly value: ParsedOwnCatalog | null;
  readonly onChange: (parsed: ParsedOwnCatalog | null) => void;
  /** Somebody wanted to go on without one. */
  readonly isMissing: boolean;
};

export function OwnCatalogField({ value, onChange, isMissing }: OwnCatalogFieldProps) {
  const words = useMessages().newAssessment.own;
  const [error, setError] = useState<ReadOwnCatalogError | null>(null);
  const asked = useRef(0);

  const read = async (files: readonly File[]) => {
    const mine = (asked.current += 1);
    const found = await readOwnCatalog(files);
    if (mine !== asked.current) return;
    setError(found.ok ? null : found.error);
    onChange(found.ok ? found.value : null);
  };

  return (
    <>
      <FileDrop
        small
        multiple
        accept=".json,application/json"
        label={words.drop}
        button={words.choose}
        note={words.note}
        onFiles={(files) => void read(files)}
      />
      <div role="alert">
        {error !== null ? (
          <Flag icon="warning" bad>
            {words.refused} <ErrorText error={error} />
          </Flag>
        ) : isMissing && value === null ? (
          <Flag icon="warning" bad>
            {words.missing}
          </Flag>
        ) : null}
      </div>
      <div role="status">{value === null ? null : <Preview {...value} />}</div>
    </>
  );
}

function ErrorText({ error }: { readonly error: ReadOwnCatalogError }) {
  const { errors, newAssessment } = useMessages();
  const { formats } = useLocale();
  const words = newAssessment.own.errors;
  if ("place" in error) {
    return (
      <>
        {errors.place(error.place)} {errors[error.type]}
      </>
    );
  }
  switch (error.type) {
    case "own-catalog-too-large":
      return words[error.type](formats.bytes(error.limit));
    case "own-catalog-unreadable":
    case "own-catalog-unknown-file":
      return words[error.type](error.file);
    case "own-catalog-id-taken":
      return words[error.type](error.id);
    case "own-catalog-too-many-files":
    case "own-catalog-no-catalog":
    case "own-catalog-catalog-twice":
      return words[error.type];
  }
}

const firstItems = 5;

function Preview({ catalog, texts }: ParsedOwnCatalog) {
  const words = useMessages().newAssessment.own;
  const { locale, formats } = useLocale();
  const text = textInLocale(texts, locale);
  const clauses = catalog.controls.filter((control) => control.class === "clause").length;
  const { facts } = words;
  return (
    <Section level={3} title={words.preview}>
      <KeyValueList
        entries={[
          { key: facts.edition, value: catalog.edition },
          { key: facts.title, value: text.title },
          { key: facts.id, value: catalog.id },
          {
            key: facts.items,
            value: words.items(formats.integer(clauses), formats.integer(catalog.controls.length - clauses)),
          },
          { key: facts.groups, value: formats.integer(catalog.groups.length) },
          { key: facts.languages, value: texts.map((one) => words.locales[one.locale]).join(", ") },
          { key: facts.licence, value: text.licence },
          { key: facts.source, value: catalog.source },
          {
            key: facts.first,
            value: (
              <ul>
                {catalog.controls.slice(0, firstItems).map(({ id }) => (
                  <li key={id}>
                    <b>{id}</b> {text.controls[id]?.title}
                  </li>
                ))}
              </ul>
            ),
          },
        ]}
      />
      {text.locale === locale ? null : (
        <p className={styles.words}>
          <Flag icon="warning">{words.otherLanguage(words.locales[text.locale])}</Flag>
        </p>
      )}
    </Section>
  );
}
