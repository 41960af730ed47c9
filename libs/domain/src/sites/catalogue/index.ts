export * from './public-sites.geojson.js';
export * from './public-sites.query.js';
