import type { EnquiryKind } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { User } from '../users/index.js';

/** Who receives enquiries of the public form, by what is sought. */
@Entity({ name: 'enquiry_receivers' })
export class EnquiryReceiver {
  @PrimaryColumn({ type: 'text' }) kind: EnquiryKind;
  @ForeignKey(() => User)
  @Column({ type: 'uuid' })
  userId: string;
  @Column({ type: 'timestamptz', default: () => 'now()' }) updatedAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  updatedBy: string | null;
}
