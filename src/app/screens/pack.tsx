import { createModuleWorker, trustedScriptUrl } from "#src/app/trusted-types";
import { PackScreen } from "#src/features/evidence-pack/pack-screen";
import { WorkbookSection, type WorkbookSectionProps } from "#src/features/workbook/workbook-section";

export function Pack(props: Omit<WorkbookSectionProps, "createWorker">) {
  const workbook = <WorkbookSection key={props.facts.assessment.id} {...props} createWorker={createModuleWorker} />;
  return <PackScreen {...props} trustScript={trustedScriptUrl} appVersion={__APP_VERSION__} further={workbook} />;
}
