import { planDocumentKinds, proposalOutcomes, type PlanDocumentKind, type ProposalOutcome } from '@elinvoima/contracts';
import { ApiProperty, ApiPropertyOptional, OmitType, PartialType } from '@nestjs/swagger';
import { Day, Id, NestedList, OneOf, Text } from '../http/fields.js';
import { PageQuery, pageOf } from '../http/page.dto.js';

export class PlanProposalsQuery extends PageQuery {
  @Text({ most: 200, optional: true, description: 'Part of the proposal, its theme, or the document’s title.' })
  q?: string;
  @OneOf(proposalOutcomes, { optional: true }) outcome?: ProposalOutcome;
  @Text({ most: 200, optional: true }) theme?: string;
  @OneOf(planDocumentKinds, { optional: true }) kind?: PlanDocumentKind;
  @Id({ optional: true }) documentId?: string;
}

class ProposalFieldsDto {
  @Text({ most: 200, optional: true, nullable: true, description: 'The municipality’s own words.' })
  theme?: string | null;
  @Text({ most: 5000 }) text: string;
}

export class PlanProposalInputDto extends ProposalFieldsDto {
  @Id({ description: 'The document that holds it.' }) documentId: string;
}

export class PlanProposalPatchDto extends PartialType(ProposalFieldsDto) {}

export class ProposalOutcomeDto {
  @OneOf(proposalOutcomes) outcome: ProposalOutcome;
  @Day({ optional: true, description: 'The day of the answer; today unless told, not before the document was sent.' })
  since?: string;
}

export class PlanDocumentInputDto {
  @Text({ most: 300 }) title: string;
  @OneOf(planDocumentKinds) kind: PlanDocumentKind;
  @Day({ description: 'Not in the future.' }) sentOn: string;
  @Text({ most: 300, description: 'To whom: the regional council as it is called.' }) recipient: string;
  @Text({ most: 100, optional: true, nullable: true }) registerNumber?: string | null;
  @Text({
    most: 300,
    optional: true,
    nullable: true,
    least: 1,
    description: 'Who sent it, when it was not the municipality; its proposals are then not counted.',
  })
  sender?: string | null;
  @NestedList(() => ProposalFieldsDto, { most: 100, description: 'What it proposes, one record each.' })
  proposals: ProposalFieldsDto[];
}

export class PlanDocumentPatchDto extends PartialType(OmitType(PlanDocumentInputDto, ['proposals'])) {}

class DocumentOfProposalDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() title: string;
  @ApiProperty({ enum: planDocumentKinds }) kind: PlanDocumentKind;
  @ApiProperty({ format: 'date' }) sentOn: string;
  @ApiProperty() recipient: string;
  @ApiProperty({ type: 'string', nullable: true }) registerNumber: string | null;
  @ApiProperty({ type: 'string', nullable: true, description: 'Null: the municipality.' }) sender: string | null;
  @ApiProperty() version: number;
}

export class PlanProposalRowDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: 'string', nullable: true }) theme: string | null;
  @ApiProperty() text: string;
  @ApiProperty({ enum: proposalOutcomes }) outcome: ProposalOutcome;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) outcomeSince: string | null;
  @ApiProperty({ type: DocumentOfProposalDto }) document: DocumentOfProposalDto;
  @ApiProperty({ format: 'date-time' }) updatedAt: Date;
  @ApiProperty() version: number;
}

export class PlanProposalPageDto extends pageOf(PlanProposalRowDto) {
  @ApiPropertyOptional({ type: 'integer', description: 'With `withTotal`: in how many documents they are.' })
  documentTotal?: number;
}

class OutcomeChangeDto {
  @ApiProperty({ enum: proposalOutcomes }) outcome: ProposalOutcome;
  @ApiProperty({ format: 'date' }) since: string;
  @ApiProperty({ format: 'date-time' }) recordedAt: Date;
  @ApiProperty({ type: 'string', nullable: true }) recordedBy: string | null;
}

export class PlanProposalDto extends PlanProposalRowDto {
  @ApiProperty({ format: 'date-time' }) createdAt: Date;
  @ApiProperty({ type: OutcomeChangeDto, isArray: true, description: 'Newest first.' }) outcomes: OutcomeChangeDto[];
}

class ProposalInDocumentDto extends OmitType(PlanProposalRowDto, ['document']) {}

export class PlanDocumentDto extends DocumentOfProposalDto {
  @ApiProperty({ format: 'date-time' }) createdAt: Date;
  @ApiProperty({ format: 'date-time' }) updatedAt: Date;
  @ApiProperty({ type: ProposalInDocumentDto, isArray: true }) proposals: ProposalInDocumentDto[];
}
