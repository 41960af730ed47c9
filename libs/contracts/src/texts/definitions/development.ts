import { defineTexts } from '../define-texts.js';

/** The words of the indicators of chapter 3.3, 3.4 and 3.6: initiatives, measures and projects. */
export const developmentDefinitions = defineTexts({});
