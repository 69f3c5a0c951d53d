/** Drop a pack, see rule by rule whether it holds. The same rules and screens as «Thẩm tra», on this one page. */
import { Suspense, use, useState } from "react";
import { faces } from "virtual:pdf-faces";
import type { Locale } from "#src/domain/catalog/catalog-text";
import { download } from "#src/ui/download";
import { loadKnownEditions } from "#src/app/known-editions";
import type { FaceBytes, FaceName } from "#src/formats/pdf/document";
import { faceFiles } from "#src/formats/pdf/face-files";
import { FileDrop } from "#src/ui/file-drop";
import { VerificationView } from "#src/features/review/verification-view";
import { createRebuildPages } from "#src/formats/evidence-pack/rebuild-pages";
import { nextTurn } from "#src/formats/evidence-pack/serve-pack-worker";
import { verifyPack, type VerifiedPack } from "#src/formats/evidence-pack/verify-pack";
import { loadMessages } from "#src/i18n/messages";
import { Button } from "#src/ui/button";
import { MessagesProvider, useLocale, useMessages } from "#src/ui/messages";
import { Page, PageHead } from "#src/ui/page-head";
import { ProgressBar } from "#src/ui/progress-bar";
import { Section } from "#src/ui/section";
import { Segmented } from "#src/ui/segmented";
import styles from "./verify-app.module.css";

export function VerifyApp() {
  const [locale, setLocale] = useState<Locale>("vi");
  return (
    <Suspense fallback={null}>
      <WithWords locale={locale} onLocale={setLocale} />
    </Suspense>
  );
}

type LocaleProps = { readonly locale: Locale; readonly onLocale: (locale: Locale) => void };

function WithWords({ locale, onLocale }: LocaleProps) {
  const messages = use(loadMessages(locale));
  return (
    <MessagesProvider locale={locale} messages={messages}>
      <main lang={locale}>
        <Verifier locale={locale} onLocale={onLocale} />
      </main>
    </MessagesProvider>
  );
}

type State =
  | { readonly status: "empty" }
  | { readonly status: "reading"; readonly share: number }
  | { readonly status: "read"; readonly pack: VerifiedPack }
  | { readonly status: "failed"; readonly reason: string };

function Verifier({ locale, onLocale }: LocaleProps) {
  const { review, settings, verifyPage: words } = useMessages();
  const { formats } = useLocale();
  const [state, setState] = useState<State>({ status: "empty" });

  const verify = async (file: File) => {
    setState({ status: "reading", share: 0 });
    try {
      const known = await loadKnownEditions();
      if (known === null) return setState({ status: "failed", reason: "catalog-missing" });
      const { editions, texts } = known;
      const verified = await verifyPack(file, {
        editions,
        appVersion: __APP_VERSION__,
        rebuildPages: createRebuildPages({
          editions,
          faces: async () => decodedFaces,
          texts,
          pause: nextTurn,
        }),
        onProgress: (share) => setState({ status: "reading", share }),
      });
      return verified.ok ? setState({ status: "read", pack: verified.value }) : setState({ status: "empty" });
    } catch (error) {
      return setState({ status: "failed", reason: String(error) });
    }
  };

  return (
    <Page>
      <PageHead
        title={words.title}
        sub={words.sub}
        actions={
          <Segmented
            label={settings.view.locale}
            hideLabel
            options={[
              { value: "vi", label: settings.view.locales.vi },
              { value: "en", label: settings.view.locales.en },
            ]}
            value={locale}
            onChange={onLocale}
          />
        }
      />
      <div className={styles.stack}>
        <FileDrop
          accept=".pdf,application/pdf"
          label={words.drop}
          button={review.drop.choose}
          note={review.drop.stays}
          onFiles={([file]) => file !== undefined && void verify(file)}
        />
        {state.status === "reading" ? (
          <ProgressBar label={words.reading} figure={formats.percent(state.share * 100)} share={state.share} />
        ) : null}
        {state.status === "failed" ? <p role="alert">{words.failed(state.reason)}</p> : null}
        {state.status === "read" ? (
          <>
            <VerificationView verification={state.pack.verification} />
            <Attachments pack={state.pack} />
          </>
        ) : null}
      </div>
    </Page>
  );
}

const faceOf = (name: FaceName) =>
  Uint8Array.from(atob(faces[faceFiles[name]] ?? ""), (letter) => letter.charCodeAt(0));

const decodedFaces: FaceBytes = {
  regular: faceOf("regular"),
  bold: faceOf("bold"),
  italic: faceOf("italic"),
  "bold-italic": faceOf("bold-italic"),
  mono: faceOf("mono"),
};

/** To be looked at outside: nothing out of a pack is opened in here. */
function Attachments({ pack: { attachments } }: { readonly pack: VerifiedPack }) {
  const { verifyPage: words } = useMessages();
  const { formats } = useLocale();
  if (attachments.length === 0) return null;
  return (
    <Section title={words.files}>
      <ul>
        {attachments.map((file) => (
          <li key={file.name}>
            <Button kind="quiet" icon="download" onClick={() => download(file.content, file.name)}>
              <bdi>{file.name}</bdi>
            </Button>{" "}
            <small>{formats.bytes(file.content.size)}</small>
          </li>
        ))}
      </ul>
    </Section>
  );
}
