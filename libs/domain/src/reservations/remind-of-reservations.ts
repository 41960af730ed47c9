import {
  addDays,
  dayOf,
  daysBetween,
  reservationReminderDays,
  workingDayFrom,
  type Day,
  type Language,
} from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';
import { Injectable } from '@nestjs/common';
import { FollowUpService } from '../follow-ups/index.js';
import { Clock, Database, eachByItself, systemActor } from '../platform/index.js';

interface Ending {
  id: string;
  site: string;
  enquiryId: string;
  since: Day;
  until: Day;
  ownerId: string;
  language: Language;
}

/** Promises that somebody decides what becomes of a reservation: 30 and 7 days before it ends. The morning's mail tells of them. */
@Injectable()
export class RemindOfReservations {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly followUps: FollowUpService,
  ) {}

  /** Answers how many were made. Safe to run twice, also at the same time. */
  async run(): Promise<number> {
    const today = dayOf(this.clock.now());
    let made = 0;
    await eachByItself(await this.near(today), async (ending) => {
      const daysBefore = dueReminder(ending, today);
      if (daysBefore !== null && (await this.remind(ending, daysBefore, today))) made += 1;
    });
    return made;
  }

  /** Whoever looks after the enquiry, else after the site, else who made the reservation. One statement. */
  private near(today: Day): Promise<Ending[]> {
    return this.db.query(
      `select r.id, s.name as site, r.enquiry_id as "enquiryId", r.since::text as since, r.until::text as until,
         u.id as "ownerId", u.language
       from reservations r
       join sites s on s.id = r.site_id and s.deleted_at is null
       join enquiries q on q.id = r.enquiry_id and q.deleted_at is null
       join lateral (
         select c.id, c.language from unnest(array[q.owner_id, s.owner_id, r.created_by]) with ordinality given (id, place)
         join users c on c.id = given.id and c.disabled_at is null order by given.place limit 1
       ) u on true
       where r.ending is null and r.until between $1 and $2 order by r.until, r.id`,
      [today, addDays(today, Math.max(...reservationReminderDays))],
    );
  }

  /** The row is taken before the follow-up is made: who comes second finds it there. */
  private remind(
    { id, site, enquiryId, until, ownerId, language }: Ending,
    daysBefore: number,
    today: Day,
  ): Promise<boolean> {
    return this.db.transaction(async () => {
      const [taken] = await this.db.query(
        `insert into reservation_reminders (reservation_id, until, days_before)
         select r.id, r.until, $3 from reservations r where r.id = $1 and r.until = $2 and r.ending is null
         on conflict do nothing returning reservation_id`,
        [id, until, daysBefore],
      );
      if (taken === undefined) return false;
      const due = workingDayFrom(today);
      const followUpId = await this.followUps.create(systemActor, {
        title: formatText(language, 'reservations.reminder', { until, site }),
        // Over Christmas the last day may come before the next working day.
        dueOn: due < until ? due : today,
        ownerId,
        subject: { kind: 'enquiry', id: enquiryId },
      });
      await this.db.query(
        'update reservation_reminders set follow_up_id = $4 where reservation_id = $1 and until = $2 and days_before = $3',
        [id, until, daysBefore, followUpId],
      );
      return true;
    });
  }
}

/** The nearest reminder whose day has come; none before one that was made later than its day, but always the last one. */
export function dueReminder({ since, until }: { since: Day; until: Day }, today: Day): number | null {
  const left = daysBetween(today, until);
  const nearest = reservationReminderDays.toReversed().find((days) => left <= days);
  if (nearest === undefined) return null;
  const isLast = nearest === Math.min(...reservationReminderDays);
  return isLast || since <= addDays(until, -nearest) ? nearest : null;
}
