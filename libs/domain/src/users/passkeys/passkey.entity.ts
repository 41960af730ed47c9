import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Session } from '../session.entity.js';
import { SignInAttempt } from '../sign-in-attempt.entity.js';
import { User } from '../user.entity.js';

/** A key that a device or a password manager holds for somebody; we hold its public half. */
@Entity({ name: 'passkeys' })
export class Passkey {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => User)
  @Column({ type: 'uuid' })
  userId: string;
  @Column({ type: 'text' }) credentialId: string;
  @Column({ type: 'bytea' }) publicKey: Buffer;
  @Column({ type: 'bigint', default: 0 }) counter: string;
  @Column({ type: 'text', array: true, default: '{}' }) transports: string[];
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
  @Column({ type: 'timestamptz', nullable: true }) lastUsedAt: Date | null;
}

/** What a passkey must sign, once: asked by a session or by an attempt to sign in. */
@Entity({ name: 'passkey_challenges' })
export class PasskeyChallenge {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @Column({ type: 'text' }) challenge: string;
  @ForeignKey(() => Session)
  @Column({ type: 'uuid', nullable: true })
  sessionId: string | null;
  @ForeignKey(() => SignInAttempt)
  @Column({ type: 'uuid', nullable: true })
  attemptId: string | null;
  @Column({ type: 'timestamptz' }) expiresAt: Date;
}
