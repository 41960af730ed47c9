import { Audit } from '@elinvoima/domain/audit';
import {
  Clock,
  JobQueues,
  Outbox,
  openDatabase,
  readConfig,
  systemActor,
  type Config,
  type Database,
} from '@elinvoima/domain/platform';
import { Suppressions } from '@elinvoima/domain/recipients';
import { entities } from '@elinvoima/domain/schema';
import { Invitations, PaceWaves, SendingHours, SurveyService, WaveService } from '@elinvoima/domain/surveys';

/** A municipality with a published survey and people to ask, on a migrated database; the worker is a process of its own. */
export interface WaveOfMails {
  db: Database;
  /** What the worker is started with. */
  env: Record<string, string>;
  /** The wave: every mail is in the outbox, and the queue has been told. */
  send(): Promise<string>;
  counts(): Promise<Record<string, number>>;
  close(): Promise<void>;
}

export async function prepareWave(settings: Record<string, string>, people: number): Promise<WaveOfMails> {
  const env = {
    SECRET_KEY: 'a key that is only ever used for measuring, 32+',
    LOG_LEVEL: 'warn',
    DEMO: '0',
    // It is measured at any hour.
    SURVEY_QUIET_TIMES: '0',
    ...settings,
  };
  const config: Config = readConfig(env);
  const db = await openDatabase({ url: config.databaseUrl, pool: 4, entities, onConnectionError: () => undefined });
  const queues = new JobQueues(config, () => undefined);
  const clock = new Clock();
  const audit = new Audit(db);
  const suppressions = new Suppressions(db, config);
  const hours = new SendingHours(config);
  const outbox = new Outbox(db, queues);
  const pace = new PaceWaves(db, clock, outbox, hours);
  const waves = new WaveService(
    db,
    audit,
    clock,
    suppressions,
    new Invitations(db, clock, suppressions, pace),
    pace,
    hours,
  );
  await db.query(
    `insert into municipality (code, name_fi, name_sv, name_en, region_municipality_codes, postal_codes, logging_began_on)
     values ('082', 'Mittala', 'Mätby', 'Measureham', '{}', '{}', '2024-01-01') on conflict do nothing`,
  );
  await db.query(
    `insert into contacts (first_name, last_name, email, language)
     select 'Äijö', 'Mitattava', 'mitattava' || n || '@example.test', (array['fi', 'sv', 'en'])[1 + n % 3]
     from generate_series(1, $1::int) n`,
    [people],
  );
  const surveys = new SurveyService(db, audit, clock);
  const surveyId = await surveys.create(systemActor, { template: 'satisfaction', anonymous: true });
  await surveys.publish(systemActor, surveyId);
  await db.query('analyze');
  return {
    db,
    env,
    send: async () => {
      const contacts = await db.query<{ id: string }>('select id from contacts');
      const { id } = await waves.send(systemActor, { surveyId, contactIds: contacts.map((contact) => contact.id) });
      return id;
    },
    counts: async () => {
      const rows = await db.query<{ state: string; count: number }>(
        'select state, count(*)::int as count from outbox_mails group by state',
      );
      return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
    },
    close: async () => {
      await queues.close();
      await db.dataSource.destroy();
    },
  };
}
