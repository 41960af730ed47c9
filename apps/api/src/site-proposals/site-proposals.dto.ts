import {
  enquiryKinds,
  siteProposalStates,
  siteStatuses,
  type EnquiryKind,
  type SiteProposalState,
  type SiteStatus,
} from '@elinvoima/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { Day, Id, OneOf, Text, Whole } from '../http/fields.js';

export class SiteProposalInputDto {
  @Id() siteId: string;
  @Text({ most: 5000, least: 1, description: 'Why this site; the match’s `reason` is a beginning.' }) reason: string;
}

export class SiteProposalPatchDto {
  @Text({ most: 5000, least: 1, optional: true }) reason?: string;
  @OneOf(siteProposalStates, { optional: true }) state?: SiteProposalState;
  @Text({ most: 1000, optional: true, nullable: true, description: 'Needed for `declined` and `withdrawn`.' })
  stateReason?: string | null;
  @Day({ optional: true, description: 'Today unless told; not in the future.' }) stateOn?: string;
  @Whole({ least: 1, most: 1000, optional: true, description: 'Where it stands among the others, from 1.' })
  place?: number;
}

class ProposedSiteDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty({ enum: enquiryKinds }) kind: EnquiryKind;
  @ApiProperty({ enum: siteStatuses }) status: SiteStatus;
  @ApiProperty() isPublic: boolean;
}

export class SiteProposalDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) enquiryId: string;
  @ApiProperty({ type: ProposedSiteDto }) site: ProposedSiteDto;
  @ApiProperty() reason: string;
  @ApiProperty({ enum: siteProposalStates }) state: SiteProposalState;
  @ApiProperty({ type: 'string', nullable: true }) stateReason: string | null;
  @ApiProperty({ format: 'date' }) stateOn: string;
  @ApiProperty({ type: 'integer' }) place: number;
  @ApiProperty({ type: 'string', nullable: true }) proposedBy: string | null;
  @ApiProperty({ format: 'date-time' }) createdAt: Date;
  @ApiProperty({ format: 'date-time' }) updatedAt: Date;
  @ApiProperty() version: number;
}

export class SiteProposalsDto {
  @ApiProperty({
    type: SiteProposalDto,
    isArray: true,
    description: 'In their order; what was declined or withdrawn last.',
  })
  items: SiteProposalDto[];
}
