import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Company } from './company.entity.js';

/** A name the company bears or has borne; it is found by any of them. */
@Entity({ name: 'company_names' })
export class CompanyName {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => Company)
  @Column({ type: 'uuid' })
  companyId: string;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text', nullable: true, generatedType: 'STORED', asExpression: 'company_name_key(name)' })
  nameKey: string | null;
  @Column({ type: 'text' }) kind: 'main' | 'parallel' | 'auxiliary';
  @Column({ type: 'date', nullable: true }) validFrom: string | null;
  @Column({ type: 'date', nullable: true }) validTo: string | null;
  @Column({ type: 'text' }) source: 'register' | 'own';
}
