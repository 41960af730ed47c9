import { defineTexts } from '../define-texts.js';

/** What we say when something about webhooks is refused. */
export const webhookProblemsTexts = defineTexts({
  'problems.address-not-public': {
    fi: 'Osoite ei ole julkisessa verkossa, tai sitä ei löydy. Vain julkiset osoitteet kelpaavat.',
    sv: 'Adressen finns inte i det offentliga nätet eller hittas inte. Bara offentliga adresser duger.',
    en: 'The address is not on the public network, or cannot be found. Only public addresses are accepted.',
  },
  'problems.address-not-https': {
    fi: 'Osoitteen on alettava https://.',
    sv: 'Adressen måste börja med https://.',
    en: 'The address must begin with https://.',
  },
  'problems.address-has-user': {
    fi: 'Osoitteessa ei saa olla käyttäjätunnusta eikä salasanaa.',
    sv: 'Adressen får inte innehålla användarnamn eller lösenord.',
    en: 'The address must not hold a user name or a password.',
  },
  'problems.address-port': {
    fi: 'Osoitteen portti ei kelpaa. Käytä porttia 443 tai 8443 tai muuta yli 1024:n, joka ei kuulu tunnetulle palvelulle.',
    sv: 'Adressens port duger inte. Använd port 443 eller 8443 eller någon annan över 1024 som inte hör till en känd tjänst.',
    en: 'The port of the address is not accepted. Use 443 or 8443, or another above 1024 that belongs to no known service.',
  },
  'problems.webhook-disabled': {
    fi: 'Webhook on pois käytöstä. Ota se ensin käyttöön.',
    sv: 'Webhooken är avstängd. Ta den först i bruk.',
    en: 'The webhook is switched off. Switch it on first.',
  },
  'problems.delivery-under-way': {
    fi: 'Lähetys on jo jonossa tai matkalla.',
    sv: 'Leveransen är redan i kö eller på väg.',
    en: 'The delivery is already queued or under way.',
  },
});
