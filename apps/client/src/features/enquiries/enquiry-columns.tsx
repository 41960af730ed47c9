/** The columns of the list of enquiries, as the person has chosen them. */
import type { ListColumn } from '@elinvoima/contracts';
import type { ReactNode } from 'react';
import { toDay, today } from '../../texts/formats.js';
import { useTexts, type ScreenText } from '../../texts/texts-provider.js';
import type { Column } from '../../ui/data-table.js';
import { Tag } from '../../ui/marks.js';
import { AnswerTag } from './answer-clock.js';
import type { EnquiryRow } from './enquiries.api.js';
import { ConfidentialMark, OverPromiseTag } from './enquiry-words.js';

type EnquiryColumn =
  | 'title'
  | 'kind'
  | 'stage'
  | 'stageSince'
  | 'company'
  | 'owner'
  | 'nextStep'
  | 'nextStepOn'
  | 'receivedAt'
  | 'firstAnsweredAt'
  | 'channel'
  | 'likelihood'
  | 'confidentialityMark'
  | 'updatedAt';

const widths: Partial<Record<EnquiryColumn, string>> = {
  title: '22%',
  kind: '6em',
  stage: '9em',
  stageSince: '9em',
  firstAnsweredAt: '9em',
  nextStepOn: '8em',
  receivedAt: '7em',
  likelihood: '7em',
};
const plain: ReadonlySet<string> = new Set(['kind', 'stage']);

export function useEnquiryColumns(shown: readonly ListColumn[]): Column<EnquiryRow>[] {
  const { t, formats } = useTexts();
  const cells: Record<EnquiryColumn, (row: EnquiryRow) => ReactNode> = {
    title: (row) => (
      <>
        {row.title} <ConfidentialMark enquiry={row} />
      </>
    ),
    kind: ({ kind }) => t(`enquiries.kind.${kind}`),
    stage: ({ stage }) => <Tag tone="accent">{t(`enquiries.stage.${stage}`)}</Tag>,
    stageSince: (row) => (
      <>
        {t('enquiries.daysThere', { days: row.daysInStage })} <OverPromiseTag enquiry={row} />
      </>
    ),
    company: ({ company }) => company?.name,
    owner: ({ owner }) => owner?.name,
    nextStep: ({ nextStep }) => nextStep,
    nextStepOn: ({ nextStepOn }) =>
      nextStepOn && (
        <>
          {formats.relativeDay(nextStepOn)} {nextStepOn < today() && <Tag tone="red">{t('enquiries.late')}</Tag>}
        </>
      ),
    receivedAt: ({ receivedAt }) => formats.day(toDay(receivedAt)),
    firstAnsweredAt: (row) =>
      row.firstAnsweredAt === null ? <AnswerTag enquiry={row} /> : formats.day(toDay(row.firstAnsweredAt)),
    channel: ({ channel }) => t(`enquiries.channel.${channel}`),
    likelihood: ({ likelihood }) => likelihood !== null && formats.percent(likelihood),
    confidentialityMark: ({ confidential }) =>
      confidential ? t('enquiry-cases.confidentiality.confidential') : t('enquiry-cases.confidentiality.open'),
    updatedAt: ({ updatedAt }) => formats.day(toDay(updatedAt)),
  };
  return shown.map(({ key, label, sort }) => ({
    key,
    header: t(label as ScreenText),
    cell: cells[key as EnquiryColumn],
    ...(sort !== undefined && { sort }),
    ...(plain.has(key) && { noLabel: true }),
    ...(key === 'likelihood' && { align: 'end' as const }),
    ...(widths[key as EnquiryColumn] !== undefined && { width: widths[key as EnquiryColumn] }),
  }));
}
