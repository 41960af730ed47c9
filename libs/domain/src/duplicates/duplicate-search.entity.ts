import type { DuplicateKind, SharedKeyReason } from '@elinvoima/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A key that was left out of the comparison, since too many records share it. */
export interface SharedKey {
  kind: DuplicateKind;
  reason: SharedKeyReason;
  key: string;
  records: number;
}

/** The newest search for duplicates. */
@Entity({ name: 'duplicate_searches' })
export class DuplicateSearch {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @Column({ type: 'timestamptz' }) searchedAt: Date;
  @Column({ type: 'integer' }) companies: number;
  @Column({ type: 'integer' }) contacts: number;
  @Column({ type: 'jsonb' }) sharedKeys: SharedKey[];
}
