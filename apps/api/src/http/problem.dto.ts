import { ApiProperty, ApiPropertyOptional, getSchemaPath } from '@nestjs/swagger';

class ProblemErrorDto {
  @ApiProperty({ example: '/businessId' }) pointer: string;
  @ApiProperty({ example: 'business-id-checksum' }) code: string;
  @ApiProperty() message: string;
}

/** application/problem+json, RFC 9457. */
export class ProblemDto {
  @ApiProperty() type: string;
  @ApiProperty() title: string;
  @ApiProperty() status: number;
  @ApiProperty() detail: string;
  @ApiProperty() instance: string;
  @ApiPropertyOptional({ type: ProblemErrorDto, isArray: true }) errors?: ProblemErrorDto[];
  @ApiPropertyOptional({ type: 'object', additionalProperties: true, description: 'On 412: the record as it is now.' })
  current?: object;
}

/** As the document says it of a record that has been merged into another. */
export const mergedAway = {
  description: 'Merged: `Location` leads to the surviving record.',
  content: { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemDto) } } },
};
