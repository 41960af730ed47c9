import { defineTexts } from './define-texts.js';

/** Words about telling other systems what has happened. */
export const webhooksTexts = defineTexts({
  'webhooks.title': { fi: 'Webhookit', sv: 'Webhookar', en: 'Webhooks' },
});
