import { helpAreas, partnerSectors, type HelpArea, type PartnerSector } from '@elinvoima/contracts';
import { ApiProperty, PartialType } from '@nestjs/swagger';
import { Email, Id, ManyOf, OneOf, QueryFlag, QueryManyOf, Text } from '../http/fields.js';
import { NamedDto } from '../http/named.dto.js';
import { PageQuery, pageOf } from '../http/page.dto.js';

export class PartnersQuery extends PageQuery {
  @Text({ most: 200, optional: true }) q?: string;
  @QueryManyOf(partnerSectors) sector?: PartnerSector[];
  @QueryManyOf(helpAreas, { description: 'What it helps companies with.' }) area?: HelpArea[];
  @QueryFlag({ description: 'Those whose details nobody has checked for a year.' }) unchecked?: boolean;
}

export class PartnerInputDto {
  @Text({ most: 300 }) name: string;
  @OneOf(partnerSectors) sector: PartnerSector;
  @Id({ optional: true, nullable: true, description: 'The organisation that it is a department of.' })
  parentId?: string | null;
  @Text({ most: 20, optional: true, nullable: true }) businessId?: string | null;
  @ManyOf(helpAreas, { optional: true, description: 'What it helps companies with.' }) areas?: HelpArea[];
  @Text({ most: 200, optional: true, nullable: true }) contactName?: string | null;
  @Email({ optional: true, nullable: true }) email?: string | null;
  @Text({ most: 50, optional: true, nullable: true }) phone?: string | null;
  @Text({ most: 300, optional: true, nullable: true }) website?: string | null;
  @Text({ most: 20_000, optional: true, nullable: true }) notes?: string | null;
}

export class PartnerPatchDto extends PartialType(PartnerInputDto) {}

export class PartnerDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty({ enum: partnerSectors }) sector: PartnerSector;
  @ApiProperty({ type: NamedDto, nullable: true }) parent: NamedDto | null;
  @ApiProperty({ type: 'string', nullable: true }) businessId: string | null;
  @ApiProperty({ enum: helpAreas, isArray: true }) areas: HelpArea[];
  @ApiProperty({ type: 'string', nullable: true }) contactName: string | null;
  @ApiProperty({ type: 'string', nullable: true }) email: string | null;
  @ApiProperty({ type: 'string', nullable: true }) phone: string | null;
  @ApiProperty({ type: 'string', nullable: true }) website: string | null;
  @ApiProperty({ type: 'string', nullable: true }) notes: string | null;
  @ApiProperty({ format: 'date-time' }) updatedAt: Date;
  @ApiProperty({ type: 'string', format: 'date', nullable: true, description: 'When somebody saw that this is so.' })
  checkedOn: string | null;
  @ApiProperty({ type: 'string', nullable: true }) checkedBy: string | null;
  @ApiProperty() version: number;
}

export class PartnerPageDto extends pageOf(PartnerDto) {}
