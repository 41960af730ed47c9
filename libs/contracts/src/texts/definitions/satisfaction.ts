import { defineTexts } from '../define-texts.js';

/** The words of the indicators of chapter 2.7: how content the companies are. */
export const satisfactionDefinitions = defineTexts({
  'indicator-definitions.T.f.name': {
    fi: 'Sijoitus yritysmittauksissa',
    sv: 'Placering i företagsmätningar',
    en: 'Place in business surveys',
  },
  'indicator-definitions.T.f.definition': {
    fi: 'Uusin jakson lopussa tiedossa ollut sijoitus valtakunnallisessa yritysmittauksessa. Pienempi luku on parempi. Muutos lasketaan vain saman mittauksen edelliseen kertaan ja samaan luokkaan; luku on vihreä, kun sijoitus on parantunut.',
    sv: 'Den nyaste placeringen i en nationell företagsmätning som var känd vid periodens slut. Ett mindre tal är bättre. Förändringen räknas bara mot föregående upplaga av samma mätning och samma klass; ljuset är grönt när placeringen har förbättrats.',
    en: 'The newest place in a national business survey that was known when the period ended. A smaller number is better. The change is told only against the edition before of the same survey and the same class; the light is green when the place has improved.',
  },
  'indicator-definitions.T.f.leftOut': {
    fi: 'Mittauskerrat, joista kunnan sijoitusta ei ole julkaistu. Maakunnalliset sijoitukset näkyvät erikseen.',
    sv: 'Upplagor där kommunens placering inte har publicerats. Regionala placeringar visas för sig.',
    en: 'Editions that do not tell the municipality’s place. Regional places are shown apart.',
  },
  'indicator-definitions.T.f.note': {
    fi: 'Sija 12/98 ja sija 12/54 eivät ole sama asia: katso, montako vertailtiin.',
    sv: 'Plats 12/98 och plats 12/54 är inte samma sak: se hur många som jämfördes.',
    en: '12th of 98 and 12th of 54 are not the same: see how many were compared.',
  },
  'indicator-definitions.T.f.compared': { fi: 'Vertailtuja', sv: 'Jämförda', en: 'Compared' },
  'indicator-definitions.T.f.before': { fi: 'Edellinen sijoitus', sv: 'Föregående placering', en: 'Place before' },
  'indicator-definitions.T.f.gained': {
    fi: 'Sijoja ylöspäin',
    sv: 'Platser uppåt',
    en: 'Places gained',
  },
  'indicator-definitions.T.f.cameOut': { fi: 'Julkaistu', sv: 'Publicerad', en: 'Came out' },
  'indicator-definitions.T.f.regional': {
    fi: 'Sijoitus maakunnassa',
    sv: 'Placering i landskapet',
    en: 'Place in the region',
  },
  'indicator-definitions.T.f.regionalCompared': {
    fi: 'Vertailtuja maakunnassa',
    sv: 'Jämförda i landskapet',
    en: 'Compared in the region',
  },
});
