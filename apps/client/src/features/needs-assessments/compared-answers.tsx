/** The answers, question by question, beside those of another visit of the same company. */
import type { NeedsQuestion } from '@elinvoima/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { DataTable, type Column } from '../../ui/data-table.js';
import { Tag } from '../../ui/marks.js';
import { Section } from '../../ui/section.js';
import { Select } from '../../ui/select.js';
import { EmptyState } from '../../ui/states.js';
import { needsAssessmentQuery, type NeedsAssessment } from './needs-assessments.api.js';
import styles from './needs-assessments.module.css';
import { answeredIn, useNeedsWords } from './use-needs-words.js';

interface Row {
  readonly question: NeedsQuestion;
  readonly now: string | null;
  readonly earlier: string | null;
}

export function ComparedAnswers({ assessment }: { readonly assessment: NeedsAssessment }): ReactNode {
  const { t, formats } = useTexts();
  const wordsOf = useNeedsWords();
  const { others } = assessment;
  // The visit before is the one to compare with unless another is chosen; the newest first.
  const before = others.find(({ assessedOn }) => assessedOn <= assessment.assessedOn)?.id ?? null;
  const [otherId, setOtherId] = useState<string | null>(before);
  const { data: other } = useQuery({ ...needsAssessmentQuery(otherId ?? ''), enabled: otherId !== null });
  const now = wordsOf(assessment);
  const then = otherId !== null && other ? wordsOf(other) : null;
  const rows: Row[] = (then ? answeredIn(now, then) : answeredIn(now)).map((question) => ({
    question,
    now: now[question],
    earlier: then?.[question] ?? null,
  }));
  const unknown = <span className={styles.quiet}>{t('needs-assessments.notAnswered')}</span>;
  const columns: Column<Row>[] = [
    {
      key: 'question',
      header: t('needs-assessments.summary.figure'),
      cell: ({ question }) => t(`needs-assessments.question.${question}`),
      width: '30%',
    },
    {
      key: 'now',
      header: then ? formats.day(assessment.assessedOn) : t('needs-assessments.summary.answer'),
      cell: (row) => (
        <span className={styles.changed}>
          {row.now ?? unknown}
          {assessment.carriedOver.includes(row.question) && <Tag>{t('needs-assessments.fromLast')}</Tag>}
          {then && row.now !== row.earlier && <Tag tone="accent">{t('needs-assessments.changed')}</Tag>}
        </span>
      ),
    },
    ...(then && other
      ? [{ key: 'earlier', header: formats.day(other.assessedOn), cell: (row: Row) => row.earlier ?? unknown }]
      : []),
  ];
  return (
    <Section
      title={t('needs-assessments.answers')}
      {...(others.length > 0 && {
        action: (
          <Select
            label={t('needs-assessments.compareWith')}
            options={others.map(({ id, assessedOn }) => ({ value: id, label: formats.day(assessedOn) }))}
            value={otherId}
            onChange={setOtherId}
            placeholder="–"
            onClear={() => setOtherId(null)}
          />
        ),
      })}
    >
      {rows.length === 0 ? (
        <EmptyState>{t('needs-assessments.nothingAnswered')}</EmptyState>
      ) : (
        <DataTable
          label={t('needs-assessments.answers')}
          columns={columns}
          rows={rows}
          rowKey={({ question }) => question}
        />
      )}
    </Section>
  );
}
