import type {
  DataSubjectRight,
  IdentityCheck,
  InformationRequestKind,
  InformationRequestOutcome,
  InformationRequestState,
} from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { User } from '../users/index.js';

/** Somebody asks for documents, or for what the GDPR gives them. Who asked is known only for as long as it is needed. */
@Entity({ name: 'information_requests' })
@Unique(['year', 'number'])
export class InformationRequest {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  /** Of the day it came, and which one of that year: 3/2026. */
  @Column({ type: 'integer' }) year: number;
  @Column({ type: 'integer' }) number: number;
  @Column({ type: 'text' }) kind: InformationRequestKind;
  /** Many documents, or parts to be left out: a month instead of two weeks. */
  @Column({ type: 'boolean', default: false }) wide: boolean;
  @Column({ type: 'text', name: 'invoked_right', nullable: true }) right: DataSubjectRight | null;
  @Column({ type: 'date' }) receivedOn: string;
  @Column({ type: 'text', nullable: true }) requesterName: string | null;
  @Column({ type: 'text', nullable: true }) requesterContact: string | null;
  @Column({ type: 'text' }) asked: string;
  /** By the law, at first; `extendedUntil` goes before it. */
  @Column({ type: 'date' }) dueOn: string;
  @Column({ type: 'date', nullable: true }) extendedUntil: string | null;
  /** When the requester was told of it. */
  @Column({ type: 'date', nullable: true }) extendedOn: string | null;
  @Column({ type: 'text', nullable: true }) extensionReason: string | null;
  @Column({ type: 'text', nullable: true }) identityCheck: IdentityCheck | null;
  @Index()
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  ownerId: string | null;
  @Column({ type: 'text', default: 'open' }) state: InformationRequestState;
  @Column({ type: 'date', nullable: true }) answeredOn: string | null;
  @Column({ type: 'text', nullable: true }) outcome: InformationRequestOutcome | null;
  /** Why it was refused, by law. */
  @Column({ type: 'text', nullable: true }) ground: string | null;
  /** The requester wants a decision that can be appealed. */
  @Column({ type: 'boolean', default: false }) decisionAsked: boolean;
  @Column({ type: 'date', nullable: true }) decidedOn: string | null;
  @Column({ type: 'text', nullable: true }) notes: string | null;
  @Column({ type: 'timestamptz', nullable: true }) warnedAt: Date | null;
  @Column({ type: 'integer', default: 1 }) version: number;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  createdBy: string | null;
  @Column({ type: 'timestamptz', default: () => 'now()' }) updatedAt: Date;
  @Column({ type: 'timestamptz', nullable: true }) deletedAt: Date | null;
}
