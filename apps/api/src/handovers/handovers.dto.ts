import {
  growthPlans,
  handoverStates,
  interactionTypes,
  needsBarriers,
  ownedKinds,
  type GrowthPlan,
  type HandoverState,
  type InteractionType,
  type NeedsBarrier,
  type OwnedKind,
} from '@elinvoima/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { Day, Id, ManyOf, Text } from '../http/fields.js';
import { NamedDto } from '../http/named.dto.js';
import { PageQuery, pageOf } from '../http/page.dto.js';

export class HandoversQuery extends PageQuery {}

export class HandoverPreviewQuery {
  @Id({ optional: true, description: 'Whose responsibilities; the caller’s unless told.' }) fromId?: string;
  @Id({ optional: true, description: 'To whom: then it is told what that person may not open.' }) toId?: string;
}

export class HandoverInputDto {
  @Id({ optional: true, description: 'The caller unless told.' }) fromId?: string;
  @Id() toId: string;
  @ManyOf(ownedKinds, { optional: true, description: 'Everything unless told.' }) kinds?: OwnedKind[];
  @Day({ optional: true, description: 'Today unless told.' }) startsOn?: string;
  @Day({ optional: true, nullable: true, description: 'The last day of a leave; left out, it is for good.' })
  untilOn?: string | null;
  @Text({ most: 2000, optional: true, nullable: true }) note?: string | null;
}

class OwnedCountDto {
  @ApiProperty({ enum: ownedKinds }) kind: OwnedKind;
  @ApiProperty() count: number;
  @ApiProperty({ description: 'Whether the receiver’s role opens this kind.' }) receiverMayRead: boolean;
}

export class HandoverPreviewDto {
  @ApiProperty({ type: OwnedCountDto, isArray: true }) kinds: OwnedCountDto[];
}

class HandedCountDto {
  @ApiProperty({ enum: ownedKinds }) kind: OwnedKind;
  @ApiProperty() count: number;
  @ApiProperty() givenBack: number;
}

export class HandoverRowDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: NamedDto }) from: NamedDto;
  @ApiProperty({ type: NamedDto }) to: NamedDto;
  @ApiProperty({ enum: ownedKinds, isArray: true }) kinds: OwnedKind[];
  @ApiProperty({ type: HandedCountDto, isArray: true }) counts: HandedCountDto[];
  @ApiProperty({ format: 'date' }) startsOn: string;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) untilOn: string | null;
  @ApiProperty({ type: 'string', nullable: true }) note: string | null;
  @ApiProperty({ enum: handoverStates }) state: HandoverState;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true }) handedOverAt: Date | null;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true }) endedAt: Date | null;
  @ApiProperty({ format: 'date-time' }) createdAt: Date;
  @ApiProperty({ type: NamedDto, nullable: true }) createdBy: NamedDto | null;
}

export class HandoverPageDto extends pageOf(HandoverRowDto) {}

class HandedMatterDto {
  @ApiProperty({ enum: ownedKinds }) kind: OwnedKind;
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: 'string', nullable: true }) title: string | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) dueOn: string | null;
}

class LastTalkDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'date' }) on: string;
  @ApiProperty({ enum: interactionTypes }) type: InteractionType;
  @ApiProperty() subject: string;
  @ApiProperty({ type: 'string', nullable: true }) by: string | null;
}

class HandedNeedsDto {
  @ApiProperty({ format: 'date' }) on: string;
  @ApiProperty({ enum: growthPlans, type: 'string', nullable: true }) growth: GrowthPlan | null;
  @ApiProperty({ enum: needsBarriers, isArray: true }) barriers: NeedsBarrier[];
}

class NextStepDto {
  @ApiProperty() text: string;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) on: string | null;
}

class HandedCompanyDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty({ description: 'False: only something that is open with it was handed over.' }) isHanded: boolean;
  @ApiProperty({ type: NamedDto, isArray: true }) contacts: NamedDto[];
  @ApiProperty({ type: LastTalkDto, nullable: true }) lastTalk: LastTalkDto | null;
  @ApiProperty({ type: HandedMatterDto, isArray: true }) matters: HandedMatterDto[];
  @ApiProperty({ type: HandedNeedsDto, nullable: true }) needs: HandedNeedsDto | null;
  @ApiProperty({ type: NextStepDto, nullable: true }) nextStep: NextStepDto | null;
}

class HandoverDocumentDto {
  @ApiProperty({ type: HandedCompanyDto, isArray: true }) companies: HandedCompanyDto[];
  @ApiProperty({ type: HandedMatterDto, isArray: true, description: 'What is about no company.' })
  others: HandedMatterDto[];
}

export class HandoverDto extends HandoverRowDto {
  @ApiProperty({ type: HandoverDocumentDto, nullable: true, description: 'As of the day it was handed over.' })
  document: HandoverDocumentDto | null;
}
