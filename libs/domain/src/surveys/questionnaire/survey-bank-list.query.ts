import type { MetricKey, Question, QuestionType } from '@elinvoima/contracts';
import { Conditions, NotFound, listPage, type Database, type Page, type PageRequest } from '../../platform/index.js';

export interface BankFilter {
  q?: string;
  type?: QuestionType;
  archived?: boolean;
}

export interface BankQuestionRow {
  id: string;
  key: string;
  type: QuestionType;
  metricKey: MetricKey | null;
  question: Question;
  archived: boolean;
  /** Surveys that ask it now, drafts too. */
  surveys: number;
  updatedAt: Date;
  version: number;
}

const columns = `b.id, b.key, b.question ->> 'type' as type, b.question ->> 'metricKey' as "metricKey", b.question, b.archived,
  (select count(*)::int from surveys s where s.deleted_at is null
    and s.draft -> 'questions' @> jsonb_build_array(jsonb_build_object('key', b.key))) as surveys,
  b.updated_at as "updatedAt", b.version`;
const from = 'survey_bank_questions b';

/** One page of the bank, by key. One statement, two with a total. */
export async function listBankQuestions(
  db: Database,
  filter: BankFilter,
  page: PageRequest,
): Promise<Page<BankQuestionRow>> {
  const where = new Conditions()
    .add('b.deleted_at is null')
    .addIf(
      filter.q?.trim().toLowerCase() || undefined,
      (p) => `strpos(lower(b.key || ' ' || (b.question -> 'text')::text), ${p}) > 0`,
    )
    .addIf(filter.type, (p) => `b.question ->> 'type' = ${p}`)
    .addIf(filter.archived ?? false, (p) => `b.archived = ${p}::boolean`);
  return listPage<BankQuestionRow>(
    db,
    {
      select: columns,
      from,
      where,
      id: 'b.id',
      sorts: {
        key: { expression: 'b.key', type: 'text' },
        updatedAt: { expression: 'b.updated_at', type: 'timestamptz' },
      },
      defaultSort: 'key',
    },
    page,
  );
}

/** One question of the bank. One statement. */
export async function bankQuestion(db: Database, id: string): Promise<BankQuestionRow> {
  const [row] = await db.query<BankQuestionRow>(
    `select ${columns} from ${from} where b.id = $1 and b.deleted_at is null`,
    [id],
  );
  if (row === undefined) throw new NotFound();
  return row;
}
