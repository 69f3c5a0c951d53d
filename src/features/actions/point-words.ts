/** A finding without an action in words: what it is about, what was seen, and how the action begins. */
import { controlIdsOfPoint, type OpenPoint } from "#src/domain/action/action-register";
import type { EvaluatedControl } from "#src/domain/assessment/evaluated-control";
import type { CatalogText } from "#src/domain/catalog/catalog-text";
import type { Messages } from "#src/i18n/messages";

type Words = { readonly messages: Messages; readonly text: CatalogText };

/** The part of the address that asks for this finding: the item, the clause or the capability. */
export function placeOfPoint(point: OpenPoint): string {
  if (point.source === "review") return point.finding.controlId;
  const { subject } = point.finding;
  if (subject.type === "control") return subject.controlId;
  return subject.type === "group" ? subject.groupId : subject.value;
}

export function pointSubject(point: OpenPoint, { messages, text }: Words): string {
  const { points: words } = messages.actions;
  if (point.source === "review") return titled(point.finding.controlId, text);
  const { subject } = point.finding;
  if (subject.type === "control") return titled(subject.controlId, text);
  if (subject.type === "group") return words.group(subject.groupId, text.groups[subject.groupId]?.title ?? "");
  return words.capability(text.attributes["operationalCapabilities"]?.values[subject.value] ?? subject.value);
}

const titled = (id: string, text: CatalogText) => `${id} ${text.controls[id]?.title ?? ""}`.trim();

/** The rule that fired, or what the reviewer wrote. */
export function pointReason(point: OpenPoint, { messages }: Words): string {
  if (point.source === "suggestion") return messages.terms.rule[point.finding.rule];
  const { conclusion, remark, question } = point.finding;
  const said = [remark, question].map((part) => part.trim()).filter((part) => part !== "");
  return said.length === 0 ? messages.reviewFindings.list.conclusions[conclusion] : said.join(" ");
}

export function statementOf(point: OpenPoint, words: Words, controls: readonly EvaluatedControl[]): string {
  const { statement: says } = words.messages.actions;
  const reason = pointReason(point, words);
  if (point.source === "suggestion" && point.finding.subject.type !== "control") {
    return says.systemic(pointSubject(point, words), reason, controlIdsOfPoint(point).join(", "));
  }
  const [id = ""] = controlIdsOfPoint(point);
  const sentence = says.control(id, words.text.controls[id]?.title ?? "", reason);
  const item = controls.find(({ control }) => control.id === id);
  if (point.source === "review" || item === undefined || item.level === null) return sentence;
  return `${sentence} ${says.level(item.level, item.target)}`;
}
