import { defineTexts } from './define-texts.js';

/** Words about links that anybody may follow: what staff see, and below `page` what the respondent does. */
export const surveyOpenLinkTexts = defineTexts({
  'survey-open-link.title': { fi: 'Avoin linkki', sv: 'Öppen länk', en: 'Open link' },
  'survey-open-link.open': { fi: 'Avaa kaikille', sv: 'Öppna för alla', en: 'Open to everybody' },
  'survey-open-link.openHint': {
    fi: 'Kuka tahansa, joka saa linkin tai QR-koodin, voi vastata. Vastaajia ei tunneta, joten tulos ei edusta kaikkia yrityksiä.',
    sv: 'Vem som helst som får länken eller QR-koden kan svara. De svarande är inte kända, så resultatet representerar inte alla företag.',
    en: 'Anybody who gets the link or the QR code can answer. Who answers is not known, so the result does not represent all companies.',
  },
  'survey-open-link.opened': { fi: 'Kysely on avattu', sv: 'Enkäten är öppen', en: 'The survey is open' },
  'survey-open-link.issue': {
    fi: 'Tee linkki ja QR-koodi',
    sv: 'Gör en länk och QR-kod',
    en: 'Make a link and QR code',
  },
  'survey-open-link.issueNew': { fi: 'Tee uusi linkki', sv: 'Gör en ny länk', en: 'Make a new link' },
  'survey-open-link.issueNewHint': {
    fi: 'Nykyinen linkki ja sen QR-koodi lakkaavat toimimasta, myös painetuissa julisteissa.',
    sv: 'Den nuvarande länken och dess QR-kod slutar fungera, också på tryckta affischer.',
    en: 'The present link and its QR code stop working, also on printed posters.',
  },
  'survey-open-link.revoke': { fi: 'Sulje linkki', sv: 'Stäng länken', en: 'Close the link' },
  'survey-open-link.revokeHint': {
    fi: 'Linkillä ei enää pääse vastaamaan. Annetut vastaukset säilyvät.',
    sv: 'Länken kan inte längre användas för att svara. De svar som har getts finns kvar.',
    en: 'The link can no longer be used to answer. Answers already given stay.',
  },
  'survey-open-link.none': {
    fi: 'Linkkiä ei ole vielä tehty, tai se on suljettu.',
    sv: 'Ingen länk har gjorts ännu, eller så är den stängd.',
    en: 'No link has been made yet, or it has been closed.',
  },
  'survey-open-link.since': {
    fi: 'Linkki on käytössä {on} alkaen. Turvallisuuden vuoksi sitä ei voi näyttää uudelleen.',
    sv: 'Länken används sedan {on}. Av säkerhetsskäl kan den inte visas på nytt.',
    en: 'The link has been in use since {on}. For safety it cannot be shown again.',
  },
  'survey-open-link.once': {
    fi: 'Linkki näytetään vain nyt. Kopioi se, lataa QR-koodi tai tulosta juliste ennen kuin poistut sivulta.',
    sv: 'Länken visas bara nu. Kopiera den, ladda ner QR-koden eller skriv ut affischen innan du lämnar sidan.',
    en: 'The link is shown only now. Copy it, download the QR code or print the poster before you leave the page.',
  },
  'survey-open-link.qr': { fi: 'QR-koodi osoitteesta {url}', sv: 'QR-kod för adressen {url}', en: 'QR code of {url}' },
  'survey-open-link.download': {
    fi: 'Lataa QR-koodi (SVG)',
    sv: 'Ladda ner QR-koden (SVG)',
    en: 'Download the QR code (SVG)',
  },
  'survey-open-link.print': { fi: 'Tulosta juliste', sv: 'Skriv ut affischen', en: 'Print the poster' },
  'survey-open-link.scan': {
    fi: 'Vastaa kyselyyn: lue koodi puhelimen kameralla tai kirjoita osoite selaimeen.',
    sv: 'Svara på enkäten: läs koden med telefonens kamera eller skriv adressen i webbläsaren.',
    en: 'Answer the survey: read the code with your phone’s camera or type the address into your browser.',
  },
  'survey-open-link.answers': { fi: 'Vastauksia', sv: 'Svar', en: 'Answers' },
  'survey-open-link.onPaper': { fi: 'Niistä paperilla', sv: 'Av dem på papper', en: 'Of them on paper' },
  'survey-open-link.quarantined': { fi: 'Odottaa tarkistusta', sv: 'Väntar på granskning', en: 'Waiting for a look' },
  'survey-open-link.notAll': { fi: 'Ei edusta kaikkia', sv: 'Representerar inte alla', en: 'Not representative' },
  'survey-open-link.page.heading': {
    fi: 'Emme tiedä, kuka olet, ellet kerro sitä itse',
    sv: 'Vi vet inte vem du är om du inte själv berättar det',
    en: 'We do not know who you are unless you tell us',
  },
  'survey-open-link.page.readers': {
    fi: 'Vastaukset lukevat vain kunnan yrityspalvelujen työntekijät.',
    sv: 'Svaren läses bara av kommunens personal inom företagstjänster.',
    en: 'Answers are read only by the municipality’s business service staff.',
  },
});
