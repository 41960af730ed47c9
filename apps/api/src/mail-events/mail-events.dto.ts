import { ApiProperty } from '@nestjs/swagger';
import { OneOf, Text } from '../http/fields.js';

export const mailEventTypes = ['bounce.hard', 'bounce.soft', 'complaint'] as const;

/** One event of one mail. Of the three that name it, one is enough. */
export class MailEventDto {
  @OneOf(mailEventTypes) type: (typeof mailEventTypes)[number];
  @Text({ most: 500, optional: true, description: 'The Message-ID of the mail.' }) messageId?: string;
  @Text({ most: 320, optional: true, description: 'The envelope sender of the mail.' }) envelopeSender?: string;
  @Text({ most: 320, optional: true, description: 'The address that it went to.' }) recipient?: string;
  @Text({ most: 20, optional: true, description: 'RFC 3463, e.g. 5.1.1.' }) status?: string;
}

export class MailEventTakenDto {
  @ApiProperty({
    enum: ['taken', 'known', 'unknown', 'ignored'],
    description: '`known`: told before. `unknown`: nobody can tell which mail it was.',
  })
  outcome: 'taken' | 'known' | 'unknown' | 'ignored';
}
