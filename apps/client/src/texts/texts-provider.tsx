/** The language of the page: its texts, its way of writing numbers and days, and the widgets' own words. */
import { localeOf, type Language } from '@elinvoima/contracts';
import type { TextKey, TextValues } from '@elinvoima/contracts/texts';
import { setupI18n } from '@lingui/core';
import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { loadTexts, type LanguageTexts } from './catalogues.js';
import { createFormats, type Formats } from './formats.js';

/** Of problems the browser finds only these by itself; the others come with the server's words. */
type OwnProblem = 'problems.not-a-time' | `problems.business-id-${string}`;

/** What the browser may say: mails and definitions are worded by the server and never here. */
export type ScreenText = Exclude<
  TextKey,
  | `mail.${string}`
  | `indicator-definitions.${string}`
  | `initiative-page.${string}`
  | `outcome-page.${string}`
  | `public-figures.${string}`
  | `measures.public.${string}`
  | `surveys.page.${string}`
  | `survey-page.${string}`
  | `series.definition.${string}`
  | `indicators.${'leftOutReason' | 'openAge' | 'schedule'}.${string}`
  | `imports.reason.${string}`
  | Exclude<Extract<TextKey, `problems.${string}`>, OwnProblem>
>;
export type Translate = (key: ScreenText, values?: TextValues) => string;

interface Texts {
  readonly language: Language;
  readonly t: Translate;
  /** Whether there is a text of this name: for names made of a code, such as `companies.form.16`. */
  readonly isText: (key: string) => key is ScreenText;
  readonly formats: Formats;
  readonly changeLanguage: (language: Language) => Promise<void>;
  /** False while only the first page's texts are here; a page asked for meanwhile waits. */
  readonly isWhole: boolean;
}

interface TextsProviderProps {
  readonly language: Language;
  readonly texts: LanguageTexts;
  /** The whole catalogue, where `texts` is only what the first page says. */
  readonly whole?: Promise<LanguageTexts>;
  readonly onChange?: (language: Language) => void;
  readonly children: ReactNode;
}

const TextsContext = createContext<Texts | null>(null);

/** Lingui decodes `\\u0041` in the finished sentence, values included; a name typed by a person must stay as typed. */
const backslash = '\uE05C';

function translator(language: Language, { messages, formats }: LanguageTexts, isWhole: boolean): Translate {
  const i18n = setupI18n({
    locale: language,
    locales: localeOf[language],
    messages: { [language]: messages },
    // A name is never shown in place of its text: what is not here yet is a blank for a moment.
    missing: (_locale, key) => (isWhole ? key : ''),
  });
  return (key, values = {}) => {
    const guarded = Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        typeof value === 'string' ? value.replaceAll('\\', backslash) : value,
      ]),
    );
    return i18n._(key, guarded, { formats }).replaceAll(backslash, '\\');
  };
}

export function TextsProvider({ language, texts, whole, onChange, children }: TextsProviderProps): ReactNode {
  const [current, setCurrent] = useState({ language, texts, isWhole: whole === undefined });
  const changeLanguage = useCallback(
    async (next: Language) => {
      setCurrent({ language: next, texts: await loadTexts(next), isWhole: true });
      onChange?.(next);
    },
    [onChange],
  );
  useEffect(() => {
    let isWanted = true;
    const take = (loaded: LanguageTexts) => {
      if (isWanted) setCurrent((known) => (known.isWhole ? known : { ...known, texts: loaded, isWhole: true }));
    };
    void whole?.then(take, () => {
      // The network broke off in between: asked once more when it may be back.
      setTimeout(() => void loadTexts(language).then(take, () => undefined), 4_000);
    });
    return () => {
      isWanted = false;
    };
  }, [whole, language]);
  useEffect(() => {
    document.documentElement.lang = current.language;
  }, [current.language]);

  const value = useMemo<Texts>(
    () => ({
      language: current.language,
      t: translator(current.language, current.texts, current.isWhole),
      isText: (key): key is ScreenText => Object.hasOwn(current.texts.messages, key),
      formats: createFormats(current.language),
      changeLanguage,
      isWhole: current.isWhole,
    }),
    [current, changeLanguage],
  );

  return (
    <TextsContext value={value}>
      <I18nProvider locale={localeOf[current.language]}>{children}</I18nProvider>
    </TextsContext>
  );
}

/** `const { t, formats, language } = useTexts()` */
export function useTexts(): Texts {
  const texts = use(TextsContext);
  if (!texts) throw new Error('useTexts needs a TextsProvider above it');
  return texts;
}
