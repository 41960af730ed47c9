import {
  dontKnow,
  surveyText,
  type Answers,
  type Language,
  type LocalText,
  type Question,
  type SurveyDefinition,
  type SurveyQuarantineReason,
} from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';
import {
  Conditions,
  listPage,
  municipalityName,
  theMunicipality,
  type Actor,
  type Database,
  type Page,
  type PageRequest,
} from '../../platform/index.js';
import { handledBy, readerOf } from '../comments/comment-gate.query.js';

export interface QuarantinedAnswer {
  id: string;
  survey: { id: string; name: string; anonymous: boolean };
  wave: { id: string; name: string };
  /** Null when it was put here by something older than the reasons. */
  reason: SurveyQuarantineReason | null;
  /** How many of the questions were answered: what tells a machine's answer from a person's. */
  answered: number;
  asked: number;
  /** Of named answers only: whose, when and what. Of an anonymous one a single answer is shown to nobody. */
  submittedOn: string | null;
  contact: { id: string; name: string } | null;
  company: { id: string; name: string } | null;
  answers: { question: string; answer: string }[] | null;
}

type Row = Omit<QuarantinedAnswer, 'asked' | 'answers'> & { definition: SurveyDefinition; given: Answers | null };

/** Answers that wait for a person, but for those that followed a case which the reader handled. In the order of their random ids: an anonymous one has neither time nor place in a queue. */
export async function listQuarantined(
  db: Database,
  actor: Actor,
  filter: { surveyId?: string },
  page: PageRequest,
): Promise<Page<QuarantinedAnswer>> {
  const found = await listPage<Row>(
    db,
    {
      select: `r.id, jsonb_build_object('id', s.id, 'name', s.name, 'anonymous', ${anonymous}) as survey,
        jsonb_build_object('id', w.id, 'name', w.name) as wave, r.quarantine_reason as reason, v.definition,
        (select count(*)::int from survey_answers a where a.response_id = r.id) as answered,
        case when not ${anonymous} then r.submitted_on::text end as "submittedOn",
        case when p.id is not null then jsonb_build_object('id', p.id, 'name', p.first_name || ' ' || p.last_name) end as contact,
        case when c.id is not null then jsonb_build_object('id', c.id, 'name', c.name) end as company,
        case when not ${anonymous} then (
          select coalesce(jsonb_object_agg(a.question_key, coalesce(to_jsonb(a.value_number), to_jsonb(a.value_text), to_jsonb(a.value_codes))), '{}')
          from survey_answers a where a.response_id = r.id) end as given`,
      from: `survey_responses r join survey_waves w on w.id = r.wave_id
        join survey_versions v on v.id = r.survey_version_id join surveys s on s.id = v.survey_id
        left join survey_invitations i on i.id = r.invitation_id left join contacts p on p.id = i.contact_id
        left join companies c on c.id = r.company_id`,
      where: new Conditions()
        .add(() => `r.quarantined and r.reviewed_on is null and r.mode = 'live'`)
        .add((bind) => `${handledBy(bind(readerOf(actor)))} is not true`)
        .addIf(filter.surveyId, (bind) => `s.id = ${bind}::uuid`),
      id: 'r.id',
      sorts: { id: { expression: 'r.id::text', type: 'text' } },
      defaultSort: 'id',
    },
    page,
  );
  const { language } = actor;
  const municipality = await theMunicipality(db);
  const names = { fi: '', sv: '', en: '', [language]: municipalityName(municipality, language) };
  return { ...found, items: found.items.map((row) => shown(row, language, names)) };
}

const anonymous = `(v.definition ->> 'anonymous')::boolean`;

function shown({ definition, given, ...row }: Row, language: Language, municipality: LocalText): QuarantinedAnswer {
  const asked = definition.questions.filter(({ type }) => type !== 'statement');
  const answers =
    given &&
    asked.flatMap((question) => {
      const answer = given[question.key];
      if (answer === undefined) return [];
      return [
        {
          question: surveyText(question.text, language, municipality),
          answer: wordsOf(question, answer, language, municipality),
        },
      ];
    });
  return { ...row, asked: asked.length, answers };
}

function wordsOf(
  { type, options = [] }: Question,
  answer: Answers[string],
  language: Language,
  municipality: LocalText,
): string {
  if (typeof answer !== 'object') return String(answer);
  const words = answer.map((code) => {
    if (code === dontKnow) return formatText(language, 'surveys.page.dontKnow');
    if (type === 'yes_no' || type === 'contact_me')
      return formatText(language, code === 'yes' ? 'shell.value.yes' : 'shell.value.no');
    const option = options.find((each) => each.code === code);
    return option ? surveyText(option.text, language, municipality) : code;
  });
  return words.join(', ');
}
