import { act, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useState } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { DraftField } from "#src/ui/draft-field";
import { unsavedDrafts } from "#src/storage/unsaved-drafts";
import { MessagesProvider } from "#src/ui/messages";
import { vi as messages } from "#src/i18n/vi";

function Stored({ onSave }: { readonly onSave: (text: string) => boolean }) {
  const [stored, setStored] = useState("cũ");
  return (
    <MessagesProvider locale="vi" messages={messages}>
      <DraftField
        keeper={unsavedDrafts}
        label="Ghi chú"
        value={stored}
        maxLength={100}
        place="đánh-giá/A.5.1/note"
        onSave={async (text) => {
          const saved = onSave(text);
          if (saved) setStored(text);
          return saved;
        }}
      />
      <button type="button" onClick={() => setStored("cũ")}>
        {"hoàn tác"}
      </button>
      <button type="button" onClick={() => setStored("từ thẻ khác")}>
        {"khác"}
      </button>
    </MessagesProvider>
  );
}

const field = () => screen.getByLabelText<HTMLInputElement>("Ghi chú");

beforeEach(() => sessionStorage.clear());

describe("a field that saves by itself", () => {
  it("saves once when the field is left", async () => {
    const onSave = vi.fn<(text: string) => boolean>(() => true);
    render(<Stored onSave={onSave} />);
    await userEvent.type(field(), " mới");
    await userEvent.tab();
    expect(onSave.mock.calls).toEqual([["cũ mới"]]);
    expect(field().value).toBe("cũ mới");
  });

  it("saves when the typing pauses", async () => {
    const onSave = vi.fn<(text: string) => boolean>(() => true);
    render(<Stored onSave={onSave} />);
    await userEvent.type(field(), "!");
    await vi.waitFor(() => expect(onSave).toHaveBeenCalledWith("cũ!"));
  });

  it("keeps what was typed in sight when saving it failed", async () => {
    render(<Stored onSave={() => false} />);
    await userEvent.type(field(), " mới");
    await userEvent.tab();
    expect(field().value).toBe("cũ mới");
  });

  it("saves what is pending when it is taken off the screen", async () => {
    const onSave = vi.fn<(text: string) => boolean>(() => true);
    const { unmount } = render(<Stored onSave={onSave} />);
    await userEvent.type(field(), "!");
    unmount();
    expect(onSave.mock.calls).toEqual([["cũ!"]]);
  });

  it("shows the former text again after an undo", async () => {
    render(<Stored onSave={() => true} />);
    await userEvent.type(field(), "!");
    await userEvent.tab();
    await act(() => userEvent.click(screen.getByText("hoàn tác")));
    expect(field().value).toBe("cũ");
  });

  it("follows what another tab stored while nothing is being typed", async () => {
    render(<Stored onSave={() => true} />);
    await userEvent.type(field(), "!");
    await userEvent.tab();
    await act(() => userEvent.click(screen.getByText("khác")));
    expect(field().value).toBe("từ thẻ khác");
  });

  it("has what was not saved again after a reload, and saves it then", async () => {
    const { unmount } = render(<Stored onSave={() => false} />);
    await userEvent.type(field(), " mới");
    await userEvent.tab();
    unmount();
    const onSave = vi.fn<(text: string) => boolean>(() => true);
    render(<Stored onSave={onSave} />);
    expect(field().value).toBe("cũ mới");
    await vi.waitFor(() => expect(onSave).toHaveBeenCalledExactlyOnceWith("cũ mới"));
  });

  it("leaves nothing over from what was saved", async () => {
    const { unmount } = render(<Stored onSave={() => true} />);
    await userEvent.type(field(), " mới");
    await userEvent.tab();
    unmount();
    render(<Stored onSave={() => true} />);
    expect(field().value).toBe("cũ");
  });

  it("forgets what had been saved when the page went away, so that an undo stays undone", async () => {
    unsavedDrafts.keep("đánh-giá/A.5.1/note", { text: "cũ", seen: "" });
    const { unmount } = render(<Stored onSave={() => true} />);
    unmount();
    expect(unsavedDrafts.read("đánh-giá/A.5.1/note")).toBeNull();
  });
});
