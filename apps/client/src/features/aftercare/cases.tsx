/** Each agreement with its promise and outcome; those that are late for a look stand out. */
import { commitmentMeasures } from '@elinvoima/contracts';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { recordPath } from '../../routing/record-path.js';
import { useTexts } from '../../texts/texts-provider.js';
import { DataTable } from '../../ui/data-table.js';
import { Tag } from '../../ui/marks.js';
import type { AftercareSummary } from './aftercare.api.js';
import styles from './aftercare.module.css';
import { useFigureWords } from './figure-words.js';

type Case = AftercareSummary['cases'][number];

export function Cases({ summary: { cases, hidden } }: { readonly summary: AftercareSummary }): ReactNode {
  const { t, formats } = useTexts();
  const words = useFigureWords();
  return (
    <>
      {cases.length === 0 && <p className={styles.quiet}>{t('aftercare.noCases')}</p>}
      {cases.length > 0 && (
        <DataTable<Case>
          label={t('aftercare.cases')}
          rows={cases}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'title',
              header: t('aftercare.field.case'),
              cell: ({ id, title }) => <Link to={recordPath('enquiries', id)}>{title}</Link>,
            },
            { key: 'agreedOn', header: t('aftercare.field.agreedOn'), cell: ({ agreedOn }) => formats.day(agreedOn) },
            ...commitmentMeasures.map((measure) => ({
              key: measure,
              header: t(`aftercare.measure.${measure}`),
              cell: ({ promised, found }: Case) =>
                promised[measure] === null && found[measure] === null
                  ? t('aftercare.unknown')
                  : t('aftercare.promisedAndFound', {
                      promised: words(measure, promised[measure]),
                      found: words(measure, found[measure]),
                    }),
            })),
            {
              key: 'outcome',
              header: t('aftercare.field.outcome'),
              cell: ({ outcome }) => t(outcome === null ? 'aftercare.stillOpen' : `aftercare.outcome.${outcome}`),
            },
            {
              key: 'nextLookOn',
              header: t('aftercare.field.nextLook'),
              cell: ({ nextLookOn, late }) =>
                nextLookOn && (
                  <>
                    {formats.day(nextLookOn)} {late && <Tag tone="red">{t('aftercare.late')}</Tag>}
                  </>
                ),
            },
          ]}
        />
      )}
      {hidden > 0 && <p className={styles.quiet}>{t('aftercare.hidden', { count: hidden })}</p>}
    </>
  );
}
