import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { User } from './user.entity.js';

/** A browser that is on its way in: the password was right and the second factor is asked, or a passkey will tell who it is. */
@Entity({ name: 'sign_in_attempts' })
export class SignInAttempt {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @Column({ type: 'bytea' }) tokenHash: Buffer;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  userId: string | null;
  @Column({ type: 'integer', default: 0 }) failures: number;
  @Column({ type: 'timestamptz' }) expiresAt: Date;
}
