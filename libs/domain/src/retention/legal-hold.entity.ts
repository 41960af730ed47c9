import type { DisposableKind, HoldTarget, RetentionClass } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Company } from '../companies/index.js';
import { User } from '../users/index.js';

/** Nothing of this may go, whatever its rule says, until the hold is lifted. Holds are lifted, never removed. */
@Entity({ name: 'legal_holds' })
export class LegalHold {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @Column({ type: 'text' }) target: HoldTarget;
  @ForeignKey(() => Company)
  @Column({ type: 'uuid', nullable: true })
  companyId: string | null;
  @Column({ type: 'text', nullable: true }) recordClass: RetentionClass | null;
  @Column({ type: 'text', nullable: true }) recordKind: DisposableKind | null;
  @Column({ type: 'uuid', nullable: true }) recordId: string | null;
  @Column({ type: 'text' }) ground: string;
  @Column({ type: 'date' }) setOn: string;
  @Column({ type: 'timestamptz', default: () => 'now()' }) setAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  setBy: string | null;
  @Column({ type: 'timestamptz', nullable: true }) liftedAt: Date | null;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  liftedBy: string | null;
  @Column({ type: 'text', nullable: true }) liftReason: string | null;
}
