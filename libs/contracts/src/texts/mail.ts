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
  'mail.greeting': { fi: 'Hei {name},', sv: 'Hej {name},', en: 'Dear {name},' },
  'mail.invitation.subject': {
    fi: 'Kutsu Elinvoiman käyttäjäksi',
    sv: 'Inbjudan till Elinvoima',
    en: 'You are invited to Elinvoima',
  },
  'mail.invitation.body': {
    fi: 'Sinut on kutsuttu käyttämään Elinvoimaa. Valitse salasana tästä linkistä:',
    sv: 'Du har bjudits in att använda Elinvoima. Välj ett lösenord via länken:',
    en: 'You have been invited to use Elinvoima. Choose a password through this link:',
  },
  'mail.reset.subject': { fi: 'Salasanan vaihto', sv: 'Byte av lösenord', en: 'Password reset' },
  'mail.reset.body': {
    fi: 'Pyysit vaihtaa salasanasi. Linkki toimii tunnin. Jos et pyytänyt vaihtoa, sinun ei tarvitse tehdä mitään.',
    sv: 'Du bad om att byta lösenord. Länken fungerar i en timme. Om du inte bad om bytet behöver du inte göra något.',
    en: 'You asked to reset your password. The link works for one hour. If it was not you, you need do nothing.',
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
