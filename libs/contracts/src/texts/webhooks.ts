import { defineTexts } from './define-texts.js';

/** Words about telling other systems what has happened. */
export const webhooksTexts = defineTexts({
  'webhooks.title': { fi: 'Webhookit', sv: 'Webhookar', en: 'Webhooks' },
  'webhooks.mail.subject': {
    fi: 'Webhook on poistettu käytöstä: {host}',
    sv: 'En webhook har stängts av: {host}',
    en: 'A webhook has been switched off: {host}',
  },
  'webhooks.mail.text': {
    fi: 'Hei,\n\nVastaanottaja {host} ei ole ottanut vastaan ilmoituksia: useita lähetyksiä peräkkäin on epäonnistunut kolmen päivän yrittämisen jälkeen. Webhook on poistettu käytöstä.\n\nKun vastaanottaja toimii taas, ota webhook käyttöön ja lähetä epäonnistuneet uudelleen:\n{link}\n\n{municipality}\n',
    sv: 'Hej,\n\nMottagaren {host} har inte tagit emot meddelanden: flera leveranser i rad har misslyckats efter tre dagars försök. Webhooken har stängts av.\n\nNär mottagaren fungerar igen: ta webhooken i bruk och skicka de misslyckade på nytt:\n{link}\n\n{municipality}\n',
    en: 'Hello,\n\nThe receiver {host} has not taken messages: several deliveries in a row have failed after three days of trying. The webhook has been switched off.\n\nOnce the receiver works again, switch the webhook on and send the failed ones again:\n{link}\n\n{municipality}\n',
  },
});
