import { defineTexts } from './define-texts.js';

/** Words about mails that become drafts of interactions. */
export const mailInTexts = defineTexts({
  'mail-in.import': { fi: 'Tuo sähköposti', sv: 'Hämta in e-post', en: 'Bring in an e-mail' },
  'mail-in.file': { fi: 'Sähköpostiviesti (.eml)', sv: 'E-postmeddelande (.eml)', en: 'E-mail message (.eml)' },
  'mail-in.hint': {
    fi: 'Vedä viesti sähköpostiohjelmasta tai tallenna se .eml-tiedostoksi. Viestistä tulee luonnos, jonka tarkistat. Liitteitä ei tallenneta.',
    sv: 'Dra meddelandet från e-postprogrammet eller spara det som en .eml-fil. Meddelandet blir ett utkast som du granskar. Bilagor sparas inte.',
    en: 'Drag the message from your mail program or save it as an .eml file. It becomes a draft for you to check. Attachments are not kept.',
  },
  'mail-in.untitled': { fi: 'Sähköposti', sv: 'E-post', en: 'E-mail' },
  'mail-in.made': {
    fi: 'Viestistä tehtiin luonnos. Tarkista tiedot ja tallenna.',
    sv: 'Meddelandet blev ett utkast. Granska uppgifterna och spara.',
    en: 'The message became a draft. Check it and save.',
  },
  'mail-in.repeated': {
    fi: 'Tämä viesti on jo tuotu.',
    sv: 'Det här meddelandet har redan hämtats in.',
    en: 'This message has been brought in before.',
  },
  'mail-in.forwarded': {
    fi: 'Lähettäjä luettiin välitetystä viestistä.',
    sv: 'Avsändaren lästes ur det vidarebefordrade meddelandet.',
    en: 'The sender was read from the forwarded message.',
  },
  'mail-in.open': { fi: 'Avaa luonnos', sv: 'Öppna utkastet', en: 'Open the draft' },
  'mail-in.openEarlier': { fi: 'Avaa aiempi', sv: 'Öppna det tidigare', en: 'Open the earlier one' },
  'mail-in.guesses': { fi: 'Keitä viesti koskee', sv: 'Vem meddelandet gäller', en: 'Whom it concerns' },
  'mail-in.why.address': { fi: 'sähköpostiosoitteesta', sv: 'av e-postadressen', en: 'by the e-mail address' },
  'mail-in.why.role': { fi: 'henkilön tehtävästä', sv: 'av personens uppgift', en: 'by the person’s role' },
  'mail-in.why.companyAddress': { fi: 'osoitteesta', sv: 'av adressen', en: 'by its address' },
  'mail-in.why.website': { fi: 'verkkotunnuksesta', sv: 'av domänen', en: 'by its domain' },
  'mail-in.why.colleague': {
    fi: 'samasta verkkotunnuksesta kuin tuttu henkilö',
    sv: 'samma domän som en känd person',
    en: 'same domain as somebody known',
  },
  'mail-in.why.name': { fi: 'nimestä tekstissä', sv: 'av namnet i texten', en: 'by its name in the text' },
  'mail-in.sameDay': {
    fi: 'Samalta päivältä on jo kirjaus. Saman asian viestit lasketaan päivässä yhdeksi.',
    sv: 'Det finns redan en anteckning för samma dag. Meddelanden i samma ärende räknas som ett per dag.',
    en: 'There is an entry of the same day already. Messages of one matter count as one a day.',
  },
  'mail-in.warning.attachments': {
    fi: 'Liitteitä ei tallennettu.',
    sv: 'Bilagorna sparades inte.',
    en: 'The attachments were not kept.',
  },
  'mail-in.warning.identity-code': {
    fi: 'Viestissä oli henkilötunnus. Se peitettiin, koska tunnuksia ei kirjata.',
    sv: 'Meddelandet innehöll en personbeteckning. Den doldes, eftersom beteckningar inte antecknas.',
    en: 'The message held a personal identity code. It was blotted out, since codes are not recorded.',
  },
  'mail-in.warning.no-date': {
    fi: 'Viestin päivää ei voitu lukea, joten päiväksi tuli tämä hetki.',
    sv: 'Meddelandets datum kunde inte läsas, så tidpunkten blev nu.',
    en: 'The day of the message could not be read, so it is now.',
  },
  'mail-in.warning.empty': {
    fi: 'Viestissä ei ollut omaa tekstiä.',
    sv: 'Meddelandet hade ingen egen text.',
    en: 'The message had no text of its own.',
  },
  'mail-in.warning.nobody': {
    fi: 'Yritystä tai henkilöä ei tunnistettu. Valitse ne luonnokseen.',
    sv: 'Varken företag eller person kändes igen. Välj dem i utkastet.',
    en: 'No company or person was recognised. Choose them in the draft.',
  },
});
