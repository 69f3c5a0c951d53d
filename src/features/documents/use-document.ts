/** Writing one of the documents in a worker and handing it to the browser. */
import { useState } from "react";
import type { Locale } from "#src/domain/catalog/catalog-text";
import { writeDocumentInWorker, type DocumentWorker } from "#src/formats/documents/write-in-worker";
import type { DocumentKind } from "#src/formats/documents/write-document";
import { localDay } from "#src/i18n/formats";
import { loadMessages } from "#src/i18n/messages";
import { wallTime } from "#src/i18n/wall-time";
import { loadCatalogOf } from "#src/storage/catalog-of-assessment";
import { loadPackContent } from "#src/storage/pack-content";
import type { OpenAssessment } from "#src/storage/session";
import { download } from "#src/ui/download";

export type DocumentsSectionProps = OpenAssessment & {
  readonly appVersion: string;
  /** Makes a module worker from an address that the browser would not accept by itself. */
  readonly createWorker: (url: string) => DocumentWorker;
};

/** Known here without what writes them, which is loaded in the worker. */
export const extensions = {
  "management-summary": "docx",
  catalog: "json",
  "assessment-results": "json",
  "plan-of-action-and-milestones": "json",
} as const satisfies Readonly<Record<DocumentKind, string>>;

export type DocumentState =
  | { readonly status: "idle" | "writing" }
  | { readonly status: "done"; readonly kind: DocumentKind; readonly byteCount: number }
  | { readonly status: "failed"; readonly kind: DocumentKind };

export function useDocument({ session, facts, appVersion, createWorker }: DocumentsSectionProps) {
  const [state, setState] = useState<DocumentState>({ status: "idle" });

  async function run(kind: DocumentKind, locale: Locale): Promise<void> {
    const failed = () => setState({ status: "failed", kind });
    setState({ status: "writing" });
    const { database } = session.writer;
    const [loaded, content, messages] = await Promise.all([
      loadCatalogOf(database, facts.assessment, locale),
      loadPackContent(database, facts.assessment.id),
      loadMessages(locale),
    ]);
    if (!loaded.ok) return failed();
    const { changes: _changes, head: _head, ...rows } = content;
    const { catalog, text, model } = loaded.value;
    const now = new Date();
    const written = await writeDocumentInWorker(
      {
        kind,
        input: {
          ...rows,
          catalog,
          catalogText: text,
          scoringModel: model,
          locale,
          generatedAt: wallTime(now),
          isDemo: session.workspace === "demo",
          appVersion,
        },
      },
      createWorker,
    );
    if (!written.ok) return failed();
    const { organisationName } = facts.assessment.profile;
    const name = messages.documents.kinds[kind].fileName(organisationName, localDay(now));
    download(written.value, `${name}.${extensions[kind]}`);
    return setState({ status: "done", kind, byteCount: written.value.size });
  }

  const write = (kind: DocumentKind, locale: Locale): void => {
    run(kind, locale).catch(() => setState({ status: "failed", kind }));
  };
  return { state, write };
}
