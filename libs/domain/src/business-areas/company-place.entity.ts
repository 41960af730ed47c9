import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Company } from '../companies/index.js';
import { User } from '../users/index.js';
import { BusinessArea } from './business-area.entity.js';

/** Where a company is, as somebody has put it: the register knows postal addresses only. EPSG:3067, metres. */
@Entity({ name: 'company_places' })
export class CompanyPlace {
  @ForeignKey(() => Company, { onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid' })
  companyId: string;
  @ForeignKey(() => BusinessArea)
  @Column({ type: 'uuid', nullable: true })
  businessAreaId: string | null;
  @Column({ type: 'double precision', nullable: true }) east: number | null;
  @Column({ type: 'double precision', nullable: true }) north: number | null;
  @Column({ type: 'timestamptz', default: () => 'now()' }) updatedAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  updatedBy: string | null;
}
