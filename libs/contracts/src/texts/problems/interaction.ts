import { defineTexts } from '../define-texts.js';

/** What we say when something about an interaction is refused. */
export const interactionProblemsTexts = defineTexts({
  'problems.outside-party-required': {
    fi: 'Lisää yritys, henkilö tai kumppani, jonka kanssa asioitiin. Keskeneräisen voi tallentaa luonnoksena.',
    sv: 'Lägg till företaget, personen eller samarbetspartnern som ärendet gällde. Något halvfärdigt kan sparas som utkast.',
    en: 'Add the company, person or partner it was with. Something unfinished can be saved as a draft.',
  },
  'problems.staff-required': {
    fi: 'Valitse ainakin yksi kunnan edustaja.',
    sv: 'Välj minst en representant för kommunen.',
    en: 'Choose at least one person of the municipality.',
  },
  'problems.subject-unknown': {
    fi: 'Tietoa, johon tehtävä liittyy, ei löydy.',
    sv: 'Uppgiften som uppföljningen gäller hittades inte.',
    en: 'The record that the follow-up is about was not found.',
  },
  'problems.backdated-reason-required': {
    fi: 'Asiasta on yli vuosi. Kirjoita, miksi se kirjataan vasta nyt.',
    sv: 'Det har gått över ett år. Skriv varför det antecknas först nu.',
    en: 'This is more than a year old. Write why it is logged only now.',
  },
  'problems.outside-organisation-required': {
    fi: 'Nimeä ainakin yksi kumppani tai yritys, jonka kanssa yhteistyötä tehdään.',
    sv: 'Ange minst en samarbetspartner eller ett företag som samarbetet görs med.',
    en: 'Name at least one partner or company that the cooperation is with.',
  },
});
