import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Company } from '../companies/index.js';
import { Partner } from '../partners/index.js';
import { Cooperation } from './cooperation.entity.js';

/** A partner of the service network that takes part in a cooperation. */
@Entity({ name: 'cooperation_partners' })
export class CooperationPartner {
  @ForeignKey(() => Cooperation)
  @PrimaryColumn({ type: 'uuid' })
  cooperationId: string;
  @ForeignKey(() => Partner)
  @PrimaryColumn({ type: 'uuid' })
  partnerId: string;
}

/** A company that takes part in a cooperation. */
@Entity({ name: 'cooperation_companies' })
export class CooperationCompany {
  @ForeignKey(() => Cooperation)
  @PrimaryColumn({ type: 'uuid' })
  cooperationId: string;
  @ForeignKey(() => Company)
  @PrimaryColumn({ type: 'uuid' })
  companyId: string;
}
