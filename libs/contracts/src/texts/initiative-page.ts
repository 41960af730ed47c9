import { defineTexts } from './define-texts.js';

/** Words of the public initiatives pages: the form, the maker's own page, the answers that anybody may read. */
export const initiativePageTexts = defineTexts({
  'initiative-page.title': { fi: 'Tee aloite', sv: 'Lämna ett initiativ', en: 'Make an initiative' },
  'initiative-page.intro': {
    fi: 'Ehdota, mitä kunnan pitäisi tehdä tai muuttaa. Luemme jokaisen aloitteen ja vastaamme {days} päivän kuluessa.',
    sv: 'Föreslå vad kommunen borde göra eller ändra. Vi läser varje initiativ och svarar inom {days} dagar.',
    en: 'Propose what the municipality should do or change. We read every initiative and answer within {days} days.',
  },
  'initiative-page.notice': {
    fi: 'Mitä aloitteelle tapahtuu',
    sv: 'Vad som händer med initiativet',
    en: 'What happens to the initiative',
  },
  'initiative-page.notice.link': {
    fi: 'Saat linkin, josta näet käsittelyn vaiheet ja vastauksen.',
    sv: 'Du får en länk där du ser hur initiativet behandlas och svaret.',
    en: 'You get a link that shows how it is handled, and the answer.',
  },
  'initiative-page.notice.anonymous': {
    fi: 'Voit tehdä aloitteen nimettömänä: jätä nimi, sähköposti ja yritys tyhjiksi. Silloin vastaus julkaistaan.',
    sv: 'Du kan lämna initiativet anonymt: lämna namn, e-post och företag tomma. Då publiceras svaret.',
    en: 'You can stay anonymous: leave name, e-mail and company empty. The answer is then published.',
  },
  'initiative-page.notice.public': {
    fi: 'Aloite on viranomaisen asiakirja, jonka voi saada pyytämällä. Älä kirjoita siihen muiden henkilötietoja.',
    sv: 'Initiativet är en myndighetshandling som kan begäras ut. Skriv inga personuppgifter om andra.',
    en: 'An initiative is an official document that others may ask for. Do not write other people’s personal data.',
  },
  'initiative-page.answersLink': {
    fi: 'Lue, mitä muihin aloitteisiin on vastattu',
    sv: 'Läs vad andra initiativ har fått för svar',
    en: 'Read what other initiatives have been answered',
  },
  'initiative-page.field.title': { fi: 'Otsikko', sv: 'Rubrik', en: 'Title' },
  'initiative-page.field.text': {
    fi: 'Mitä ehdotat ja miksi?',
    sv: 'Vad föreslår du och varför?',
    en: 'What do you propose, and why?',
  },
  'initiative-page.field.makerKind': {
    fi: 'Missä roolissa teet aloitteen?',
    sv: 'I vilken egenskap lämnar du initiativet?',
    en: 'In what role do you make the initiative?',
  },
  'initiative-page.maker.company': {
    fi: 'Yrittäjänä tai yrityksenä',
    sv: 'Som företagare eller företag',
    en: 'As an entrepreneur or company',
  },
  'initiative-page.maker.association': { fi: 'Yhdistyksenä', sv: 'Som förening', en: 'As an association' },
  'initiative-page.maker.resident': { fi: 'Asukkaana', sv: 'Som invånare', en: 'As a resident' },
  'initiative-page.maker.staff': { fi: 'Kunnan työntekijänä', sv: 'Som kommunanställd', en: 'As municipal staff' },
  'initiative-page.maker.elected': { fi: 'Luottamushenkilönä', sv: 'Som förtroendevald', en: 'As an elected official' },
  'initiative-page.field.organisation': {
    fi: 'Yritys tai yhdistys',
    sv: 'Företag eller förening',
    en: 'Company or association',
  },
  'initiative-page.field.name': { fi: 'Nimi', sv: 'Namn', en: 'Name' },
  'initiative-page.field.email': { fi: 'Sähköposti', sv: 'E-post', en: 'E-mail' },
  'initiative-page.emailHint': {
    fi: 'Lähetämme tähän vahvistuksen ja vastauksen.',
    sv: 'Hit skickar vi en bekräftelse och svaret.',
    en: 'We send a receipt and the answer here.',
  },
  'initiative-page.field.theme': { fi: 'Teema', sv: 'Tema', en: 'Theme' },
  'initiative-page.field.growthBarrier': {
    fi: 'Jos aloite koskee yrityksen kasvun estettä, mikä se on?',
    sv: 'Om initiativet gäller ett hinder för företagets tillväxt, vilket är det?',
    en: 'If it is about something that hinders a company’s growth, what is it?',
  },
  'initiative-page.noChoice': { fi: 'Ei valittu', sv: 'Inget val', en: 'Not chosen' },
  'initiative-page.send': { fi: 'Lähetä aloite', sv: 'Skicka initiativet', en: 'Send the initiative' },

  'initiative-page.received': {
    fi: 'Aloite on saapunut',
    sv: 'Initiativet har kommit fram',
    en: 'The initiative has arrived',
  },
  'initiative-page.receivedText': {
    fi: 'Kiitos. Talleta tämän sivun osoite: siitä näet käsittelyn vaiheet ja vastauksen. Vastaamme viimeistään {due, date, day}.',
    sv: 'Tack. Spara sidans adress: här ser du hur initiativet behandlas och svaret. Vi svarar senast {due, date, day}.',
    en: 'Thank you. Keep the address of this page: it shows how the initiative is handled, and the answer. We will answer by {due, date, day}.',
  },
  'initiative-page.receiptSent': {
    fi: 'Jos annoit sähköpostin, lähetimme linkin myös siihen.',
    sv: 'Om du angav en e-postadress har vi skickat länken dit också.',
    en: 'If you gave an e-mail address, we have sent the link there too.',
  },
  'initiative-page.another': { fi: 'Tee toinen aloite', sv: 'Lämna ett till initiativ', en: 'Make another initiative' },
  'initiative-page.state': { fi: 'Tilanne', sv: 'Läge', en: 'Where it is' },
  'initiative-page.due': {
    fi: 'Vastaamme viimeistään {due, date, day}.',
    sv: 'Vi svarar senast {due, date, day}.',
    en: 'We will answer by {due, date, day}.',
  },
  'initiative-page.late': {
    fi: 'Lupasimme vastata {due, date, day} mennessä. Vastaus on myöhässä, pahoittelemme.',
    sv: 'Vi lovade svara senast {due, date, day}. Svaret är försenat, vi beklagar.',
    en: 'We promised to answer by {due, date, day}. The answer is late, and we are sorry.',
  },
  'initiative-page.answer': { fi: 'Vastaus', sv: 'Svar', en: 'Answer' },
  'initiative-page.answeredOn': {
    fi: 'Vastattu {on, date, day}',
    sv: 'Besvarat {on, date, day}',
    en: 'Answered on {on, date, day}',
  },
  'initiative-page.day': { fi: '{on, date, day}', sv: '{on, date, day}', en: '{on, date, day}' },
  'initiative-page.receivedOn': {
    fi: 'Saapunut {on, date, day}',
    sv: 'Inkommit {on, date, day}',
    en: 'Received on {on, date, day}',
  },
  'initiative-page.measures': { fi: 'Mitä siitä seurasi', sv: 'Vad det ledde till', en: 'What it led to' },
  'initiative-page.steps': { fi: 'Käsittelyn vaiheet', sv: 'Behandlingens gång', en: 'How it was handled' },
  'initiative-page.yours': { fi: 'Aloitteesi', sv: 'Ditt initiativ', en: 'Your initiative' },
  'initiative-page.answers': {
    fi: 'Vastauksia aloitteisiin',
    sv: 'Svar på initiativ',
    en: 'Answers to initiatives',
  },
  'initiative-page.noAnswers': {
    fi: 'Vastauksia ei ole vielä julkaistu.',
    sv: 'Inga svar har publicerats ännu.',
    en: 'No answers have been published yet.',
  },
  'initiative-page.unknown': { fi: 'Linkki ei toimi', sv: 'Länken fungerar inte', en: 'The link does not work' },
  'initiative-page.unknownText': {
    fi: 'Tarkista, että osoite on kokonaan mukana. Linkin saat uudelleen ottamalla yhteyttä kuntaan.',
    sv: 'Kontrollera att hela adressen är med. Kontakta kommunen om du behöver länken på nytt.',
    en: 'Check that the whole address is there. Contact the municipality if you need the link again.',
  },
});
