import type { Language } from '@elinvoima/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Database } from './database.js';

/** The municipality this installation serves. One row, loaded from its programme file; nothing of any municipality stands in code. */
@Entity({ name: 'municipality' })
export class Municipality {
  @PrimaryColumn({ type: 'boolean', default: true }) singleton: boolean;
  /** Statistics Finland's three digits, e.g. 082. */
  @Column({ type: 'text' }) code: string;
  @Column({ type: 'text' }) nameFi: string;
  @Column({ type: 'text' }) nameSv: string;
  @Column({ type: 'text' }) nameEn: string;
  @Column({ type: 'text', array: true }) regionMunicipalityCodes: string[];
  @Column({ type: 'text', array: true }) postalCodes: string[];
  /** Roads, railways, villages and waters that plans and proposals are about. */
  @Column({ type: 'text', array: true, default: [] }) landUseThemes: string[];
  /** The day the municipality took the system into use; empty periods before it are "no data", not 0 (`followed.query.ts`). */
  @Column({ type: 'date' }) loggingBeganOn: string;
  @Column({ type: 'text', nullable: true }) accentColour: string | null;
  @Column({ type: 'text', nullable: true }) privacyNoticeUrl: string | null;
  /** Working days within which somebody gets in touch with who gave a low mark in a survey or asked to be called. */
  @Column({ type: 'integer', default: 5 }) surveyFollowUpDays: number;
  /** Whether measures and projects that are marked public stand on the page of lights. */
  @Column({ type: 'boolean', default: false }) publicMeasures: boolean;
  /** Whether reported figures of closed periods stand on their public page, and which. */
  @Column({ type: 'boolean', default: false }) publicFigures: boolean;
  @Column({ type: 'text', array: true, default: [] }) publicIndicatorKeys: string[];
  @Column({ type: 'integer', default: 1 }) version: number;
  @Column({ type: 'timestamptz' }) updatedAt: Date;
}

/** The one row. Throws when no programme has been loaded yet. */
export async function theMunicipality(db: Database): Promise<Municipality> {
  return db.repository(Municipality).findOneByOrFail({ singleton: true });
}

export function municipalityName(municipality: Municipality, language: Language): string {
  return { fi: municipality.nameFi, sv: municipality.nameSv, en: municipality.nameEn }[language];
}
