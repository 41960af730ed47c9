import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { EventFeedbackService, eventFeedback } from '@elinvoima/domain/events';
import { Database, type Actor } from '@elinvoima/domain/platform';
import { Id, Instant } from '../http/fields.js';
import { NamedDto } from '../http/named.dto.js';
import { By, Requires } from '../http/policy.js';

class EventFeedbackInputDto {
  @Id({ optional: true, description: 'The ready survey after an event unless told.' }) surveyId?: string;
  @Instant({ optional: true, description: 'At once unless told.' }) sendAt?: string;
}

const shownStates = ['waiting', 'sent', 'nobody'] as const;

class EventFeedbackRoundDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: NamedDto }) survey: NamedDto;
  @ApiProperty({ format: 'date-time' }) sendAt: Date;
  @ApiProperty({ enum: shownStates }) state: (typeof shownStates)[number];
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true }) waveId: string | null;
  @ApiProperty({ type: 'integer', nullable: true, description: 'N' }) invited: number | null;
  @ApiProperty({ type: 'integer', nullable: true, description: 'n' }) answered: number | null;
}

class EventFeedbackDto {
  @ApiProperty({ type: 'integer', description: 'Contacts with an address among those who came.' }) reachable: number;
  @ApiProperty({ type: 'integer' }) came: number;
  @ApiProperty({ type: EventFeedbackRoundDto, nullable: true }) round: EventFeedbackRoundDto | null;
}

/** Asking feedback of those who came to an event. */
@ApiTags('events')
@Controller('events/:id/feedback')
export class EventFeedbackController {
  constructor(
    private readonly db: Database,
    private readonly feedback: EventFeedbackService,
  ) {}

  @Requires('events.read')
  @Get()
  @ApiOperation({ summary: 'Whether feedback has been asked, of how many, and how many have answered' })
  @ApiOkResponse({ type: EventFeedbackDto })
  get(@Param('id', ParseUUIDPipe) id: string): Promise<EventFeedbackDto> {
    return eventFeedback(this.db, id);
  }

  @Requires('surveys.send')
  @Post()
  @ApiOperation({ summary: 'Ask feedback of those who came, at once or when its time comes' })
  @ApiCreatedResponse({ type: EventFeedbackDto })
  async ask(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { surveyId, sendAt }: EventFeedbackInputDto,
  ): Promise<EventFeedbackDto> {
    await this.feedback.ask(actor, id, {
      ...(surveyId !== undefined && { surveyId }),
      ...(sendAt !== undefined && { sendAt: new Date(sendAt) }),
    });
    return this.get(id);
  }

  @Requires('surveys.send')
  @Post('cancel')
  @HttpCode(200)
  @ApiOperation({ summary: 'Take back what has not been sent' })
  @ApiOkResponse({ type: EventFeedbackDto })
  async cancel(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<EventFeedbackDto> {
    await this.feedback.cancel(actor, id);
    return this.get(id);
  }
}
