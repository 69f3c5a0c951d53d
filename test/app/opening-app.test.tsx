import { screen } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { OpeningApp } from "#src/app/opening-app";
import { vi as words } from "#src/i18n/vi";
import { renderInVietnamese } from "#test/ui/with-messages";

beforeEach(() => {
  location.hash = "";
});

const show = () => renderInVietnamese(<OpeningApp workspace="own" />);

describe("while the app is being opened", () => {
  it("the start screen's headline stands there with the catalog's own numbers", () => {
    show();
    expect(screen.getByRole("heading", { level: 1, name: words.start.title })).toBeTruthy();
    expect(screen.getByText(words.start.lead(30, 93))).toBeTruthy();
    expect(screen.getByText(words.shell.loading)).toBeTruthy();
  });

  it("every screen can already be chosen", () => {
    show();
    const { history: _history, carryOver: _carryOver, ...tabs } = words.shell.screens;
    for (const name of Object.values(tabs)) expect(screen.getAllByRole("link", { name }).length).toBeGreaterThan(0);
  });

  it("nothing is offered that could not be done yet", () => {
    show();
    expect(screen.queryByRole("button", { name: /Tìm lệnh/ })?.matches(":disabled") ?? true).toBe(true);
  });

  it("no other screen pretends to have something", () => {
    location.hash = "#/tong-quan";
    show();
    expect(screen.queryByRole("heading")).toBeNull();
    expect(document.title).toBe(words.shell.screens.overview);
  });
});
