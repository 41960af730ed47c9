import type {
  CompanyKind,
  CompanyRelationship,
  CompanySituation,
  CompanyStatus,
  IndustryScheme,
  SizeClass,
} from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { User } from '../users/index.js';

/** A company, sole trader, association or a person founding a company, as the municipality knows it. What the national register says stands beside it. */
@Entity({ name: 'companies' })
export class Company {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @Column({ type: 'text', default: 'company' }) kind: CompanyKind;
  @Column({ type: 'text' }) name: string;
  /** 1234567-8, its check digit verified; null for sole traders entered by hand and for founders. */
  @Column({ type: 'text', nullable: true }) businessId: string | null;
  @Column({ type: 'text', default: 'established' }) relationship: CompanyRelationship;
  @Column({ type: 'text', default: 'active' }) status: CompanyStatus;
  @Column({ type: 'text', nullable: true }) situation: CompanySituation | null;
  /** The register's number, e.g. 16 for a limited company. */
  @Column({ type: 'text', nullable: true }) companyForm: string | null;
  @Column({ type: 'text', nullable: true }) industryCode: string | null;
  @Column({ type: 'text', nullable: true }) industryScheme: IndustryScheme | null;
  @Column({ type: 'text', nullable: true }) sizeClass: SizeClass | null;
  @Column({ type: 'text', nullable: true }) streetAddress: string | null;
  @Column({ type: 'text', nullable: true }) postalCode: string | null;
  @Column({ type: 'text', nullable: true }) postOffice: string | null;
  @Column({ type: 'text', nullable: true }) municipalityCode: string | null;
  @Column({ type: 'text', nullable: true }) website: string | null;
  @Column({ type: 'text', nullable: true }) email: string | null;
  @Column({ type: 'text', nullable: true }) phone: string | null;
  @Column({ type: 'text', array: true, default: '{}' }) tags: string[];
  @Column({ type: 'text', nullable: true }) notes: string | null;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  ownerId: string | null;
  /** Housing and mutual property companies stay out of lists and coverage by default; the database derives it from the form. */
  @Column({
    type: 'boolean',
    generatedType: 'STORED',
    asExpression: `company_form is not null and company_form in ('2', '10')`,
  })
  housing: boolean;
  /** What likely the same company has alike, however it is written; the database derives them. */
  @Column({ type: 'text', nullable: true, generatedType: 'STORED', asExpression: 'company_name_key(name)' })
  nameKey: string | null;
  @Column({ type: 'text', nullable: true, generatedType: 'STORED', asExpression: 'phone_key(phone)' })
  phoneKey: string | null;
  @Column({ type: 'text', nullable: true, generatedType: 'STORED', asExpression: 'website_key(website)' })
  websiteKey: string | null;
  /** The company it was merged into; it lies in the bin then, and its address leads there. */
  @ForeignKey(() => Company)
  @Column({ type: 'uuid', nullable: true })
  mergedIntoId: string | null;
  @Column({ type: 'integer', default: 1 }) version: number;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  createdBy: string | null;
  @Column({ type: 'timestamptz', default: () => 'now()' }) updatedAt: Date;
  @Column({ type: 'timestamptz', nullable: true }) deletedAt: Date | null;
}
