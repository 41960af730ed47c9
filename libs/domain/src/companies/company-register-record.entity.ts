import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Company } from './company.entity.js';

/** What the national business register (PRH/YTJ open data) says of a company, with the time it was fetched. People do not edit it. */
@Entity({ name: 'company_register_records' })
export class CompanyRegisterRecord {
  @ForeignKey(() => Company)
  @PrimaryColumn({ type: 'uuid' })
  companyId: string;
  @Column({ type: 'text' }) businessId: string;
  @Column({ type: 'text', nullable: true }) euId: string | null;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text', nullable: true }) companyForm: string | null;
  @Column({ type: 'text', nullable: true }) industryCode: string | null;
  @Column({ type: 'text', nullable: true }) industryScheme: string | null;
  @Column({ type: 'text', nullable: true }) tradeRegisterStatus: string | null;
  @Column({ type: 'text', nullable: true }) situation: string | null;
  @Column({ type: 'date', nullable: true }) registeredOn: string | null;
  @Column({ type: 'date', nullable: true }) endedOn: string | null;
  @Column({ type: 'text', nullable: true }) website: string | null;
  @Column({ type: 'boolean' }) inVatRegister: boolean;
  @Column({ type: 'boolean' }) inPrepaymentRegister: boolean;
  /** A regular employer that pays wages to two or more; never a head count. */
  @Column({ type: 'boolean' }) inEmployerRegister: boolean;
  @Column({ type: 'text', nullable: true }) visitingStreet: string | null;
  /** Often somebody's home: never in lists, never published. */
  @Column({ type: 'text', nullable: true }) visitingApartment: string | null;
  @Column({ type: 'text', nullable: true }) visitingPostalCode: string | null;
  @Column({ type: 'text', nullable: true }) visitingPostOffice: string | null;
  @Column({ type: 'text', nullable: true }) visitingMunicipalityCode: string | null;
  @Column({ type: 'text', nullable: true }) postalStreet: string | null;
  @Column({ type: 'text', nullable: true }) postalApartment: string | null;
  @Column({ type: 'text', nullable: true }) postalPostalCode: string | null;
  @Column({ type: 'text', nullable: true }) postalPostOffice: string | null;
  @Column({ type: 'text', nullable: true }) postalMunicipalityCode: string | null;
  @Column({ type: 'timestamptz', nullable: true }) registerModifiedAt: Date | null;
  @Column({ type: 'timestamptz' }) fetchedAt: Date;
}
