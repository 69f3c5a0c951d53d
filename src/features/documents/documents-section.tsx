/** Văn bản và dữ liệu trao đổi: what else leaves beside the pack, said before it is asked for. */
import { useState } from "react";
import { locales, type Locale } from "#src/domain/catalog/catalog-text";
import type { DocumentKind } from "#src/formats/documents/write-document";
import { Banner } from "#src/ui/banner";
import { Button } from "#src/ui/button";
import { useLocale, useMessages } from "#src/ui/messages";
import { Section } from "#src/ui/section";
import { Segmented } from "#src/ui/segmented";
import styles from "./documents-section.module.css";
import { extensions, useDocument, type DocumentsSectionProps } from "./use-document";

const groups = [
  { title: "word", kinds: ["management-summary"] },
  { title: "oscal", kinds: ["catalog", "assessment-results", "plan-of-action-and-milestones"] },
] as const satisfies readonly { readonly title: "word" | "oscal"; readonly kinds: readonly DocumentKind[] }[];

export function DocumentsSection(props: DocumentsSectionProps) {
  const { documents: words, pack } = useMessages();
  const { locale } = useLocale();
  const [fileLocale, setFileLocale] = useState<Locale>(locale);
  const { state, write } = useDocument(props);
  return (
    <Section title={words.title} id="van-ban">
      <Banner kind="note">{words.leaves}</Banner>
      <div className={styles.language}>
        <Segmented
          label={words.language}
          value={fileLocale}
          options={locales.map((value) => ({ value, label: pack.contents.languages[value] }))}
          onChange={setFileLocale}
        />
      </div>
      <div className={styles.groups}>
        {groups.map(({ title, kinds }) => (
          <div key={title}>
            <h3>{words[title]}</h3>
            <ul className={styles.files}>
              {kinds.map((kind) => (
                <li key={kind}>
                  <div>
                    <strong>{words.kinds[kind].name}</strong>
                    <p>{words.kinds[kind].text}</p>
                  </div>
                  <Button
                    icon="download"
                    aria-label={words.save(words.kinds[kind].name, extensions[kind])}
                    disabled={state.status === "writing"}
                    onClick={() => write(kind, fileLocale)}
                  >
                    {words.saveShort(extensions[kind])}
                  </Button>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      <Outcome state={state} />
    </Section>
  );
}

function Outcome({ state }: Pick<ReturnType<typeof useDocument>, "state">) {
  const { documents: words } = useMessages();
  const { formats } = useLocale();
  return (
    <div role="status" className={styles.outcome}>
      {state.status === "writing" ? words.writing : null}
      {state.status === "done" ? words.done(words.kinds[state.kind].name, formats.bytes(state.byteCount)) : null}
      {state.status === "failed" ? <Banner kind="danger">{words.failed(words.kinds[state.kind].name)}</Banner> : null}
    </div>
  );
}
