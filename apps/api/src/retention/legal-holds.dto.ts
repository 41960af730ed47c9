import {
  disposableKinds,
  heldKinds,
  holdTargets,
  retentionClasses,
  type DisposableKind,
  type HeldKind,
  type HoldTarget,
  type RetentionClass,
} from '@elinvoima/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { Id, OneOf, QueryFlag, Text } from '../http/fields.js';
import { PageQuery, pageOf } from '../http/page.dto.js';

export class LegalHoldsQuery extends PageQuery {
  @QueryFlag({ description: 'Those that hold now, or those that were lifted; both unless told.' }) active?: boolean;
  @OneOf(heldKinds, {
    optional: true,
    description:
      'With `recordId`: those on this record, on a company that it is about or on its class; for `company`, those on it.',
  })
  recordKind?: HeldKind;
  @Id({ optional: true, description: 'Of `recordKind`.' }) recordId?: string;
}

export class NewLegalHoldDto {
  @OneOf(holdTargets) target: HoldTarget;
  @Id({ optional: true, description: 'For `company`: everything that is about it.' }) companyId?: string;
  @OneOf(retentionClasses, { optional: true, description: 'For `class`.' }) recordClass?: RetentionClass;
  @OneOf(disposableKinds, { optional: true, description: 'For `record`.' }) recordKind?: DisposableKind;
  @Id({ optional: true, description: 'For `record`.' }) recordId?: string;
  @Text({ most: 1000 }) ground: string;
}

export class LegalHoldLiftDto {
  @Text({ most: 1000 }) reason: string;
}

export class HeldCompanyDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
}

export class LegalHoldDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: holdTargets }) target: HoldTarget;
  @ApiProperty({ type: HeldCompanyDto, nullable: true }) company: HeldCompanyDto | null;
  @ApiProperty({ enum: retentionClasses, nullable: true }) recordClass: RetentionClass | null;
  @ApiProperty({ enum: disposableKinds, nullable: true }) recordKind: DisposableKind | null;
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true }) recordId: string | null;
  @ApiProperty() ground: string;
  @ApiProperty({ format: 'date' }) setOn: string;
  @ApiProperty({ type: 'string', nullable: true }) setBy: string | null;
  @ApiProperty({ type: Date, nullable: true }) liftedAt: Date | null;
  @ApiProperty({ type: 'string', nullable: true }) liftedBy: string | null;
  @ApiProperty({ type: 'string', nullable: true }) liftReason: string | null;
}

export class LegalHoldPageDto extends pageOf(LegalHoldDto) {}
