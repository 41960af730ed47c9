import { defineTexts } from './define-texts.js';

/** Words about links that anybody may follow: what staff see, and below `page` what the respondent does. */
export const surveyOpenLinkTexts = defineTexts({
  'survey-open-link.page.heading': {
    fi: 'Emme tiedä, kuka olet, ellet kerro sitä itse',
    sv: 'Vi vet inte vem du är om du inte själv berättar det',
    en: 'We do not know who you are unless you tell us',
  },
  'survey-open-link.page.readers': {
    fi: 'Vastaukset lukevat vain kunnan yrityspalvelujen työntekijät.',
    sv: 'Svaren läses bara av kommunens personal inom företagstjänster.',
    en: 'Answers are read only by the municipality’s business service staff.',
  },
});
