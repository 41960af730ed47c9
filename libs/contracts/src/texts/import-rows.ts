import { defineTexts } from './define-texts.js';

/** Words about the rows of an import, and about taking a whole import back. */
export const importRowsTexts = defineTexts({
  'import-rows.alikeBy.business-id': { fi: 'sama Y-tunnus', sv: 'samma FO-nummer', en: 'same business ID' },
  'import-rows.alikeBy.property-id': {
    fi: 'sama kiinteistötunnus',
    sv: 'samma fastighetsbeteckning',
    en: 'same property identifier',
  },
  'import-rows.alikeBy.name': { fi: 'sama nimi', sv: 'samma namn', en: 'same name' },
  'import-rows.alikeBy.email': { fi: 'sama sähköposti', sv: 'samma e-post', en: 'same email' },
  'import-rows.alikeBy.phone': { fi: 'sama puhelinnumero', sv: 'samma telefonnummer', en: 'same phone number' },
  'import-rows.alikeBy.website': { fi: 'samat verkkosivut', sv: 'samma webbplats', en: 'same website' },
  'import-rows.decision.create': { fi: 'Lisää silti', sv: 'Lägg till ändå', en: 'Create anyway' },
  'import-rows.decision.update': { fi: 'Päivitä tämä', sv: 'Uppdatera den här', en: 'Update this one' },
  'import-rows.decision.skip': { fi: 'Jätä pois', sv: 'Lämna bort', en: 'Leave out' },
  'import-rows.touch.gone': {
    fi: 'Poistettu tuonnin jälkeen',
    sv: 'Borttagen efter importen',
    en: 'Removed since the import',
  },
  'import-rows.touch.changed': {
    fi: 'Muutettu tuonnin jälkeen',
    sv: 'Ändrad efter importen',
    en: 'Changed since the import',
  },
  'import-rows.touch.register': {
    fi: 'Rekisteristä on tullut uudempaa tietoa',
    sv: 'Nyare uppgifter har kommit ur registret',
    en: 'Newer information has come from the register',
  },
  'import-rows.touch.reported': {
    fi: 'Laskettu mukaan suljettuun raporttiin',
    sv: 'Medräknad i en stängd rapport',
    en: 'Counted in a closed report',
  },
  'import-rows.touch.used': {
    fi: 'Siihen on liitetty muita tietoja tuonnin jälkeen',
    sv: 'Andra uppgifter har kopplats till den efter importen',
    en: 'Other records have been attached to it since the import',
  },
});
