/** What came of a cooperation, in numbers and links; and of a network, who is in it. */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { recordPath } from '../../routing/record-path.js';
import { useTexts } from '../../texts/texts-provider.js';
import { DefinitionList } from '../../ui/definition-list.js';
import { LinkRows } from '../../ui/prose.js';
import { Section } from '../../ui/section.js';
import { EmptyState } from '../../ui/states.js';
import type { Cooperation } from './cooperations.api.js';

interface CooperationProps {
  readonly cooperation: Cooperation;
}

export function ResultsSection({ cooperation }: CooperationProps): ReactNode {
  const { t, formats } = useTexts();
  const { initiatives, measures, fundingEur, newServices, jobs, employers } = cooperation;
  const isEmpty =
    initiatives.length + measures.length === 0 && fundingEur === null && newServices === null && jobs === null;
  const links = (folder: 'initiatives' | 'measures') =>
    cooperation[folder].length > 0 && (
      <LinkRows
        rows={cooperation[folder].map(({ id, name }) => ({
          id,
          content: <Link to={recordPath(folder, id)}>{name}</Link>,
        }))}
      />
    );
  return (
    <Section title={t('cooperations.results')}>
      {isEmpty && <EmptyState>{t('cooperations.resultsEmpty')}</EmptyState>}
      <DefinitionList
        facts={[
          {
            term: t('cooperations.field.fundingEur'),
            value:
              fundingEur !== null &&
              formats.number(fundingEur, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 }),
          },
          {
            term: t('cooperations.field.newServices'),
            value: newServices !== null && formats.number(newServices),
          },
          {
            term: t('cooperations.field.jobs'),
            value: jobs !== null && formats.number(jobs),
          },
          {
            term: t('cooperations.field.employers'),
            value: employers !== null && formats.number(employers),
          },
          { term: t('cooperations.field.initiatives'), value: links('initiatives') },
          { term: t('cooperations.field.measures'), value: links('measures') },
        ].filter(({ value }) => value !== false)}
      />
    </Section>
  );
}

/** Whom to ask about what. */
export function ContactsSection({ cooperation: { contacts } }: CooperationProps): ReactNode {
  const { t } = useTexts();
  if (contacts.length === 0) return null;
  return (
    <Section title={t('cooperations.contacts')} count={contacts.length}>
      <LinkRows
        rows={contacts.map(({ id, name, theme }) => ({
          id: `${id} ${theme}`,
          content: (
            <>
              <Link to={recordPath('contacts', id)}>{name}</Link>
              {theme && ` · ${theme}`}
            </>
          ),
        }))}
      />
    </Section>
  );
}

/** What was done together: interactions and events that are linked to it. */
export function ActivitySection({ cooperation: { activity } }: CooperationProps): ReactNode {
  const { t, formats } = useTexts();
  return (
    <Section title={t('cooperations.activity')} count={activity.length}>
      {activity.length === 0 && <EmptyState>{t('cooperations.activityEmpty')}</EmptyState>}
      <LinkRows
        rows={activity.map(({ kind, id, title, day }) => ({
          id,
          content: (
            <>
              <Link to={recordPath(kind === 'event' ? 'events' : 'interactions', id)}>{title}</Link>
              {` · ${t(`shell.kind.${kind}`)} · ${formats.day(day)}`}
            </>
          ),
        }))}
      />
    </Section>
  );
}

/** Shown when anything of a network is known. */
export function NetworkSection({ cooperation: { groups, memberCount, chair } }: CooperationProps): ReactNode {
  const { t, formats } = useTexts();
  if (groups.length === 0 && memberCount === null && !chair) return null;
  return (
    <Section title={t('cooperations.network')}>
      <DefinitionList
        facts={[
          { term: t('cooperations.field.groups'), value: formats.list(groups) },
          { term: t('cooperations.field.memberCount'), value: memberCount !== null && formats.number(memberCount) },
          { term: t('cooperations.field.chair'), value: chair },
        ].filter(({ value }) => value !== false)}
      />
    </Section>
  );
}
