import { defineTexts } from './define-texts.js';

/** Words about the pictures of plots and premises that the public catalogue shows. */
export const sitePicturesTexts = defineTexts({
  'site-pictures.title': { fi: 'Julkiset kuvat', sv: 'Offentliga bilder', en: 'Public pictures' },
  'site-pictures.none': {
    fi: 'Julkiseen luetteloon ei ole valittu kuvia.',
    sv: 'Inga bilder har valts till den offentliga förteckningen.',
    en: 'No pictures have been chosen for the public catalogue.',
  },
  'site-pictures.choose': { fi: 'Valitse julkiset kuvat', sv: 'Välj offentliga bilder', en: 'Choose public pictures' },
  'site-pictures.addFirst': {
    fi: 'Lisää ensin kuva kohteen liitteisiin (JPEG, PNG tai WebP).',
    sv: 'Lägg först till en bild bland objektets bilagor (JPEG, PNG eller WebP).',
    en: 'First add a picture to the attachments of the site (JPEG, PNG or WebP).',
  },
  'site-pictures.show': { fi: 'Näytä luettelossa', sv: 'Visa i förteckningen', en: 'Show in the catalogue' },
  'site-pictures.alt.fi': { fi: 'Kuvan selitys suomeksi', sv: 'Bildtext på finska', en: 'What it shows, in Finnish' },
  'site-pictures.alt.sv': { fi: 'Kuvan selitys ruotsiksi', sv: 'Bildtext på svenska', en: 'What it shows, in Swedish' },
  'site-pictures.alt.en': {
    fi: 'Kuvan selitys englanniksi',
    sv: 'Bildtext på engelska',
    en: 'What it shows, in English',
  },
  'site-pictures.altHint': {
    fi: 'Mitä kuvassa näkyy, sille joka ei näe kuvaa.',
    sv: 'Vad bilden visar, för den som inte ser den.',
    en: 'What the picture shows, for those who do not see it.',
  },
  'site-pictures.earlier': {
    fi: 'Siirrä aikaisemmaksi: {name}',
    sv: 'Flytta framåt: {name}',
    en: 'Move earlier: {name}',
  },
  'site-pictures.saved': {
    fi: 'Julkiset kuvat tallennettu',
    sv: 'Offentliga bilder sparade',
    en: 'Public pictures saved',
  },
});
