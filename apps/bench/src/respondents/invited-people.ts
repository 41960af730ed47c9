import { createHash, randomBytes } from 'node:crypto';
import { satisfactionTemplate } from '@elinvoima/contracts';
import type { Database } from '@elinvoima/domain/platform';
import { wordsOf } from './answer-storm.js';

export interface Invited {
  waveId: string;
  /** `/s/…`, in the order of the people. */
  links: string[];
}

/** A wave of the ready questionnaire to so many people, whose mails have left: rows only, for nothing of sending is measured here. */
export async function invitePeople(db: Database, count: number, name: string): Promise<Invited> {
  const tokens = Array.from({ length: count }, () => randomBytes(16).toString('base64url'));
  const hashes = tokens.map((token) => `\\x${createHash('sha256').update(token).digest('hex')}`);
  const { id: waveId } = await db.one<{ id: string }>(
    `with survey as (
       insert into surveys (key, name, status, draft) values ($1, $1, 'published', $2) returning id
     ), version as (
       insert into survey_versions (survey_id, n, definition, checksum) select id, 1, $2::jsonb, 'bench' from survey returning id
     )
     insert into survey_waves (survey_version_id, name, state, opens_at, closes_at, frame_size)
     select id, $1, 'open', now() - interval '1 hour', now() + interval '30 days', $3 from version returning id`,
    [name, JSON.stringify(satisfactionTemplate), count],
  );
  await db.query(
    `with person as (
       insert into contacts (first_name, last_name, email, language)
       select 'Testi', $3 || ' ' || n, $3 || n || '@example.test', 'fi' from generate_series(1, $2::int) n returning id
     ), invitation as (
       insert into survey_invitations (wave_id, contact_id, language, state, last_sent_at)
       select $1, id, 'fi', 'sent', now() from person returning id
     ), numbered as (select id, row_number() over () as n from invitation)
     insert into survey_link_tokens (invitation_id, purpose, token_hash, expires_at)
     select i.id, 'answer', h.hash, now() + interval '30 days'
     from numbered i join unnest($4::bytea[]) with ordinality as h (hash, n) on h.n = i.n`,
    [waveId, count, name, hashes],
  );
  return { waveId, links: tokens.map((token) => `/s/${token}`) };
}

export interface Stored {
  responses: number;
  /** Sent and confirmed, and not there. */
  lost: number;
  /** There more than once, or as another's answer. */
  doubled: number;
}

/** What of so many answers is in the database, each looked for by its own words. */
export async function storedOf(db: Database, waveId: string, count: number): Promise<Stored> {
  const rows = await db.query<{ text: string; times: number }>(
    `select a.value_text as text, count(*)::int as times from survey_responses r
     join survey_answers a on a.response_id = r.id and a.question_key = 'improve' where r.wave_id = $1 group by 1`,
    [waveId],
  );
  const times = new Map(rows.map((row) => [row.text, row.times]));
  const all = Array.from({ length: count }, (_, index) => times.get(wordsOf(index)) ?? 0);
  const { responses } = await db.one<{ responses: number }>(
    'select count(*)::int as responses from survey_responses where wave_id = $1',
    [waveId],
  );
  return {
    responses,
    lost: all.filter((found) => found === 0).length,
    doubled: responses - all.filter((found) => found > 0).length,
  };
}
