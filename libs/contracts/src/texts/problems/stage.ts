import { defineTexts } from '../define-texts.js';

/** What we say when something about a move from stage to stage is refused. */
export const stageProblemsTexts = defineTexts({
  'problems.before-previous-stage': {
    fi: 'Vaihe ei voi alkaa ennen edellistä vaihetta.',
    sv: 'Skedet kan inte börja före det föregående.',
    en: 'The stage cannot begin before the previous one.',
  },
  'problems.stage-already': {
    fi: 'Se on jo tässä vaiheessa.',
    sv: 'Det är redan i det här skedet.',
    en: 'It is at this stage already.',
  },
  'problems.last-stage': {
    fi: 'Ainoaa vaihetta ei voi poistaa.',
    sv: 'Det enda skedet kan inte tas bort.',
    en: 'The only stage cannot be removed.',
  },
  'problems.day-needed-with-record': {
    fi: 'Anna sekä hanke että päivä.',
    sv: 'Ange både projektet och dagen.',
    en: 'Give both the project and the day.',
  },
});
