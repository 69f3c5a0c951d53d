import { DocumentsSection } from "#src/features/documents/documents-section";
import { PackScreen } from "#src/features/evidence-pack/pack-screen";
import type { PackScreenProps } from "#src/features/evidence-pack/use-pack-job";

export function Pack(props: PackScreenProps) {
  const createWorker = (url: string) => new Worker(props.trustScript(url), { type: "module" });
  return (
    <PackScreen {...props}>
      <DocumentsSection {...props} createWorker={createWorker} />
    </PackScreen>
  );
}
