import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/index.js';
import { lockAnswersOfWave } from '../sending/wave-lock.js';
import { columnsReferringTo, type ReferringColumn } from '../retention/referring-columns.js';

/**
 * An anonymous answer and its spent invitation are written in one transaction, and PostgreSQL notes on each row which one: until
 * the rows are written anew, whoever may read the database can put the two together. Each night every anonymous wave that has
 * new answers (`needs_rewriting`) is written anew in one transaction, its answers under new ids, answers and invitations in random
 * order. After that neither ids, order, place on disk nor row versions say anything.
 */
@Injectable()
export class RewriteAnswers {
  constructor(private readonly db: Database) {}

  /** Answers how many waves were written anew. Safe to run again, and does nothing where nothing has come. */
  async run(): Promise<number> {
    const waves = await this.db.query<{ id: string; surveyId: string }>(
      `select w.id, v.survey_id as "surveyId" from survey_waves w join survey_versions v on v.id = w.survey_version_id
       where w.needs_rewriting order by w.id`,
    );
    for (const { id, surveyId } of waves) await this.wave(id, surveyId);
    if (waves.length > 0) await this.sweep();
    return waves.length;
  }

  /** Answers and invitations of an anonymous wave, whether anything has come or not. */
  async wave(waveId: string, surveyId: string): Promise<void> {
    await this.db.transaction(async () => {
      await this.answers(waveId, surveyId);
      await this.invitations(waveId);
      await this.db.query('update survey_waves set needs_rewriting = false where id = $1', [waveId]);
    });
  }

  /** Nothing comes to the wave's answers meanwhile: no new one, nobody counts them, decides on them or blackens their words. */
  async lock(waveId: string, surveyId: string): Promise<void> {
    await lockAnswersOfWave(this.db, waveId, 'alone');
    await this.db.query('select 1 from surveys where id = $1 for no key update', [surveyId]);
    await this.db.query(
      `select 1 from survey_answers a join survey_responses r on r.id = a.response_id
       where r.wave_id = $1 order by a.response_id, a.question_key for update of a`,
      [waveId],
    );
    await this.db.query('select 1 from survey_responses where wave_id = $1 order by id for update', [waveId]);
  }

  /** The old versions of rows lie in the files until they are swept away. Outside of any transaction. */
  async sweep(): Promise<void> {
    for (const table of ['survey_responses', 'survey_answers', 'survey_invitations', 'survey_link_tokens'])
      await this.db.query(`vacuum ${table}`);
  }

  /** A wave's answers under new ids and in random order; whatever names them goes on naming them. */
  async answers(waveId: string, surveyId: string): Promise<void> {
    await this.db.transaction(async () => {
      await this.lock(waveId, surveyId);
      await this.db.query(
        `create temporary table written_anew on commit drop as
         select id as old_id, gen_random_uuid() as new_id, submission_id from survey_responses where wave_id = $1`,
        [waveId],
      );
      const response = await this.columnsOf('survey_responses', ['id', 'submission_id']);
      const answer = await this.columnsOf('survey_answers', ['response_id']);
      // A sending is known by its id once for each wave: the old row gives it up to the new one.
      await this.db.query(
        'update survey_responses r set submission_id = gen_random_uuid() from written_anew w where r.id = w.old_id',
      );
      await this.db.query(
        `insert into survey_responses (id, submission_id, ${response})
         select w.new_id, w.submission_id, ${response} from written_anew w join survey_responses on id = w.old_id order by random()`,
      );
      await this.db.query(
        `insert into survey_answers (response_id, ${answer})
         select w.new_id, ${answer} from written_anew w join survey_answers on response_id = w.old_id order by random()`,
      );
      for (const { table, column } of await this.references())
        await this.db.query(
          `update ${table} t set ${column} = w.new_id from written_anew w where t.${column} = w.old_id`,
        );
      await this.db.query('delete from survey_answers a using written_anew w where a.response_id = w.old_id');
      await this.db.query('delete from survey_responses r using written_anew w where r.id = w.old_id');
      await this.db.query('drop table written_anew');
    });
  }

  /** Their ids stand in mails, so they stay; but all are of one transaction, in random order. */
  private async invitations(waveId: string): Promise<void> {
    await this.db.query(
      `do $do$ declare one uuid; begin
         for one in select id from survey_invitations where wave_id = '${waveId}'::uuid order by random() loop
           update survey_invitations set state = state where id = one;
         end loop;
       end $do$`,
    );
  }

  private async columnsOf(table: string, except: readonly string[]): Promise<string> {
    const columns = await this.db.query<{ name: string }>(
      `select quote_ident(attname) as name from pg_attribute
       where attrelid = $1::regclass and attnum > 0 and not attisdropped and attname <> all($2::text[]) order by attnum`,
      [table, except],
    );
    return columns.map(({ name }) => name).join(', ');
  }

  /** What else names a response by its id (themes of its texts, follow-ups …): it goes on naming it. */
  private async references(): Promise<ReferringColumn[]> {
    const found = [
      ...(await columnsReferringTo(this.db, 'survey_responses', 'id')),
      ...(await columnsReferringTo(this.db, 'survey_answers', 'response_id')),
    ];
    const own = new Set(['survey_answers.response_id']);
    return found.filter(({ table, column }) => {
      const name = `${table}.${column}`;
      if (own.has(name)) return false;
      own.add(name);
      return true;
    });
  }
}
