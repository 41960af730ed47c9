import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database, MailTemplates, listOutbox } from '@elinvoima/domain/platform';
import { Requires } from '../http/policy.js';
import { OutboxPageDto, OutboxQuery } from './outbox.dto.js';

@ApiTags('outbox')
@Controller('outbox')
export class OutboxController {
  constructor(
    private readonly db: Database,
    private readonly templates: MailTemplates,
  ) {}

  @Requires('outbox.read')
  @Get()
  @ApiOperation({ summary: 'Mails that were to leave' })
  @ApiOkResponse({ type: OutboxPageDto })
  list(@Query() { state, to, ...page }: OutboxQuery): Promise<OutboxPageDto> {
    return listOutbox(this.db, this.templates, { state, to }, page);
  }
}
