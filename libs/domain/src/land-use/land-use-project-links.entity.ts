import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Company } from '../companies/index.js';
import { Enquiry } from '../enquiries/index.js';
import { LandUseProject } from './land-use-project.entity.js';

/** A company that a plan concerns: on its area, waiting for its plots, or the one who asked for it. */
@Entity({ name: 'land_use_project_companies' })
export class LandUseProjectCompany {
  @ForeignKey(() => LandUseProject)
  @PrimaryColumn({ type: 'uuid' })
  projectId: string;
  @ForeignKey(() => Company)
  @PrimaryColumn({ type: 'uuid' })
  companyId: string;
}

/** An enquiry that a plan answers. */
@Entity({ name: 'land_use_project_enquiries' })
export class LandUseProjectEnquiry {
  @ForeignKey(() => LandUseProject)
  @PrimaryColumn({ type: 'uuid' })
  projectId: string;
  @ForeignKey(() => Enquiry)
  @PrimaryColumn({ type: 'uuid' })
  enquiryId: string;
}
