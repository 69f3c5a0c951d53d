/** Bộ hồ sơ: what to look at first, what the file will contain, and the file. */
import { useState } from "react";
import { locales, type Locale } from "#src/domain/catalog/catalog-text";
import { useLocale, useMessages } from "#src/ui/messages";
import { Page, PageHead } from "#src/ui/page-head";
import { Section } from "#src/ui/section";
import { Segmented } from "#src/ui/segmented";
import { PackChecks } from "./pack-checks";
import { PackContents } from "./pack-contents";
import { PackMaker } from "./pack-maker";
import styles from "./pack-screen.module.css";
import type { PackScreenProps } from "./use-pack-job";

export function PackScreen(props: PackScreenProps) {
  const { pack } = useMessages();
  const { locale } = useLocale();
  const [reportLocale, setReportLocale] = useState<Locale>(locale);
  return (
    <Page>
      <PageHead title={pack.title} sub={pack.sub} />
      <div className={styles.columns}>
        <div className={styles.stack}>
          <Section title={pack.contents.title}>
            <PackContents {...props} />
            <p className={styles.note}>{pack.contents.leaves}</p>
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
          <PackMaker {...props} reportLocale={reportLocale} />
        </div>
        <PackChecks {...props} />
      </div>
    </Page>
  );
}
