import { fireEvent, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeAll, describe, expect, test } from "vitest";
import { useCommandPalette } from "#src/app/use-command-palette";
import type { OpenAssessment } from "#src/storage/session";
import { defaultPreferences } from "#src/storage/preferences";
import { StatusProvider } from "#src/ui/status";
import { useSave } from "#src/ui/use-save";
import { openTestSession } from "#test/support/open-test-session";
import { renderInVietnamese } from "#test/ui/with-messages";

/** jsdom draws neither modal dialogs nor scrolling; what the browser does is looked at in test/e2e. */
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
    this.querySelector("input")?.focus();
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
  HTMLElement.prototype.scrollIntoView = () => undefined;
});

const nothing = () => undefined;

type PageProps = { readonly open: OpenAssessment; readonly visited: string[] };

function Page({ open, visited }: PageProps) {
  const saver = useSave();
  const { element } = useCommandPalette({
    open,
    saver,
    navigate: (path) => visited.push(path),
    workspace: "own",
    onWorkspace: nothing,
    preferences: defaultPreferences,
    onPreferences: nothing,
  });
  return (
    <>
      <main id="main" tabIndex={-1}>
        <textarea aria-label="Ghi chú" />
      </main>
      {element}
    </>
  );
}

async function showPage() {
  const open = await openTestSession();
  const visited: string[] = [];
  renderInVietnamese(
    <StatusProvider>
      <Page open={open} visited={visited} />
    </StatusProvider>,
  );
  return visited;
}

describe("the shortcut of the command palette", () => {
  test.each(["{Control>}k{/Control}", "{Meta>}k{/Meta}"])(
    "%s opens it from within a field and closes it",
    async (keys) => {
      await showPage();
      const user = userEvent.setup();
      await user.click(screen.getByRole("textbox", { name: "Ghi chú" }));
      await user.keyboard(keys);
      await screen.findByRole("dialog", { name: "Tìm lệnh" });
      await user.keyboard(keys);
      expect(screen.queryByRole("dialog")).toBeNull();
      expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "Ghi chú" }));
    },
  );

  test("a control is opened and the focus leaves the field it came from", async () => {
    const visited = await showPage();
    const user = userEvent.setup();
    await user.click(screen.getByRole("textbox", { name: "Ghi chú" }));
    await user.keyboard("{Control>}k{/Control}");
    await user.type(await screen.findByRole("combobox"), "a512{Enter}");
    expect(visited).toEqual(["/danh-gia/A.5.12"]);
    expect(document.activeElement).toBe(screen.getByRole("main"));
  });

  test("another dialog keeps it shut", async () => {
    await showPage();
    const other = document.createElement("dialog");
    other.open = true;
    document.body.append(other);
    const notPrevented = fireEvent.keyDown(document.body, { key: "k", ctrlKey: true });
    other.remove();
    expect(notPrevented).toBe(false);
    expect(screen.queryByRole("dialog", { name: "Tìm lệnh" })).toBeNull();
  });

  test("other chords with K are left to the browser", async () => {
    await showPage();
    expect(fireEvent.keyDown(document.body, { key: "k", ctrlKey: true, shiftKey: true })).toBe(true);
    expect(fireEvent.keyDown(document.body, { key: "k" })).toBe(true);
  });
});
