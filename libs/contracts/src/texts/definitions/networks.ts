import { defineTexts } from '../define-texts.js';

/** The words of the indicators of chapter 3.5: cooperation and its effect. */
export const networksDefinitions = defineTexts({});
