import { defineTexts } from '../define-texts.js';

/** The words of the indicators of chapter 3.2: land-use projects and proposals to the regional plan. */
export const landUseDefinitions = defineTexts({});
