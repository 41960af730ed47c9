import { dayOf } from '@elinvoima/contracts';
import { Inject, Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import {
  CONFIG,
  Clock,
  Conflict,
  Database,
  NotFound,
  RuleBroken,
  type Actor,
  type Changes,
  type Config,
} from '../../platform/index.js';
import { commentGate, handledBy, isComment, readerOf } from './comment-gate.query.js';
import { commentIdUnder, commentKeys } from './comment-list.query.js';
import { blacken, type TextSpan } from './personal-marks.js';

export interface CommentReview {
  /** The fingerprint of the text that was looked at. */
  seen: string;
  /** Replaces the themes; left out they stay. */
  themeIds?: string[];
  /** What to blacken for good. Empty: there is nothing in it that should not be read. */
  blacken: TextSpan[];
}

interface Found {
  responseId: string;
  questionKey: string;
  text: string;
  fingerprint: string;
  state: 'checked' | 'redacted' | null;
  themeIds: string[];
}

/** What people decide of open answers: that they may be read, what is blackened, which themes they speak of. */
@Injectable()
export class CommentService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Looked through, and tagged. Blackened words are gone: the answer holds the new text. Throws `Conflict` when the text is another
   * than what was seen. The trail names the wave, never the answer.
   */
  async review(actor: Actor, waveId: string, id: string, review: CommentReview): Promise<void> {
    await this.db.transaction(async () => {
      const comment = await this.found(actor, waveId, id);
      if (comment.fingerprint !== review.seen) throw new Conflict('survey-comment-changed');
      if (review.blacken.some(({ from, to }) => from < 0 || to <= from || to > comment.text.length))
        throw RuleBroken.at('/blacken', 'unknown-reference');
      const changes: Changes = {};
      const isRedacted = review.blacken.length > 0;
      if (isRedacted) {
        await this.db.query('update survey_answers set value_text = $3 where response_id = $1 and question_key = $2', [
          comment.responseId,
          comment.questionKey,
          blacken(comment.text, review.blacken),
        ]);
        // Nor do the words stay in what the answer was before its sender changed it.
        await this.db.query(
          'update survey_response_revisions set answers = answers - $2::text where response_id = $1',
          [comment.responseId, comment.questionKey],
        );
        changes['blackened'] = [0, review.blacken.length];
      }
      if (isRedacted || comment.state === null) {
        const state = isRedacted ? 'redacted' : 'checked';
        await this.db.query(
          `insert into survey_comment_reviews (response_id, question_key, state, reviewed_by, reviewed_on) values ($1, $2, $3, $4, $5)
           on conflict (response_id, question_key) do update set state = excluded.state, reviewed_by = excluded.reviewed_by, reviewed_on = excluded.reviewed_on`,
          [comment.responseId, comment.questionKey, state, actor.id, dayOf(this.clock.now())],
        );
        changes['commentState'] = [comment.state ?? 'new', state];
      }
      if (review.themeIds !== undefined) Object.assign(changes, await this.tag(comment, review.themeIds));
      await this.audit.record(actor, 'update', { kind: 'survey_wave', id: waveId }, changes);
    });
  }

  /** Chosen to be told as an example, or not any more. Only what somebody has looked through. */
  async quote(actor: Actor, waveId: string, id: string, quoted: boolean): Promise<void> {
    await this.db.transaction(async () => {
      const comment = await this.found(actor, waveId, id);
      if (comment.state === null) throw new Conflict('survey-comment-not-checked');
      await this.db.query(
        'update survey_comment_reviews set quoted = $3 where response_id = $1 and question_key = $2',
        [comment.responseId, comment.questionKey, quoted],
      );
      await this.audit.record(actor, 'update', { kind: 'survey_wave', id: waveId }, { quoted: [!quoted, quoted] });
    });
  }

  /** Locked, so that two people who decide at the same moment do so one after the other. */
  private async found(actor: Actor, waveId: string, id: string): Promise<Found> {
    const now = this.clock.now();
    const gate = await commentGate(this.db, now, waveId);
    if (gate.state !== 'shown') throw new NotFound();
    const [comment] = await this.db.query<Found>(
      `select a.response_id as "responseId", a.question_key as "questionKey", a.value_text as text, md5(a.value_text) as fingerprint,
         (select x.state from survey_comment_reviews x where x.response_id = a.response_id and x.question_key = a.question_key) as state,
         array(select t.theme_id from survey_comment_themes t where t.response_id = a.response_id and t.question_key = a.question_key order by 1) as "themeIds"
       from survey_answers a join survey_responses r on r.id = a.response_id left join survey_invitations i on i.id = r.invitation_id
       where r.wave_id = $2 and r.mode = 'live' and not r.quarantined and ${isComment} and ${commentIdUnder('$1')} = $3
         and ${handledBy('$4')} is not true
       for update of a`,
      [commentKeys(this.config.hashKey, actor, now).naming, waveId, id, readerOf(actor)],
    );
    if (comment === undefined) throw new NotFound();
    return comment;
  }

  private async tag(comment: Found, themeIds: readonly string[]): Promise<Changes> {
    const wanted = [...new Set(themeIds)].sort();
    const known = await this.db.query<{ id: string }>(
      'select id from survey_themes where id = any($1::uuid[]) and (archived_at is null or id = any($2::uuid[]))',
      [wanted, comment.themeIds],
    );
    if (known.length < wanted.length) throw RuleBroken.at('/themeIds', 'unknown-reference');
    if (wanted.join() === comment.themeIds.join()) return {};
    await this.db.query(
      `with gone as (
         delete from survey_comment_themes where response_id = $1 and question_key = $2 and theme_id <> all($3::uuid[])
       )
       insert into survey_comment_themes (response_id, question_key, theme_id)
       select $1, $2, id from unnest($3::uuid[]) as id on conflict do nothing`,
      [comment.responseId, comment.questionKey, wanted],
    );
    return { themeIds: [comment.themeIds, wanted] };
  }
}
