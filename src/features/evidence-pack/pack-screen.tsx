/** Bộ hồ sơ: what to look at first, how much leaves, what that is, and the file. */
import { type ReactNode, useState } from "react";
import { locales, type Locale } from "#src/domain/catalog/catalog-text";
import type { PackContents as Contents } from "#src/domain/pack/pack-document";
import { useLocale, useMessages } from "#src/ui/messages";
import { Page, PageHead } from "#src/ui/page-head";
import { Section } from "#src/ui/section";
import { Segmented } from "#src/ui/segmented";
import { Disclosure } from "#src/ui/disclosure";
import { TermText } from "#src/ui/term";
import { ContentsChoice } from "./contents-choice";
import { LeakList } from "./leak-list";
import { LeavingTable } from "./leaving-table";
import { PackChecks } from "./pack-checks";
import { PackContents } from "./pack-contents";
import { PackMaker } from "./pack-maker";
import styles from "./pack-screen.module.css";
import type { PackScreenProps } from "./use-pack-job";
import { usePackPreview } from "./use-pack-preview";

/** `children`: what else can leave this machine, below the pack. */
export function PackScreen({ children, ...props }: PackScreenProps & { readonly children?: ReactNode }) {
  const { pack } = useMessages();
  const { locale } = useLocale();
  const [reportLocale, setReportLocale] = useState<Locale>(locale);
  const [contents, setContents] = useState<Contents>("full");
  const preview = usePackPreview(props, contents);
  return (
    <Page>
      <PageHead
        title={<TermText text={pack.title} terms={["pack"]} />}
        sub={<TermText text={pack.sub} terms={["evidence"]} />}
      />
      <div className={styles.columns}>
        <div className={styles.stack}>
          <Section title={pack.choice.title}>
            <ContentsChoice value={contents} onChange={setContents} />
            <div className={styles.language}>
              <Segmented
                label={pack.contents.language}
                value={reportLocale}
                options={locales.map((value) => ({ value, label: pack.contents.languages[value] }))}
                onChange={setReportLocale}
              />
              <p className={styles.note}>{pack.contents.languageHint}</p>
            </div>
          </Section>
          <Section title={pack.preview.title}>
            <LeavingTable preview={preview} evaluation={props.evaluation} />
            <Disclosure summary={pack.contents.title}>
              <PackContents {...props} />
            </Disclosure>
            <p className={styles.note}>{pack.contents.leaves}</p>
          </Section>
          <PackMaker {...props} choice={{ locale: reportLocale, contents }} />
        </div>
        <div className={styles.stack}>
          <LeakList preview={preview} />
          <PackChecks {...props} />
        </div>
      </div>
      <div className={styles.further}>{children}</div>
    </Page>
  );
}
