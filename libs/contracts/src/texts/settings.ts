import { defineTexts } from './define-texts.js';

/** Words about settings: the municipality itself and how its installation behaves. */
export const settingsTexts = defineTexts({
  'settings.title': { fi: 'Asetukset', sv: 'Inställningar', en: 'Settings' },
  'settings.municipality': { fi: 'Kunta', sv: 'Kommun', en: 'Municipality' },
  'settings.municipalityName': { fi: 'Kunnan nimi', sv: 'Kommunens namn', en: 'Name of the municipality' },
  'settings.municipalityCode': { fi: 'Kuntanumero', sv: 'Kommunnummer', en: 'Municipality code' },
  'settings.personal': { fi: 'Omat asetukset', sv: 'Egna inställningar', en: 'Personal settings' },
  'settings.shortcuts': {
    fi: 'Yhden kirjaimen pikanäppäimet',
    sv: 'Kortkommandon med en bokstav',
    en: 'Single-letter shortcuts',
  },
  'settings.saved': { fi: 'Asetukset tallennettu', sv: 'Inställningarna sparade', en: 'Settings saved' },
});
