/** Every word of the glossary in plain words, by group, found without diacritics. */
import { useState } from "react";
import { foldText } from "#src/domain/shared/fold-text";
import { screenHref } from "#src/i18n/routes";
import { termGroups, type TermGroup } from "#src/i18n/vi/glossary";
import { ButtonLink } from "#src/ui/button";
import { EmptyState } from "#src/ui/empty-state";
import { SearchField } from "#src/ui/field";
import { useMessages } from "#src/ui/messages";
import { Page, PageHead } from "#src/ui/page-head";
import { Section } from "#src/ui/section";
import styles from "./glossary-screen.module.css";

export function GlossaryScreen() {
  const { glossary, help } = useMessages();
  const [query, setQuery] = useState("");
  const wanted = foldText(query.trim());
  const groups = (Object.keys(termGroups) as readonly TermGroup[]).map((group) => ({
    group,
    terms: termGroups[group].filter((name) => {
      const { name: word, text } = glossary.terms[name];
      return foldText(`${word} ${text}`).includes(wanted);
    }),
  }));
  const found = groups.filter(({ terms }) => terms.length > 0);
  return (
    <Page>
      <PageHead
        title={glossary.title}
        sub={glossary.lead}
        actions={<ButtonLink href={screenHref("help")}>{help.more.back}</ButtonLink>}
      />
      <div className={styles.search}>
        <SearchField
          label={glossary.search}
          placeholder={glossary.search}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
      </div>
      <div className={styles.groups}>
        {found.length === 0 ? <EmptyState text={glossary.none} /> : null}
        {found.map(({ group, terms }) => (
          <Section key={group} title={glossary.groups[group]}>
            <dl className={styles.terms}>
              {terms.map((name) => (
                <div key={name}>
                  <dt>{glossary.terms[name].name}</dt>
                  <dd>{glossary.terms[name].text}</dd>
                </div>
              ))}
            </dl>
          </Section>
        ))}
      </div>
    </Page>
  );
}
