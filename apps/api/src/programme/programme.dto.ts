import { ApiProperty } from '@nestjs/swagger';

class ProgrammeFactorDto {
  @ApiProperty({ example: 'F1', description: 'What records name as their primary factor.' }) code: string;
  @ApiProperty({ example: '3.1' }) number: string;
  @ApiProperty() name: string;
  @ApiProperty({ type: 'string', isArray: true, description: 'In the council’s own words and language.' })
  measures: string[];
  @ApiProperty({ type: 'string', nullable: true, description: 'How the council said it is measured.' })
  measuredBy: string | null;
  @ApiProperty({ type: 'string', isArray: true }) indicators: string[];
}

export class ProgrammeDto {
  @ApiProperty({ example: 'hattula' }) code: string;
  @ApiProperty() name: string;
  @ApiProperty() municipality: string;
  @ApiProperty({ type: 'string', format: 'date' }) validFrom: string;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) validUntil: string | null;
  @ApiProperty({ type: 'string', format: 'date', description: 'Figures of earlier days are “no data”.' })
  loggingBeganOn: string;
  @ApiProperty({ type: ProgrammeFactorDto, isArray: true }) factors: ProgrammeFactorDto[];
}
