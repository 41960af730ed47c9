import { defineTexts } from './define-texts.js';

/** Words of the page from which administration is done. */
export const administrationTexts = defineTexts({
  'administration.nothing': {
    fi: 'Sinulla ei ole ylläpidon tehtäviä.',
    sv: 'Du har inga administrativa uppgifter.',
    en: 'You have nothing to administer.',
  },
  'administration.duties': { fi: 'Määräajat', sv: 'Tidsfrister', en: 'Deadlines' },
  'administration.waiting': {
    fi: '{count, plural, one {# odottaa vastausta} other {# odottaa vastausta}}',
    sv: '{count, plural, one {# väntar på svar} other {# väntar på svar}}',
    en: '{count, plural, one {# waits for an answer} other {# wait for an answer}}',
  },
  'administration.late': {
    fi: '{count, plural, one {# myöhässä} other {# myöhässä}}',
    sv: '{count, plural, one {# försenad} other {# försenade}}',
    en: '{count, plural, one {# late} other {# late}}',
  },
  'administration.next': { fi: 'seuraava {day} mennessä', sv: 'nästa senast {day}', en: 'the next by {day}' },
  'administration.neverReviewed': {
    fi: 'ei vielä tehty kertaakaan',
    sv: 'har ännu aldrig gjorts',
    en: 'never made so far',
  },
  'administration.lastReviewed': {
    fi: 'tehty viimeksi {day}, aika tehdä uudelleen',
    sv: 'gjordes senast {day}, dags igen',
    en: 'last made on {day}, due again',
  },
  'administration.group.people': {
    fi: 'Käyttäjät ja oikeudet',
    sv: 'Användare och rättigheter',
    en: 'People and rights',
  },
  'administration.group.privacy': {
    fi: 'Tietosuoja ja pyynnöt',
    sv: 'Dataskydd och begäranden',
    en: 'Data protection and requests',
  },
  'administration.group.data': { fi: 'Tiedot', sv: 'Uppgifter', en: 'Data' },
  'administration.group.integrations': {
    fi: 'Posti ja liitännät',
    sv: 'Post och anslutningar',
    en: 'Mail and connections',
  },
  'administration.about.users': {
    fi: 'Kutsu työkavereita, vaihda rooleja, sulje tilejä.',
    sv: 'Bjud in kolleger, byt roller, stäng konton.',
    en: 'Invite colleagues, change roles, close accounts.',
  },
  'administration.about.access-reviews': {
    fi: 'Kerran vuodessa: kenellä on tili ja millä oikeuksilla.',
    sv: 'En gång om året: vem har ett konto och med vilka rättigheter.',
    en: 'Once a year: who has an account and with which rights.',
  },
  'administration.about.audit': {
    fi: 'Kuka teki tai katsoi mitä ja milloin.',
    sv: 'Vem gjorde eller tittade på vad, och när.',
    en: 'Who did or looked at what, and when.',
  },
  'administration.about.privacy': {
    fi: 'Tietosuojaseloste, poistot ja oikaisut.',
    sv: 'Dataskyddsbeskrivning, raderingar och rättelser.',
    en: 'Privacy notice, erasures and corrections.',
  },
  'administration.about.retention': {
    fi: 'Kuinka kauan tietoja säilytetään ja mitä niille sitten tehdään.',
    sv: 'Hur länge uppgifter bevaras och vad som sedan görs med dem.',
    en: 'How long data are kept and what is done with them then.',
  },
  'administration.about.information-requests': {
    fi: 'Tieto- ja asiakirjapyynnöt määräaikoineen.',
    sv: 'Begäranden om uppgifter och handlingar med sina tidsfrister.',
    en: 'Requests for data and documents, with their deadlines.',
  },
  'administration.about.accessibility-feedback': {
    fi: 'Julkisten sivujen palaute, johon vastataan 14 päivässä.',
    sv: 'Respons på de offentliga sidorna, besvaras inom 14 dagar.',
    en: 'Feedback on the public pages, answered within 14 days.',
  },
  'administration.about.imports': {
    fi: 'Tuo yrityksiä, yhteyshenkilöitä ja kirjauksia tiedostosta.',
    sv: 'Importera företag, kontaktpersoner och anteckningar från en fil.',
    en: 'Bring in companies, contacts and log entries from a file.',
  },
  'administration.about.company-tags': {
    fi: 'Yritysten tunnisteet: uusi nimi kaikille kerralla, ja kahden yhdistäminen.',
    sv: 'Företagens taggar: nytt namn hos alla på en gång, och sammanslagning av två.',
    en: 'Tags of companies: a new name everywhere at once, and making one of two.',
  },
  'administration.about.merges': {
    fi: 'Mitä on yhdistetty, ja yhdistämisen peruminen.',
    sv: 'Vad som har slagits samman, och hur det ångras.',
    en: 'What has been merged, and undoing it.',
  },
  'administration.about.full-export': {
    fi: 'Kaikki tiedot yhtenä pakettina, sarakkeet selitettyinä.',
    sv: 'Alla uppgifter som ett paket, med kolumnerna förklarade.',
    en: 'All data as one package, its columns explained.',
  },
  'administration.about.outbox': {
    fi: 'Lähteneet ja lähtevät viestit, ja ne, jotka eivät menneet perille.',
    sv: 'Skickade och väntande meddelanden, och de som inte kom fram.',
    en: 'Sent and waiting messages, and those that did not arrive.',
  },
  'administration.about.api-keys': {
    fi: 'Avaimet muille järjestelmille: mitä kukin saa ja milloin se vanhenee.',
    sv: 'Nycklar för andra system: vad var och en får och när den går ut.',
    en: 'Keys for other systems: what each may do and when it expires.',
  },
  'administration.about.webhooks': {
    fi: 'Muille järjestelmille lähtevät ilmoitukset ja niiden perillemeno.',
    sv: 'Meddelanden till andra system och om de kom fram.',
    en: 'Notices to other systems, and whether they arrived.',
  },
});
