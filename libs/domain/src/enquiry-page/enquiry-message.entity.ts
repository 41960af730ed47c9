import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Enquiry } from '../enquiries/index.js';

/** What an asker adds to an enquiry by the link. */
@Entity({ name: 'enquiry_messages' })
export class EnquiryMessage {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => Enquiry, { onDelete: 'CASCADE' })
  @Column({ type: 'uuid' })
  enquiryId: string;
  /** Made with the page: a repeated sending of it is the same message. */
  @Column({ type: 'uuid', default: () => 'uuidv7()' }) submissionId: string;
  @Column({ type: 'text' }) text: string;
  @Column({ type: 'timestamptz', default: () => 'now()' }) sentAt: Date;
}
