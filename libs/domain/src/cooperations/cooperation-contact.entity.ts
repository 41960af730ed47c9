import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Contact } from '../contacts/index.js';
import { Cooperation } from './cooperation.entity.js';

/** Whom to ask in a cooperation about a theme; without a theme, about all of it. */
@Entity({ name: 'cooperation_contacts' })
export class CooperationContact {
  @ForeignKey(() => Cooperation)
  @PrimaryColumn({ type: 'uuid' })
  cooperationId: string;
  @ForeignKey(() => Contact)
  @PrimaryColumn({ type: 'uuid' })
  contactId: string;
  @PrimaryColumn({ type: 'text', default: '' }) theme: string;
}
