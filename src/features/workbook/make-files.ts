/** The workbook and the CSV lists as files. */
import type { ListName } from "#src/domain/workbook/list-columns";
import * as csv from "#src/formats/csv/csv-text";
import { writeListCsv } from "#src/formats/workbook/list-csv";
import { mediaType, writeWorkbook } from "#src/formats/workbook/write-workbook";
import { citedEdition } from "#src/i18n/edition-names";
import type { WorkbookLists } from "#src/i18n/vi/workbook-lists";
import { digest } from "#src/storage/write-edits";
import type { Session } from "#src/storage/session";
import { collectLists } from "./collect-lists";

export async function makeWorkbook(session: Session, assessmentId: string, words: WorkbookLists): Promise<Blob> {
  const { lists, content } = await collectLists(session, assessmentId);
  const { organisationName, assessedOn } = content.assessment.profile;
  const bytes = writeWorkbook({
    lists,
    assessmentId,
    organisation: organisationName,
    edition: citedEdition(session.bundle.catalog.edition, session.bundle.text.locale),
    assessedOn,
    words,
  });
  return new Blob([bytes], { type: mediaType });
}

export async function makeCsv(
  session: Session,
  assessmentId: string,
  words: WorkbookLists,
  list: ListName,
): Promise<Blob> {
  const { lists } = await collectLists(session, assessmentId);
  const text = writeListCsv(list, { lists, assessmentId, words, digest });
  return new Blob([text], { type: csv.mediaType });
}
