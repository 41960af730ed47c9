import type { EnquiryStage, SiteStatus } from '@elinvoima/contracts';
import { Assignments } from '../../assignments/index.js';
import { Audit } from '../../audit/index.js';
import { FollowUpService, PromiseWatchers } from '../../follow-ups/index.js';
import {
  FixedClock,
  JobQueues,
  Outbox,
  openDatabase,
  userActor,
  type Actor,
  type Database,
} from '../../platform/index.js';
import { createTestDatabase } from '../../platform/testing.js';
import { entities } from '../../schema/index.js';
import { SiteRemovals, SiteService } from '../../sites/index.js';
import { ExpireReservations } from '../expire-reservations.js';
import { OpenReservation } from '../open-reservation.js';
import { RemindOfReservations } from '../remind-of-reservations.js';
import { ReservationEnds } from '../reservation-ends.js';
import { ReservationService } from '../reservation.service.js';
import { SiteStanding } from '../site-status.js';

/** Reservations on a fresh database, as the worker has them. For specs only. */
export interface ReservationHouse {
  db: Database;
  clock: FixedClock;
  officer: Actor;
  audit: Audit;
  followUps: FollowUpService;
  reservations: ReservationService;
  ends: ReservationEnds;
  expiry: ExpireReservations;
  reminders: RemindOfReservations;
  site(status?: SiteStatus): Promise<string>;
  enquiry(stage?: EnquiryStage): Promise<string>;
  statusOf(siteId: string): Promise<SiteStatus>;
  /** The site's reservations, the oldest first. */
  of(siteId: string): Promise<{ enquiryId: string; until: string; ending: string | null }[]>;
  history(siteId: string): Promise<{ status: SiteStatus; until: string | null }[]>;
  at(iso: string): void;
  close(): Promise<void>;
}

export async function openReservationHouse(): Promise<ReservationHouse> {
  const test = await createTestDatabase();
  const db = await openDatabase({ url: test.url, pool: 8, entities, onConnectionError: () => undefined });
  const clock = new FixedClock(new Date('2026-11-20T10:00:00Z'));
  const audit = new Audit(db);
  const outbox = new Outbox(db, new JobQueues(test.config, () => undefined));
  const assignments = new Assignments(db, outbox);
  const followUps = new FollowUpService(db, audit, clock, assignments, new PromiseWatchers());
  const open = new OpenReservation(db, clock);
  const standing = new SiteStanding(new SiteService(db, audit, clock, assignments, new SiteRemovals()));
  const ends = new ReservationEnds(db, audit, clock, open, standing, followUps);
  const { id: officerId } = await db.one<{ id: string }>(
    `insert into users (email, name, role, password_hash) values ('virkailija@example.test', 'Testi Virkailija', 'land_use_officer', 'x') returning id`,
  );
  const made = async (sql: string, values: unknown[]): Promise<string> =>
    (await db.one<{ id: string }>(`${sql} returning id`, values)).id;
  let count = 0;
  return {
    db,
    clock,
    officer: userActor({ id: officerId, role: 'land_use_officer', language: 'fi' }),
    audit,
    followUps,
    reservations: new ReservationService(db, audit, clock, open, ends, standing),
    ends,
    expiry: new ExpireReservations(db, clock, ends),
    reminders: new RemindOfReservations(db, clock, followUps),
    site: (status = 'available') => {
      count += 1;
      const kind = status === 'empty' ? 'premises' : 'plot';
      return made(`insert into sites (kind, name, status) values ($1, $2, $3)`, [kind, `Tontti ${count}`, status]);
    },
    enquiry: (stage = 'proposed') =>
      made(
        `insert into enquiries (title, kind, asker_name, stage, owner_id) values ('Tontti verstaalle', 'plot', 'Testi Kysyjä', $1, $2)`,
        [stage, officerId],
      ),
    statusOf: async (id) =>
      (await db.one<{ status: SiteStatus }>('select status from sites where id = $1', [id])).status,
    of: (id) =>
      db.query(
        `select enquiry_id as "enquiryId", until::text as until, ending from reservations where site_id = $1 order by created_at, id`,
        [id],
      ),
    history: (id) =>
      db.query(
        `select status, until::text as until from site_status_changes where site_id = $1 order by recorded_at, id`,
        [id],
      ),
    at: (iso) => clock.set(new Date(iso)),
    close: async () => {
      await db.dataSource.destroy();
      await test.drop();
    },
  };
}
