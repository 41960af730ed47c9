import { defineTexts } from '../define-texts.js';

/** What we say when something about the register's news is refused. */
export const registerProblemsTexts = defineTexts({
  'problems.register-change-decided': {
    fi: 'Tämä muutos on jo otettu tai se on selvinnyt itsestään.',
    sv: 'Den här ändringen har redan tagits eller löst sig själv.',
    en: 'This change has already been taken in, or has settled by itself.',
  },
  'problems.register-change-retold': {
    fi: 'Rekisteri kertoo yrityksestä jo muuta. Katso uudempi muutos listasta.',
    sv: 'Registret säger redan något annat om företaget. Se den nyare ändringen i listan.',
    en: 'The register says something else of the company by now. See the newer change in the list.',
  },
  'problems.register-company-gone': {
    fi: 'Yritys on roskakorissa. Palauta se ensin.',
    sv: 'Företaget ligger i papperskorgen. Återställ det först.',
    en: 'The company is in the bin. Restore it first.',
  },
});
