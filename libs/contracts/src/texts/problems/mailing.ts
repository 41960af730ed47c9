import { defineTexts } from '../define-texts.js';

/** What we say when something about a mailing is refused. */
export const mailingProblemsTexts = defineTexts({
  'problems.no-recipients': {
    fi: 'Kukaan valituista ei voi saada kyselyä.',
    sv: 'Ingen av de valda kan få enkäten.',
    en: 'None of the chosen people can receive the survey.',
  },
  'problems.group-contradicts': {
    fi: 'Rajaukset kumoavat toisensa, eikä ryhmässä voi olla ketään',
    sv: 'Avgränsningarna utesluter varandra så att ingen kan höra till gruppen',
    en: 'The filters exclude each other, so nobody can be in the group',
  },
  'problems.mailing-not-draft': {
    fi: 'Kirje on jo lähetetty tai ajastettu, eikä sitä voi enää muuttaa',
    sv: 'Brevet har redan skickats eller tidsinställts och kan inte längre ändras',
    en: 'The mailing has been sent or scheduled and can no longer be changed',
  },
  'problems.mailing-state': {
    fi: 'Kirjeen tila on muuttunut, eikä tätä voi enää tehdä',
    sv: 'Brevets läge har ändrats och detta kan inte längre göras',
    en: 'The mailing has moved on, so this can no longer be done',
  },
  'problems.mailing-half-written': {
    fi: 'Kirjoita tälle kielelle sekä otsikko että teksti, tai jätä molemmat tyhjiksi',
    sv: 'Skriv både rubrik och text på det här språket eller lämna båda tomma',
    en: 'Write both a subject and a text in this language, or leave both empty',
  },
  'problems.mailing-empty': {
    fi: 'Kirjoita otsikko ja teksti ainakin yhdellä kielellä',
    sv: 'Skriv rubrik och text på minst ett språk',
    en: 'Write a subject and a text in at least one language',
  },
  'problems.moment-past': {
    fi: 'Ajankohta on jo mennyt',
    sv: 'Tidpunkten har redan passerat',
    en: 'That moment has passed',
  },
  'problems.mail-unreadable': {
    fi: 'Tiedosto ei ole sähköpostiviesti. Tallenna viesti sähköpostiohjelmasta .eml-muodossa.',
    sv: 'Filen är inget e-postmeddelande. Spara meddelandet i e-postprogrammet i formatet .eml.',
    en: 'The file is not an e-mail message. Save it from your mail program as .eml.',
  },
});
