import type { Permission } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { User } from '../users/index.js';

/** The key of another system. The row holds only its hash, and the account that its writes are signed with. */
@Entity({ name: 'api_keys' })
export class ApiKey {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => User)
  @Column({ type: 'uuid' })
  userId: string;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text' }) prefix: string;
  @Column({ type: 'bytea' }) tokenHash: Buffer;
  @Column({ type: 'bytea', nullable: true }) previousHash: Buffer | null;
  @Column({ type: 'timestamptz', nullable: true }) previousUntil: Date | null;
  @Column({ type: 'text', array: true }) scopes: Permission[];
  @Column({ type: 'date' }) expiresOn: string;
  @Column({ type: 'integer', nullable: true }) warnedDays: number | null;
  @Column({ type: 'timestamptz', nullable: true }) lastUsedAt: Date | null;
  @Column({ type: 'timestamptz', nullable: true }) revokedAt: Date | null;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  revokedBy: string | null;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  createdBy: string | null;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
  @Column({ type: 'timestamptz', default: () => 'now()' }) updatedAt: Date;
  @Column({ type: 'integer', default: 1 }) version: number;
}
