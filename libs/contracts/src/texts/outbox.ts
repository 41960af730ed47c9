import { defineTexts } from './define-texts.js';

/** Words about the outbox, where staff read the mails that were to leave. */
export const outboxTexts = defineTexts({
  'outbox.title': { fi: 'Lähtevä posti', sv: 'Utgående post', en: 'Outgoing mail' },
  'outbox.empty': { fi: 'Lähtevää postia ei ole.', sv: 'Det finns ingen utgående post.', en: 'There is no mail.' },
  'outbox.to': { fi: 'Vastaanottaja', sv: 'Mottagare', en: 'To' },
  'outbox.subject': { fi: 'Aihe', sv: 'Ämne', en: 'Subject' },
  'outbox.field.state': { fi: 'Tila', sv: 'Status', en: 'State' },
  'outbox.noSmtp': {
    fi: 'Sähköpostipalvelinta ei ole asetettu. Viestit jäävät tänne luettaviksi.',
    sv: 'Ingen e-postserver är inställd. Meddelandena blir här för läsning.',
    en: 'No mail server is set. Messages stay here to be read.',
  },
  'outbox.state.queued': { fi: 'Odottaa lähetystä', sv: 'Väntar på att skickas', en: 'Waiting' },
  'outbox.state.sending': { fi: 'Lähetetään', sv: 'Skickas', en: 'Sending' },
  'outbox.state.sent': { fi: 'Lähetetty', sv: 'Skickat', en: 'Sent' },
  'outbox.state.kept': { fi: 'Luettavissa täällä', sv: 'Kan läsas här', en: 'Readable here' },
  'outbox.state.failed': { fi: 'Lähetys ei onnistunut', sv: 'Kunde inte skickas', en: 'Failed' },
  'outbox.state.uncertain': {
    fi: 'Ei varmuutta lähtemisestä',
    sv: 'Osäkert om det gått i väg',
    en: 'Not known whether it left',
  },
  'outbox.state.cancelled': { fi: 'Peruttu', sv: 'Inställt', en: 'Cancelled' },
  'outbox.count': {
    fi: '{count, plural, =0 {Ei viestejä} one {# viesti} other {# viestiä}}',
    sv: '{count, plural, =0 {Inga meddelanden} one {# meddelande} other {# meddelanden}}',
    en: '{count, plural, =0 {No messages} one {# message} other {# messages}}',
  },
  'outbox.at': { fi: 'Tehty', sv: 'Skapat', en: 'Created' },
  'outbox.sentAt': { fi: 'Lähetetty', sv: 'Skickat', en: 'Sent' },
  'outbox.language': { fi: 'Kieli', sv: 'Språk', en: 'Language' },
  'outbox.filter': { fi: 'Tila: {value}', sv: 'Status: {value}', en: 'State: {value}' },
  'outbox.hiddenLinks': {
    fi: 'Salaiset linkit näkyvät vain vastaanottajalle. Tässä niiden paikalla on […].',
    sv: 'Hemliga länkar visas bara för mottagaren. Här står […] i deras ställe.',
    en: 'Secret links are shown only to the recipient. Here […] stands in their place.',
  },
});
