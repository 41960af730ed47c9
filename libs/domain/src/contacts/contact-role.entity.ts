import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Company } from '../companies/index.js';
import { Contact } from './contact.entity.js';

/** What a person is in a company, in the order that the person's page shows. */
@Entity({ name: 'contact_roles' })
export class ContactRole {
  @ForeignKey(() => Contact)
  @PrimaryColumn({ type: 'uuid' })
  contactId: string;
  @ForeignKey(() => Company)
  @PrimaryColumn({ type: 'uuid' })
  companyId: string;
  @Column({ type: 'text', nullable: true }) title: string | null;
  @Column({ type: 'integer', default: 0 }) position: number;
}
