import type { Language, SurveyInvitationState } from '@elinvoima/contracts';
import { Conditions, NotFound, listPage, type Database, type Page, type PageRequest } from '../../platform/index.js';
import { troubleOf } from './wave-state.js';

export interface InvitationRow {
  id: string;
  contact: { id: string; name: string };
  company: { id: string; name: string } | null;
  language: Language;
  state: SurveyInvitationState;
  lastSentAt: Date | null;
  remindersSent: number;
  /** What has gone wrong with a mail that somebody may send again. */
  trouble: 'uncertain' | 'failed' | null;
  /** In anonymous surveys the Monday of the week. */
  answeredOn: string | null;
}

/** Who was invited in a wave and how it stands with each. Two statements. */
export async function listInvitations(
  db: Database,
  waveId: string,
  filter: { state?: SurveyInvitationState; trouble?: 'uncertain' | 'failed' },
  page: PageRequest,
): Promise<Page<InvitationRow>> {
  const [wave] = await db.query('select 1 from survey_waves where id = $1', [waveId]);
  if (wave === undefined) throw new NotFound();
  const where = new Conditions()
    .add((bind) => `i.wave_id = ${bind(waveId)}::uuid`)
    .addIf(filter.state, (p) => `i.state = ${p}`)
    .addIf(filter.trouble, (p) => `${troubleOf} = ${p}`);
  return listPage<InvitationRow>(
    db,
    {
      select: `i.id, jsonb_build_object('id', p.id, 'name', p.first_name || ' ' || p.last_name) as contact,
        case when c.id is not null then jsonb_build_object('id', c.id, 'name', c.name) end as company,
        i.language, i.state, i.last_sent_at as "lastSentAt", i.reminders_sent as "remindersSent",
        ${troubleOf} as trouble, i.answered_on::text as "answeredOn"`,
      from: 'survey_invitations i join contacts p on p.id = i.contact_id left join companies c on c.id = i.company_id',
      where,
      id: 'i.id',
      sorts: {
        name: { expression: `(p.last_name || ' ' || p.first_name) collate "fi-x-icu"`, type: 'text' },
      },
      defaultSort: 'name',
    },
    page,
  );
}
