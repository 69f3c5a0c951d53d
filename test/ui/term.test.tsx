import { act, fireEvent, render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { vi } from "#src/i18n/vi";
import { MessagesProvider } from "#src/ui/messages";
import { Term } from "#src/ui/term";

const show = () =>
  render(
    <MessagesProvider locale="vi" messages={vi}>
      <p>
        Còn <Term name="gap" /> ở mục này.
      </p>
    </MessagesProvider>,
  );

const word = () => screen.getByRole("button", { name: "khoảng trống" });
const bubble = () => screen.queryByRole("tooltip");

it("explains the word at keyboard focus, and describes it to a screen reader in any case", () => {
  show();
  expect(bubble()).toBeNull();
  const described = document.getElementById(word().getAttribute("aria-describedby") ?? "");
  expect(described?.textContent).toContain("mức được tính đến mục tiêu");
  act(() => word().focus());
  expect(bubble()?.textContent).toContain("Phần còn thiếu từ mức được tính đến mục tiêu.");
  act(() => word().blur());
  expect(bubble()).toBeNull();
});

it("goes at Escape without moving the focus, and takes the key for itself", () => {
  show();
  act(() => word().focus());
  const escaped = fireEvent.keyDown(word(), { key: "Escape" });
  expect(escaped).toBe(false);
  expect(bubble()).toBeNull();
  expect(document.activeElement).toBe(word());
});

it("stays while the mouse is on the word or on the explanation", () => {
  show();
  const wrap = word().parentElement;
  if (wrap === null) throw new Error("no wrap");
  fireEvent.pointerEnter(wrap, { pointerType: "mouse" });
  expect(bubble()).not.toBeNull();
  const explanation = bubble();
  if (explanation === null) throw new Error("no bubble");
  // Inside the same wrap: no leave.
  expect(wrap.contains(explanation)).toBe(true);
  fireEvent.pointerLeave(wrap, { pointerType: "mouse" });
  expect(bubble()).toBeNull();
});

it("opens at a tap, and closes at the next", () => {
  show();
  const tap = () => {
    fireEvent.pointerDown(word(), { pointerType: "touch" });
    act(() => word().focus());
    fireEvent.click(word(), { detail: 1 });
  };
  tap();
  expect(bubble()).not.toBeNull();
  tap();
  expect(bubble()).toBeNull();
});
