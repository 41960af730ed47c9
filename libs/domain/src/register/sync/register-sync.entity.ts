import type { RegisterSyncProblem, RegisterSyncStage, RegisterSyncState } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { User } from '../../users/index.js';

/** One reading of the national register: where it is, what it has found, and what stands in its way. */
@Entity({ name: 'register_syncs' })
export class RegisterSync {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @Column({ type: 'text', default: 'running' }) state: RegisterSyncState;
  @Column({ type: 'text', default: 'codes' }) stage: RegisterSyncStage;
  /** The municipality's postal codes when it began. */
  @Column({ type: 'text', array: true }) postalCodes: string[];
  /** The list of codes, or the postal code, that is being read: its place, from 0. */
  @Column({ type: 'integer', default: 0 }) place: number;
  @Column({ type: 'integer', default: 1 }) page: number;
  /** What the first page of this postal code held: a page past the end is the first one again. */
  @Column({ type: 'text', nullable: true }) firstPageKey: string | null;
  @Column({ type: 'text', nullable: true }) afterBusinessId: string | null;
  /** True for the first reading ever: what is unknown then need not be new. */
  @Column({ type: 'boolean' }) isFirst: boolean;
  @Column({ type: 'integer', default: 0 }) requests: number;
  @Column({ type: 'integer', default: 0 }) companiesRead: number;
  @Column({ type: 'integer', default: 0 }) companiesHere: number;
  @Column({ type: 'integer', default: 0 }) askedOneByOne: number;
  @Column({ type: 'integer', default: 0 }) unreadable: number;
  @Column({ type: 'integer', default: 0 }) changesFound: number;
  @Column({ type: 'text', nullable: true }) problem: RegisterSyncProblem | null;
  @Column({ type: 'integer', default: 0 }) failures: number;
  @Column({ type: 'timestamptz', nullable: true }) nextTryAt: Date | null;
  @Column({ type: 'timestamptz', nullable: true }) claimedUntil: Date | null;
  @Column({ type: 'timestamptz' }) startedAt: Date;
  @Column({ type: 'timestamptz', nullable: true }) finishedAt: Date | null;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  requestedBy: string | null;
}
