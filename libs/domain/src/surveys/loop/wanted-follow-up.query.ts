import type { Day, Language } from '@elinvoima/contracts';
import { isRestricted } from '../../contacts/index.js';
import type { Database } from '../../platform/index.js';
import { lowMark, namedAnswer, wantsContact } from '../results/new-feedback.query.js';
import type { SurveyFollowUpReason } from './survey-follow-up.entity.js';

/** SQL: why a response `r` of version `v` wants somebody to get in touch; null when it does not. A wish weighs more than a mark. */
const reason = `case
  when not (${namedAnswer}) then null
  when ${wantsContact} then 'contact'
  when exists (select 1 from survey_answers a where a.response_id = r.id and ${lowMark}) then 'low_score'
end`;

/** Older answers have been dealt with in some other way, or it is too late. */
const newestDays = 31;

/** Answers whose promise is not as it should be: missing, to be taken back, or to be made again. One statement. */
export async function answersToFollow(db: Database, today: Day): Promise<string[]> {
  const rows = await db.query<{ id: string }>(
    `select w.id from (
       select r.id, r.submitted_on, ${reason} as reason, f.response_id is not null as made, f.withdrawn,
         u.done_at is null and u.deleted_at is null as open
       from survey_responses r join survey_versions v on v.id = r.survey_version_id
       left join survey_follow_ups f on f.response_id = r.id left join follow_ups u on u.id = f.follow_up_id
       where r.invitation_id is not null and r.mode = 'live' and r.submitted_on > $1::date - ${newestDays}
     ) w
     where (w.reason is not null and not w.made) or (w.reason is not null and w.withdrawn) or (w.reason is null and w.made and not w.withdrawn and w.open)
     order by w.submitted_on, w.id limit 500`,
    [today],
  );
  return rows.map(({ id }) => id);
}

export interface AnswerToFollow {
  reason: SurveyFollowUpReason | null;
  submittedOn: Day;
  wave: string;
  company: { id: string; name: string; ownerId: string | null } | null;
  /** Nobody while the use of their data is restricted (GDPR 18): of them nothing is promised anew. */
  contact: { id: string; name: string } | null;
  /** Those who could take it, the first of them first: who looks after the company, who sent the survey, then the others. */
  owners: { id: string; language: Language }[];
  made: { followUpId: string; withdrawn: boolean; isOpen: boolean; isBinned: boolean } | null;
}

/** One answer, held so that its promise is made once. Nobody who handled the case that the survey followed is among the owners, unless there is no one else. */
export async function answerToFollow(db: Database, id: string): Promise<AnswerToFollow | null> {
  await db.query('select 1 from survey_responses where id = $1 for update', [id]);
  const [row] = await db.query<AnswerToFollow>(
    `select ${reason} as reason, r.submitted_on::text as "submittedOn", w.name as wave,
       case when c.id is not null then jsonb_build_object('id', c.id, 'name', c.name, 'ownerId', c.owner_id) end as company,
       case when p.id is not null then jsonb_build_object('id', p.id, 'name', p.first_name || ' ' || p.last_name) end as contact,
       (select coalesce(jsonb_agg(jsonb_build_object('id', u.id, 'language', u.language) order by
            (i.cause_kind = 'interaction' and exists (select 1 from interaction_staff s where s.interaction_id = i.cause_id and s.user_id = u.id))
              or (i.cause_kind = 'enquiry' and exists (select 1 from enquiries e where e.id = i.cause_id and e.owner_id = u.id)) is true,
            u.id is distinct from c.owner_id, u.id is distinct from w.created_by, u.role <> 'coordinator', u.id), '[]')
        from users u where u.disabled_at is null
          and (u.id = c.owner_id or u.id = w.created_by or u.role in ('coordinator', 'director'))) as owners,
       (select jsonb_build_object('followUpId', f.follow_up_id, 'withdrawn', f.withdrawn, 'isOpen', u.done_at is null, 'isBinned', u.deleted_at is not null)
        from survey_follow_ups f join follow_ups u on u.id = f.follow_up_id where f.response_id = r.id) as made
     from survey_responses r join survey_versions v on v.id = r.survey_version_id join survey_waves w on w.id = r.wave_id
     join survey_invitations i on i.id = r.invitation_id
     left join companies c on c.id = r.company_id and c.deleted_at is null
     left join contacts p on p.id = i.contact_id and p.deleted_at is null and not (${isRestricted('p')})
     where r.id = $1`,
    [id],
  );
  return row ?? null;
}
