import { defineTexts } from './define-texts.js';

/** Words of the page where a partner tells by a link what came of a referral. */
export const outcomePageTexts = defineTexts({
  'outcome-page.title': {
    fi: 'Mitä ohjauksesta seurasi?',
    sv: 'Vad ledde hänvisningen till?',
    en: 'What came of the referral?',
  },
  'outcome-page.intro': {
    fi: 'Ohjasimme teille asiakkaan {on, date, day}. Vastaus auttaa meitä ohjaamaan yrityksiä oikeaan paikkaan. Sen näkevät kunnan yrityspalvelut.',
    sv: 'Vi hänvisade en kund till er {on, date, day}. Svaret hjälper oss att hänvisa företag rätt. Det ses av kommunens företagstjänster.',
    en: 'We referred a customer to you on {on, date, day}. Your answer helps us lead companies to the right place. It is seen by the municipality’s enterprise services.',
  },
  'outcome-page.need': { fi: 'Mistä oli kyse', sv: 'Vad det gällde', en: 'What it was about' },
  'outcome-page.field.outcome': { fi: 'Mitä seurasi', sv: 'Vad det ledde till', en: 'What came of it' },
  'outcome-page.field.comment': { fi: 'Haluatko kertoa lisää', sv: 'Vill du berätta mer', en: 'Anything to add' },
  'outcome-page.commentHint': {
    fi: 'Vapaaehtoinen. Älä kirjoita työnhakijoiden tai muiden henkilöiden tietoja.',
    sv: 'Frivilligt. Skriv inga uppgifter om arbetssökande eller andra personer.',
    en: 'Optional. Do not write details of job seekers or other people.',
  },
  'outcome-page.send': { fi: 'Lähetä', sv: 'Skicka', en: 'Send' },
  'outcome-page.thanks': {
    fi: 'Kiitos, vastaus on tallessa',
    sv: 'Tack, svaret är sparat',
    en: 'Thank you, the answer is saved',
  },
  'outcome-page.thanksText': {
    fi: 'Voit sulkea sivun. Kerromme vastauksen ohjauksen tehneelle.',
    sv: 'Du kan stänga sidan. Vi berättar svaret för den som gjorde hänvisningen.',
    en: 'You may close the page. We tell the answer to the person who made the referral.',
  },
  'outcome-page.settled': {
    fi: 'Vastausta ei enää tarvita',
    sv: 'Inget svar behövs längre',
    en: 'No answer is needed any more',
  },
  'outcome-page.settledText': {
    fi: 'Ohjauksen tulos on jo kirjattu tai ohjaus on peruttu.',
    sv: 'Hänvisningens resultat är redan antecknat eller hänvisningen har återtagits.',
    en: 'The outcome has been logged already, or the referral was withdrawn.',
  },
  'outcome-page.expired': { fi: 'Linkki on vanhentunut', sv: 'Länken har gått ut', en: 'The link has expired' },
  'outcome-page.expiredText': {
    fi: 'Pyydä kunnan yrityspalveluilta uusi linkki, jos haluat vielä vastata.',
    sv: 'Be kommunens företagstjänster om en ny länk om du ännu vill svara.',
    en: 'Ask the municipality’s enterprise services for a new link if you still want to answer.',
  },
  'outcome-page.unknown': { fi: 'Linkkiä ei löydy', sv: 'Länken hittas inte', en: 'There is no such link' },
  'outcome-page.unknownText': {
    fi: 'Tarkista, että linkki on kokonainen. Uusi linkki on voinut korvata sen.',
    sv: 'Kontrollera att länken är hel. En ny länk kan ha ersatt den.',
    en: 'Check that the link is whole. A newer link may have replaced it.',
  },
});
