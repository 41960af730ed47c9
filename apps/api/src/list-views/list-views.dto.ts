import { listKinds, type ListFilterValues, type ListKind } from '@elinvoima/contracts';
import { ApiProperty, PartialType } from '@nestjs/swagger';
import { Flag, Id, JsonObject, OneOf, Text, Texts } from '../http/fields.js';
import { PageQuery, pageOf } from '../http/page.dto.js';

export class ListViewsQuery extends PageQuery {
  @OneOf(listKinds, { optional: true }) list?: ListKind;
}

class ListViewFieldsDto {
  @Text({ most: 80 }) name: string;
  @JsonObject({
    description: 'The parameters of the list’s GET, flags as booleans, several values as a list.',
    example: { status: 'active' },
  })
  filter: Record<string, unknown>;
  @Texts({
    most: 60,
    items: 40,
    optional: true,
    nullable: true,
    description: 'Keys in their order; null for those that the list shows by itself.',
  })
  columns?: string[] | null;
  @Text({ most: 50, optional: true, nullable: true }) sort?: string | null;
  @Flag({ optional: true, description: 'For everybody who may read the list; needs `list-views.share`.' })
  shared?: boolean;
}

export class ListViewInputDto extends ListViewFieldsDto {
  @OneOf(listKinds) list: ListKind;
}

export class ListViewPatchDto extends PartialType(ListViewFieldsDto) {}

export class DefaultListViewDto {
  @OneOf(listKinds) list: ListKind;
  @Id({ nullable: true, description: 'Null: the list opens as it is.' }) viewId: string | null;
}

class ListViewOwnerDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
}

export class ListViewDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: listKinds }) list: ListKind;
  @ApiProperty() name: string;
  @ApiProperty({
    type: 'object',
    additionalProperties: {
      oneOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }, { type: 'boolean' }],
    },
  })
  filter: ListFilterValues;
  @ApiProperty({ type: 'string', isArray: true, nullable: true }) columns: string[] | null;
  @ApiProperty({ type: 'string', nullable: true }) sort: string | null;
  @ApiProperty() shared: boolean;
  @ApiProperty({ type: ListViewOwnerDto }) owner: ListViewOwnerDto;
  @ApiProperty() isOwn: boolean;
  @ApiProperty({ description: 'The list opens in it for the reader.' }) isDefault: boolean;
  @ApiProperty({ description: 'The reader may rename, change and remove it.' }) mayChange: boolean;
  @ApiProperty({
    type: 'string',
    isArray: true,
    description: 'Members of the filter whose value is not there any more: a colleague, a company, a person, a tag.',
  })
  gone: string[];
  @ApiProperty({ type: 'string', isArray: true, description: 'Members of the filter that the reader may not use.' })
  beyond: string[];
  @ApiProperty({ format: 'date-time' }) updatedAt: Date;
  @ApiProperty() version: number;
}

export class ListViewPageDto extends pageOf(ListViewDto) {}
