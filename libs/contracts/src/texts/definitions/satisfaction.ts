import { defineTexts } from '../define-texts.js';

/** The words of the indicators of chapter 2.7: how content the companies are. */
export const satisfactionDefinitions = defineTexts({});
