import { renderHook, waitFor } from "@testing-library/react";
import { expect, it } from "vitest";
import { useWords } from "#src/app/use-words";
import { en } from "#src/i18n/en";
import { core } from "#src/i18n/vi/core";

type Locale = Parameters<typeof useWords>[0];

it("Vietnamese is there in the first picture", () => {
  expect(renderHook(() => useWords("vi")).result.current).toEqual({ locale: "vi", messages: core });
});

it("English is waited for, and no other language is shown meanwhile", async () => {
  const { result } = renderHook(() => useWords("en"));
  expect(result.current).toBeNull();
  await waitFor(() => expect(result.current).toEqual({ locale: "en", messages: en }));
});

it("a change of language keeps the former until the next has come", async () => {
  const { result, rerender } = renderHook((locale: Locale) => useWords(locale), { initialProps: "vi" as Locale });
  rerender("en");
  expect(result.current?.locale).toBe("vi");
  await waitFor(() => expect(result.current?.locale).toBe("en"));
});
