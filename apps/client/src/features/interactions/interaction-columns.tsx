/** The columns of the interactions as a table, as the person has chosen them. */
import type { ListColumn } from '@elinvoima/contracts';
import type { ReactNode } from 'react';
import { toDay } from '../../texts/formats.js';
import { useTexts, type ScreenText } from '../../texts/texts-provider.js';
import type { Column } from '../../ui/data-table.js';
import type { InteractionRow } from './interactions.api.js';

/** Widths of what is always alike, so that nothing jumps when rows come. */
const widths: Readonly<Record<string, string>> = {
  subject: '30%',
  occurredAt: '11em',
  type: '9em',
  durationMinutes: '9em',
  updatedAt: '9em',
};

export function useInteractionColumns(
  shown: readonly ListColumn[],
  topicName: (code: string) => string,
): Column<InteractionRow>[] {
  const { t, formats } = useTexts();
  const names = (those: readonly { readonly name: string }[]) => formats.list(those.map(({ name }) => name));
  const cells: Readonly<Record<string, (row: InteractionRow) => ReactNode>> = {
    subject: ({ subject }) => subject,
    occurredAt: ({ occurredOn }) => formats.day(occurredOn),
    type: ({ type }) => t(`interactions.type.${type}`),
    companies: ({ companies }) => names(companies),
    contacts: ({ contacts }) => names(contacts),
    partners: ({ partners }) => names(partners),
    staff: ({ staff }) => names(staff),
    topics: ({ topics }) => formats.list(topics.map(topicName)),
    direction: ({ direction }) => direction && t(`interactions.direction.${direction}`),
    durationMinutes: ({ durationMinutes }) => durationMinutes,
    status: ({ status }) => t(`interactions.status.${status}`),
    followUp: ({ followUp }) => followUp?.title,
    updatedAt: ({ updatedAt }) => formats.day(toDay(updatedAt)),
  };
  return shown.map(({ key, label, sort }) => ({
    key,
    header: t(label as ScreenText),
    cell: cells[key] ?? (() => null),
    ...(sort !== undefined && { sort }),
    ...(['type', 'companies', 'occurredAt'].includes(key) && { noLabel: true }),
    ...(key === 'durationMinutes' && { align: 'end' as const }),
    ...(widths[key] !== undefined && { width: widths[key] }),
  }));
}
