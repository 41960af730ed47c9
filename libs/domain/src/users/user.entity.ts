import type { Language, Role } from '@elinvoima/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person of the municipality who signs in, with one role. */
@Entity({ name: 'users' })
export class User {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  /** Lower case; the name one signs in with. */
  @Column({ type: 'text' }) email: string;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text' }) role: Role;
  @Column({ type: 'text', default: 'fi' }) language: Language;
  /** The unit of the municipality, by which figures are broken down. */
  @Column({ type: 'text', nullable: true }) unit: string | null;
  /** Shown to those who are told whom to turn to. */
  @Column({ type: 'text', nullable: true }) phone: string | null;
  /** Null until the invitation has been accepted. */
  @Column({ type: 'text', nullable: true }) passwordHash: string | null;
  /** Signs in by the municipality's identity provider. */
  @Column({ type: 'boolean', default: false }) hasIdentity: boolean;
  @Column({ type: 'boolean', default: false }) isDemo: boolean;
  @Column({ type: 'timestamptz', nullable: true }) disabledAt: Date | null;
  @Column({ type: 'integer', default: 1 }) version: number;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
  @Column({ type: 'timestamptz', default: () => 'now()' }) updatedAt: Date;
}
