import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { User } from '../user.entity.js';

/** What an authenticator app shares with us. The secret lies sealed; `enrolledAt` is null until a first code came from it. */
@Entity({ name: 'totp_secrets' })
export class TotpSecret {
  @ForeignKey(() => User)
  @PrimaryColumn({ type: 'uuid' })
  userId: string;
  @Column({ type: 'bytea' }) sealedSecret: Buffer;
  @Column({ type: 'timestamptz', nullable: true }) enrolledAt: Date | null;
  @Column({ type: 'bigint', nullable: true }) lastStep: string | null;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
}
