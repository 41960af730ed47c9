import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Controller, Get, Inject, Req, Res, type OnModuleDestroy } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { operatingFigures } from '@elinvoima/domain/metrics';
import { Clock, CONFIG, Database, JobQueues, NotFound, type Config } from '@elinvoima/domain/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../http/policy.js';
import { expositionType, family, type Sample } from './exposition.js';
import { mayReadMetrics } from './metrics-door.js';
import { RequestFigures } from './request-figures.js';
import { version } from './version.js';

/** A crowd of askers costs the stores one look a second. */
const keptMilliseconds = 1000;

const byState = (numbers: Record<string, number>, states: readonly string[]): Sample[] =>
  states.map((state) => ({ labels: { state }, value: numbers[state] ?? 0 }));

@ApiTags('metrics')
@Controller('metrics')
export class MetricsController implements OnModuleDestroy {
  private readonly delay = monitorEventLoopDelay({ resolution: 20 });
  private known: { at: number; text: Promise<string> } | undefined;

  constructor(
    private readonly db: Database,
    private readonly queues: JobQueues,
    private readonly requests: RequestFigures,
    @Inject(CONFIG) private readonly config: Config,
    private readonly clock: Clock,
  ) {
    this.delay.enable();
  }

  onModuleDestroy(): void {
    this.delay.disable();
  }

  /** For a watching program, which has no account: its token, or standing on this machine, is the right. To others it is not there. */
  @Public()
  @Get()
  @ApiOperation({ summary: 'Figures of the process, its queues and stores, in Prometheus’ text format' })
  @ApiProduces('text/plain')
  @ApiOkResponse({ description: 'Counts and durations only', schema: { type: 'string' } })
  async get(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    if (!mayReadMetrics(request.raw, this.config.metricsToken)) throw new NotFound();
    void reply.header('Content-Type', expositionType).header('Cache-Control', 'no-store');
    const now = Date.now();
    if (this.known === undefined || now - this.known.at > keptMilliseconds)
      this.known = { at: now, text: this.stores() };
    return [this.process(), this.requests.text(), await this.known.text].join('');
  }

  private process(): string {
    const { heapUsed, rss } = process.memoryUsage();
    const { totalCount, idleCount, waitingCount } = this.db.pool;
    const gauge = (name: string, help: string, value: number) => family(name, 'gauge', help, [{ value }]);
    return [
      family('elinvoima_build_info', 'gauge', 'What runs here.', [
        { labels: { version, node: process.versions.node }, value: 1 },
      ]),
      gauge('elinvoima_process_uptime_seconds', 'Since this process started.', process.uptime()),
      gauge('elinvoima_process_resident_bytes', 'Memory of this process.', rss),
      gauge('elinvoima_process_heap_bytes', 'JavaScript heap in use.', heapUsed),
      gauge('elinvoima_event_loop_delay_p99_seconds', 'Since the start.', this.delay.percentile(99) / 1e9),
      family('elinvoima_database_pool', 'gauge', 'Connections of this process, and askers that wait for one.', [
        { labels: { state: 'busy' }, value: totalCount - idleCount },
        { labels: { state: 'idle' }, value: idleCount },
        { labels: { state: 'waiting' }, value: waitingCount },
      ]),
      gauge('elinvoima_database_pool_limit', 'Connections this process may hold.', this.config.databasePool),
    ].join('');
  }

  /** A store that is away is a figure too: what watches must learn of it here. */
  private async stores(): Promise<string> {
    const [figures, counts] = await Promise.all([
      operatingFigures(this.db, this.clock.now()).catch(() => null),
      this.queues.counts().catch(() => null),
    ]);
    const gauge = (name: string, help: string, samples: readonly Sample[]) => family(name, 'gauge', help, samples);
    const up = gauge('elinvoima_store_up', 'Whether the store answers.', [
      { labels: { store: 'database' }, value: Number(figures !== null) },
      { labels: { store: 'queues' }, value: Number(counts !== null) },
    ]);
    const queues =
      counts === null
        ? ''
        : gauge(
            'elinvoima_queue_jobs',
            'Jobs by queue and state.',
            counts.map(({ queue, state, count }) => ({ labels: { queue, state }, value: count })),
          );
    if (figures === null) return up + queues;
    const seconds = (value: number): Sample[] => [{ value }];
    return [
      up,
      queues,
      gauge(
        'elinvoima_outbox_mails',
        'Mails that wait, and those of the last day that went wrong.',
        byState(figures.mails, ['queued', 'sending', 'failed', 'uncertain']),
      ),
      gauge(
        'elinvoima_outbox_oldest_seconds',
        'How long the oldest mail has waited.',
        seconds(figures.oldestMailSeconds),
      ),
      gauge(
        'elinvoima_webhook_deliveries',
        'Deliveries that wait, and those of the last day that were given up.',
        byState(figures.deliveries, ['queued', 'sending', 'failed']),
      ),
      gauge(
        'elinvoima_webhook_oldest_seconds',
        'How late the oldest delivery is.',
        seconds(figures.oldestDeliverySeconds),
      ),
      gauge(
        'elinvoima_register_sync_age_seconds',
        'Since the register was last read to its end; absent until then.',
        figures.registerSyncSeconds === null ? [] : seconds(figures.registerSyncSeconds),
      ),
      gauge(
        'elinvoima_register_sync_failures',
        'Readings given up within thirty days.',
        seconds(figures.registerSyncFailures),
      ),
      gauge('elinvoima_audit_unsealed_entries', 'Entries that wait for the seal.', seconds(figures.unsealedEntries)),
      gauge('elinvoima_imports_under_way', 'Imports being read or applied.', seconds(figures.importsUnderWay)),
      gauge('elinvoima_exports_under_way', 'Files being made.', seconds(figures.exportsUnderWay)),
    ].join('');
  }
}
