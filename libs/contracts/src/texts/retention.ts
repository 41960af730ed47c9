import { defineTexts } from './define-texts.js';

/** How long what is kept, what would go, what has gone and what may not go. */
export const retentionTexts = defineTexts({
  'retention.class.interaction': { fi: 'Vuorovaikutus', sv: 'Kontakter', en: 'Interactions' },
  'retention.class.enquiry': { fi: 'Tontti- ja tilakyselyt', sv: 'Tomt- och lokalförfrågningar', en: 'Enquiries' },
  'retention.class.initiative': { fi: 'Aloitteet', sv: 'Initiativ', en: 'Initiatives' },
  'retention.class.needs_assessment': { fi: 'Tarvekartoitukset', sv: 'Behovskartläggningar', en: 'Needs assessments' },
  'retention.class.follow_up': { fi: 'Lupaukset', sv: 'Löften', en: 'Follow-ups' },
  'retention.class.referral': { fi: 'Ohjaukset', sv: 'Hänvisningar', en: 'Referrals' },
  'retention.class.feedback': { fi: 'Palautteet', sv: 'Respons', en: 'Feedback' },
  'retention.class.cooperation': { fi: 'Yhteistyöt', sv: 'Samarbeten', en: 'Cooperations' },
  'retention.class.contact': {
    fi: 'Yhteyshenkilöt ilman yritystä',
    sv: 'Kontaktpersoner utan företag',
    en: 'Contacts without a company',
  },
  'retention.class.information_request': {
    fi: 'Tietopyynnöt',
    sv: 'Begäranden om uppgifter',
    en: 'Information requests',
  },
  'retention.class.accessibility_feedback': {
    fi: 'Saavutettavuuspalautteet',
    sv: 'Tillgänglighetsrespons',
    en: 'Accessibility feedback',
  },
  'retention.class.bin': { fi: 'Roskakori', sv: 'Papperskorgen', en: 'The bin' },
  'retention.class.survey_answers': { fi: 'Kyselyvastaukset', sv: 'Enkätsvar', en: 'Survey answers' },
  'retention.class.event_sign_up': {
    fi: 'Tapahtumailmoittautumiset',
    sv: 'Anmälningar till evenemang',
    en: 'Event sign-ups',
  },
  'retention.class.audit_trail': { fi: 'Käyttöloki', sv: 'Användningslogg', en: 'Audit trail' },

  'retention.moment.occurred': { fi: 'tapahtumapäivästä', sv: 'dagen då det hände', en: 'the day it took place' },
  'retention.moment.received': { fi: 'saapumisesta', sv: 'ankomsten', en: 'receipt' },
  'retention.moment.closed': {
    fi: 'asian päättymisestä',
    sv: 'när ärendet avslutades',
    en: 'the closing of the matter',
  },
  'retention.moment.assessed': { fi: 'kartoituspäivästä', sv: 'kartläggningsdagen', en: 'the day of the assessment' },
  'retention.moment.done': {
    fi: 'tehdyksi merkitsemisestä',
    sv: 'när det märktes som gjort',
    en: 'the day it was done',
  },
  'retention.moment.ended': {
    fi: 'yhteistyön päättymisestä',
    sv: 'när samarbetet upphörde',
    en: 'the end of the cooperation',
  },
  'retention.moment.agreement_ended': {
    fi: 'sopimuksen päättymisestä',
    sv: 'när avtalet upphörde',
    en: 'the end of the agreement',
  },
  'retention.moment.last_contact': {
    fi: 'viimeisestä yhteydenpidosta',
    sv: 'den senaste kontakten',
    en: 'the last contact',
  },
  'retention.moment.binned': { fi: 'poistamisesta', sv: 'borttagandet', en: 'the removal' },
  'retention.moment.own': { fi: 'oman säännön mukaan', sv: 'enligt egen regel', en: 'by a rule of its own' },

  'retention.deed.destroy': { fi: 'Hävitetään', sv: 'Förstörs', en: 'Destroyed' },
  'retention.deed.anonymise': { fi: 'Anonymisoidaan', sv: 'Anonymiseras', en: 'Anonymised' },
  'retention.deed.keep': { fi: 'Säilytetään pysyvästi', sv: 'Bevaras varaktigt', en: 'Kept for good' },

  'retention.proposalState.open': { fi: 'Odottaa hyväksyntää', sv: 'Väntar på godkännande', en: 'Waits for approval' },
  'retention.proposalState.approved': { fi: 'Hyväksytty, kesken', sv: 'Godkänt, pågår', en: 'Approved, under way' },
  'retention.proposalState.done': { fi: 'Valmis', sv: 'Klart', en: 'Done' },
  'retention.proposalState.withdrawn': { fi: 'Peruttu', sv: 'Återtaget', en: 'Withdrawn' },

  'retention.itemState.proposed': { fi: 'Esitetty', sv: 'Föreslagen', en: 'Proposed' },
  'retention.itemState.done': { fi: 'Tehty', sv: 'Gjord', en: 'Done' },
  'retention.itemState.skipped': { fi: 'Jäi', sv: 'Kvar', en: 'Stayed' },

  'retention.skip.held': { fi: 'hävityskielto', sv: 'gallringsförbud', en: 'legal hold' },
  'retention.skip.changed': { fi: 'muuttunut esityksen jälkeen', sv: 'ändrad efter förslaget', en: 'changed since' },
  'retention.skip.not_due': { fi: 'aika ei ole enää täynnä', sv: 'tiden har inte längre gått ut', en: 'no longer due' },
  'retention.skip.rule_changed': { fi: 'sääntö on muuttunut', sv: 'regeln har ändrats', en: 'the rule has changed' },
  'retention.skip.referenced': {
    fi: 'säilytettävä tieto viittaa siihen',
    sv: 'en uppgift som bevaras hänvisar till den',
    en: 'something that is kept names it',
  },
  'retention.skip.gone': { fi: 'ei ole enää', sv: 'finns inte längre', en: 'not there any more' },

  'retention.holdTarget.company': { fi: 'Yritys', sv: 'Företag', en: 'Company' },
  'retention.holdTarget.record': { fi: 'Yksittäinen tieto', sv: 'Enskild uppgift', en: 'Single record' },
  'retention.holdTarget.class': { fi: 'Koko tietolaji', sv: 'Hela uppgiftsslaget', en: 'Whole class' },

  'retention.kind.interaction': { fi: 'Vuorovaikutus', sv: 'Kontakt', en: 'Interaction' },
  'retention.kind.enquiry': { fi: 'Kysely', sv: 'Förfrågan', en: 'Enquiry' },
  'retention.kind.initiative': { fi: 'Aloite', sv: 'Initiativ', en: 'Initiative' },
  'retention.kind.needs_assessment': { fi: 'Tarvekartoitus', sv: 'Behovskartläggning', en: 'Needs assessment' },
  'retention.kind.follow_up': { fi: 'Lupaus', sv: 'Löfte', en: 'Follow-up' },
  'retention.kind.referral': { fi: 'Ohjaus', sv: 'Hänvisning', en: 'Referral' },
  'retention.kind.feedback': { fi: 'Palaute', sv: 'Respons', en: 'Feedback' },
  'retention.kind.cooperation': { fi: 'Yhteistyö', sv: 'Samarbete', en: 'Cooperation' },
  'retention.kind.contact': { fi: 'Yhteyshenkilö', sv: 'Kontaktperson', en: 'Contact' },
  'retention.kind.information_request': { fi: 'Tietopyyntö', sv: 'Begäran om uppgifter', en: 'Information request' },
  'retention.kind.accessibility_feedback': {
    fi: 'Saavutettavuuspalaute',
    sv: 'Tillgänglighetsrespons',
    en: 'Accessibility feedback',
  },
});
