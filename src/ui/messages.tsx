/** Gives every component the texts and number formats of the chosen language. */
import { createContext, type ReactNode, use, useMemo } from "react";
import { createFormats, type Formats } from "#src/i18n/formats";
import { loadMessages, type CoreMessages, type Messages } from "#src/i18n/messages";

export type Locale = "vi" | "en";

interface LanguageContext {
  readonly locale: Locale;
  readonly messages: CoreMessages | Messages;
  readonly formats: Formats;
}

const Language = createContext<LanguageContext | null>(null);

interface MessagesProviderProps {
  readonly locale: Locale;
  readonly messages: CoreMessages | Messages;
  readonly children: ReactNode;
}

export function MessagesProvider({ locale, messages, children }: MessagesProviderProps) {
  const value = useMemo(() => ({ locale, messages, formats: createFormats(locale) }), [locale, messages]);
  return <Language value={value}>{children}</Language>;
}

/** The words of the frame and of the first screen. */
export const useCoreMessages = (): CoreMessages => useLanguage().messages;

/** All words; a screen waits for them as it waits for its code. */
export function useMessages(): Messages {
  const { locale, messages } = useLanguage();
  return "assess" in messages ? messages : use(loadMessages(locale));
}

export function useLocale(): { readonly locale: Locale; readonly formats: Formats } {
  return useLanguage();
}

function useLanguage(): LanguageContext {
  const language = use(Language);
  if (language === null) throw new Error("MessagesProvider is missing above this component");
  return language;
}
