import type { Language } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Contact } from '../contacts/index.js';
import { User } from '../users/index.js';

/** One person's data as a file, for a day and for whoever asked for it. */
@Entity({ name: 'data_packages' })
export class DataPackage {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => Contact)
  @Column({ type: 'uuid', nullable: true })
  contactId: string | null;
  @Column({ type: 'bytea', nullable: true }) emailHash: Buffer | null;
  @Column({ type: 'text' }) language: Language;
  @Column({ type: 'integer' }) records: number;
  @Column({ type: 'integer' }) toDecide: number;
  @Column({ type: 'bigint' }) sizeBytes: string;
  @Column({ type: 'text', nullable: true }) storedAs: string | null;
  @ForeignKey(() => User)
  @Column({ type: 'uuid' })
  requestedBy: string;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
  @Column({ type: 'timestamptz' }) expiresAt: Date;
}
