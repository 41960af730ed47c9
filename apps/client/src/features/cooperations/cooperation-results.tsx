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
  const { initiatives, measures, fundingEur, newServices } = cooperation;
  const isEmpty = initiatives.length + measures.length === 0 && fundingEur === null && newServices === null;
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
          { term: t('cooperations.field.initiatives'), value: links('initiatives') },
          { term: t('cooperations.field.measures'), value: links('measures') },
        ].filter(({ value }) => value !== false)}
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
