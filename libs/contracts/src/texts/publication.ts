import { defineTexts } from './define-texts.js';

/** Words about making a place public, and what it still lacks. */
export const publicationTexts = defineTexts({
  'publication.title': { fi: 'Julkinen luettelo', sv: 'Offentlig förteckning', en: 'Public catalogue' },
  'publication.switch': { fi: 'Julkinen', sv: 'Offentlig', en: 'Public' },
  'publication.shown': {
    fi: 'Kohde näkyy julkisessa luettelossa.',
    sv: 'Objektet visas i den offentliga förteckningen.',
    en: 'The site is in the public catalogue.',
  },
  'publication.kept': {
    fi: 'Kohde ei näy julkisessa luettelossa.',
    sv: 'Objektet visas inte i den offentliga förteckningen.',
    en: 'The site is not in the public catalogue.',
  },
  'publication.open': { fi: 'Avaa julkinen sivu', sv: 'Öppna den offentliga sidan', en: 'Open the public page' },
  'publication.missing': { fi: 'Puuttuu julkaisusta', sv: 'Fattas för publicering', en: 'Missing for publishing' },
  'publication.gap.status': {
    fi: 'Tila: myytyä, vuokrattua tai käytössä olevaa kohdetta ei näytetä.',
    sv: 'Status: sålda, uthyrda och använda objekt visas inte.',
    en: 'Status: sold, let and used sites are not shown.',
  },
  'publication.gap.size': { fi: 'Pinta-ala', sv: 'Areal', en: 'Area' },
  'publication.gap.text': { fi: 'Esittely suomeksi', sv: 'Presentation på finska', en: 'Words in Finnish' },
  'publication.gap.translations': {
    fi: 'Esittely ruotsiksi tai englanniksi; sillä kielellä näytetään suomenkielinen.',
    sv: 'Presentation på svenska eller engelska; den finska visas i stället.',
    en: 'Words in Swedish or English; the Finnish ones stand in.',
  },
  'publication.gap.outline': { fi: 'Sijainti', sv: 'Läge', en: 'Location' },
  'publication.gap.price': {
    fi: 'Hinta; sivulla lukee ”Kysy hintaa”.',
    sv: 'Pris; på sidan står ”Fråga om priset”.',
    en: 'Price; the page says “Ask for the price”.',
  },
  'publication.gap.uses': {
    fi: 'Käyttö, johon kohde sopii',
    sv: 'Användning som objektet lämpar sig för',
    en: 'What it suits',
  },
  'publication.seen': {
    fi: 'Näin yleisö näkee kohteen',
    sv: 'Så ser allmänheten objektet',
    en: 'What the public sees',
  },
});
