import { Injectable } from '@nestjs/common';
import type { Permission } from '@elinvoima/contracts';
import { Database, type Actor } from '../platform/index.js';

/** What is written down when somebody looks at it, and, in SQL, whether this one is: `$1` its id, `$2` the reader. */
const writtenDown = {
  /** A person's card: always. */
  contact: 'true',
  enquiry: 'exists (select from enquiries q where q.id = $1 and q.confidential)',
  /** Only who sees the confidential part has seen it. */
  needs_assessment:
    'exists (select from needs_assessments n where n.id = $1 and n.confidential is not null and ($3 or n.created_by = $2))',
  /** What single people answered. */
  survey_wave: 'true',
  survey_quarantine: 'true',
  /** Many companies with their people at once, for a day without a network. */
  offline_companies: 'true',
  import: 'true',
  /** Whose data somebody has met: a list of people like another. */
  audit_trail: 'true',
  /** Whoever takes out how the house is guarded. */
  processing_record: 'true',
} as const;

export type LookedAt = keyof typeof writtenDown;

const minutes = 15;

/**
 * Who saw what (tiedonhallintalaki 17 §). One entry for a person, a record and a quarter of an hour: a page that asks many times
 * is one look. The only thing that a GET writes: it changes no record, it says that one was read.
 */
@Injectable()
export class Looks {
  constructor(private readonly db: Database) {}

  async note(
    actor: Actor,
    permission: Permission | null,
    action: 'view' | 'export',
    kind: LookedAt,
    id: string | null,
  ): Promise<void> {
    if (actor.kind !== 'user') return;
    await this.db.query(
      `insert into audit_entries (actor_kind, actor_id, via_kind, via_id, action, object_kind, object_id, permission)
       select 'user', $2::uuid, $4, $5::uuid, $6, $7, $1::uuid, $8
       where ${writtenDown[kind]} and $3::boolean is not null and not exists (
         select from audit_entries e
         where e.actor_id = $2 and e.at > now() - interval '${minutes} minutes' and e.action = $6 and e.object_kind = $7
           and e.object_id is not distinct from $1 and e.via_id is not distinct from $5)`,
      [
        id,
        actor.id,
        actor.permissions.has('needs-assessments.confidential'),
        actor.via?.kind ?? null,
        actor.via?.id ?? null,
        action,
        kind,
        permission,
      ],
    );
  }
}
