import { Injectable } from '@nestjs/common';
import { Clock, Database } from '../../platform/index.js';

/** Keeps what the sign-up page promises: diets go after the event, names and addresses a year later. Numbers and companies stay. */
@Injectable()
export class EraseParticipants {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** Safe to run twice. Answers how many registrations were changed. */
  async run(): Promise<number> {
    const now = this.clock.now();
    const needs = await this.db.query(
      `update event_registrations r set needs = null from events e
       where e.id = r.event_id and r.needs is not null and e.ends_at < $1::timestamptz - interval '1 day' returning r.id`,
      [now],
    );
    const people = await this.db.query(
      `update event_registrations r
       set name = '–', email = null, phone = null, company_name = null, contact_id = null, submission_id = null
       from events e
       where e.id = r.event_id and e.ends_at < $1::timestamptz - interval '1 year' and r.name <> '–' returning r.id`,
      [now],
    );
    await this.db.query(
      `delete from event_link_tokens t using event_registrations r join events e on e.id = r.event_id
       where t.registration_id = r.id and e.ends_at < $1::timestamptz - interval '1 year'`,
      [now],
    );
    return needs.length + people.length;
  }
}
