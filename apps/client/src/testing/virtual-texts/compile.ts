/** What the Vite plugin does at build time, for screen specs: one language's messages, compiled. */
import { texts, type Language } from '@elinvoima/contracts/texts';
import { textFormats } from '../../../../../libs/contracts/src/texts/format-text.js';
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import type { LanguageTexts } from '../../texts/catalogues.js';

export function compileTexts(language: Language): LanguageTexts {
  return {
    messages: Object.fromEntries(
      Object.entries(texts).map(([key, message]) => [key, compileMessageOrThrow(message[language])]),
    ),
    formats: { ...textFormats.date, ...textFormats.time, ...textFormats.number },
  };
}
