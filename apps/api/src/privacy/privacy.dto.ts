import {
  consentKinds,
  consentStates,
  erasureGrounds,
  legalBases,
  privacyPurposes,
  rectificationRequesters,
  sourceKinds,
  type ConsentKind,
  type ConsentState,
  type ErasureGround,
  type LegalBasis,
  type PrivacyPurpose,
  type RectificationRequester,
  type SourceKind,
} from '@elinvoima/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { Day, Email, OneOf, Text, Texts } from '../http/fields.js';

export class PrivacyPatchDto {
  @OneOf(privacyPurposes, { optional: true, nullable: true }) purpose?: PrivacyPurpose | null;
  @OneOf(legalBases, { optional: true, nullable: true }) legalBasis?: LegalBasis | null;
  @OneOf(sourceKinds, { optional: true, nullable: true }) sourceKind?: SourceKind | null;
  @Day({ optional: true, nullable: true }) processedSince?: string | null;
  @Day({ optional: true, nullable: true, description: 'Article 18: no mails, not offered in pickers.' }) restrictedOn?:
    string | null;
  @Day({ optional: true, nullable: true, description: 'Article 21: no news or invitations.' }) objectsMailingsOn?:
    string | null;
  @Day({ optional: true, nullable: true, description: 'Article 21: no surveys.' }) objectsSurveysOn?: string | null;
  @Text({ most: 1000, optional: true, nullable: true }) objectionGround?: string | null;
}

export class RectificationInputDto {
  @Text({ most: 1000, description: 'What was corrected.' }) what: string;
  @Day() correctedOn: string;
  @OneOf(rectificationRequesters) requestedBy: RectificationRequester;
  @Text({ most: 1000, optional: true, nullable: true, description: 'Who was told of it (article 19).' }) told?:
    string | null;
}

class ConsentChangeDto {
  @ApiProperty({ enum: consentKinds }) kind: ConsentKind;
  @ApiProperty({ enum: consentStates }) state: ConsentState;
  @ApiProperty({ type: 'string', nullable: true }) source: string | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) onDay: string | null;
  @ApiProperty({ format: 'date-time' }) recordedAt: Date;
}

class RectificationDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() what: string;
  @ApiProperty({ format: 'date' }) correctedOn: string;
  @ApiProperty({ enum: rectificationRequesters }) requestedBy: RectificationRequester;
  @ApiProperty({ type: 'string', nullable: true }) told: string | null;
  @ApiProperty({ format: 'date-time' }) recordedAt: Date;
}

export class ContactPrivacyDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() version: number;
  @ApiProperty({ enum: privacyPurposes, nullable: true }) purpose: PrivacyPurpose | null;
  @ApiProperty({ enum: legalBases, nullable: true }) legalBasis: LegalBasis | null;
  @ApiProperty({ enum: sourceKinds, nullable: true }) sourceKind: SourceKind | null;
  @ApiProperty({ type: 'string', nullable: true }) source: string | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) processedSince: string | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) restrictedOn: string | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) objectsMailingsOn: string | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) objectsSurveysOn: string | null;
  @ApiProperty({ type: 'string', nullable: true }) objectionGround: string | null;
  @ApiProperty({ type: ConsentChangeDto, isArray: true }) consents: ConsentChangeDto[];
  @ApiProperty({ type: RectificationDto, isArray: true }) rectifications: RectificationDto[];
}

export class PackageOfAddressDto {
  @Email() email: string;
}

export class DataPackageDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ description: 'How many rows of data are in it.' }) records: number;
  @ApiProperty({ description: 'What a person has to decide about before it is handed over.' }) toDecide: number;
  @ApiProperty() sizeBytes: number;
  @ApiProperty({ format: 'date-time' }) expiresAt: Date;
}

class ErasedRowsDto {
  @ApiProperty({ description: 'What kind of rows, by their table.' }) table: string;
  @ApiProperty() count: number;
  @ApiProperty() isDeleted: boolean;
  @ApiProperty({ type: 'string', nullable: true, description: 'Why the row stays, without the person.' }) stays:
    string | null;
}

class MentionDto {
  @ApiProperty() key: string;
  @ApiProperty() table: string;
  @ApiProperty() column: string;
  @ApiProperty() excerpt: string;
  @ApiProperty({ description: 'Made known for good: it is told and cannot be changed.' }) isFixed: boolean;
}

export class ErasurePreviewDto {
  @ApiProperty({ description: 'What is to be typed to confirm.' }) confirmation: string;
  @ApiProperty({ description: 'Of everything shown; the erasure wants it back.' }) seen: string;
  @ApiProperty({ type: ErasedRowsDto, isArray: true }) rows: ErasedRowsDto[];
  @ApiProperty({ type: MentionDto, isArray: true }) mentions: MentionDto[];
}

export class ErasureOrderDto {
  @OneOf(erasureGrounds) ground: ErasureGround;
  @Text({ most: 300 }) confirmation: string;
  @Text({ most: 100 }) seen: string;
  @Texts({ most: 300, items: 5000, optional: true, description: 'Keys of mentions that stay as they are.' })
  keep?: string[];
}

export class ErasureOfAddressDto extends ErasureOrderDto {
  @Email() email: string;
}

export class ErasureDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: erasureGrounds }) ground: ErasureGround;
  @ApiProperty() rows: number;
  @ApiProperty() wordsReplaced: number;
  @ApiProperty() wordsKept: number;
  @ApiProperty({ format: 'date-time' }) erasedAt: Date;
  @ApiProperty({ type: 'string', nullable: true }) erasedBy: string | null;
}

export class ErasuresDto {
  @ApiProperty({ type: ErasureDto, isArray: true }) items: ErasureDto[];
}

class RectificationRowDto extends RectificationDto {
  @ApiProperty({ format: 'uuid' }) contactId: string;
  @ApiProperty() name: string;
}

export class RectificationsDto {
  @ApiProperty({ type: RectificationRowDto, isArray: true }) items: RectificationRowDto[];
}
