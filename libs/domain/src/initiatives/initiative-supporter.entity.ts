import type { InitiativeMaker, Language } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Company } from '../companies/index.js';
import { Contact } from '../contacts/index.js';
import { Initiative } from './initiative.entity.js';

/** Somebody else who proposed the same: one initiative, several supporters. */
@Entity({ name: 'initiative_supporters' })
export class InitiativeSupporter {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => Initiative)
  @Column({ type: 'uuid' })
  initiativeId: string;
  @Column({ type: 'text' }) makerKind: InitiativeMaker;
  @ForeignKey(() => Company)
  @Column({ type: 'uuid', nullable: true })
  companyId: string | null;
  @ForeignKey(() => Contact)
  @Column({ type: 'uuid', nullable: true })
  contactId: string | null;
  @Column({ type: 'text', nullable: true }) name: string | null;
  @Column({ type: 'text', nullable: true }) email: string | null;
  @Column({ type: 'text', default: 'fi' }) language: Language;
  @Column({ type: 'date' }) since: string;
}
