import { Controller, Get, HttpCode, Inject, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiServiceUnavailableResponse, ApiTags } from '@nestjs/swagger';
import { CONFIG, Database, JobQueues, type Config } from '@elinvoima/domain/platform';
import type { FastifyReply } from 'fastify';
import { Public } from '../http/policy.js';

const cacheMilliseconds = 1000;

class LiveDto {
  @ApiProperty({ enum: ['ok'] }) status: 'ok';
}

class ReadyDto {
  @ApiProperty({ enum: ['ready'] }) status: 'ready';
}

class NotReadyDto {
  @ApiProperty({ enum: ['not-ready'] }) status: 'not-ready';
}

@ApiTags('health')
@Controller('health')
export class HealthController {
  private known: { at: number; ready: Promise<boolean> } | undefined;

  constructor(
    private readonly db: Database,
    private readonly queues: JobQueues,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** For load balancers, who have no account. */
  @Public()
  @Get('live')
  @HttpCode(200)
  @ApiOperation({ summary: 'The process is alive' })
  @ApiOkResponse({ type: LiveDto })
  live(): LiveDto {
    return { status: 'ok' };
  }

  /** For load balancers and the launcher; one look at the stores a second however many ask. */
  @Public()
  @Get('ready')
  @ApiOperation({ summary: 'Schema, queue and, in demo mode, demo data are there' })
  @ApiOkResponse({ type: ReadyDto })
  @ApiServiceUnavailableResponse({ type: NotReadyDto, description: 'Not yet; look again after `Retry-After`.' })
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<ReadyDto | NotReadyDto> {
    const now = Date.now();
    if (this.known === undefined || now - this.known.at > cacheMilliseconds)
      this.known = { at: now, ready: this.look() };
    const ready = await this.known.ready;
    if (!ready) reply.status(503).header('Retry-After', '2');
    return { status: ready ? 'ready' : 'not-ready' };
  }

  private async look(): Promise<boolean> {
    try {
      const [row] = await this.db.query<{ programme: boolean; demo: boolean }>(
        `select exists (select 1 from municipality) as programme, exists (select 1 from users where is_demo) and exists (select 1 from companies) as demo`,
      );
      return row !== undefined && row.programme && (row.demo || !this.config.demo) && (await this.queues.ready());
    } catch {
      return false;
    }
  }
}
