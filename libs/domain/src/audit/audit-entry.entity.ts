import type { Changes } from '../platform/index.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who did what to which record, when. The database refuses to change or remove one. */
@Entity({ name: 'audit_entries' })
export class AuditEntry {
  @PrimaryColumn({ type: 'bigint', insert: false } as object) seq: string;
  @Column({ type: 'timestamptz', default: () => 'now()' }) at: Date;
  @Column({ type: 'text' }) actorKind: 'user' | 'system' | 'public';
  @Column({ type: 'uuid', nullable: true }) actorId: string | null;
  /** What was done, e.g. `create`, `update`, `delete`, `restore`, `sign-in`, `export`. */
  @Column({ type: 'text' }) action: string;
  @Column({ type: 'text' }) objectKind: string;
  @Column({ type: 'uuid', nullable: true }) objectId: string | null;
  @Column({ type: 'jsonb' }) changes: Changes;
}
