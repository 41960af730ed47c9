import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Company } from '../../companies/index.js';
import { User } from '../../users/index.js';
import { Event } from '../event.entity.js';

/** What a market dialogue gives to all alike: a description, a draft of the tender, slides. */
@Entity({ name: 'dialogue_materials' })
export class DialogueMaterial {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => Event)
  @Column({ type: 'uuid' })
  eventId: string;
  @Column({ type: 'text' }) title: string;
  @Column({ type: 'boolean', default: false }) public: boolean;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  createdBy: string | null;
}

/** A version of a material. It never changes: a correction is the next edition, which is given to all again. */
@Entity({ name: 'dialogue_editions' })
export class DialogueEdition {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => DialogueMaterial)
  @Column({ type: 'uuid' })
  materialId: string;
  @Column({ type: 'integer' }) n: number;
  @Column({ type: 'text', nullable: true }) link: string | null;
  @Column({ type: 'text', nullable: true }) text: string | null;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  createdBy: string | null;
}

export const deliveryWays = ['mail', 'on_the_spot'] as const;
export type DeliveryWay = (typeof deliveryWays)[number];

/** Which company got which edition, when and how. */
@Entity({ name: 'dialogue_deliveries' })
export class DialogueDelivery {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => DialogueEdition)
  @Column({ type: 'uuid' })
  editionId: string;
  @ForeignKey(() => Company)
  @Column({ type: 'uuid' })
  companyId: string;
  @Column({ type: 'text' }) way: DeliveryWay;
  @Column({ type: 'timestamptz' }) givenAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  givenBy: string | null;
}
