import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { User } from './user.entity.js';

/** A mailed link that sets a password once: an invitation or a forgotten password. Its token is made when the mail leaves. */
@Entity({ name: 'one_time_links' })
export class OneTimeLink {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => User)
  @Column({ type: 'uuid' })
  userId: string;
  @Column({ type: 'text' }) purpose: 'invitation' | 'password_reset';
  @Column({ type: 'bytea', nullable: true }) tokenHash: Buffer | null;
  @Column({ type: 'timestamptz' }) expiresAt: Date;
  @Column({ type: 'timestamptz', nullable: true }) usedAt: Date | null;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
}
