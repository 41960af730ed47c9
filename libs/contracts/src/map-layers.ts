import type { Permission } from './permissions.js';

/** What the map shows, each of its own collection and with that collection’s right. */
export const mapLayers = ['sites', 'business-areas', 'companies', 'land-use-projects'] as const;
export type MapLayer = (typeof mapLayers)[number];

/** Business areas are read by whoever reads sites. */
export const mapLayerPermissions: Readonly<Record<MapLayer, Permission>> = {
  sites: 'sites.read',
  'business-areas': 'sites.read',
  companies: 'companies.read',
  'land-use-projects': 'land-use-projects.read',
};

/** Who may put things on the map, by layer. */
export const mapLayerWrites: Readonly<Record<MapLayer, Permission>> = {
  sites: 'sites.write',
  'business-areas': 'sites.write',
  companies: 'companies.write',
  'land-use-projects': 'land-use-projects.write',
};

/** Where the ground of a map comes from when the municipality has named a source. Both in ETRS-TM35FIN. */
export const mapBackgroundKinds = ['wmts', 'xyz'] as const;
export type MapBackgroundKind = (typeof mapBackgroundKinds)[number];
