import { defineTexts } from './define-texts.js';

/** The gentle note under a long text that seems to tell of someone's health or the like. */
export const specialWordsTexts = defineTexts({
  'special-words.note': {
    fi: 'Näyttää terveyteen tai muuhun arkaluonteiseen tietoon viittaavalta: {words}. Kirjaa vain, mikä on tarpeen.',
    sv: 'Det här verkar gälla hälsa eller andra känsliga uppgifter: {words}. Anteckna bara det som behövs.',
    en: 'This seems to point at health or other sensitive data: {words}. Write down only what is needed.',
  },
});
