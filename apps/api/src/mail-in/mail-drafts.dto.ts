import { guessReasons, mailWarnings, type GuessReason, type MailWarning } from '@elinvoima/domain/mail-in';
import { ApiProperty } from '@nestjs/swagger';

const guessKinds = ['company', 'contact', 'partner'] as const;

class MailGuessDto {
  @ApiProperty({ enum: guessKinds }) kind: (typeof guessKinds)[number];
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty({ enum: guessReasons, description: 'Why it is thought to be meant.' }) why: GuessReason;
}

class MailSameDayDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() subject: string;
  @ApiProperty({ format: 'date-time' }) occurredAt: Date;
  @ApiProperty({ type: 'string', isArray: true }) staff: string[];
}

export class MailDraftDto {
  @ApiProperty({ format: 'uuid', description: 'The draft, or what the same mail had become earlier.' })
  interactionId: string;
  @ApiProperty({ description: 'The same mail had been taken in before; nothing was made.' }) isRepeated: boolean;
  @ApiProperty({ description: 'The writer is that of the forwarded message.' }) isForwarded: boolean;
  @ApiProperty({ type: MailGuessDto, isArray: true }) guesses: MailGuessDto[];
  @ApiProperty({ type: MailSameDayDto, isArray: true, description: 'Logged already of the same day and company.' })
  sameDay: MailSameDayDto[];
  @ApiProperty({ enum: mailWarnings, isArray: true }) warnings: MailWarning[];
}
