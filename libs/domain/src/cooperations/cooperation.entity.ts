import type { CooperationScope } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { User } from '../users/index.js';

/** Standing or fixed-term joint work with a named outside organisation: a purpose, an owner and a first day. */
@Entity({ name: 'cooperations' })
export class Cooperation {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text', nullable: true }) purpose: string | null;
  @Column({ type: 'text', nullable: true }) theme: string | null;
  @Column({ type: 'date' }) startsOn: string;
  /** Its last day; null while it goes on for now. */
  @Column({ type: 'date', nullable: true }) endsOn: string | null;
  @Column({ type: 'boolean', default: false }) hasAgreement: boolean;
  @Column({ type: 'date', nullable: true }) agreementFrom: string | null;
  @Column({ type: 'date', nullable: true }) agreementUntil: string | null;
  @Column({ type: 'text', nullable: true }) agreementNumber: string | null;
  /** Where the paper is: in the municipality's archive or case register. */
  @Column({ type: 'text', nullable: true }) agreementUrl: string | null;
  @Column({ type: 'text', default: 'F5' }) primaryFactor: string;
  @Column({ type: 'text', array: true, default: [] }) secondaryFactors: string[];
  @Column({ type: 'text', nullable: true }) scope: CooperationScope | null;
  /** Of a network: its working groups by name, how many take part, who leads it. */
  @Column({ type: 'text', array: true, default: [] }) groups: string[];
  @Column({ type: 'integer', nullable: true }) memberCount: number | null;
  @Column({ type: 'text', nullable: true }) chair: string | null;
  /** Counted results: money that came through it, and services that were not there before. */
  @Column({ type: 'integer', nullable: true }) fundingEur: number | null;
  @Column({ type: 'integer', nullable: true }) newServices: number | null;
  /** Work places that it gave, such as summer jobs, and companies that were the employers. */
  @Column({ type: 'integer', nullable: true }) jobs: number | null;
  @Column({ type: 'integer', nullable: true }) employers: number | null;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  ownerId: string | null;
  @Column({ type: 'integer', default: 1 }) version: number;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  createdBy: string | null;
  @Column({ type: 'timestamptz', default: () => 'now()' }) updatedAt: Date;
  @Column({ type: 'timestamptz', nullable: true }) deletedAt: Date | null;
}
