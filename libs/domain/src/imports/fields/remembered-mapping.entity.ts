import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { User } from '../../users/index.js';
import type { TableKind } from './import-field.js';

/** Which header fills which field in files with these headers, as it was when such a file was last written. */
@Entity({ name: 'import_mappings' })
export class RememberedMapping {
  @PrimaryColumn({ type: 'text' }) kind: TableKind;
  /** A digest of the headers, whatever their order. */
  @PrimaryColumn({ type: 'text' }) headersKey: string;
  /** Field by field, the header as it is normalised; a second one of its name is told by its number (`nimi#2`). */
  @Column({ type: 'jsonb' }) headers: Record<string, string>;
  @Column({ type: 'timestamptz', default: () => 'now()' }) updatedAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  updatedBy: string | null;
}
