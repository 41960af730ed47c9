import { defineTexts } from './define-texts.js';

/** Words of the import page about the file itself: what it is, which column is which, what comes back. */
export const importFileTexts = defineTexts({
  'import-file.why': { fi: 'Syy', sv: 'Orsak', en: 'Reason' },
  'import-file.refused': { fi: 'hylatyt', sv: 'avvisade', en: 'refused' },
});
