import { defineTexts } from './define-texts.js';

/** Plots and premises as files for maps and tables. */
export const siteFilesTexts = defineTexts({
  'site-files.title': {
    fi: 'Rajauksineen tiedostona',
    sv: 'Med avgränsningar som fil',
    en: 'With outlines as a file',
  },
  'site-files.geojson-3067': {
    fi: 'GeoJSON, EPSG:3067',
    sv: 'GeoJSON, EPSG:3067',
    en: 'GeoJSON, EPSG:3067',
  },
  'site-files.geojson-4326': { fi: 'GeoJSON, WGS 84', sv: 'GeoJSON, WGS 84', en: 'GeoJSON, WGS 84' },
  'site-files.csv-3067': { fi: 'CSV ja WKT', sv: 'CSV och WKT', en: 'CSV and WKT' },
});
