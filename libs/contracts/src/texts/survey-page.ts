import { defineTexts } from './define-texts.js';

/** The respondent's page beyond the plain form: changing an answer, pages of a long questionnaire, and when something is in the way. */
export const surveyPageTexts = defineTexts({
  'survey-page.changing': {
    fi: 'Muutat aiempaa vastaustasi. Uusi vastaus tulee aiemman tilalle.',
    sv: 'Du ändrar ditt tidigare svar. Det nya svaret ersätter det tidigare.',
    en: 'You are changing your earlier answer. The new answer takes its place.',
  },
  'survey-page.sendChange': {
    fi: 'Tallenna muutettu vastaus',
    sv: 'Spara det ändrade svaret',
    en: 'Save the changed answer',
  },
  'survey-page.answered.question': {
    fi: 'Tällä linkillä olet jo vastannut. Haluatko muuttaa vastaustasi? Voit tehdä sen {on, date, day} saakka.',
    sv: 'Du har redan svarat via den här länken. Vill du ändra ditt svar? Du kan göra det till och med {on, date, day}.',
    en: 'You have already answered with this link. Do you want to change your answer? You can do so until {on, date, day}.',
  },
  'survey-page.answered.carried': {
    fi: 'Juuri antamasi vastaukset siirtyvät lomakkeelle. Tarkista ne ja tallenna.',
    sv: 'Svaren som du nyss gav följer med till formuläret. Kontrollera och spara dem.',
    en: 'The answers that you just gave come along to the form. Check them and save.',
  },
  'survey-page.answered.change': {
    fi: 'Muuta vastaustani',
    sv: 'Ändra mitt svar',
    en: 'Change my answer',
  },
  'survey-page.answered.anonymous': {
    fi: 'Vastaus annettiin nimettömästi. Sitä ei voi muuttaa, koska emme tiedä, mikä vastauksista on sinun.',
    sv: 'Svaret gavs anonymt. Det kan inte ändras eftersom vi inte vet vilket av svaren som är ditt.',
    en: 'The answer was given anonymously. It cannot be changed, because we do not know which of the answers is yours.',
  },
  'survey-page.expired.heading': {
    fi: 'Linkki on vanhentunut',
    sv: 'Länken har gått ut',
    en: 'The link has expired',
  },
  'survey-page.expired.text': {
    fi: 'Kyselyyn voi vielä vastata, mutta ei tällä linkillä. Avaa uusin saamasi viesti tai pyydä kunnan yrityspalveluista uusi linkki.',
    sv: 'Det går fortfarande att svara på enkäten, men inte via den här länken. Öppna det senaste meddelandet du fick eller be kommunens företagstjänster om en ny länk.',
    en: 'The survey can still be answered, but not with this link. Open the latest message you got, or ask the municipality’s business services for a new link.',
  },
  'survey-page.tooLarge.text': {
    fi: 'Kirjoittamasi on yhä edellisellä sivulla. Palaa sinne selaimella, lyhennä vapaata tekstiä ja lähetä uudelleen.',
    sv: 'Det du skrev finns kvar på föregående sida. Gå tillbaka dit i webbläsaren, korta ner den fria texten och skicka på nytt.',
    en: 'What you wrote is still on the previous page. Go back there in your browser, shorten the free text and send again.',
  },
  'survey-page.tooMany.heading': {
    fi: 'Odota minuutti',
    sv: 'Vänta en minut',
    en: 'Wait a minute',
  },
  'survey-page.tooMany.text': {
    fi: 'Sivua on avattu tai lomaketta lähetetty liian monta kertaa peräkkäin. Palaa selaimella edelliselle sivulle ja yritä minuutin päästä uudelleen. Mitään ei ole kadonnut.',
    sv: 'Sidan har öppnats eller formuläret skickats för många gånger i följd. Gå tillbaka till föregående sida i webbläsaren och försök igen om en minut. Ingenting har gått förlorat.',
    en: 'The page was opened or the form sent too many times in a row. Go back to the previous page in your browser and try again in a minute. Nothing has been lost.',
  },
  'survey-page.away.heading': {
    fi: 'Palvelu ei juuri nyt vastaa',
    sv: 'Tjänsten svarar inte just nu',
    en: 'The service does not answer right now',
  },
  'survey-page.away.text': {
    fi: 'Vika on meillä. Palaa selaimella edelliselle sivulle ja lähetä hetken päästä uudelleen. Sama lähetys ei tallennu kahdesti.',
    sv: 'Felet är hos oss. Gå tillbaka till föregående sida i webbläsaren och skicka på nytt om en stund. Samma sändning sparas inte två gånger.',
    en: 'The fault is ours. Go back to the previous page in your browser and send again in a moment. The same sending is not stored twice.',
  },
  'survey-page.network.offline': {
    fi: 'Verkkoyhteyttä ei ole. Vastauksesi ovat tallessa tällä laitteella. Lähetä ne, kun yhteys palaa.',
    sv: 'Det finns ingen nätverksanslutning. Dina svar är sparade på den här enheten. Skicka dem när anslutningen är tillbaka.',
    en: 'There is no network connection. Your answers are kept on this device. Send them when the connection is back.',
  },
  'survey-page.network.online': {
    fi: 'Verkkoyhteys palasi. Voit lähettää vastauksesi.',
    sv: 'Nätverksanslutningen är tillbaka. Du kan skicka dina svar.',
    en: 'The network connection is back. You can send your answers.',
  },
  'survey-page.network.unsure': {
    fi: 'Lähetys ei ehkä mennyt perille. Vastauksesi ovat tallessa tällä laitteella. Lähetä uudelleen: sama vastaus ei tallennu kahdesti.',
    sv: 'Sändningen kom kanske inte fram. Dina svar är sparade på den här enheten. Skicka på nytt: samma svar sparas inte två gånger.',
    en: 'The answer may not have got through. Your answers are kept on this device. Send again: the same answer is not stored twice.',
  },
  'survey-page.pages.where': {
    fi: 'Sivu {page, number} / {pages, number}',
    sv: 'Sida {page, number} / {pages, number}',
    en: 'Page {page, number} of {pages, number}',
  },
  'survey-page.pages.title': {
    fi: '{title} (sivu {page, number}/{pages, number})',
    sv: '{title} (sida {page, number}/{pages, number})',
    en: '{title} (page {page, number} of {pages, number})',
  },
  'survey-page.pages.next': { fi: 'Jatka', sv: 'Fortsätt', en: 'Continue' },
  'survey-page.pages.back': { fi: 'Edellinen sivu', sv: 'Föregående sida', en: 'Previous page' },
});
