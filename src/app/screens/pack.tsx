import { createModuleWorker, trustedScriptUrl } from "#src/app/trusted-types";
import { DocumentsSection } from "#src/features/documents/documents-section";
import { PackScreen } from "#src/features/evidence-pack/pack-screen";
import { WorkbookSection, type WorkbookSectionProps } from "#src/features/workbook/workbook-section";

export function Pack(props: Omit<WorkbookSectionProps, "createWorker">) {
  return (
    <PackScreen {...props} trustScript={trustedScriptUrl} appVersion={__APP_VERSION__}>
      <DocumentsSection {...props} appVersion={__APP_VERSION__} createWorker={createModuleWorker} />
      <WorkbookSection key={props.facts.assessment.id} {...props} createWorker={createModuleWorker} />
    </PackScreen>
  );
}
