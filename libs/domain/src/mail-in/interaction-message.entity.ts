import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Interaction } from '../interactions/index.js';

/** The mail that an interaction was made of, as a keyed hash of its Message-ID: the same mail twice is found, and no more is kept. */
@Entity({ name: 'interaction_messages' })
export class InteractionMessage {
  @ForeignKey(() => Interaction)
  @PrimaryColumn({ type: 'uuid' })
  interactionId: string;
  @PrimaryColumn({ type: 'bytea' }) messageHash: Buffer;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
}
