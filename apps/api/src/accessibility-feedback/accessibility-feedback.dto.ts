import { accessibilityFeedbackKinds, type AccessibilityFeedbackKind } from '@elinvoima/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { OneOf, QueryFlag, Text } from '../http/fields.js';
import { PageQuery, pageOf } from '../http/page.dto.js';

export class AccessibilityFeedbackQuery extends PageQuery {
  @OneOf(accessibilityFeedbackKinds, { optional: true }) kind?: AccessibilityFeedbackKind;
  @QueryFlag({ description: 'Nobody has answered yet; false for the answered ones.' }) open?: boolean;
}

export class AccessibilityAnswerDto {
  @Text({ most: 10_000, least: 1, description: 'Sent by mail where an address was given.' }) answer: string;
}

export class AccessibilityFeedbackDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: accessibilityFeedbackKinds }) kind: AccessibilityFeedbackKind;
  @ApiProperty({ type: 'string', nullable: true, description: 'Which page it is about, in the sender’s words.' })
  page: string | null;
  @ApiProperty() text: string;
  @ApiProperty({ type: 'string', nullable: true }) email: string | null;
  @ApiProperty({ format: 'date' }) receivedOn: string;
  @ApiProperty({ format: 'date', description: 'By the law: fourteen days.' }) dueOn: string;
  @ApiProperty({ type: 'string', nullable: true }) answer: string | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) answeredOn: string | null;
  @ApiProperty({ type: 'string', nullable: true }) answeredBy: string | null;
  @ApiProperty({ description: 'Open past its last day, or answered after it.' }) late: boolean;
}

export class AccessibilityFeedbackPageDto extends pageOf(AccessibilityFeedbackDto) {}
