import type { ScreenOutletProps } from "#src/app/screen-outlet";
import { createModuleWorker } from "#src/app/trusted-types";
import { GlossaryScreen } from "#src/features/help/glossary-screen";
import { GuideScreen } from "#src/features/help/guide-screen";
import { helpPlaces } from "#src/features/help/help-places";
import { TrainingScreen } from "#src/features/training/training-screen";
import { routes, screenHref } from "#src/i18n/routes";

type HelpProps = Pick<ScreenOutletProps, "route" | "open" | "session" | "saver" | "onWorkspace" | "navigate">;

export function Help({ route, open, session, saver, onWorkspace, navigate }: HelpProps) {
  const { place } = route;
  if (place === helpPlaces.glossary) return <GlossaryScreen />;
  if (place !== null) {
    return (
      <TrainingScreen
        key={open?.facts.assessment.id}
        open={open}
        saver={saver}
        sessionId={place === helpPlaces.training ? null : place}
        hrefs={{ guide: screenHref("help"), list: screenHref("help", helpPlaces.training) }}
        onSelect={(sessionId) => navigate(`${routes.help}/${sessionId ?? helpPlaces.training}`)}
        createWorker={createModuleWorker}
        appVersion={__APP_VERSION__}
      />
    );
  }
  return (
    <GuideScreen
      session={session}
      onEnterDemo={() => {
        onWorkspace("demo");
        navigate(routes.start);
      }}
      onDemoReset={() => {
        if (session.workspace === "demo") return window.location.reload();
        onWorkspace("demo");
        navigate(routes.start);
      }}
    />
  );
}
