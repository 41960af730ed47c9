/** The sections of an enquiry's page that are its own: the requirement, the stages with their days, who asks, how it is handled. */
import { Link } from '@tanstack/react-router';
import { Flag } from 'lucide-react';
import type { ReactNode } from 'react';
import { recordPath } from '../../routing/record-path.js';
import { useTexts } from '../../texts/texts-provider.js';
import { DefinitionList, type Fact } from '../../ui/definition-list.js';
import { Prose } from '../../ui/prose.js';
import { Section } from '../../ui/section.js';
import { EmptyState } from '../../ui/states.js';
import { Timeline } from '../../ui/timeline.js';
import type { Enquiry } from './enquiries.api.js';
import { NextStep, useAreaWords } from './enquiry-words.js';

interface EnquiryProps {
  readonly enquiry: Enquiry;
}

export function RequirementSection({ enquiry }: EnquiryProps): ReactNode {
  const { t, formats } = useTexts();
  const areaOf = useAreaWords();
  const { requirement } = enquiry;
  const { use, uses = [], trafficNeeds = [], tenures = [], powerKw, power, traffic, neededBy, notes } = requirement;
  const euros = { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 } as const;
  const amount = (value: number | null | undefined, options?: Intl.NumberFormatOptions) =>
    typeof value === 'number' && formats.number(value, options);
  const unit = (value: number | null | undefined, name: string) =>
    typeof value === 'number' && `${formats.number(value)} ${name}`;
  /** The chosen words first, the asker's own after them. */
  const words = (...parts: (string | false | null | undefined)[]) => parts.filter(Boolean).join('; ');
  const facts: Fact[] = [
    { term: t('enquiries.field.areaM2'), value: areaOf(requirement) },
    { term: t('enquiries.field.use'), value: words(formats.list(uses.map((value) => t(`sites.use.${value}`))), use) },
    { term: t('enquiries.field.tenures'), value: formats.list(tenures.map((value) => t(`sites.tenure.${value}`))) },
    { term: t('enquiries.field.location'), value: requirement.location },
    { term: t('enquiries.field.neededBy'), value: neededBy && formats.day(neededBy) },
    { term: t('enquiries.field.power'), value: words(unit(powerKw, 'kW'), power) },
    {
      term: t('enquiries.field.traffic'),
      value: words(formats.list(trafficNeeds.map((value) => t(`sites.traffic.${value}`))), traffic),
    },
    { term: t('enquiries.field.budget'), value: amount(requirement.budget, euros) },
    { term: t('enquiries.field.jobs'), value: amount(requirement.jobs) },
    { term: t('enquiries.field.investment'), value: amount(requirement.investment, euros) },
    { term: t('enquiries.field.buildingArea'), value: unit(requirement.buildingArea, 'm²') },
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

export function EnquiryHistory({ enquiry }: EnquiryProps): ReactNode {
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

export function AskerSection({ enquiry: { company, contact, asker } }: EnquiryProps): ReactNode {
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

export function HandlingSection({ enquiry }: EnquiryProps): ReactNode {
  const { t, formats } = useTexts();
  const { receivedAt, firstAnsweredAt, firstAnswer, likelihood } = enquiry;
  return (
    <Section title={t('enquiries.handling')}>
      <DefinitionList
        facts={[
          { term: t('enquiries.field.nextStep'), value: <NextStep enquiry={enquiry} /> },
          { term: t('enquiries.field.receivedAt'), value: formats.dayAndTime(new Date(receivedAt)) },
          {
            term: t('enquiries.field.firstAnsweredAt'),
            value: firstAnsweredAt ? (
              <>
                {formats.dayAndTime(new Date(firstAnsweredAt))}
                {firstAnswer && (
                  <>
                    {' · '}
                    <Link to="/interactions/$id" params={{ id: firstAnswer.id }}>
                      {firstAnswer.name}
                    </Link>
                  </>
                )}
              </>
            ) : (
              t('enquiries.waitingForAnswer')
            ),
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
