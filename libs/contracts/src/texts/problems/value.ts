import { defineTexts } from '../define-texts.js';

/** What is wrong with a value, whatever record it is of. */
export const valueProblemsTexts = defineTexts({
  'problems.required': { fi: 'Tämä tieto tarvitaan', sv: 'Uppgiften behövs', en: 'This is needed' },
  'problems.member-unknown': {
    fi: 'Tällaista kenttää ei ole',
    sv: 'Ett sådant fält finns inte',
    en: 'There is no such field',
  },
  'problems.text-too-long': { fi: 'Teksti on liian pitkä', sv: 'Texten är för lång', en: 'The text is too long' },
  'problems.not-a-text': { fi: 'Tämän pitää olla tekstiä', sv: 'Det här ska vara text', en: 'This must be text' },
  'problems.not-an-email': {
    fi: 'Tarkista sähköpostiosoite',
    sv: 'Kontrollera e-postadressen',
    en: 'Check the e-mail address',
  },
  'problems.not-an-id': {
    fi: 'Tunniste ei ole oikeaa muotoa',
    sv: 'Identifieraren har fel form',
    en: 'The identifier is not in the right form',
  },
  'problems.not-one-of': {
    fi: 'Valitse jokin annetuista vaihtoehdoista',
    sv: 'Välj ett av de givna alternativen',
    en: 'Choose one of the given values',
  },
  'problems.not-a-whole-number': {
    fi: 'Tämän pitää olla kokonaisluku',
    sv: 'Det här ska vara ett heltal',
    en: 'This must be a whole number',
  },
  'problems.not-a-number': { fi: 'Tämän pitää olla luku', sv: 'Det här ska vara ett tal', en: 'This must be a number' },
  'problems.out-of-range': {
    fi: 'Luku ei ole sallitulla välillä',
    sv: 'Talet är inte inom det tillåtna området',
    en: 'The number is out of range',
  },
  'problems.not-yes-or-no': {
    fi: 'Tämän pitää olla kyllä tai ei',
    sv: 'Det här ska vara ja eller nej',
    en: 'This must be yes or no',
  },
  'problems.not-a-time': {
    fi: 'Tarkista päivä tai kellonaika',
    sv: 'Kontrollera dagen eller klockslaget',
    en: 'Check the day or the time',
  },
  'problems.not-a-list': {
    fi: 'Tämän pitää olla luettelo',
    sv: 'Det här ska vara en lista',
    en: 'This must be a list',
  },
  'problems.list-too-long': {
    fi: 'Luettelossa on liian monta kohtaa',
    sv: 'Listan har för många punkter',
    en: 'The list has too many items',
  },
  'problems.list-repeats': {
    fi: 'Sama kohta on luettelossa kahdesti',
    sv: 'Samma punkt finns två gånger i listan',
    en: 'The same item is in the list twice',
  },
  'problems.not-an-object': {
    fi: 'Tämän kohdan rakenne on väärä',
    sv: 'Den här punktens struktur är fel',
    en: 'This part has the wrong structure',
  },
  'problems.not-in-form': {
    fi: 'Tieto ei ole oikeassa muodossa',
    sv: 'Uppgiften har fel form',
    en: 'This is not in the right form',
  },
  'problems.unknown-member': {
    fi: 'Tällaista tietoa ei tunneta.',
    sv: 'Uppgiften är okänd.',
    en: 'This member is not known.',
  },
  'problems.wrong-type': {
    fi: 'Tieto on väärää muotoa.',
    sv: 'Uppgiften har fel form.',
    en: 'This has the wrong form.',
  },
  'problems.too-long': {
    fi: 'Kirjoita enintään {max, plural, one {# merkki} other {# merkkiä}}.',
    sv: 'Skriv högst {max, plural, one {# tecken} other {# tecken}}.',
    en: 'Write at most {max, plural, one {# character} other {# characters}}.',
  },
  'problems.too-few': {
    fi: 'Valitse vähintään {min, number}.',
    sv: 'Välj minst {min, number}.',
    en: 'Choose at least {min, number}.',
  },
  'problems.too-many-items': {
    fi: 'Valitse enintään {max, number}.',
    sv: 'Välj högst {max, number}.',
    en: 'Choose at most {max, number}.',
  },
  'problems.too-small': {
    fi: 'Pienin sallittu arvo on {min, number}.',
    sv: 'Det minsta tillåtna värdet är {min, number}.',
    en: 'The smallest allowed value is {min, number}.',
  },
  'problems.too-big': {
    fi: 'Suurin sallittu arvo on {max, number}.',
    sv: 'Det största tillåtna värdet är {max, number}.',
    en: 'The largest allowed value is {max, number}.',
  },
  'problems.not-in-list': {
    fi: 'Valitse jokin vaihtoehdoista.',
    sv: 'Välj ett av alternativen.',
    en: 'Choose one of the options.',
  },
  'problems.not-a-day': {
    fi: 'Kirjoita päivä muodossa 16.11.2026.',
    sv: 'Skriv dagen i formen 16.11.2026.',
    en: 'Write the day as 16.11.2026.',
  },
  'problems.not-a-period': {
    fi: 'Ajanjaksoa ei tunneta. Kirjoita esimerkiksi 2026-Q3.',
    sv: 'Perioden är okänd. Skriv till exempel 2026-Q3.',
    en: 'The period is not known. Write for example 2026-Q3.',
  },
  'problems.duplicate': {
    fi: 'Sama on valittu kahdesti.',
    sv: 'Samma har valts två gånger.',
    en: 'The same one is chosen twice.',
  },
  'problems.unknown-reference': {
    fi: 'Valittua tietoa ei löydy.',
    sv: 'Det valda hittades inte.',
    en: 'What was chosen cannot be found.',
  },
  'problems.in-the-future': {
    fi: 'Tapahtunut asia ei voi olla tulevaisuudessa. Tallenna se luonnoksena tai tarkista päivä.',
    sv: 'Något som har hänt kan inte ligga i framtiden. Spara som utkast eller kontrollera dagen.',
    en: 'Something that has happened cannot lie in the future. Save it as a draft or check the day.',
  },
  'problems.day-too-far': {
    fi: 'Päivä on liian kaukana. Tarkista vuosi.',
    sv: 'Dagen ligger för långt bort. Kontrollera året.',
    en: 'The day is too far away. Check the year.',
  },
  'problems.day-not-in-the-future': {
    fi: 'Valitse päivä, joka on vasta tulossa.',
    sv: 'Välj en dag som kommer.',
    en: 'Choose a day that is still to come.',
  },
  'problems.day-in-the-future': {
    fi: 'Päivä on tulevaisuudessa. Tarkista päivä.',
    sv: 'Dagen ligger i framtiden. Kontrollera dagen.',
    en: 'The day lies in the future. Check the day.',
  },
  'problems.refers-to-itself': {
    fi: 'Tietoa ei voi liittää itseensä.',
    sv: 'Det kan inte kopplas till sig självt.',
    en: 'It cannot be linked to itself.',
  },
  'problems.ends-before-start': {
    fi: 'Päättyminen on ennen alkua.',
    sv: 'Slutet ligger före början.',
    en: 'The end is before the start.',
  },
  'problems.reason-required': { fi: 'Kirjoita syy.', sv: 'Skriv en orsak.', en: 'Write the reason.' },
});
