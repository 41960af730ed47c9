import { Audit } from '../../audit/index.js';
import {
  FixedClock,
  JobQueues,
  MailSender,
  MailTemplates,
  Outbox,
  SmtpTransport,
  openDatabase,
  systemActor,
  type Config,
  type Database,
} from '../../platform/index.js';
import { createTestDatabase } from '../../platform/testing.js';
import { entities } from '../../schema/index.js';
import { AnswerSurvey } from '../answering/answer-survey.js';
import { Suppressions } from '../../recipients/index.js';
import { PublishAnswers } from '../results/published/publish-answers.js';
import { SurveyLinks } from '../answering/survey-links.js';
import { SurveyMails } from '../sending/survey-mails.js';
import { SurveyService } from '../questionnaire/survey.service.js';
import { ChangeWave } from '../sending/change-wave.js';
import { HoldWave } from '../sending/hold-wave.js';
import { Invitations } from '../sending/invitations.js';
import { PaceWaves } from '../sending/pace-waves.js';
import { SendingHours } from '../sending/sending-hours.js';
import { waveDetails, type WaveDetails } from '../sending/wave-list.query.js';
import { WaveService } from '../sending/wave.service.js';

/** The surveys' services on a fresh database, as the worker has them. For specs only. */
export interface SurveyHouse {
  db: Database;
  config: Config;
  clock: FixedClock;
  queues: JobQueues;
  templates: MailTemplates;
  links: SurveyLinks;
  changing: ChangeWave;
  holding: HoldWave;
  invitations: Invitations;
  pace: PaceWaves;
  waves: WaveService;
  publishing: PublishAnswers;
  answering: AnswerSurvey;
  suppressions: Suppressions;
  sender: MailSender;
  /** A published survey. */
  survey(anonymous?: boolean): Promise<string>;
  contact(person?: { email?: string; language?: string; firstName?: string }): Promise<string>;
  /** A wave to these people; answers its invitations' and its mails' ids in their order. */
  send(surveyId: string, contactIds: string[]): Promise<{ waveId: string; invitations: string[]; mails: string[] }>;
  /** As it stands at the house's moment. */
  wave(id: string): Promise<WaveDetails>;
  stateOf(invitationId: string): Promise<string>;
  close(): Promise<void>;
}

export async function openSurveyHouse(env: Record<string, string> = {}): Promise<SurveyHouse> {
  const test = await createTestDatabase(env);
  const { config } = test;
  const db = await openDatabase({ url: test.url, pool: 8, entities, onConnectionError: () => undefined });
  await db.query(
    `insert into municipality (code, name_fi, name_sv, name_en, region_municipality_codes, postal_codes, logging_began_on)
     values ('082', 'Testilä', 'Testby', 'Testham', '{}', '{}', '2024-01-01') on conflict do nothing`,
  );
  const clock = new FixedClock(new Date('2026-11-18T10:00:00Z'));
  const queues = new JobQueues(config, () => undefined);
  const audit = new Audit(db);
  const templates = new MailTemplates();
  const outbox = new Outbox(db, queues);
  const links = new SurveyLinks(db, clock, audit, config);
  const suppressions = new Suppressions(db, config);
  const hours = new SendingHours(config);
  new SurveyMails(templates, db, clock, links, suppressions, hours, config).onModuleInit();
  const { smtpUrl } = config;
  const transport = smtpUrl === null ? null : new SmtpTransport({ ...config, smtpUrl });
  const sender = new MailSender(db, templates, outbox, transport);
  const surveys = new SurveyService(db, audit, clock);
  const pace = new PaceWaves(db, clock, outbox, hours);
  const invitations = new Invitations(db, clock, suppressions, pace);
  const publishing = new PublishAnswers(db, clock, audit);
  const waves = new WaveService(db, audit, clock, suppressions, invitations, pace, hours);
  let people = 0;
  return {
    db,
    config,
    clock,
    queues,
    templates,
    links,
    changing: new ChangeWave(db, audit, clock, outbox, hours, publishing),
    holding: new HoldWave(db, audit, clock, outbox, pace, suppressions),
    invitations,
    pace,
    waves,
    publishing,
    answering: new AnswerSurvey(db, clock, links, audit, queues),
    suppressions,
    sender,
    survey: async (anonymous = false) => {
      const id = await surveys.create(systemActor, { template: 'satisfaction', anonymous });
      await surveys.publish(systemActor, id);
      return id;
    },
    contact: async ({ email, language = 'fi', firstName = 'Aino' } = {}) => {
      people += 1;
      const { id } = await db.one<{ id: string }>(
        `insert into contacts (first_name, last_name, email, language) values ($1, 'Testi', $2, $3) returning id`,
        [firstName, email ?? `henkilo${people}@example.test`, language],
      );
      return id;
    },
    send: async (surveyId, contactIds) => {
      const { id: waveId } = await waves.send(systemActor, { surveyId, contactIds });
      const rows = await db.query<{ invitation: string; mail: string }>(
        `select i.id as invitation, m.id as mail from unnest($2::uuid[]) with ordinality as chosen (contact_id, n)
         join survey_invitations i on i.contact_id = chosen.contact_id and i.wave_id = $1
         join outbox_mails m on m.reference ->> 'invitationId' = i.id::text order by chosen.n`,
        [waveId, contactIds],
      );
      return { waveId, invitations: rows.map(({ invitation }) => invitation), mails: rows.map(({ mail }) => mail) };
    },
    wave: (id) => waveDetails(db, clock.now(), id),
    stateOf: async (invitationId) =>
      (await db.one<{ state: string }>('select state from survey_invitations where id = $1', [invitationId])).state,
    close: async () => {
      transport?.close();
      await queues.close();
      await db.dataSource.destroy();
      await test.drop();
    },
  };
}
