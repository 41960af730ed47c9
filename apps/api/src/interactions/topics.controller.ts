import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { listTopics } from '@elinvoima/domain/interactions';
import { Database } from '@elinvoima/domain/platform';
import { Requires } from '../http/policy.js';
import { TopicListDto } from './interactions.dto.js';

@ApiTags('interactions')
@Controller('topics')
export class TopicsController {
  constructor(private readonly db: Database) {}

  @Requires('interactions.read', 'interactions.write-own')
  @Get()
  @ApiOperation({ summary: 'The municipality’s topics; an interaction may also carry words of its own' })
  @ApiOkResponse({ type: TopicListDto })
  async list(): Promise<TopicListDto> {
    return { items: await listTopics(this.db) };
  }
}
