import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Event } from '../event.entity.js';

/** What procurement a market dialogue is about, and how many were told and offered in the end. */
@Entity({ name: 'market_dialogues' })
export class MarketDialogue {
  @ForeignKey(() => Event)
  @PrimaryColumn({ type: 'uuid' })
  eventId: string;
  @Column({ type: 'text', nullable: true }) topic: string | null;
  /** The unit that buys. */
  @Column({ type: 'text', nullable: true }) unit: string | null;
  /** When the tender is planned, as far as it is known. */
  @Column({ type: 'text', nullable: true }) tenderPlanned: string | null;
  /** Companies told of it, typed in; null: as many as were invited. */
  @Column({ type: 'integer', nullable: true }) told: number | null;
  /** Companies that offered, typed in after the tender. */
  @Column({ type: 'integer', nullable: true }) offered: number | null;
  @Column({ type: 'integer', default: 1 }) version: number;
  @Column({ type: 'timestamptz', default: () => 'now()' }) updatedAt: Date;
}
