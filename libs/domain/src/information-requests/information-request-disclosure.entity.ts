import type { DisclosedKind } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { User } from '../users/index.js';
import { InformationRequest } from './information-request.entity.js';

/** What was given out on a request, and by which rule. */
@Entity({ name: 'information_request_disclosures' })
export class InformationRequestDisclosure {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => InformationRequest, { onDelete: 'CASCADE' })
  @Column({ type: 'uuid' })
  informationRequestId: string;
  @Column({ type: 'text' }) what: string;
  @Column({ type: 'text' }) rule: string;
  @Column({ type: 'date' }) givenOn: string;
  @Column({ type: 'text', nullable: true }) recordKind: DisclosedKind | null;
  @Column({ type: 'uuid', nullable: true }) recordId: string | null;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  createdBy: string | null;
}
