import {
  enquiryKinds,
  enquiryStages,
  matchCriteria,
  matchVerdicts,
  siteProposalStates,
  siteStatuses,
  type EnquiryKind,
  type EnquiryStage,
  type MatchCriterion,
  type MatchVerdict,
  type SiteProposalState,
  type SiteStatus,
} from '@elinvoima/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { QueryFlag, Text, Whole } from '../http/fields.js';
import { NamedDto } from '../http/named.dto.js';
import { pageOf } from '../http/page.dto.js';

/** Ranked lists have one order, the best first. */
export class MatchesOfSiteQuery {
  @Whole({ least: 1, most: 200, optional: true, description: 'Rows a page; 50 unless told.' }) limit: number = 50;
  @Text({ most: 500, optional: true, description: 'The `nextCursor` of the page before.' }) cursor?: string;
  @QueryFlag({ description: 'Adds `total`.' }) withTotal?: boolean;
}

export class MatchesOfEnquiryQuery extends MatchesOfSiteQuery {
  @QueryFlag({ description: 'Also the sites that may not be proposed, after the others, with what stands in the way.' })
  misfits?: boolean;
}

class CriterionWordsDto {
  @ApiProperty({ enum: matchCriteria }) criterion: MatchCriterion;
  @ApiProperty({ enum: matchVerdicts, description: '`unknown`: the site’s fact is missing.' }) verdict: MatchVerdict;
  @ApiProperty({ description: 'The figures of both sides, in the reader’s language.' }) words: string;
}

class ProposalStateDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: siteProposalStates }) state: SiteProposalState;
}

class MatchDto {
  @ApiProperty({ type: 'number', minimum: 0, maximum: 100, description: '100 fits in everything that was asked for.' })
  score: number;
  @ApiProperty({ enum: matchCriteria, isArray: true, description: 'What keeps it from being proposed.' })
  excludedBy: MatchCriterion[];
  @ApiProperty({ type: CriterionWordsDto, isArray: true, description: 'Of what was asked for only.' })
  criteria: CriterionWordsDto[];
  @ApiProperty({ type: ProposalStateDto, nullable: true }) proposal: ProposalStateDto | null;
}

export class SiteMatchDto extends MatchDto {
  @ApiProperty({ format: 'uuid', description: 'The site’s.' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty({ enum: enquiryKinds }) kind: EnquiryKind;
  @ApiProperty({ enum: siteStatuses }) status: SiteStatus;
  @ApiProperty({ type: 'string', nullable: true }) street: string | null;
  @ApiProperty({ type: 'string', nullable: true }) propertyId: string | null;
  @ApiProperty() isPublic: boolean;
  @ApiProperty({ description: 'What fits, in words that may begin a proposal.' }) reason: string;
  @ApiProperty({ description: 'Came free after the enquiry, and nobody has marked it as seen.' }) isNew: boolean;
}

export class EnquiryMatchDto extends MatchDto {
  @ApiProperty({ format: 'uuid', description: 'The enquiry’s.' }) id: string;
  @ApiProperty() title: string;
  @ApiProperty({ enum: enquiryStages }) stage: EnquiryStage;
  @ApiProperty({ format: 'date' }) receivedOn: string;
  @ApiProperty({ type: NamedDto, nullable: true }) owner: NamedDto | null;
  @ApiProperty({ type: NamedDto, nullable: true }) company: NamedDto | null;
  @ApiProperty({ type: 'string', nullable: true }) askerName: string | null;
}

export class SiteMatchPageDto extends pageOf(SiteMatchDto) {}
export class EnquiryMatchPageDto extends pageOf(EnquiryMatchDto) {}
