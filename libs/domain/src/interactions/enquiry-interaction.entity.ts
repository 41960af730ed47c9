import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Enquiry } from '../enquiries/index.js';
import { Interaction } from './interaction.entity.js';

/** That an interaction is of an enquiry. */
@Entity({ name: 'enquiry_interactions' })
export class EnquiryInteraction {
  @ForeignKey(() => Interaction, { onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid' })
  interactionId: string;
  @ForeignKey(() => Enquiry, { onDelete: 'CASCADE' })
  @Column({ type: 'uuid' })
  enquiryId: string;
  /** The enquiry's first answer is this one, and goes with it. */
  @Column({ type: 'boolean', default: false }) isFirstAnswer: boolean;
}
