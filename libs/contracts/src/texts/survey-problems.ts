import { defineTexts } from './define-texts.js';

/** What we say when something about surveys is refused: part of `problems.*`. */
export const surveyProblemsTexts = defineTexts({
  'problems.survey-not-published': {
    fi: 'Kyselyä ei ole julkaistu.',
    sv: 'Enkäten har inte publicerats.',
    en: 'The survey has not been published.',
  },
  'problems.survey-closed': {
    fi: 'Vastausaika on päättynyt.',
    sv: 'Svarstiden har gått ut.',
    en: 'The survey has closed.',
  },
  'problems.survey-answered': {
    fi: 'Tähän kutsuun on jo vastattu.',
    sv: 'Den här inbjudan har redan besvarats.',
    en: 'This invitation has already been answered.',
  },
  'problems.survey-version-changed': {
    fi: 'Kyselyä on muutettu. Avaa linkki uudelleen.',
    sv: 'Enkäten har ändrats. Öppna länken på nytt.',
    en: 'The survey has changed. Open the link again.',
  },
  'problems.survey-empty': {
    fi: 'Vastaa ainakin yhteen kysymykseen.',
    sv: 'Svara på minst en fråga.',
    en: 'Answer at least one question.',
  },
  'problems.survey-key-format': {
    fi: 'Tunnuksessa saa olla pieniä kirjaimia a–z, numeroita ja alaviivoja.',
    sv: 'Koden får ha små bokstäver a–z, siffror och understreck.',
    en: 'A key may have lower-case letters a–z, digits and underscores.',
  },
  'problems.survey-condition-not-earlier': {
    fi: 'Ehto voi viitata vain aiempaan valintakysymykseen.',
    sv: 'Villkoret kan bara gälla en tidigare valfråga.',
    en: 'A condition can refer only to an earlier question with choices.',
  },
  'problems.survey-member-of-other-type': {
    fi: 'Tämä ei kuulu tämän lajin kysymykseen.',
    sv: 'Detta hör inte till en fråga av det här slaget.',
    en: 'This does not belong to a question of this type.',
  },
  'problems.survey-contact-in-anonymous': {
    fi: 'Nimettömässä kyselyssä ei voi pyytää yhteydenottoa.',
    sv: 'I en anonym enkät kan man inte be om kontakt.',
    en: 'An anonymous survey cannot offer to be contacted.',
  },
  'problems.survey-section-empty': {
    fi: 'Osiossa ei ole kysymyksiä. Siirrä siihen kysymys tai poista osio.',
    sv: 'Avsnittet har inga frågor. Flytta en fråga dit eller ta bort avsnittet.',
    en: 'The section has no questions. Move a question into it or remove the section.',
  },
  'problems.survey-section-scattered': {
    fi: 'Saman osion kysymysten on oltava peräkkäin.',
    sv: 'Frågorna i samma avsnitt ska stå efter varandra.',
    en: 'Questions of the same section must stand together.',
  },
});
