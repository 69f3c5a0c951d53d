/** The lists of the open assessment as they stand in the database now. */
import { evaluate } from "#src/domain/assessment/evaluation";
import { deriveLists, type Lists } from "#src/domain/workbook/derive-lists";
import { loadListContent, type ListContent } from "#src/storage/list-content";
import type { Session } from "#src/storage/session";

export type CollectedLists = { readonly lists: Lists; readonly content: ListContent };

export async function collectLists({ writer, bundle }: Session, assessmentId: string): Promise<CollectedLists> {
  const content = await loadListContent(writer.database, assessmentId);
  if (content === null) throw new Error(`assessment ${assessmentId} is missing`);
  const { catalog, model, text } = bundle;
  const lists = deriveLists({
    ...content,
    assessmentId,
    evaluation: evaluate(catalog, content, model),
    titleOf: (id) => text.controls[id]?.title ?? id,
  });
  return { lists, content };
}
