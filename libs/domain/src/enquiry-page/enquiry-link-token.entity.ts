import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Enquiry } from '../enquiries/index.js';

/** A link by which an asker follows an enquiry, as a hash: nobody who reads the table can open it. */
@Entity({ name: 'enquiry_link_tokens' })
export class EnquiryLinkToken {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => Enquiry, { onDelete: 'CASCADE' })
  @Column({ type: 'uuid' })
  enquiryId: string;
  @Column({ type: 'bytea' }) tokenHash: Buffer;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
  @Column({ type: 'timestamptz', nullable: true }) revokedAt: Date | null;
}
