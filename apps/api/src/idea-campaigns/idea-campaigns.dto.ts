import {
  ideaCampaignAccess,
  ideaCampaignKinds,
  ideaCampaignStages,
  type IdeaCampaignAccess,
  type IdeaCampaignKind,
  type IdeaCampaignStage,
} from '@elinvoima/contracts';
import { ApiProperty, PartialType } from '@nestjs/swagger';
import { Day, Flag, Id, Ids, OneOf, Pattern, Text, Whole } from '../http/fields.js';
import { NamedDto } from '../http/named.dto.js';
import { PageQuery, pageOf } from '../http/page.dto.js';

export class IdeaCampaignsQuery extends PageQuery {
  @Text({ most: 200, optional: true, description: 'Part of the title or the question.' }) q?: string;
  @OneOf(ideaCampaignStages, { optional: true }) stage?: IdeaCampaignStage;
  @OneOf(ideaCampaignKinds, { optional: true }) kind?: IdeaCampaignKind;
}

export class IdeaCampaignInputDto {
  @Text({ most: 200 }) title: string;
  @Text({ most: 5000, description: 'What is asked.' }) question: string;
  @Pattern(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    most: 80,
    optional: true,
    description: 'The end of the public address; made of the title unless told.',
  })
  slug?: string;
  @Text({ most: 10_000, optional: true, nullable: true }) rules?: string | null;
  @OneOf(ideaCampaignKinds, { optional: true }) kind?: IdeaCampaignKind;
  @OneOf(ideaCampaignAccess, { optional: true, description: 'Who may write, support and vote; everybody reads.' })
  access?: IdeaCampaignAccess;
  @Day() opensOn: string;
  @Day({ description: 'The last day for ideas.' }) closesOn: string;
  @Day({ optional: true, nullable: true }) votingOpensOn?: string | null;
  @Day({ optional: true, nullable: true, description: 'The last day of the vote.' }) votingClosesOn?: string | null;
  @Whole({ least: 1, most: 20, optional: true }) votesEach?: number;
  @Whole({ least: 1, most: 100_000_000, optional: true, nullable: true }) costLimitEur?: number | null;
  @Whole({ least: 1, most: 1_000_000_000, optional: true, nullable: true }) budgetEur?: number | null;
  @Text({ most: 1000, optional: true, nullable: true }) jury?: string | null;
  @Text({ most: 200, optional: true, nullable: true }) decisionBody?: string | null;
  @Text({ most: 20, optional: true, example: 'F4' }) primaryFactor?: string;
  @Id({ optional: true, nullable: true }) ownerId?: string | null;
}

export class IdeaCampaignPatchDto extends PartialType(IdeaCampaignInputDto) {}

export class IdeaCampaignDecisionDto {
  @Text({ most: 10_000 }) decision: string;
  @Day({ optional: true, description: 'Today unless told.' }) decidedOn?: string;
}

export class IdeaCampaignInvitationDto {
  @Ids({ most: 500 }) contactIds: string[];
}

export class InvitedDto {
  @ApiProperty({ description: 'To how many an invitation leaves.' }) invited: number;
}

export class IdeaGroupInputDto {
  @Text({ most: 200 }) name: string;
  @Text({ most: 2000, optional: true, nullable: true }) summary?: string | null;
  @Flag({ optional: true }) onBallot?: boolean;
  @Whole({ least: 0, most: 1000, optional: true }) position?: number;
}

export class IdeaGroupPatchDto extends PartialType(IdeaGroupInputDto) {}

export class IdeaCampaignRowDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() slug: string;
  @ApiProperty() title: string;
  @ApiProperty({ enum: ideaCampaignKinds }) kind: IdeaCampaignKind;
  @ApiProperty({ enum: ideaCampaignAccess }) access: IdeaCampaignAccess;
  @ApiProperty({ enum: ideaCampaignStages, description: 'Where it is today, by its days.' }) stage: IdeaCampaignStage;
  @ApiProperty({ format: 'date' }) opensOn: string;
  @ApiProperty({ format: 'date' }) closesOn: string;
  @ApiProperty() ideas: number;
  @ApiProperty({ description: 'Ideas and comments that nobody has read yet.' }) waiting: number;
  @ApiProperty({ type: NamedDto, nullable: true }) owner: NamedDto | null;
  @ApiProperty({ format: 'date-time' }) updatedAt: Date;
  @ApiProperty() version: number;
}

export class IdeaCampaignPageDto extends pageOf(IdeaCampaignRowDto) {}

class IdeaGroupDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty({ type: 'string', nullable: true }) summary: string | null;
  @ApiProperty() onBallot: boolean;
  @ApiProperty() position: number;
  @ApiProperty() ideas: number;
  @ApiProperty() votes: number;
}

class CampaignParticipationDto {
  @ApiProperty() invited: number;
  @ApiProperty({ description: 'Of those invited, who pressed their link.' }) visited: number;
  @ApiProperty({ description: 'Who wrote, supported or voted, each once.' }) tookPart: number;
  @ApiProperty() comments: number;
  @ApiProperty() supports: number;
  @ApiProperty() voters: number;
}

export class IdeaCampaignDto extends IdeaCampaignRowDto {
  @ApiProperty() question: string;
  @ApiProperty({ type: 'string', nullable: true }) rules: string | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) votingOpensOn: string | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) votingClosesOn: string | null;
  @ApiProperty() votesEach: number;
  @ApiProperty({ type: 'integer', nullable: true }) costLimitEur: number | null;
  @ApiProperty({ type: 'integer', nullable: true }) budgetEur: number | null;
  @ApiProperty({ type: 'string', nullable: true }) jury: string | null;
  @ApiProperty({ type: 'string', nullable: true }) decisionBody: string | null;
  @ApiProperty() primaryFactor: string;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true }) publishedAt: Date | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) decidedOn: string | null;
  @ApiProperty({ type: 'string', nullable: true }) decision: string | null;
  @ApiProperty({ format: 'date-time' }) createdAt: Date;
  @ApiProperty({ type: IdeaGroupDto, isArray: true }) groups: IdeaGroupDto[];
  @ApiProperty({ type: CampaignParticipationDto }) participation: CampaignParticipationDto;
}
