/** In specs the first part holds everything. */
import type { LanguageTexts } from '../../texts/catalogues.js';

export const { messages, formats }: LanguageTexts = { messages: {}, formats: {} };
