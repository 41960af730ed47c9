import type { RegisterChangeKind, RegisterChangeState } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Company } from '../../companies/index.js';
import { User } from '../../users/index.js';
import type { OwnFacts } from '../record/own-facts.js';
import type { RegisterCompany } from '../record/register-facts.js';

/** One thing that the national register says of a company and our own fields do not. Waits until a person takes it in or passes it over. */
@Entity({ name: 'register_changes' })
export class RegisterChange {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @Column({ type: 'text' }) businessId: string;
  /** Null while the company is not ours. */
  @ForeignKey(() => Company)
  @Column({ type: 'uuid', nullable: true })
  companyId: string | null;
  @Column({ type: 'text' }) kind: RegisterChangeKind;
  /** The company's name as the register has it. */
  @Column({ type: 'text' }) title: string;
  @Column({ type: 'jsonb', default: '{}' }) fromValues: Partial<OwnFacts>;
  @Column({ type: 'jsonb' }) toValues: Partial<OwnFacts>;
  /** The whole record of a company that is not ours, to add it by. */
  @Column({ type: 'jsonb', nullable: true }) record: RegisterCompany | null;
  @Column({ type: 'boolean', default: false }) housing: boolean;
  @Column({ type: 'date', nullable: true }) registeredOn: string | null;
  @Column({ type: 'timestamptz' }) seenAt: Date;
  @Column({ type: 'timestamptz' }) lastSeenAt: Date;
  @Column({ type: 'text', default: 'open' }) state: RegisterChangeState;
  @Column({ type: 'timestamptz', nullable: true }) decidedAt: Date | null;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  decidedBy: string | null;
}
