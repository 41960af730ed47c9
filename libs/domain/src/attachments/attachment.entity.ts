import type { AttachmentSubject } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { User } from '../users/index.js';

/** A file on a company, an interaction, an enquiry or a site. Whoever may read that record may read the file. */
@Entity({ name: 'attachments' })
export class Attachment {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @Column({ type: 'text' }) subjectKind: AttachmentSubject;
  @Column({ type: 'uuid' }) subjectId: string;
  /** As the sender called it, cleaned; shown, never a path. */
  @Column({ type: 'text' }) fileName: string;
  /** Found by looking into the file. */
  @Column({ type: 'text' }) mediaType: string;
  @Column({ type: 'integer' }) sizeBytes: number;
  @Column({ type: 'text' }) sha256: string;
  /** Its key in the file store. */
  @Column({ type: 'text' }) storedAs: string;
  @Column({ type: 'integer', default: 1 }) version: number;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  createdBy: string | null;
  @Column({ type: 'timestamptz', default: () => 'now()' }) updatedAt: Date;
  @Column({ type: 'timestamptz', nullable: true }) deletedAt: Date | null;
}
