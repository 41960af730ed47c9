import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { User } from './user.entity.js';

/** A signed-in browser. The cookie holds a random token, this row only its hash. */
@Entity({ name: 'sessions' })
export class Session {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @Column({ type: 'bytea' }) tokenHash: Buffer;
  @ForeignKey(() => User)
  @Column({ type: 'uuid' })
  userId: string;
  @Column({ type: 'timestamptz', default: () => 'now()' }) signedInAt: Date;
  /** When the holder last showed who they are: at signing in and at a step-up. */
  @Column({ type: 'timestamptz', default: () => 'now()' }) confirmedAt: Date;
  @Column({ type: 'timestamptz', default: () => 'now()' }) lastSeenAt: Date;
  @Column({ type: 'timestamptz' }) expiresAt: Date;
  /** How the session began; what an identity provider vouches for needs no second factor of ours. */
  @Column({ type: 'text', default: 'password' }) method: 'password' | 'passkey' | 'oidc';
  /** Browser and system, shortened. */
  @Column({ type: 'text', nullable: true }) userAgent: string | null;
}
