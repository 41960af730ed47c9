/** What an initiative's page shows: the proposal, the answer, its measures and history; who made it and how it is handled. */
import { languageNames } from '@elinvoima/contracts';
import { Link } from '@tanstack/react-router';
import { Flag, Unlink } from 'lucide-react';
import type { ReactNode } from 'react';
import { useFactorName } from '../../api/programme.js';
import { useSave } from '../../api/use-save.js';
import { recordPath } from '../../routing/record-path.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { DefinitionList } from '../../ui/definition-list.js';
import { Tag } from '../../ui/marks.js';
import { LinkRows, Prose } from '../../ui/prose.js';
import { Columns, Section } from '../../ui/section.js';
import { EmptyState } from '../../ui/states.js';
import { Timeline } from '../../ui/timeline.js';
import { unlinkMeasure, type Initiative } from './initiatives.api.js';
import { SupportersSection } from './supporters.js';

interface InitiativeProps {
  readonly initiative: Initiative;
}

export function InitiativeFacts({
  initiative,
  onAddSupporter,
}: InitiativeProps & { readonly onAddSupporter: () => void }): ReactNode {
  const { t } = useTexts();
  return (
    <Columns
      main={
        <>
          <Section title={t('initiatives.content')}>
            <Prose>{initiative.text}</Prose>
          </Section>
          <AnswerSection initiative={initiative} />
          <MeasuresSection initiative={initiative} />
          <History initiative={initiative} />
        </>
      }
      side={
        <>
          <MakerSection initiative={initiative} />
          <SupportersSection initiative={initiative} onAdd={onAddSupporter} />
          <HandlingSection initiative={initiative} />
        </>
      }
    />
  );
}

function AnswerSection({ initiative: { answerText, answeredOn, answerPublished } }: InitiativeProps): ReactNode {
  const { t } = useTexts();
  return (
    <Section title={t('initiatives.field.answer')}>
      {answeredOn === null ? (
        <EmptyState>{t('initiatives.noAnswer')}</EmptyState>
      ) : (
        <>
          <p>
            {t('initiatives.answered', { on: answeredOn })} {answerPublished && <Tag>{t('initiatives.published')}</Tag>}
          </p>
          {answerText && <Prose>{answerText}</Prose>}
        </>
      )}
    </Section>
  );
}

function MeasuresSection({ initiative: { id, measures } }: InitiativeProps): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const unlink = useSave('initiatives', (measureId: string) => unlinkMeasure(id, measureId));
  return (
    <Section title={t('initiatives.measures')}>
      {measures.length === 0 && <EmptyState>{t('initiatives.noMeasures')}</EmptyState>}
      <LinkRows
        rows={measures.map((measure) => ({
          id: measure.id,
          content: (
            <>
              <Link to={recordPath('measures', measure.id)}>{measure.title}</Link>{' '}
              <Tag>{t(`measures.stage.${measure.stage}`)}</Tag>{' '}
              {may('initiatives.write') && (
                <Button
                  size="s"
                  variant="quiet"
                  iconOnly
                  icon={<Unlink />}
                  isPending={unlink.isPending}
                  onPress={() => unlink.mutate(measure.id)}
                >
                  {t('initiatives.unlinkMeasure', { title: measure.title })}
                </Button>
              )}
            </>
          ),
        }))}
      />
    </Section>
  );
}

function History({ initiative }: InitiativeProps): ReactNode {
  const { t } = useTexts();
  return (
    <Section title={t('initiatives.history')}>
      <Timeline
        label={t('initiatives.history')}
        items={initiative.history.map(({ state, reason, since, recordedAt, recordedBy }) => ({
          id: `${recordedAt} ${state}`,
          at: since,
          mark: <Flag aria-hidden size={16} />,
          kind: t('initiatives.field.state'),
          title: t(`initiatives.state.${state}`),
          meta: recordedBy,
          body: reason,
        }))}
      />
    </Section>
  );
}

function MakerSection({ initiative }: InitiativeProps): ReactNode {
  const { t } = useTexts();
  const { company, contact, makerName, makerOrganisation, makerEmail, makerKind, anonymous, language } = initiative;
  return (
    <Section title={t('initiatives.field.maker')}>
      <DefinitionList
        facts={[
          {
            term: t('initiatives.field.makerKind'),
            value: [t(`initiatives.maker.${makerKind}`), anonymous && t('initiatives.anonymous').toLocaleLowerCase()]
              .filter(Boolean)
              .join(', '),
          },
          {
            term: t('initiatives.field.company'),
            value: company && <Link to={recordPath('companies', company.id)}>{company.name}</Link>,
          },
          {
            term: t('initiatives.field.contact'),
            value: contact && <Link to={recordPath('contacts', contact.id)}>{contact.name}</Link>,
          },
          { term: t('initiatives.field.makerName'), value: makerName },
          { term: t('initiatives.field.makerOrganisation'), value: makerOrganisation },
          {
            term: t('initiatives.field.makerEmail'),
            value: makerEmail && <a href={`mailto:${makerEmail}`}>{makerEmail}</a>,
          },
          { term: t('initiatives.field.language'), value: anonymous ? null : languageNames[language] },
        ]}
      />
    </Section>
  );
}

function HandlingSection({ initiative }: InitiativeProps): ReactNode {
  const { t, formats } = useTexts();
  const nameOf = useFactorName();
  const { event, surveyWave, renewedFrom, theme, growthBarrier, duplicates } = initiative;
  const toInitiative = (other: { id: string; name: string }) => (
    <Link key={other.id} to="/initiatives/$id" params={{ id: other.id }}>
      {other.name}
    </Link>
  );
  return (
    <Section title={t('initiatives.handling')}>
      <DefinitionList
        facts={[
          { term: t('initiatives.field.receivedOn'), value: formats.day(initiative.receivedOn) },
          { term: t('initiatives.field.channel'), value: t(`initiatives.channel.${initiative.channel}`) },
          {
            term: t('initiatives.field.event'),
            value: event && <Link to={recordPath('events', event.id)}>{event.name}</Link>,
          },
          { term: t('initiatives.field.surveyWave'), value: surveyWave?.name },
          { term: t('initiatives.field.factor'), value: nameOf(initiative.primaryFactor) },
          {
            term: t('initiatives.field.secondaryFactors'),
            value: initiative.secondaryFactors.map((code) => nameOf(code)).join(', '),
          },
          { term: t('initiatives.field.theme'), value: theme && t(`initiatives.theme.${theme}`) },
          { term: t('initiatives.field.barrier'), value: growthBarrier && t(`initiatives.barrier.${growthBarrier}`) },
          { term: t('initiatives.field.kind'), value: t(`initiatives.kind.${initiative.kind}`) },
          { term: t('initiatives.field.owner'), value: initiative.owner?.name },
          { term: t('initiatives.field.caseNumber'), value: initiative.caseNumber },
          { term: t('initiatives.field.renewedFrom'), value: renewedFrom && toInitiative(renewedFrom) },
          {
            term: t('initiatives.duplicates'),
            value: duplicates.length > 0 && (
              <LinkRows rows={duplicates.map((other) => ({ id: other.id, content: toInitiative(other) }))} />
            ),
          },
        ].filter(({ value }) => value !== false)}
      />
    </Section>
  );
}
