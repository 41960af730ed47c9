import type { WebhookDeliveryState, WebhookEvent, WebhookState } from '@elinvoima/contracts';
import {
  Conditions,
  NotFound,
  listPage,
  inUtc,
  type Database,
  type Page,
  type PageRequest,
} from '../platform/index.js';

export interface WebhookRow {
  id: string;
  url: string;
  events: WebhookEvent[];
  /** `failing`: switched off by itself. */
  state: WebhookState;
  failures: number;
  previousUntil: Date | null;
  /** The last delivery that came to an end. */
  last: { state: WebhookDeliveryState; at: Date } | null;
  /** Deliveries that wait to be sent, or to be sent again. */
  waiting: number;
  createdAt: Date;
  version: number;
}

const columns = `w.id, w.url, w.events, case when w.gave_up then 'failing' when w.disabled_at is not null then 'disabled' else 'active' end as state,
  w.failures, w.previous_until as "previousUntil",
  (select jsonb_build_object('state', d.state, 'at', ${inUtc('d.finished_at')}) from webhook_deliveries d
   where d.webhook_id = w.id and d.finished_at is not null order by d.created_at desc, d.id desc limit 1) as last,
  (select count(*)::int from webhook_deliveries d where d.webhook_id = w.id and d.state in ('queued', 'sending')) as waiting,
  w.created_at as "createdAt", w.version`;

/** One statement, two with a total. */
export const listWebhooks = (db: Database, page: PageRequest): Promise<Page<WebhookRow>> =>
  listPage<WebhookRow>(
    db,
    {
      select: columns,
      from: 'webhooks w',
      where: new Conditions(),
      id: 'w.id',
      sorts: { createdAt: { expression: 'w.created_at', type: 'timestamptz' } },
      defaultSort: '-createdAt',
    },
    page,
  );

export async function webhookDetails(db: Database, id: string): Promise<WebhookRow> {
  const [row] = await db.query<WebhookRow>(`select ${columns} from webhooks w where w.id = $1`, [id]);
  if (row === undefined) throw new NotFound();
  return row;
}

export interface DeliveryRow {
  id: string;
  event: WebhookEvent | 'test';
  object: { kind: string; id: string } | null;
  state: WebhookDeliveryState;
  attempt: number;
  /** The receiver's answer to the last try. */
  status: number | null;
  problem: string | null;
  happenedAt: Date;
  nextAt: Date | null;
  finishedAt: Date | null;
  createdAt: Date;
}

/** What was and will be sent to one address, newest first. One statement, two with a total. */
export async function listDeliveries(
  db: Database,
  webhookId: string,
  filter: { state?: WebhookDeliveryState },
  page: PageRequest,
): Promise<Page<DeliveryRow>> {
  const where = new Conditions()
    .add((bind) => `d.webhook_id = ${bind(webhookId)}`)
    .addIf(filter.state, (p) => `d.state = ${p}`);
  return listPage<DeliveryRow>(
    db,
    {
      select: `d.id, d.event, case when d.object_id is not null then jsonb_build_object('kind', d.object_kind, 'id', d.object_id) end as object,
        d.state, d.attempt, d.status, d.problem, d.happened_at as "happenedAt",
        case when d.state = 'queued' then d.next_at end as "nextAt", d.finished_at as "finishedAt", d.created_at as "createdAt"`,
      from: 'webhook_deliveries d',
      where,
      id: 'd.id',
      sorts: { createdAt: { expression: 'd.created_at', type: 'timestamptz' } },
      defaultSort: '-createdAt',
    },
    page,
  );
}
