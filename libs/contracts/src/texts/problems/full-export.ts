import { defineTexts } from '../define-texts.js';

/** What we say when taking everything out is refused. */
export const fullExportProblemsTexts = defineTexts({
  'problems.full-export-under-way': {
    fi: 'Koko aineiston pakettia tehdään jo. Odota, että se valmistuu.',
    sv: 'Ett paket med hela materialet görs redan. Vänta tills det är klart.',
    en: 'A package of everything is being made already. Wait until it is ready.',
  },
});
