import { defineTexts } from './define-texts.js';

/** Words about enquiries: a company asks for a plot or premises, from the first call to the outcome. */
export const enquiriesTexts = defineTexts({
  'enquiries.title': { fi: 'Tontti- ja toimitilakyselyt', sv: 'Tomt- och lokalförfrågningar', en: 'Site enquiries' },
  'enquiries.one': { fi: 'Tontti- tai toimitilakysely', sv: 'Tomt- eller lokalförfrågan', en: 'Site enquiry' },
  'enquiries.count': {
    fi: '{count, plural, =0 {Ei kyselyjä} one {# kysely} other {# kyselyä}}',
    sv: '{count, plural, =0 {Inga förfrågningar} one {# förfrågan} other {# förfrågningar}}',
    en: '{count, plural, =0 {No enquiries} one {# enquiry} other {# enquiries}}',
  },
  'enquiries.add': { fi: 'Lisää kysely', sv: 'Lägg till förfrågan', en: 'Add enquiry' },
  'enquiries.edit': { fi: 'Muokkaa kyselyä', sv: 'Redigera förfrågan', en: 'Edit enquiry' },
  'enquiries.empty': {
    fi: 'Tontti- tai toimitilakyselyjä ei ole.',
    sv: 'Det finns inga tomt- eller lokalförfrågningar.',
    en: 'There are no site enquiries.',
  },
  'enquiries.field.kind': { fi: 'Mitä etsitään', sv: 'Vad söks', en: 'Looking for' },
  'enquiries.field.company': { fi: 'Yritys', sv: 'Företag', en: 'Company' },
  'enquiries.field.contact': { fi: 'Kysyjä', sv: 'Frågeställare', en: 'Enquirer' },
  'enquiries.field.requirement': { fi: 'Tarve', sv: 'Behov', en: 'Requirement' },
  'enquiries.field.areaM2': { fi: 'Pinta-ala (m²)', sv: 'Yta (m²)', en: 'Area (m²)' },
  'enquiries.field.receivedAt': { fi: 'Saapunut', sv: 'Mottagen', en: 'Received' },
  'enquiries.field.firstAnsweredAt': { fi: 'Ensimmäinen vastaus', sv: 'Första svaret', en: 'First answer' },
  'enquiries.field.stage': { fi: 'Vaihe', sv: 'Skede', en: 'Stage' },
  'enquiries.field.owner': { fi: 'Vastuuhenkilö', sv: 'Ansvarig', en: 'Owner' },
  'enquiries.field.nextStep': { fi: 'Seuraava askel', sv: 'Nästa steg', en: 'Next step' },
  'enquiries.field.reason': { fi: 'Syy', sv: 'Orsak', en: 'Reason' },
  'enquiries.moveStage': { fi: 'Siirrä vaiheeseen', sv: 'Flytta till skede', en: 'Move to stage' },
  'enquiries.daysInStage': {
    fi: '{days, plural, =0 {Tässä vaiheessa tästä päivästä} one {# päivä tässä vaiheessa} other {# päivää tässä vaiheessa}}',
    sv: '{days, plural, =0 {I skedet sedan i dag} one {# dag i skedet} other {# dagar i skedet}}',
    en: '{days, plural, =0 {In this stage since today} one {# day in this stage} other {# days in this stage}}',
  },
  'enquiries.waitingForAnswer': {
    fi: 'Odottaa ensimmäistä vastausta',
    sv: 'Väntar på första svaret',
    en: 'Waiting for a first answer',
  },
});
