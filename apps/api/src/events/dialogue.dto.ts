import { deliveryWays, type DeliveryWay } from '@elinvoima/domain/events';
import { ApiProperty } from '@nestjs/swagger';
import { Flag, Id, OneOf, Pattern, Text, Whole } from '../http/fields.js';
import { NamedDto } from '../http/named.dto.js';

export class DialogueFactsDto {
  @Text({ most: 500, optional: true, nullable: true }) topic?: string | null;
  @Text({ most: 200, optional: true, nullable: true }) unit?: string | null;
  @Text({ most: 200, optional: true, nullable: true }) tenderPlanned?: string | null;
  @Whole({ least: 0, most: 100_000, optional: true, nullable: true }) told?: number | null;
  @Whole({ least: 0, most: 100_000, optional: true, nullable: true }) offered?: number | null;
}

/** A link that a browser may follow: nothing that runs. */
const webAddress = /^https?:\/\/\S+$/i;

export class DialogueEditionInputDto {
  @Pattern(webAddress, { most: 1000, optional: true, nullable: true }) link?: string | null;
  @Text({ most: 20_000, optional: true, nullable: true }) text?: string | null;
}

export class DialogueMaterialInputDto extends DialogueEditionInputDto {
  @Text({ most: 200 }) title: string;
  @Flag({ optional: true, description: 'Shown on the public page too.' }) isPublic?: boolean;
}

export class DialogueGiveDto {
  @OneOf(deliveryWays, { description: '`mail`: to all that have an address; `on_the_spot`: to those that came.' })
  way: DeliveryWay;
}

export class DialogueQuestionPatchDto {
  @Text({ most: 4000, least: 1, optional: true }) question?: string;
  @Text({ most: 8000, optional: true, nullable: true }) answer?: string | null;
  @Id({ optional: true, nullable: true, description: 'Whose question it is; never published.' }) companyId?:
    string | null;
  @Flag({ optional: true }) published?: boolean;
}

export class DialogueQuestionInputDto extends DialogueQuestionPatchDto {
  @Text({ most: 4000 }) declare question: string;
}

class DialogueCompanyDto extends NamedDto {
  @ApiProperty() came: boolean;
}

class DialogueEditionDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: 'integer' }) n: number;
  @ApiProperty({ type: 'string', nullable: true }) link: string | null;
  @ApiProperty({ type: 'string', nullable: true }) text: string | null;
  @ApiProperty({ format: 'date-time' }) createdAt: Date;
}

class DialogueDeliveryDto {
  @ApiProperty({ type: NamedDto }) company: NamedDto;
  @ApiProperty({ type: 'integer', description: 'The newest edition that it has.' }) n: number;
  @ApiProperty({ enum: deliveryWays }) way: DeliveryWay;
  @ApiProperty({ format: 'date-time' }) givenAt: Date;
}

class DialogueMaterialDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() title: string;
  @ApiProperty() public: boolean;
  @ApiProperty({ type: DialogueEditionDto, isArray: true, description: 'The newest first.' })
  editions: DialogueEditionDto[];
  @ApiProperty({ type: DialogueDeliveryDto, isArray: true }) given: DialogueDeliveryDto[];
  @ApiProperty({ type: NamedDto, isArray: true, description: 'Companies without the newest edition.' })
  lacking: NamedDto[];
}

class DialogueQuestionDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: NamedDto, nullable: true }) company: NamedDto | null;
  @ApiProperty() question: string;
  @ApiProperty({ type: 'string', nullable: true }) answer: string | null;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true }) publishedAt: Date | null;
  @ApiProperty() version: number;
}

export class DialogueDto {
  @ApiProperty({ type: 'string', nullable: true }) topic: string | null;
  @ApiProperty({ type: 'string', nullable: true }) unit: string | null;
  @ApiProperty({ type: 'string', nullable: true }) tenderPlanned: string | null;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Typed in; else `invited` tells.' }) told: number | null;
  @ApiProperty({ type: 'integer', nullable: true }) offered: number | null;
  @ApiProperty({ type: 'integer' }) invited: number;
  @ApiProperty({ type: 'integer' }) attended: number;
  @ApiProperty({ type: DialogueCompanyDto, isArray: true }) companies: DialogueCompanyDto[];
  @ApiProperty({ type: DialogueMaterialDto, isArray: true }) materials: DialogueMaterialDto[];
  @ApiProperty({ type: DialogueQuestionDto, isArray: true }) questions: DialogueQuestionDto[];
  @ApiProperty({ type: 'integer' }) version: number;
}

export class DialogueGivenDto {
  @ApiProperty({ type: 'integer', description: 'Companies that got it now.' }) given: number;
}
