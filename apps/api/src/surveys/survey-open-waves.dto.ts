import { ApiProperty } from '@nestjs/swagger';
import { Id, Instant, Text } from '../http/fields.js';

export class OpenWaveInputDto {
  @Id() surveyId: string;
  @Text({ most: 200, optional: true }) name?: string;
  @Instant({ optional: true, description: 'Two weeks unless told; at most 90 days.' }) closesAt?: string;
}

export class OpenLinkStateDto {
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, description: 'Null when no link is out.' })
  issuedAt: Date | null;
  @ApiProperty({ type: 'integer', description: 'Without those that wait for a look.' }) answers: number;
  @ApiProperty({ type: 'integer' }) onPaper: number;
  @ApiProperty({ type: 'integer', description: 'Answers that wait for a look.' }) quarantined: number;
}

export class IssuedOpenLinkDto {
  @ApiProperty({ format: 'uri' }) url: string;
  @ApiProperty({ description: 'An SVG image of the QR code.' }) qrSvg: string;
  @ApiProperty({ format: 'date-time' }) expiresAt: Date;
}
