import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { User } from '../user.entity.js';

/** One way in when the second factor is lost, once. */
@Entity({ name: 'recovery_codes' })
export class RecoveryCode {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => User)
  @Column({ type: 'uuid' })
  userId: string;
  @Column({ type: 'bytea' }) codeHash: Buffer;
  @Column({ type: 'timestamptz', nullable: true }) usedAt: Date | null;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
}
