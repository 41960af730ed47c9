import type { HelpArea, PartnerSector } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { User } from '../users/index.js';

/** An organisation of the service network: Uusyrityskeskus, the employment area, ELY, a college, an association. */
@Entity({ name: 'partners' })
export class Partner {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text' }) sector: PartnerSector;
  /** The organisation that it is a department of: where partners are counted, the two are one. */
  @ForeignKey(() => Partner)
  @Column({ type: 'uuid', nullable: true })
  parentId: string | null;
  @Column({ type: 'text', nullable: true }) businessId: string | null;
  /** What it helps companies with. */
  @Column({ type: 'text', array: true, default: '{}' }) areas: HelpArea[];
  /** Whom to ask for. */
  @Column({ type: 'text', nullable: true }) contactName: string | null;
  @Column({ type: 'text', nullable: true }) email: string | null;
  @Column({ type: 'text', nullable: true }) phone: string | null;
  @Column({ type: 'text', nullable: true }) website: string | null;
  @Column({ type: 'text', nullable: true }) notes: string | null;
  /** When somebody last saw that all this is so. */
  @Column({ type: 'date', nullable: true }) checkedOn: string | null;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  checkedBy: string | null;
  @Column({ type: 'integer', default: 1 }) version: number;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  createdBy: string | null;
  @Column({ type: 'timestamptz', default: () => 'now()' }) updatedAt: Date;
  @Column({ type: 'timestamptz', nullable: true }) deletedAt: Date | null;
}
