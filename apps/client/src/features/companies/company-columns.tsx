/** The columns of the companies list, as the person has chosen them. */
import type { ListColumn } from '@elinvoima/contracts';
import type { ReactNode } from 'react';
import { toDay } from '../../texts/formats.js';
import { useTexts, type ScreenText } from '../../texts/texts-provider.js';
import type { Column } from '../../ui/data-table.js';
import { Tag } from '../../ui/marks.js';
import type { CompanyRow } from './companies.api.js';
import styles from './companies.module.css';
import { CompanyMarks } from './company-marks.js';
import { useCompanyWords } from './company-words.js';

type CompanyColumn = keyof Pick<
  CompanyRow,
  | 'name'
  | 'businessId'
  | 'industryCode'
  | 'postalCode'
  | 'postOffice'
  | 'sizeClass'
  | 'relationship'
  | 'status'
  | 'situation'
  | 'kind'
  | 'lastMetOn'
  | 'owner'
  | 'tags'
  | 'updatedAt'
>;

/** Widths of what is always alike, so that nothing jumps when rows come. */
const widths: Partial<Record<CompanyColumn, string>> = {
  name: '34%',
  businessId: '9em',
  postalCode: '8.5em',
  postOffice: '12em',
  lastMetOn: '11em',
  owner: '15em',
  updatedAt: '9em',
};

export function useCompanyColumns(shown: readonly ListColumn[]): Column<CompanyRow>[] {
  const { t, formats } = useTexts();
  const words = useCompanyWords();
  const cells: Record<CompanyColumn, (row: CompanyRow) => ReactNode> = {
    name: (row) => (
      <span className={styles.name}>
        <span className={styles.words} title={row.name}>
          {row.name}
        </span>
        <CompanyMarks company={row} />
      </span>
    ),
    businessId: (row) => row.businessId,
    industryCode: (row) => words.industry(row),
    postalCode: (row) => row.postalCode,
    postOffice: (row) => row.postOffice,
    sizeClass: (row) => row.sizeClass && t(`companies.sizeClass.${row.sizeClass}`),
    relationship: (row) => t(`companies.relationship.${row.relationship}`),
    status: (row) => t(`companies.status.${row.status}`),
    situation: (row) => row.situation && t(`companies.situation.${row.situation}`),
    kind: (row) => t(`companies.kind.${row.kind}`),
    lastMetOn: ({ lastMetOn }) =>
      lastMetOn === null ? <span className={styles.quiet}>{t('companies.neverMet')}</span> : formats.day(lastMetOn),
    owner: (row) => row.owner?.name,
    tags: ({ tags }) =>
      tags.length > 0 && (
        <span className={styles.marks} title={tags.join(', ')}>
          {tags.map((tag) => (
            <Tag key={tag}>{tag}</Tag>
          ))}
        </span>
      ),
    updatedAt: (row) => formats.day(toDay(row.updatedAt)),
  };
  const plain: ReadonlySet<string> = new Set(['postOffice', 'industryCode', 'businessId', 'tags']);
  return shown.map(({ key, label, sort }) => ({
    key,
    header: t(label as ScreenText),
    cell: cells[key as CompanyColumn],
    ...(sort !== undefined && { sort }),
    ...(plain.has(key) && { noLabel: true }),
    ...(widths[key as CompanyColumn] !== undefined && { width: widths[key as CompanyColumn] }),
  }));
}
