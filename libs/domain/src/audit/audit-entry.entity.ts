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
  /** By what the person was signed in: a session's or a key's id, never its secret. */
  @Column({ type: 'text', nullable: true }) viaKind: 'session' | 'api-key' | null;
  @Column({ type: 'uuid', nullable: true }) viaId: string | null;
  /** Of a look at a record: the right it was allowed by. */
  @Column({ type: 'text', nullable: true }) permission: string | null;
  /** What contentless fields held, under the record's key (`subject-keys.ts`). */
  @Column({ type: 'jsonb', nullable: true }) locked: Record<string, string> | null;
}
