import { ApiProperty } from '@nestjs/swagger';
import { Id, Nested, NestedList, Text } from '../http/fields.js';

/** What a picture shows, for those who do not see it. */
export class PictureWordsDto {
  @Text({ most: 500, optional: true, description: 'Needed: it stands in for the other languages.' }) fi?: string;
  @Text({ most: 500, optional: true }) sv?: string;
  @Text({ most: 500, optional: true }) en?: string;
}

class SitePictureInputDto {
  @Id({ description: 'A JPEG, PNG or WebP among the attachments of the place.' }) attachmentId: string;
  @Nested(() => PictureWordsDto) alt: PictureWordsDto;
}

export class SitePicturesInputDto {
  @NestedList(() => SitePictureInputDto, { most: 30, description: 'In the order in which they are shown.' })
  items: SitePictureInputDto[];
}

class SitePictureDto {
  @ApiProperty({ format: 'uuid' }) attachmentId: string;
  @ApiProperty() fileName: string;
  @ApiProperty() mediaType: string;
  @ApiProperty({ type: 'integer' }) sizeBytes: number;
  @ApiProperty({ type: PictureWordsDto }) alt: PictureWordsDto;
}

export class SitePicturesDto {
  @ApiProperty({ type: SitePictureDto, isArray: true }) items: SitePictureDto[];
}
