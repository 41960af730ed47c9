import { isWebhookKind, webhookVerbOf, type WebhookEvent } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Clock, Database } from '../platform/index.js';

interface News {
  seq: string;
  at: Date;
  action: string;
  kind: string;
  id: string;
}

const batch = 500;

/** SQL: whether a program may know of the record `n` at all, as it stands now. What is gone from its table is not told either. */
const tellable = `case n.kind
  when 'enquiry' then exists (select from enquiries q where q.id = n.id and not q.confidential)
  when 'follow_up' then exists (
    select from follow_ups f left join enquiries q on q.id = f.subject_id and f.subject_kind = 'enquiry'
    where f.id = n.id and (f.subject_kind <> 'enquiry' or not q.confidential))
  when 'needs_assessment' then exists (select from needs_assessments a where a.id = n.id and a.confidential is null)
  else true end`;

/**
 * Makes deliveries of what the trail says has happened. The trigger's notes are taken and the deliveries written in one
 * transaction: a worker that dies leaves the notes, two at once take different ones.
 */
@Injectable()
export class RelayNews {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** Answers how many deliveries were made. */
  async run(): Promise<number> {
    let made = 0;
    for (;;) {
      const { taken, deliveries } = await this.db.transaction(() => this.some());
      made += deliveries;
      if (taken < batch) return made;
    }
  }

  private async some(): Promise<{ taken: number; deliveries: number }> {
    const taken = await this.db.query<News>(
      `with taken as (
         delete from webhook_news where seq in (select seq from webhook_news order by seq limit ${batch} for update skip locked)
         returning seq)
       select e.seq::text as seq, e.at, e.action, e.object_kind as kind, e.object_id as id
       from taken join audit_entries e using (seq) order by e.seq`,
    );
    const told = taken.flatMap((news) => {
      const event = eventOf(news);
      return event === null ? [] : [{ ...news, event }];
    });
    if (told.length === 0) return { taken: taken.length, deliveries: 0 };
    const rows = await this.db.query<{ id: string }>(
      `insert into webhook_deliveries (webhook_id, seq, event, object_kind, object_id, happened_at, next_at)
       select w.id, n.seq, n.event, n.kind, n.id, n.at, $6
       from unnest($1::bigint[], $2::text[], $3::text[], $4::uuid[], $5::timestamptz[]) as n (seq, event, kind, id, at)
       join webhooks w on w.disabled_at is null and n.event = any(w.events) and w.created_at <= n.at
       where ${tellable}
       order by n.seq, w.id on conflict do nothing returning id`,
      [
        told.map(({ seq }) => seq),
        told.map(({ event }) => event),
        told.map(({ kind }) => kind),
        told.map(({ id }) => id),
        told.map(({ at }) => at),
        this.clock.now(),
      ],
    );
    return { taken: taken.length, deliveries: rows.length };
  }
}

function eventOf({ kind, action }: News): WebhookEvent | null {
  const verb = webhookVerbOf(action);
  return verb === null || !isWebhookKind(kind) ? null : `${kind}.${verb}`;
}
