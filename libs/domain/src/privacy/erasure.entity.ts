import type { ErasureGround } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { User } from '../users/index.js';

/** That somebody was erased, without saying who: an id that names nobody any more and keyed hashes of addresses. */
@Entity({ name: 'erasures' })
export class Erasure {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @Column({ type: 'uuid', nullable: true }) contactId: string | null;
  @Column({ type: 'bytea', array: true, default: '{}' }) emailHashes: Buffer[];
  @Column({ type: 'text' }) ground: ErasureGround;
  /** How many rows of which table. */
  @Column({ type: 'jsonb', default: '{}' }) counts: Record<string, number>;
  @Column({ type: 'integer', default: 0 }) wordsReplaced: number;
  @Column({ type: 'integer', default: 0 }) wordsKept: number;
  @Column({ type: 'timestamptz', default: () => 'now()' }) erasedAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  erasedBy: string | null;
}
