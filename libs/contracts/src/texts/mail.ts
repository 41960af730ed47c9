import { defineTexts } from './define-texts.js';

/** Words of the mails that leave, and of the outbox where staff read them. */
export const mailTexts = defineTexts({
  'mail.outbox.title': { fi: 'Lähtevä posti', sv: 'Utgående post', en: 'Outgoing mail' },
  'mail.outbox.empty': { fi: 'Lähtevää postia ei ole.', sv: 'Det finns ingen utgående post.', en: 'There is no mail.' },
  'mail.outbox.to': { fi: 'Vastaanottaja', sv: 'Mottagare', en: 'To' },
  'mail.outbox.subject': { fi: 'Aihe', sv: 'Ämne', en: 'Subject' },
  'mail.outbox.state': { fi: 'Tila', sv: 'Status', en: 'State' },
  'mail.outbox.noSmtp': {
    fi: 'Sähköpostipalvelinta ei ole asetettu. Viestit jäävät tänne luettaviksi.',
    sv: 'Ingen e-postserver är inställd. Meddelandena blir här för läsning.',
    en: 'No mail server is set. Messages stay here to be read.',
  },
  'mail.invitation.subject': {
    fi: 'Kutsu Elinvoiman käyttäjäksi ({municipality})',
    sv: 'Inbjudan till Elinvoima ({municipality})',
    en: 'You are invited to Elinvoima ({municipality})',
  },
  'mail.invitation.text': {
    fi: 'Hei {name},\n\nsinut on kutsuttu käyttämään Elinvoimaa, asiakasjärjestelmää, jolla {municipality} palvelee yrityksiä. Valitse salasana tästä linkistä:\n\n{link}\n\nLinkki toimii viikon ja vain kerran.\n',
    sv: 'Hej {name},\n\ndu har bjudits in att använda Elinvoima, kundsystemet med vilket {municipality} betjänar företagen. Välj ett lösenord via länken:\n\n{link}\n\nLänken fungerar i en vecka och bara en gång.\n',
    en: 'Dear {name},\n\nyou have been invited to use Elinvoima, the customer system with which {municipality} serves its companies. Choose a password through this link:\n\n{link}\n\nThe link works for a week and only once.\n',
  },
  'mail.password-reset.subject': { fi: 'Salasanan vaihto', sv: 'Byte av lösenord', en: 'Password reset' },
  'mail.password-reset.text': {
    fi: 'Hei {name},\n\npyysit vaihtaa Elinvoiman salasanasi. Valitse uusi salasana tästä linkistä:\n\n{link}\n\nLinkki toimii tunnin ja vain kerran. Jos et pyytänyt vaihtoa, sinun ei tarvitse tehdä mitään.\n',
    sv: 'Hej {name},\n\ndu bad om att byta ditt lösenord till Elinvoima. Välj ett nytt lösenord via länken:\n\n{link}\n\nLänken fungerar i en timme och bara en gång. Om du inte bad om bytet behöver du inte göra något.\n',
    en: 'Dear {name},\n\nyou asked to reset your Elinvoima password. Choose a new one through this link:\n\n{link}\n\nThe link works for one hour and only once. If it was not you, you need do nothing.\n',
  },
  'mail.survey.subject': {
    fi: '{municipality} pyytää palautettasi',
    sv: '{municipality} ber om din respons',
    en: '{municipality} would like your feedback',
  },
  'mail.survey.body': {
    fi: 'Vastaa lyhyeen kyselyyn. Se vie noin minuutin.',
    sv: 'Svara på en kort enkät. Det tar ungefär en minut.',
    en: 'Please answer a short survey. It takes about a minute.',
  },
  'mail.survey.reminderSubject': {
    fi: 'Muistutus: {municipality} pyytää palautettasi',
    sv: 'Påminnelse: {municipality} ber om din respons',
    en: 'Reminder: {municipality} would like your feedback',
  },
  'mail.survey.closesOn': {
    fi: 'Voit vastata {on, date, day} asti.',
    sv: 'Du kan svara till och med {on, date, day}.',
    en: 'You can answer until {on, date, day}.',
  },
  'mail.survey.unsubscribe': {
    fi: 'Jos et halua kyselyjä, peru ne tästä:',
    sv: 'Om du inte vill ha enkäter kan du avbeställa dem här:',
    en: 'If you do not want surveys, unsubscribe here:',
  },

  'mail.state.queued': { fi: 'Odottaa lähetystä', sv: 'Väntar på att skickas', en: 'Waiting' },
  'mail.state.sending': { fi: 'Lähetetään', sv: 'Skickas', en: 'Sending' },
  'mail.state.sent': { fi: 'Lähetetty', sv: 'Skickat', en: 'Sent' },
  'mail.state.kept': { fi: 'Luettavissa täällä', sv: 'Kan läsas här', en: 'Readable here' },
  'mail.state.failed': { fi: 'Lähetys ei onnistunut', sv: 'Kunde inte skickas', en: 'Failed' },
  'mail.state.uncertain': {
    fi: 'Ei varmuutta lähtemisestä',
    sv: 'Osäkert om det gått i väg',
    en: 'Not known whether it left',
  },
  'mail.state.cancelled': { fi: 'Peruttu', sv: 'Inställt', en: 'Cancelled' },
});
