import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import { vi } from "#src/i18n/vi";
import { MessagesProvider } from "#src/ui/messages";

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
