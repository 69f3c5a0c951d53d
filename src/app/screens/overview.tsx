import { OverviewScreen, type OverviewScreenProps } from "#src/features/overview/overview-screen";
import { PeriodsSection, type PeriodsSectionProps } from "#src/features/periods/periods-section";

type OverviewProps = Omit<OverviewScreenProps, "periods"> & Pick<PeriodsSectionProps, "onOpenAssessment">;

export function Overview(props: OverviewProps) {
  // Another assessment starts with its own choice of what to compare.
  return <OverviewScreen {...props} periods={<PeriodsSection key={props.facts.assessment.id} {...props} />} />;
}
