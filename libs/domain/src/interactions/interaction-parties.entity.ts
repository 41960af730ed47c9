import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Company } from '../companies/index.js';
import { Contact } from '../contacts/index.js';
import { Partner } from '../partners/index.js';
import { User } from '../users/index.js';
import { Interaction } from './interaction.entity.js';

/** A company that an interaction was with: each makes one company contact (yrityskontakti). */
@Entity({ name: 'interaction_companies' })
export class InteractionCompany {
  @ForeignKey(() => Interaction)
  @PrimaryColumn({ type: 'uuid' })
  interactionId: string;
  @ForeignKey(() => Company)
  @PrimaryColumn({ type: 'uuid' })
  companyId: string;
}

/** A person outside the municipality who took part. */
@Entity({ name: 'interaction_contacts' })
export class InteractionContact {
  @ForeignKey(() => Interaction)
  @PrimaryColumn({ type: 'uuid' })
  interactionId: string;
  @ForeignKey(() => Contact)
  @PrimaryColumn({ type: 'uuid' })
  contactId: string;
}

/** An organisation of the service network that took part. */
@Entity({ name: 'interaction_partners' })
export class InteractionPartner {
  @ForeignKey(() => Interaction)
  @PrimaryColumn({ type: 'uuid' })
  interactionId: string;
  @ForeignKey(() => Partner)
  @PrimaryColumn({ type: 'uuid' })
  partnerId: string;
}

/** A person of the municipality who took part. */
@Entity({ name: 'interaction_staff' })
export class InteractionStaff {
  @ForeignKey(() => Interaction)
  @PrimaryColumn({ type: 'uuid' })
  interactionId: string;
  @ForeignKey(() => User)
  @PrimaryColumn({ type: 'uuid' })
  userId: string;
}
