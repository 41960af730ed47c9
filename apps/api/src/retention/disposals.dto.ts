import {
  disposableKinds,
  disposalItemStates,
  disposalProposalStates,
  disposalSkips,
  retentionClasses,
  retentionDeeds,
  type DisposableKind,
  type DisposalItemState,
  type DisposalProposalState,
  type DisposalSkip,
  type RetentionClass,
  type RetentionDeed,
} from '@elinvoima/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { Day, Id, OneOf } from '../http/fields.js';
import { PageQuery, pageOf } from '../http/page.dto.js';

export class DisposalProposalsQuery extends PageQuery {}

export class DisposalItemsQuery extends PageQuery {
  @OneOf(retentionClasses, { optional: true }) recordClass?: RetentionClass;
  @OneOf(disposalItemStates, { optional: true }) state?: DisposalItemState;
}

export class DisposalPersonDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
}

export class DisposalProposalRowDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'date', description: 'The day on which it was due: later records are not on this list.' })
  asOf: string;
  @ApiProperty({ enum: disposalProposalStates }) state: DisposalProposalState;
  @ApiProperty({ type: 'integer' }) items: number;
  @ApiProperty({ type: 'integer' }) done: number;
  @ApiProperty({ type: 'integer', description: 'That stayed when they were asked again.' }) skipped: number;
  @ApiProperty() createdAt: Date;
  @ApiProperty({ type: DisposalPersonDto, nullable: true }) createdBy: DisposalPersonDto | null;
  @ApiProperty({ type: Date, nullable: true }) approvedAt: Date | null;
  @ApiProperty({ type: 'string', nullable: true }) approvedBy: string | null;
  @ApiProperty({ type: Date, nullable: true }) withdrawnAt: Date | null;
  @ApiProperty({ type: 'string', nullable: true }) withdrawnBy: string | null;
  @ApiProperty({ type: Date, nullable: true }) finishedAt: Date | null;
}

export class DisposalClassCountDto {
  @ApiProperty({ enum: retentionClasses }) recordClass: RetentionClass;
  @ApiProperty() taskClass: string;
  @ApiProperty({ enum: retentionDeeds }) deed: RetentionDeed;
  @ApiProperty({ type: 'integer' }) ruleVersion: number;
  @ApiProperty({ description: 'False: the proposal cannot be approved.' }) confirmed: boolean;
  @ApiProperty({ type: 'integer' }) items: number;
  @ApiProperty({ type: 'integer' }) done: number;
  @ApiProperty({ type: 'integer' }) skipped: number;
}

export class DisposalProposalDto extends DisposalProposalRowDto {
  @ApiProperty({ type: DisposalClassCountDto, isArray: true }) classes: DisposalClassCountDto[];
}

export class DisposalProposalPageDto extends pageOf(DisposalProposalRowDto) {}

export class DisposalOpensDto {
  @ApiProperty() kind: string;
  @ApiProperty({ format: 'uuid' }) id: string;
}

export class DisposalItemDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: retentionClasses }) recordClass: RetentionClass;
  @ApiProperty({ enum: disposableKinds }) recordKind: DisposableKind;
  @ApiProperty({ format: 'uuid' }) recordId: string;
  @ApiProperty({
    type: 'string',
    nullable: true,
    description: 'As it is called now; null for whoever may not know, and once it is gone.',
  })
  title: string | null;
  @ApiProperty({ type: DisposalOpensDto, nullable: true, description: 'The record whose page shows it.' })
  opens: DisposalOpensDto | null;
  @ApiProperty({ format: 'date' }) momentOn: string;
  @ApiProperty({ format: 'date' }) dueOn: string;
  @ApiProperty({ enum: retentionDeeds }) deed: RetentionDeed;
  @ApiProperty({ enum: disposalItemStates }) state: DisposalItemState;
  @ApiProperty({ enum: disposalSkips, nullable: true, description: 'Why it stayed.' }) reason: DisposalSkip | null;
}

export class DisposalItemPageDto extends pageOf(DisposalItemDto) {}

export class DisposalsQuery extends PageQuery {
  @OneOf(retentionClasses, { optional: true }) recordClass?: RetentionClass;
  @Id({ optional: true }) proposalId?: string;
  @Day({ optional: true, description: 'The first day on which it went.' }) from?: string;
  @Day({ optional: true, description: 'The last day on which it went.' }) to?: string;
}

export class DisposalFileQuery {
  @OneOf(retentionClasses, { optional: true }) recordClass?: RetentionClass;
  @Id({ optional: true }) proposalId?: string;
  @Day({ optional: true, description: 'The first day on which it went.' }) from?: string;
  @Day({ optional: true, description: 'The last day on which it went.' }) to?: string;
}

export class DisposalDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: retentionClasses }) recordClass: RetentionClass;
  @ApiProperty({ enum: disposableKinds }) recordKind: DisposableKind;
  @ApiProperty({ format: 'uuid' }) recordId: string;
  @ApiProperty() taskClass: string;
  @ApiProperty({ format: 'date' }) momentOn: string;
  @ApiProperty({ type: 'integer' }) ruleVersion: number;
  @ApiProperty({ enum: retentionDeeds }) deed: RetentionDeed;
  @ApiProperty() ground: string;
  @ApiProperty({ type: 'string', nullable: true }) proposedBy: string | null;
  @ApiProperty({ type: 'string', nullable: true }) approvedBy: string | null;
  @ApiProperty() disposedAt: Date;
}

export class DisposalPageDto extends pageOf(DisposalDto) {}
