/** What a map is told to draw: plain data, so that no page knows of the library behind it. */
import type { Geometry, SiteStatus } from '@elinvoima/contracts';

export const mapKinds = ['site', 'business_area', 'company', 'land_use_project'] as const;
export type MapKind = (typeof mapKinds)[number];

/** How something is drawn: a colour, and beside it a pattern and the shape of its mark, so that no colour has to be told apart. */
export const mapLooks = ['free', 'reserved', 'planned', 'taken', 'area', 'plan', 'company', 'outline'] as const;
export type MapLook = (typeof mapLooks)[number];

export interface MapFeature {
  readonly id: string;
  readonly kind: MapKind;
  readonly name: string;
  readonly look: MapLook;
  /** EPSG:3067, metres. */
  readonly geometry: Geometry;
}

/** Where a map looks: its middle in EPSG:3067 and how near. */
export interface MapPosition {
  readonly east: number;
  readonly north: number;
  readonly zoom: number;
}

/** What a page asks a map to do. */
export interface MapHandle {
  /** Shows everything that is drawn. */
  readonly fit: () => void;
  /** Goes to one of the features. */
  readonly show: (id: string) => void;
}

const siteLooks: Record<SiteStatus, MapLook> = {
  planned: 'planned',
  available: 'free',
  empty: 'free',
  reserved: 'reserved',
  sold: 'taken',
  leased: 'taken',
  in_use: 'taken',
};

export const lookOfSite = (status: SiteStatus): MapLook => siteLooks[status];
