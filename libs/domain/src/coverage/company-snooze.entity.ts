import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Company } from '../companies/index.js';
import { User } from '../users/index.js';

/** "Not now": a suggested company put off until a day. When the day comes, it is suggested again by itself. */
@Entity({ name: 'company_snoozes' })
export class CompanySnooze {
  @ForeignKey(() => Company)
  @PrimaryColumn({ type: 'uuid' })
  companyId: string;
  @Column({ type: 'date' }) until: string;
  @Column({ type: 'text' }) reason: string;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  createdBy: string | null;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
}
