/** What an enquiry's page shows: the requirement, the stages with their days, who asks and how it is handled. */
import { Link } from '@tanstack/react-router';
import { Flag } from 'lucide-react';
import type { ReactNode } from 'react';
import { recordPath } from '../../routing/record-path.js';
import { useTexts } from '../../texts/texts-provider.js';
import { DefinitionList, type Fact } from '../../ui/definition-list.js';
import { Prose } from '../../ui/prose.js';
import { Columns, Section } from '../../ui/section.js';
import { EmptyState } from '../../ui/states.js';
import { Timeline } from '../../ui/timeline.js';
import type { Enquiry } from './enquiries.api.js';
import { NextStep, useAreaWords } from './enquiry-words.js';

interface EnquiryProps {
  readonly enquiry: Enquiry;
}

export function EnquiryFacts({ enquiry }: EnquiryProps): ReactNode {
  return (
    <Columns
      main={
        <>
          <RequirementSection enquiry={enquiry} />
          <History enquiry={enquiry} />
        </>
      }
      side={
        <>
          <AskerSection enquiry={enquiry} />
          <HandlingSection enquiry={enquiry} />
        </>
      }
    />
  );
}

function RequirementSection({ enquiry }: EnquiryProps): ReactNode {
  const { t, formats } = useTexts();
  const areaOf = useAreaWords();
  const { requirement } = enquiry;
  const { use, neededBy, power, traffic, budget, jobs, notes } = requirement;
  const facts: Fact[] = [
    { term: t('enquiries.field.areaM2'), value: areaOf(requirement) },
    { term: t('enquiries.field.use'), value: use },
    { term: t('enquiries.field.neededBy'), value: neededBy && formats.day(neededBy) },
    { term: t('enquiries.field.power'), value: power },
    { term: t('enquiries.field.traffic'), value: traffic },
    {
      term: t('enquiries.field.budget'),
      value:
        typeof budget === 'number' &&
        formats.number(budget, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 }),
    },
    { term: t('enquiries.field.jobs'), value: typeof jobs === 'number' && formats.number(jobs) },
  ].filter(({ value }) => value !== false);
  const isEmpty = facts.every(({ value }) => value === null || value === undefined || value === '') && !notes;
  return (
    <Section title={t('enquiries.field.requirement')}>
      {isEmpty && <EmptyState>{t('enquiries.noRequirement')}</EmptyState>}
      <DefinitionList facts={facts} />
      {notes && <Prose>{notes}</Prose>}
    </Section>
  );
}

function History({ enquiry }: EnquiryProps): ReactNode {
  const { t } = useTexts();
  return (
    <Section title={t('enquiries.history')}>
      <Timeline
        label={t('enquiries.historyByDay')}
        items={enquiry.history.map(({ stage, reason, since, days, recordedBy }) => ({
          id: `${since} ${stage}`,
          at: since,
          mark: <Flag aria-hidden size={16} />,
          kind: t('enquiries.field.stage'),
          title: t(`enquiries.stage.${stage}`),
          meta: [t('enquiries.lasted', { days }), recordedBy].filter(Boolean).join(' · '),
          body: reason,
        }))}
      />
    </Section>
  );
}

function AskerSection({ enquiry: { company, contact, asker } }: EnquiryProps): ReactNode {
  const { t } = useTexts();
  return (
    <Section title={t('enquiries.field.contact')}>
      <DefinitionList
        facts={[
          {
            term: t('enquiries.field.company'),
            value: company && <Link to={recordPath('companies', company.id)}>{company.name}</Link>,
          },
          {
            term: t('enquiries.field.contact'),
            value: contact && <Link to={recordPath('contacts', contact.id)}>{contact.name}</Link>,
          },
          { term: t('enquiries.field.askerName'), value: asker?.name },
          {
            term: t('enquiries.field.askerPhone'),
            value: asker?.phone && <a href={`tel:${asker.phone}`}>{asker.phone}</a>,
          },
          {
            term: t('enquiries.field.askerEmail'),
            value: asker?.email && <a href={`mailto:${asker.email}`}>{asker.email}</a>,
          },
        ]}
      />
    </Section>
  );
}

function HandlingSection({ enquiry }: EnquiryProps): ReactNode {
  const { t, formats } = useTexts();
  const { receivedAt, firstAnsweredAt, likelihood } = enquiry;
  return (
    <Section title={t('enquiries.handling')}>
      <DefinitionList
        facts={[
          { term: t('enquiries.field.nextStep'), value: <NextStep enquiry={enquiry} /> },
          { term: t('enquiries.field.receivedAt'), value: formats.dayAndTime(new Date(receivedAt)) },
          {
            term: t('enquiries.field.firstAnsweredAt'),
            value: firstAnsweredAt ? formats.dayAndTime(new Date(firstAnsweredAt)) : t('enquiries.waitingForAnswer'),
          },
          { term: t('enquiries.field.channel'), value: t(`enquiries.channel.${enquiry.channel}`) },
          { term: t('enquiries.field.likelihood'), value: likelihood === null ? null : formats.percent(likelihood) },
          { term: t('enquiries.field.caseNumber'), value: enquiry.caseNumber },
          { term: t('enquiries.field.owner'), value: enquiry.owner?.name },
        ]}
      />
    </Section>
  );
}
