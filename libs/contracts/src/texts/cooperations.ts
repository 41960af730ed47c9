import { defineTexts } from './define-texts.js';

/** Words about cooperations: standing or fixed-term joint work with a named partner. */
export const cooperationsTexts = defineTexts({
  'cooperations.title': { fi: 'Yhteistyö', sv: 'Samarbete', en: 'Cooperation' },
  'cooperations.one': { fi: 'Yhteistyö', sv: 'Samarbete', en: 'Cooperation' },
  'cooperations.count': {
    fi: '{count, plural, =0 {Ei yhteistöitä} one {# yhteistyö} other {# yhteistyötä}}',
    sv: '{count, plural, =0 {Inga samarbeten} one {# samarbete} other {# samarbeten}}',
    en: '{count, plural, =0 {No cooperations} one {# cooperation} other {# cooperations}}',
  },
  'cooperations.add': { fi: 'Lisää yhteistyö', sv: 'Lägg till samarbete', en: 'Add cooperation' },
  'cooperations.edit': { fi: 'Muokkaa yhteistyötä', sv: 'Redigera samarbetet', en: 'Edit cooperation' },
  'cooperations.empty': {
    fi: 'Yhteistyötä ei ole vielä kirjattu. Lisää ensimmäinen, esimerkiksi yrittäjäyhdistyksen kanssa tehtävä työ.',
    sv: 'Inget samarbete har antecknats ännu. Lägg till det första, till exempel med företagarföreningen.',
    en: 'No cooperation has been recorded yet. Add the first, for example with the entrepreneurs’ association.',
  },
  'cooperations.field.title': { fi: 'Nimi', sv: 'Namn', en: 'Name' },
  'cooperations.field.purpose': { fi: 'Tarkoitus', sv: 'Syfte', en: 'Purpose' },
  'cooperations.field.theme': { fi: 'Teema', sv: 'Tema', en: 'Theme' },
  'cooperations.field.scope': { fi: 'Laajuus', sv: 'Omfattning', en: 'Scope' },
  'cooperations.field.partners': { fi: 'Kumppanit', sv: 'Samarbetspartner', en: 'Partners' },
  'cooperations.field.companies': { fi: 'Yritykset', sv: 'Företag', en: 'Companies' },
  'cooperations.field.startsOn': { fi: 'Alkaa', sv: 'Börjar', en: 'Starts' },
  'cooperations.field.endsOn': { fi: 'Päättyy', sv: 'Slutar', en: 'Ends' },
  'cooperations.field.owner': { fi: 'Vastuuhenkilö', sv: 'Ansvarig', en: 'Owner' },
  'cooperations.field.factor': { fi: 'Elinvoimatekijä', sv: 'Livskraftsfaktor', en: 'Vitality factor' },
  'cooperations.field.agreement': { fi: 'Kumppanuussopimus', sv: 'Partnerskapsavtal', en: 'Partnership agreement' },
  'cooperations.ongoing': { fi: 'Jatkuu toistaiseksi', sv: 'Fortsätter tills vidare', en: 'Continues for now' },
  'cooperations.idle': {
    fi: 'Ei toimintaa 12 kuukauteen',
    sv: 'Ingen verksamhet på 12 månader',
    en: 'No activity for 12 months',
  },

  'cooperations.state.upcoming': { fi: 'Alkamassa', sv: 'Börjar', en: 'Upcoming' },
  'cooperations.state.active': { fi: 'Käynnissä', sv: 'Pågår', en: 'Active' },
  'cooperations.state.ended': { fi: 'Päättynyt', sv: 'Avslutat', en: 'Ended' },
  'cooperations.theme.entrepreneurship': { fi: 'Yrittäjyys', sv: 'Företagande', en: 'Entrepreneurship' },
  'cooperations.theme.employment': {
    fi: 'Työllisyys ja osaaminen',
    sv: 'Sysselsättning och kompetens',
    en: 'Employment and skills',
  },
  'cooperations.theme.education': {
    fi: 'Koulutus ja yrittäjyyskasvatus',
    sv: 'Utbildning och företagarfostran',
    en: 'Education and entrepreneurship education',
  },
  'cooperations.theme.land_use': { fi: 'Maankäyttö', sv: 'Markanvändning', en: 'Land use' },
  'cooperations.theme.procurement': { fi: 'Julkiset hankinnat', sv: 'Offentlig upphandling', en: 'Public procurement' },
  'cooperations.theme.tourism': { fi: 'Matkailu', sv: 'Turism', en: 'Tourism' },
  'cooperations.theme.digitalisation': { fi: 'Digitalisaatio', sv: 'Digitalisering', en: 'Digitalisation' },
  'cooperations.theme.environment': {
    fi: 'Ympäristö ja energia',
    sv: 'Miljö och energi',
    en: 'Environment and energy',
  },
  'cooperations.theme.communication': {
    fi: 'Viestintä ja markkinointi',
    sv: 'Kommunikation och marknadsföring',
    en: 'Communication and marketing',
  },
});
