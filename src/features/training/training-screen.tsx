/** «Đào tạo»: courses by role, each with its people, their own scores and the attendance sheet. */
import { useLiveQuery } from "dexie-react-hooks";
import type { AttendanceWorker } from "#src/formats/attendance-sheet/write-in-worker";
import { screenHref } from "#src/i18n/routes";
import type { OpenAssessment } from "#src/storage/session";
import type { TrainingBundle } from "#src/storage/training-path-source";
import { loadTrainingSession } from "#src/storage/training-sessions";
import { ButtonLink } from "#src/ui/button";
import { EmptyState } from "#src/ui/empty-state";
import { useMessages } from "#src/ui/messages";
import { Page, PageHead } from "#src/ui/page-head";
import type { Saver } from "#src/ui/use-save";
import { CourseList } from "./course-list";
import { CourseView } from "./course-view";
import { RoleList } from "./role-list";
import styles from "./training-screen.module.css";
import { useTrainingBundle } from "./use-training-bundle";

export type TrainingScreenProps = {
  readonly open: OpenAssessment | null;
  readonly saver: Saver;
  readonly sessionId: string | null;
  readonly hrefs: { readonly guide: string; readonly list: string };
  readonly onSelect: (sessionId: string | null) => void;
  readonly createWorker: (url: string) => AttendanceWorker;
  readonly appVersion: string;
};

export function TrainingScreen(props: TrainingScreenProps) {
  const { open, hrefs } = props;
  const { help, shell, training: words } = useMessages();
  const bundle = useTrainingBundle();
  const guide = <ButtonLink href={hrefs.guide}>{help.more.back}</ButtonLink>;
  if (open === null) {
    return (
      <Page>
        <PageHead title={words.title} sub={words.lead} actions={guide} />
        <EmptyState
          roomy
          text={shell.needsAssessment.text}
          action={
            <ButtonLink kind="primary" href={screenHref("start")}>
              {shell.needsAssessment.action}
            </ButtonLink>
          }
        />
      </Page>
    );
  }
  if (bundle === null) return null;
  if (!bundle.ok) {
    return (
      <Page>
        <PageHead title={words.title} actions={guide} />
        <p role="alert">{words.roles.failed}</p>
      </Page>
    );
  }
  return props.sessionId === null ? (
    <Page>
      <PageHead title={words.title} sub={words.lead} actions={guide} />
      <div className={styles.parts}>
        <RoleList {...props} open={open} bundle={bundle.value} />
        <CourseList open={open} hrefOf={(id) => screenHref("help", id)} />
      </div>
    </Page>
  ) : (
    <OpenedCourse {...props} open={open} bundle={bundle.value} sessionId={props.sessionId} />
  );
}

type OpenedCourseProps = TrainingScreenProps & {
  readonly open: OpenAssessment;
  readonly bundle: TrainingBundle;
  readonly sessionId: string;
};

function OpenedCourse(props: OpenedCourseProps) {
  const { open, sessionId, hrefs } = props;
  const { training: words } = useMessages();
  const { database } = open.session.writer;
  const training = useLiveQuery(() => loadTrainingSession(database, sessionId), [database, sessionId]);
  if (training === undefined) return null;
  if (training === null || training.assessmentId !== open.facts.assessment.id) {
    return (
      <Page>
        <PageHead title={words.title} actions={<ButtonLink href={hrefs.list}>{words.back}</ButtonLink>} />
        <EmptyState roomy text={words.list.empty} />
      </Page>
    );
  }
  return <CourseView key={training.id} {...props} training={training} />;
}
