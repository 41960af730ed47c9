import { attachmentSubjects, type AttachmentSubject } from '@elinvoima/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { NamedDto } from '../http/named.dto.js';
import { PageQuery, pageOf } from '../http/page.dto.js';

export class AttachmentsQuery extends PageQuery {}

class AttachmentSubjectDto {
  @ApiProperty({ enum: attachmentSubjects }) kind: AttachmentSubject;
  @ApiProperty({ format: 'uuid' }) id: string;
}

export class AttachmentDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: AttachmentSubjectDto }) subject: AttachmentSubjectDto;
  @ApiProperty({ description: 'As the sender called it, without folders and signs that hide.' }) fileName: string;
  @ApiProperty({ description: 'Found by looking into the file.' }) mediaType: string;
  @ApiProperty({ type: 'integer' }) sizeBytes: number;
  @ApiProperty({ description: 'Of the bytes, in hexadecimal.' }) sha256: string;
  @ApiProperty() createdAt: Date;
  @ApiProperty({ type: NamedDto, nullable: true }) createdBy: NamedDto | null;
  @ApiProperty({ type: 'integer' }) version: number;
}

export class AttachmentPageDto extends pageOf(AttachmentDto) {
  @ApiProperty({ type: 'integer', description: 'The largest file that is taken.' }) mostBytes: number;
}
