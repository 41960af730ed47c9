import { defineTexts } from './define-texts.js';

/** Words about settings: the municipality itself and how its installation behaves. */
export const settingsTexts = defineTexts({
  'settings.title': { fi: 'Asetukset', sv: 'Inställningar', en: 'Settings' },
  'settings.municipality': { fi: 'Kunta', sv: 'Kommun', en: 'Municipality' },
  'settings.municipalityName': { fi: 'Kunnan nimi', sv: 'Kommunens namn', en: 'Name of the municipality' },
  'settings.municipalityCode': { fi: 'Kuntanumero', sv: 'Kommunnummer', en: 'Municipality code' },
  'settings.publicPages': { fi: 'Julkiset sivut', sv: 'Offentliga sidor', en: 'Public pages' },
  'settings.publicMeasures': {
    fi: 'Toimenpiteiden liikennevalot julkisella sivulla',
    sv: 'Åtgärdernas trafikljus på en offentlig sida',
    en: 'Lights of measures on a public page',
  },
  'settings.publicMeasuresHint': {
    fi: 'Sivulla näkyvät vain ne toimenpiteet ja hankkeet, jotka on merkitty julkisiksi. Henkilötietoja siellä ei ole.',
    sv: 'På sidan syns bara de åtgärder och projekt som har märkts som offentliga. Den har inga personuppgifter.',
    en: 'The page shows only measures and projects that are marked public. It has no personal data.',
  },
  'settings.publicFigures': {
    fi: 'Luvut julkisella sivulla',
    sv: 'Siffror på en offentlig sida',
    en: 'Figures on a public page',
  },
  'settings.publicFiguresHint': {
    fi: 'Sivulla näkyvät vain suljettujen jaksojen luvut niistä mittareista, jotka valitset. Alle viiden yrityksen tai kirjauksen lukua ei näytetä.',
    sv: 'På sidan syns bara stängda perioders siffror för de indikatorer som du väljer. Ett tal med färre än fem företag eller poster bakom visas inte.',
    en: 'The page shows only figures of closed periods, of the indicators you choose. A figure with fewer than five companies or records behind it is not shown.',
  },
  'settings.publicIndicators': {
    fi: 'Julkaistavat mittarit',
    sv: 'Indikatorer som publiceras',
    en: 'Indicators to publish',
  },
  'settings.openPublicMeasures': {
    fi: 'Avaa julkinen sivu',
    sv: 'Öppna den offentliga sidan',
    en: 'Open the public page',
  },
  'settings.personal': { fi: 'Omat asetukset', sv: 'Egna inställningar', en: 'Personal settings' },
  'settings.shortcuts': {
    fi: 'Yhden kirjaimen pikanäppäimet',
    sv: 'Kortkommandon med en bokstav',
    en: 'Single-letter shortcuts',
  },

  'settings.ownMails': { fi: 'Viestit sinulle', sv: 'Meddelanden till dig', en: 'Messages to you' },
  'settings.digestMails': {
    fi: 'Aamun kooste sähköpostiin',
    sv: 'Morgonens sammandrag per e-post',
    en: 'Morning digest by mail',
  },
  'settings.digestMailsHint': {
    fi: 'Työpäivisin klo 6.30: mikä on myöhässä, mitä lupasit täksi päiväksi, mihin kyselyihin ei ole vastattu. Ei viestiä, jos ei ole kerrottavaa.',
    sv: 'På arbetsdagar kl. 6.30: vad som är försenat, vad du har lovat till i dag och vilka förfrågningar som är obesvarade. Inget meddelande om det inte finns något att berätta.',
    en: 'On working days at 6.30: what is late, what you promised for today, which enquiries wait for an answer. No mail when there is nothing to tell.',
  },
  'settings.assignmentMails': {
    fi: 'Viesti, kun joku siirtää sinulle jotakin',
    sv: 'Meddelande när någon överför något till dig',
    en: 'A mail when somebody gives you something to look after',
  },
  'settings.assignmentMailsHint': {
    fi: 'Lupaus, kysely, aloite tai muu, josta vastaat. Monta samalla kertaa tulee yhtenä viestinä.',
    sv: 'Ett löfte, en förfrågan, ett initiativ eller annat som du ansvarar för. Flera på en gång blir ett meddelande.',
    en: 'A promise, an enquiry, an initiative or something else you answer for. Several at once become one mail.',
  },
  'settings.sendDigest': {
    fi: 'Lähetä tämän päivän kooste',
    sv: 'Skicka dagens sammandrag',
    en: 'Send today’s digest',
  },
  'settings.digestOutcome.sent': {
    fi: 'Kooste on lähtevässä postissa',
    sv: 'Sammandraget är i utgående post',
    en: 'The digest is in the outgoing mail',
  },
  'settings.digestOutcome.already': {
    fi: 'Tämän päivän kooste on jo lähetetty',
    sv: 'Dagens sammandrag har redan skickats',
    en: 'Today’s digest has already been sent',
  },
  'settings.digestOutcome.nothing': {
    fi: 'Tänään ei ole kerrottavaa',
    sv: 'I dag finns det inget att berätta',
    en: 'There is nothing to tell today',
  },

  'settings.account': { fi: 'Oma tili', sv: 'Eget konto', en: 'Own account' },
  'settings.shortcutsHint': {
    fi: 'Yksi kirjain tekee heti, esimerkiksi K avaa kirjauksen. Ota pois, jos ohjaat konetta puheella.',
    sv: 'En bokstav verkar genast, till exempel öppnar K anteckningen. Stäng av om du styr datorn med rösten.',
    en: 'One letter acts at once; K opens the log. Switch off if you steer the computer by voice.',
  },
  'settings.mailLeaves': {
    fi: 'Sähköposti lähtee palvelimelta.',
    sv: 'E-posten skickas från servern.',
    en: 'Mail leaves from the server.',
  },
  'settings.mailStays': {
    fi: 'Sähköpostipalvelinta ei ole asetettu. Viestit jäävät lähtevään postiin.',
    sv: 'Ingen e-postserver är inställd. Meddelandena stannar i utgående post.',
    en: 'No mail server is set. Messages stay in the outgoing mail.',
  },
  'settings.mail': { fi: 'Sähköposti', sv: 'E-post', en: 'Mail' },
  'settings.receivers': {
    fi: 'Tontti- ja tilakyselyjen vastaanottajat',
    sv: 'Mottagare av tomt- och lokalförfrågningar',
    en: 'Receivers of site and premises enquiries',
  },
  'settings.receiversHint': {
    fi: 'Kysyjä saa kuittauksessa tämän henkilön nimen ja puhelinnumeron. Numero kirjataan käyttäjän tietoihin. Poissa olevan kyselyt saa hänen sijaisensa.',
    sv: 'Den som frågar får personens namn och telefonnummer i kvitteringen. Numret antecknas i användarens uppgifter. När personen är borta får ersättaren förfrågningarna.',
    en: 'The receipt tells the asker this person’s name and phone number. The number is kept with the user. When the person is away, the stand-in gets the enquiries.',
  },
  'settings.receiver.plot': { fi: 'Tonttikyselyt', sv: 'Tomtförfrågningar', en: 'Site enquiries' },
  'settings.receiver.premises': { fi: 'Toimitilakyselyt', sv: 'Lokalförfrågningar', en: 'Premises enquiries' },
  'settings.receiverByRole': { fi: 'Roolin mukaan', sv: 'Enligt roll', en: 'By role' },
  'settings.receiverToday': {
    fi: 'Tänään vastaanottaa {name}.',
    sv: 'I dag tar {name} emot.',
    en: 'Today {name} receives them.',
  },
  'settings.receiverNobody': {
    fi: 'Tänään ei kukaan vastaanota. Valitse henkilö.',
    sv: 'I dag tar ingen emot. Välj en person.',
    en: 'Nobody receives them today. Choose a person.',
  },
  'settings.receiverSaved': { fi: 'Vastaanottaja tallennettu', sv: 'Mottagaren sparad', en: 'Receiver saved' },
});
