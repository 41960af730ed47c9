import { longestTag } from '@elinvoima/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { Text, Whole } from '../http/fields.js';

class CompanyTagDto {
  @ApiProperty() tag: string;
  @ApiProperty({ type: 'integer' }) companies: number;
}

/** Whole, not a page: the five hundred most used. */
export class CompanyTagsDto {
  @ApiProperty({ type: CompanyTagDto, isArray: true }) items: CompanyTagDto[];
}

export class TagRenameDto {
  @Text({ most: 100 }) tag: string;
  @Text({
    most: longestTag,
    description: 'The new name; where another tag has it already, the two become one.',
  })
  to: string;
  @Whole({
    least: 0,
    most: 10_000_000,
    optional: true,
    description: 'How many companies had the tag when it was confirmed; with another number nothing is changed (409).',
  })
  expected?: number;
}
