import { defineTexts } from './define-texts.js';

/** Words about answers on paper: the sheet that is printed and the screen where answers are typed in. */
export const surveyPaperTexts = defineTexts({
  'survey-paper.type': { fi: 'Kirjaa paperivastaus', sv: 'Mata in ett papperssvar', en: 'Type in a paper answer' },
  'survey-paper.sheet': { fi: 'Paperilomake', sv: 'Pappersblankett', en: 'Paper form' },
  'survey-paper.print': { fi: 'Tulosta', sv: 'Skriv ut', en: 'Print' },
  'survey-paper.keys': {
    fi: 'Numero valitsee vastauksen, Enter siirtää seuraavaan. Väliin jätetty kysymys jää tyhjäksi.',
    sv: 'En siffra väljer svaret, Enter går vidare. En fråga som hoppas över förblir tom.',
    en: 'A digit chooses the answer, Enter goes on. A question that is skipped stays empty.',
  },
  'survey-paper.person': { fi: 'Kenen vastaus', sv: 'Vems svar', en: 'Whose answer' },
  'survey-paper.language': { fi: 'Vastauksen kieli', sv: 'Svarets språk', en: 'Language of the answer' },
  'survey-paper.save': { fi: 'Tallenna ja ota seuraava', sv: 'Spara och ta nästa', en: 'Save and take the next' },
  'survey-paper.saved': { fi: 'Vastaus on tallennettu', sv: 'Svaret har sparats', en: 'The answer has been saved' },
  'survey-paper.anonymous': {
    fi: 'Nimetön kysely: tallennettua vastausta ei voi yhdistää vastaajaan eikä sinuun, eikä sitä voi enää muuttaa.',
    sv: 'Anonym enkät: ett sparat svar kan inte kopplas till den svarande eller till dig, och det kan inte längre ändras.',
    en: 'Anonymous survey: a saved answer can be joined neither to the respondent nor to you, and cannot be changed any more.',
  },
  'survey-paper.number': { fi: 'Vastaus numerona', sv: 'Svaret som siffra', en: 'The answer as a number' },
  'survey-paper.many': { fi: 'Voit valita useita.', sv: 'Du kan välja flera.', en: 'You may choose several.' },
  'survey-paper.one': { fi: 'Valitse yksi.', sv: 'Välj ett.', en: 'Choose one.' },
  'survey-paper.return': {
    fi: 'Palauta täytetty lomake kunnan yrityspalveluille.',
    sv: 'Lämna in den ifyllda blanketten till kommunens företagstjänster.',
    en: 'Return the form to the municipality’s business services.',
  },
  'survey-paper.clear': { fi: 'Tyhjennä', sv: 'Töm', en: 'Clear' },
});
