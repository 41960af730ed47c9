import { defineTexts } from './define-texts.js';

/** Words about surveys: what staff see when they make, send and read one. The respondent's page has its own keys below `surveys.page`. */
export const surveysTexts = defineTexts({
  'surveys.title': { fi: 'Kyselyt', sv: 'Enkäter', en: 'Surveys' },
  'surveys.one': { fi: 'Kysely', sv: 'Enkät', en: 'Survey' },
  'surveys.count': {
    fi: '{count, plural, =0 {Ei kyselyjä} one {# kysely} other {# kyselyä}}',
    sv: '{count, plural, =0 {Inga enkäter} one {# enkät} other {# enkäter}}',
    en: '{count, plural, =0 {No surveys} one {# survey} other {# surveys}}',
  },
  'surveys.add': { fi: 'Tee kysely', sv: 'Gör en enkät', en: 'Make a survey' },
  'surveys.empty': {
    fi: 'Kyselyjä ei vielä ole. Aloita valmiista tyytyväisyyskyselystä.',
    sv: 'Det finns inga enkäter ännu. Börja med den färdiga nöjdhetsenkäten.',
    en: 'There are no surveys yet. Start from the ready satisfaction survey.',
  },
  'surveys.fromTemplate': { fi: 'Valmis pohja', sv: 'Färdig mall', en: 'Ready template' },
  'surveys.preview': { fi: 'Esikatselu', sv: 'Förhandsgranskning', en: 'Preview' },
  'surveys.publish': { fi: 'Julkaise', sv: 'Publicera', en: 'Publish' },
  'surveys.recipients': { fi: 'Vastaanottajat', sv: 'Mottagare', en: 'Recipients' },
  'surveys.chooseRecipients': { fi: 'Valitse vastaanottajat', sv: 'Välj mottagare', en: 'Choose recipients' },
  'surveys.send': {
    fi: '{count, plural, one {Lähetä # henkilölle} other {Lähetä # henkilölle}}',
    sv: '{count, plural, one {Skicka till # person} other {Skicka till # personer}}',
    en: '{count, plural, one {Send to # person} other {Send to # people}}',
  },
  'surveys.sent': {
    fi: '{count, plural, one {# kutsu lähtee} other {# kutsua lähtee}}',
    sv: '{count, plural, one {# inbjudan skickas} other {# inbjudningar skickas}}',
    en: '{count, plural, one {# invitation is on its way} other {# invitations are on their way}}',
  },
  'surveys.results': { fi: 'Tulokset', sv: 'Resultat', en: 'Results' },
  'surveys.answers': {
    fi: '{count, plural, =0 {Ei vastauksia} one {# vastaus} other {# vastausta}}',
    sv: '{count, plural, =0 {Inga svar} one {# svar} other {# svar}}',
    en: '{count, plural, =0 {No answers} one {# answer} other {# answers}}',
  },
  'surveys.answersOfInvited': {
    fi: '{answers, number} vastausta, kutsuttuja {invited, number}',
    sv: '{answers, number} svar, inbjudna {invited, number}',
    en: '{answers, number} answers, {invited, number} invited',
  },
  'surveys.responseRate': { fi: 'Vastausprosentti', sv: 'Svarsprocent', en: 'Response rate' },
  'surveys.tooFewAnswers': {
    fi: 'Tulos näytetään, kun vastauksia on vähintään {answers, number} ja yrityksiä vähintään {companies, number}.',
    sv: 'Resultatet visas när det finns minst {answers, number} svar från minst {companies, number} företag.',
    en: 'The result is shown once there are at least {answers, number} answers from at least {companies, number} companies.',
  },
  'surveys.interval': {
    fi: '95 %:n luottamusväli {low, number} – {high, number}',
    sv: '95 %:s konfidensintervall {low, number} – {high, number}',
    en: '95% confidence interval {low, number} to {high, number}',
  },
  'surveys.smallBase': { fi: 'Vähän vastauksia', sv: 'Få svar', en: 'Few answers' },
  'surveys.field.title': { fi: 'Nimi', sv: 'Namn', en: 'Name' },
  'surveys.field.status': { fi: 'Tila', sv: 'Status', en: 'Status' },
  'surveys.field.closesOn': { fi: 'Vastausaika päättyy', sv: 'Svarstiden går ut', en: 'Closes' },
  'surveys.field.anonymous': { fi: 'Nimettömät vastaukset', sv: 'Anonyma svar', en: 'Anonymous answers' },
  'surveys.field.named': { fi: 'Nimelliset vastaukset', sv: 'Svar med namn', en: 'Named answers' },
  'surveys.metric.index': { fi: 'Tyytyväisyysindeksi', sv: 'Nöjdhetsindex', en: 'Satisfaction index' },
  'surveys.metric.nps': { fi: 'Suositteluluku (NPS)', sv: 'Rekommendationstal (NPS)', en: 'Net promoter score (NPS)' },
  'surveys.metric.csat': { fi: 'Tyytyväisiä (CSAT)', sv: 'Nöjda (CSAT)', en: 'Satisfied (CSAT)' },
  'surveys.metric.ces': { fi: 'Asioinnin helppous (CES)', sv: 'Enkelhet (CES)', en: 'Ease (CES)' },
});
