import type {
  DistanceTarget,
  EnquiryKind,
  Geometry,
  Language,
  SiteConnection,
  Landowner,
  SiteStatus,
  SiteTraffic,
  SiteUse,
} from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { BusinessArea } from '../business-areas/index.js';
import { Company } from '../companies/index.js';
import { LandUseProject } from '../land-use/index.js';
import { User } from '../users/index.js';

/** How far something is by road, as somebody has typed it. */
export interface Distance {
  to: DistanceTarget;
  /** "Valtatie 3, Merven liittymä" */
  name: string | null;
  km: number;
}

/** A plot or premises that a company may have: what it is, what it costs, and whether it is free. Areas in m², money in euros. */
@Entity({ name: 'sites' })
export class Site {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @Column({ type: 'text' }) kind: EnquiryKind;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text', nullable: true }) description: string | null;
  @Column({ type: 'text', nullable: true }) street: string | null;
  @Column({ type: 'text', nullable: true }) postalCode: string | null;
  @Column({ type: 'text', nullable: true }) town: string | null;
  @ForeignKey(() => BusinessArea)
  @Column({ type: 'uuid', nullable: true })
  businessAreaId: string | null;
  /** The plan that decides what may be built here, when it is one of ours. */
  @ForeignKey(() => LandUseProject)
  @Column({ type: 'uuid', nullable: true })
  landUseProjectId: string | null;
  /** The present property identifier, 14 digits; earlier ones stand in the history. */
  @Column({ type: 'text', nullable: true }) propertyId: string | null;
  /** As the deed says. */
  @Column({ type: 'double precision', nullable: true }) area: number | null;
  /** Of the outline; null without one. */
  @Column({ type: 'double precision', nullable: true }) computedArea: number | null;
  @Column({ type: 'double precision', nullable: true }) floorArea: number | null;
  /** How much may be built, m² of floor. */
  @Column({ type: 'double precision', nullable: true }) buildingRight: number | null;
  @Column({ type: 'text', nullable: true }) zoningMark: string | null;
  @Column({ type: 'text', nullable: true }) planName: string | null;
  @Column({ type: 'text', array: true, default: [] }) uses: SiteUse[];
  @Column({ type: 'text', array: true, default: [] }) connections: SiteConnection[];
  @Column({ type: 'text', array: true, default: [] }) traffic: SiteTraffic[];
  /** Electric power at the border, kilowatts. */
  @Column({ type: 'double precision', nullable: true }) powerKw: number | null;
  @Column({ type: 'jsonb', default: [] }) distances: Distance[];
  @Column({ type: 'double precision', nullable: true }) salePrice: number | null;
  @Column({ type: 'double precision', nullable: true }) monthlyRent: number | null;
  /** How the price was found (Kuntalaki 130 §). */
  @Column({ type: 'text', nullable: true }) valuationBasis: string | null;
  @Column({ type: 'text', default: 'municipality' }) landowner: Landowner;
  /** The company that owns or lets it. */
  @ForeignKey(() => Company)
  @Column({ type: 'uuid', nullable: true })
  companyId: string | null;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  ownerId: string | null;
  @Column({ type: 'text', default: 'available' }) status: SiteStatus;
  @Column({ type: 'date', default: () => `(now() at time zone 'Europe/Helsinki')::date` }) statusSince: string;
  @Column({ type: 'date', nullable: true }) availableFrom: string | null;
  @Column({ type: 'text', nullable: true }) buildingObligation: string | null;
  @Column({ type: 'date', nullable: true }) buildingObligationOn: string | null;
  @Column({ type: 'date', nullable: true }) buildingObligationMetOn: string | null;
  /** EPSG:3067, metres; computedArea, east and north follow from it. */
  @Column({ type: 'jsonb', nullable: true }) geometry: Geometry | null;
  @Column({ type: 'double precision', nullable: true }) east: number | null;
  @Column({ type: 'double precision', nullable: true }) north: number | null;
  @Column({ type: 'boolean', default: false }) isPublic: boolean;
  /** What the public catalogue says of it. */
  @Column({ type: 'jsonb', default: {} }) publicText: Partial<Record<Language, string>>;
  @Column({ type: 'integer', default: 1 }) version: number;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  createdBy: string | null;
  @Column({ type: 'timestamptz', default: () => 'now()' }) updatedAt: Date;
  @Column({ type: 'timestamptz', nullable: true }) deletedAt: Date | null;
}
