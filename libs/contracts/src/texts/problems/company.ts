import { defineTexts } from '../define-texts.js';

/** What we say when something about a company or a business id is refused. */
export const companyProblemsTexts = defineTexts({
  'problems.business-id-format': {
    fi: 'Y-tunnus on seitsemän numeroa, viiva ja tarkistusnumero, esimerkiksi 1234567-1',
    sv: 'FO-numret består av sju siffror, bindestreck och en kontrollsiffra, till exempel 1234567-1',
    en: 'A business ID is seven digits, a hyphen and a check digit, for example 1234567-1',
  },
  'problems.business-id-checksum': {
    fi: 'Y-tunnuksen tarkistusnumero ei täsmää. Tarkista numerot.',
    sv: 'FO-numrets kontrollsiffra stämmer inte. Kontrollera siffrorna.',
    en: 'The check digit of the business ID does not match. Check the digits.',
  },
  'problems.business-id-taken': {
    fi: 'Tällä Y-tunnuksella on jo yritys',
    sv: 'Det finns redan ett företag med detta FO-nummer',
    en: 'There already is a company with this business ID',
  },
  'problems.company-unknown': {
    fi: 'Yritystä ei löydy',
    sv: 'Företaget hittades inte',
    en: 'The company was not found',
  },
  'problems.contact-unknown': {
    fi: 'Henkilöä ei löydy',
    sv: 'Personen hittades inte',
    en: 'The person was not found',
  },
});
