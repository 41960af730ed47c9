import { defineTexts } from './define-texts.js';

/** Words about whether what was agreed came true. */
export const aftercareTexts = defineTexts({
  'aftercare.title': { fi: 'Toteutuminen', sv: 'Utfall', en: 'What came true' },
  'aftercare.source.company': { fi: 'Yrityksen kertoma', sv: 'Uppgett av företaget', en: 'Told by the company' },
  'aftercare.source.seen': { fi: 'Paikalla nähty', sv: 'Sett på plats', en: 'Seen on the spot' },
  'aftercare.source.register': { fi: 'Rekisteristä', sv: 'Ur register', en: 'From a register' },
  'aftercare.outcome.realised': { fi: 'Toteutui', sv: 'Förverkligades', en: 'Came true' },
  'aftercare.outcome.partly': { fi: 'Toteutui osittain', sv: 'Förverkligades delvis', en: 'Came true in part' },
  'aftercare.outcome.not_realised': { fi: 'Ei toteutunut', sv: 'Förverkligades inte', en: 'Did not come true' },
  'aftercare.measure.jobs': { fi: 'Työpaikat', sv: 'Arbetsplatser', en: 'Jobs' },
  'aftercare.measure.investment': { fi: 'Investointi', sv: 'Investering', en: 'Investment' },
  'aftercare.measure.builtArea': { fi: 'Rakennettu ala', sv: 'Byggd yta', en: 'Built area' },
  'aftercare.followUp': {
    fi: 'Jatkoseuranta {months} kk: miten sovittu on toteutunut?',
    sv: 'Uppföljning {months} mån: hur har det avtalade förverkligats?',
    en: 'Aftercare at {months} months: how has the agreement come true?',
  },
});
