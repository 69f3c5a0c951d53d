import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import { vi } from "#src/i18n/vi";
import { MessagesProvider } from "#src/ui/messages";
import { StatusProvider } from "#src/ui/status";

/** Renders with the Vietnamese words that stand on the screens. */
export function renderInVietnamese(children: ReactNode) {
  return render(children, {
    wrapper: ({ children: content }) => (
      <MessagesProvider locale="vi" messages={vi}>
        {content}
      </MessagesProvider>
    ),
  });
}

/** The same, with the strip in which is said what has just happened. */
export const renderWithStatus = (children: ReactNode) =>
  renderInVietnamese(<StatusProvider>{children}</StatusProvider>);
