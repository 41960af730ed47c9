import { timelineKinds, type TimelineKind } from '@elinvoima/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { OneOf } from '../http/fields.js';
import { PageQuery, pageOf } from '../http/page.dto.js';

export class TimelineQuery extends PageQuery {
  @OneOf(timelineKinds, { optional: true }) kind?: TimelineKind;
}

class TimelinePersonDto {
  @ApiProperty({ enum: ['contact', 'user'] }) kind: 'contact' | 'user';
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true }) id: string | null;
  @ApiProperty() name: string;
}

export class TimelineItemDto {
  @ApiProperty({ enum: timelineKinds }) kind: TimelineKind;
  @ApiProperty({ format: 'uuid', description: 'The record’s; with `kind` and `type` it names the item.' }) id: string;
  @ApiProperty({
    type: 'string',
    nullable: true,
    description:
      'An interaction’s type, an event’s or enquiry’s kind, a plan’s stage, `invited` or `answered`, or `entered`, `registered`, `renamed`, `ended` of the company.',
  })
  type: string | null;
  @ApiProperty() title: string;
  @ApiProperty({
    type: 'string',
    nullable: true,
    description: 'The beginning of an interaction’s notes, an event’s place, an enquiry’s stage.',
  })
  text: string | null;
  @ApiProperty({ format: 'date-time' }) at: Date;
  @ApiProperty({ description: 'False when only the day is known.' }) timed: boolean;
  @ApiProperty({ type: TimelinePersonDto, isArray: true }) people: TimelinePersonDto[];
}

export class TimelinePageDto extends pageOf(TimelineItemDto) {}
