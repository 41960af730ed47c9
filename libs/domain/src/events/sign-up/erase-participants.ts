import { Injectable } from '@nestjs/common';
import { Clock, Database } from '../../platform/index.js';

/** SQL: no hold lies on sign-ups, nor on the company that this one is of. */
const free = (company: string): string => `not under_legal_hold(array['event_sign_up'], e.id, array[${company}])`;

/** Keeps what the sign-up page promises: diets go after the event, names and addresses a year later. Numbers and companies stay. */
@Injectable()
export class EraseParticipants {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** Safe to run twice. Answers how many registrations and attendances were changed. */
  async run(): Promise<number> {
    const now = this.clock.now();
    const needs = await this.db.query(
      `update event_registrations r set needs = null from events e
       where e.id = r.event_id and r.needs is not null and e.ends_at < $1::timestamptz - interval '1 day' and ${free('r.company_id')} returning r.id`,
      [now],
    );
    const people = await this.db.query(
      `update event_registrations r
       set name = '–', email = null, phone = null, company_name = null, contact_id = null, submission_id = null
       from events e
       where e.id = r.event_id and e.ends_at < $1::timestamptz - interval '1 year' and r.name <> '–' and ${free('r.company_id')} returning r.id`,
      [now],
    );
    // A name alone stays as a mark that somebody came; with a company, the company is that mark.
    const attendees = await this.db.query(
      `update event_attendances a set name = case when a.company_id is null then '–' end from events e
       where e.id = a.event_id and e.ends_at < $1::timestamptz - interval '1 year'
         and a.contact_id is null and a.name is not null and a.name <> '–' and ${free('a.company_id')} returning a.id`,
      [now],
    );
    await this.db.query(
      `delete from event_link_tokens t using events e
       where e.ends_at < $1::timestamptz - interval '1 year' and ${free('null::uuid')} and e.id in (
         select event_id from event_registrations where id = t.registration_id
         union all select event_id from event_invitations where id = t.invitation_id)`,
      [now],
    );
    return needs.length + people.length + attendees.length;
  }
}
