import { enquiryKinds, languages, type EnquiryKind, type Language } from '@elinvoima/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { Flag, Id } from '../http/fields.js';
import { NamedDto } from '../http/named.dto.js';

class AskerMessageDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() text: string;
  @ApiProperty({ format: 'date-time' }) sentAt: string;
}

export class AskerPageDto {
  @ApiProperty({ description: 'Whether a link of the asker works.' }) isFollowed: boolean;
  @ApiProperty({ enum: languages, nullable: true, description: 'What the asker is written to in.' })
  language: Language | null;
  @ApiProperty({ description: 'Whether the asker is mailed when the state changes.' }) wantsMails: boolean;
  @ApiProperty({ type: 'string', nullable: true, description: 'As the asker wrote it.' }) companyName: string | null;
  @ApiProperty({ type: 'string', nullable: true, description: 'As the asker wrote it.' }) businessId: string | null;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, description: 'What the asker was promised.' })
  answerDueAt: Date | null;
  @ApiProperty({ type: [NamedDto], description: 'Sites that the asker came from.' }) askedSites: NamedDto[];
  @ApiProperty({ type: [AskerMessageDto], description: 'What the asker has added, the newest first.' })
  messages: AskerMessageDto[];
}

export class AskerLinkInputDto {
  @Flag({ optional: true, description: 'Links given before stop working.' }) revokeOthers?: boolean;
}

export class AskerLinkDto {
  @ApiProperty({ description: 'Told this once; only its hash is kept.' }) address: string;
}

export class EnquiryReceiverInputDto {
  @Id({ nullable: true, description: 'Null: the roles decide.' }) userId: string | null;
}

export class EnquiryReceiverDto {
  @ApiProperty({ enum: enquiryKinds }) kind: EnquiryKind;
  @ApiProperty({ type: NamedDto, nullable: true, description: 'Whom somebody has chosen.' }) chosen: NamedDto | null;
  @ApiProperty({ type: NamedDto, nullable: true, description: 'Who receives one that comes today.' })
  today: NamedDto | null;
}

export class EnquiryReceiversDto {
  @ApiProperty({ type: [EnquiryReceiverDto] }) items: EnquiryReceiverDto[];
}
