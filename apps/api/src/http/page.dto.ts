import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Type } from '@nestjs/common';
import { QueryFlag, Text, Whole } from './fields.js';

/** How a list is asked for; each list's own query class adds its filters. */
export class PageQuery {
  @Whole({ least: 1, most: 200, optional: true, description: 'Rows a page; 50 unless told.' }) limit: number = 50;
  @Text({ most: 500, optional: true, description: 'The `nextCursor` of the page before.' }) cursor?: string;
  @Text({ most: 50, optional: true, description: 'A field, with `-` before it for descending.' }) sort?: string;
  @QueryFlag({ description: 'Adds `total`.' }) withTotal?: boolean;
}

/** The class of a page of `Item`s, for OpenAPI. */
export function pageOf<T extends Type<object>>(Item: T) {
  class PageOf {
    @ApiProperty({ type: Item, isArray: true }) items: InstanceType<T>[];
    @ApiProperty({ type: 'string', nullable: true }) nextCursor: string | null;
    @ApiPropertyOptional({ type: 'integer' }) total?: number;
  }
  Object.defineProperty(PageOf, 'name', { value: `${Item.name}Page` });
  return PageOf;
}
