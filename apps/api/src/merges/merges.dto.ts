import {
  companyMergeChoices,
  contactMergeChoices,
  mergeFields,
  mergeKinds,
  mergeMoves,
  mergeSides,
  type MergeField,
  type MergeKind,
  type MergeMove,
  type MergeSide,
} from '@elinvoima/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { Id, Nested, OneOf } from '../http/fields.js';
import { PageQuery, pageOf } from '../http/page.dto.js';

const choicesOf = (names: readonly string[], target: new () => object): void => {
  for (const name of names) OneOf(mergeSides, { optional: true })(target.prototype as object, name);
};

/** A side for each field that is to be decided. */
export class CompanyMergeFieldsDto {
  name?: MergeSide;
  kind?: MergeSide;
  relationship?: MergeSide;
  status?: MergeSide;
  industry?: MergeSide;
  sizeClass?: MergeSide;
  address?: MergeSide;
  website?: MergeSide;
  email?: MergeSide;
  phone?: MergeSide;
  owner?: MergeSide;
}
choicesOf(companyMergeChoices, CompanyMergeFieldsDto);

export class ContactMergeFieldsDto {
  name?: MergeSide;
  email?: MergeSide;
  phone?: MergeSide;
  language?: MergeSide;
  source?: MergeSide;
  mailingConsent?: MergeSide;
}
choicesOf(contactMergeChoices, ContactMergeFieldsDto);

export class CompanyMergeInputDto {
  @Id({ description: 'The record that goes into the one of the address.' }) otherId: string;
  @Nested(() => CompanyMergeFieldsDto, {
    optional: true,
    description: 'Whose value stays; the survivor’s unless it is empty.',
  })
  fields?: CompanyMergeFieldsDto;
}

export class ContactMergeInputDto {
  @Id({ description: 'The record that goes into the one of the address.' }) otherId: string;
  @Nested(() => ContactMergeFieldsDto, {
    optional: true,
    description: 'Whose value stays; the survivor’s unless it is empty. A refusal of mail stays whatever is chosen.',
  })
  fields?: ContactMergeFieldsDto;
}

export class MergePreviewQuery {
  @Id({ description: 'The record that would go into the one of the address.' }) with: string;
}

class MergeRecordDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() title: string;
}

class MergePreviewRecordDto extends MergeRecordDto {
  @ApiProperty({ type: 'integer' }) version: number;
}

class MergePreviewFieldDto {
  @ApiProperty({ enum: mergeFields }) field: MergeField;
  @ApiProperty({ type: 'string', nullable: true, description: 'Codes of closed lists as codes.' })
  survivor: string | null;
  @ApiProperty({ type: 'string', nullable: true }) other: string | null;
  @ApiProperty({ enum: [...mergeSides, 'both'], description: 'What stays unless chosen otherwise.' })
  takes: MergeSide | 'both';
  @ApiProperty({ description: 'False where a rule decides.' }) isChoosable: boolean;
}

class MergePreviewMoveDto {
  @ApiProperty({ enum: mergeMoves }) what: MergeMove;
  @ApiProperty({ type: 'integer', description: 'Records that come along.' }) count: number;
  @ApiProperty({ type: 'integer', description: 'Of these, those that both are in already.' }) shared: number;
}

export class MergePreviewDto {
  @ApiProperty({ type: MergePreviewRecordDto }) survivor: MergePreviewRecordDto;
  @ApiProperty({ type: MergePreviewRecordDto }) other: MergePreviewRecordDto;
  @ApiProperty({ type: MergePreviewFieldDto, isArray: true }) fields: MergePreviewFieldDto[];
  @ApiProperty({ type: MergePreviewMoveDto, isArray: true }) moves: MergePreviewMoveDto[];
}

class MergePersonDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
}

export class MergeDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: mergeKinds }) kind: MergeKind;
  @ApiProperty({ type: MergeRecordDto }) survivor: MergeRecordDto;
  @ApiProperty({ type: MergeRecordDto }) merged: MergeRecordDto;
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'integer' },
    description: 'How many records came along, by kind.',
  })
  moves: Partial<Record<MergeMove, number>>;
  @ApiProperty({ type: 'string', isArray: true, description: 'Fields of the survivor that changed.' })
  changed: string[];
  @ApiProperty({ format: 'date-time' }) createdAt: Date;
  @ApiProperty({ type: MergePersonDto, nullable: true }) createdBy: MergePersonDto | null;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true }) undoneAt: Date | null;
  @ApiProperty({ type: MergePersonDto, nullable: true }) undoneBy: MergePersonDto | null;
  @ApiProperty({
    type: 'string',
    isArray: true,
    description: 'Fields of the survivor that were edited after the merge and stayed so when it was undone.',
  })
  kept: string[];
}

export class MergePageDto extends pageOf(MergeDto) {}

export class MergesQuery extends PageQuery {
  @OneOf(mergeKinds, { optional: true }) kind?: MergeKind;
  @Id({ optional: true, description: 'Merges of this record, on either side.' }) recordId?: string;
}
