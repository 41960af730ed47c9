/** One piece of feedback: what was said, the answer, and what comes of it. */
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { recordPath } from '../../routing/record-path.js';
import { HeldTag, HoldsSection } from '../../holds/holds-section.js';
import { useTexts } from '../../texts/texts-provider.js';
import { DefinitionList } from '../../ui/definition-list.js';
import { PageHeader } from '../../ui/page-header.js';
import { Prose } from '../../ui/prose.js';
import { Columns, Section } from '../../ui/section.js';
import { ErrorState, Skeleton } from '../../ui/states.js';
import { FeedbackActions } from './feedback-actions.js';
import { FeedbackForm } from './feedback-form.js';
import { FeedbackStateTag, giverName } from './feedback-words.js';
import { feedbackQuery, type Feedback } from './feedback.api.js';

const route = getRouteApi('/shell/feedback/$id');

export function FeedbackPage(): ReactNode {
  const { id } = route.useParams();
  const { data: feedback, error, refetch } = useQuery(feedbackQuery(id));
  if (error && !feedback) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return feedback ? <FeedbackView key={feedback.id} feedback={feedback} /> : <Skeleton shape="page" />;
}

interface FeedbackProps {
  readonly feedback: Feedback;
}

function FeedbackView({ feedback }: FeedbackProps): ReactNode {
  const { t, formats } = useTexts();
  const [isEditing, setEditing] = useState(false);
  if (isEditing)
    return (
      <>
        <PageHeader title={t('feedback.edit')} />
        <FeedbackForm feedback={feedback} onSaved={() => setEditing(false)} onCancel={() => setEditing(false)} />
      </>
    );
  const name = t('feedback.titleOf', { tone: t(`feedback.tone.${feedback.tone}`), name: giverName(t, feedback) });
  const record = { kind: 'feedback', id: feedback.id, name } as const;
  return (
    <>
      <PageHeader
        title={name}
        above={<Link to="/feedback">{t('shell.nav.feedback')}</Link>}
        facts={
          <>
            {formats.day(feedback.receivedOn)} <FeedbackStateTag feedback={feedback} /> <HeldTag record={record} />
          </>
        }
        actions={<FeedbackActions feedback={feedback} onEdit={() => setEditing(true)} />}
      />
      <Columns
        main={
          <>
            <Section title={t('feedback.field.text')}>
              <Prose>{feedback.text}</Prose>
            </Section>
            <AnswerSection feedback={feedback} />
          </>
        }
        side={
          <>
            <Facts feedback={feedback} />
            <HoldsSection record={record} />
          </>
        }
      />
    </>
  );
}

function AnswerSection({ feedback }: FeedbackProps): ReactNode {
  const { t, formats } = useTexts();
  const { answer, answeredOn, publishedWhere, cannotAnswerReason, answerDueOn } = feedback;
  return (
    <Section title={t('feedback.field.answer')}>
      {answer && <Prose>{answer}</Prose>}
      {cannotAnswerReason && (
        <>
          <p>{t('feedback.cannotAnswer')}</p>
          <Prose>{cannotAnswerReason}</Prose>
        </>
      )}
      {!answer && !cannotAnswerReason && (
        <p>
          {t('feedback.noAnswer')} {t('feedback.answerBy', { day: formats.day(answerDueOn) })}
        </p>
      )}
      {answeredOn && (
        <DefinitionList
          facts={[
            { term: t('feedback.field.answeredOn'), value: formats.day(answeredOn) },
            { term: t('feedback.field.publishedWhere'), value: publishedWhere },
          ]}
        />
      )}
    </Section>
  );
}

function Facts({ feedback }: FeedbackProps): ReactNode {
  const { t, formats, language } = useTexts();
  const { company, contact, giverName: name, anonymous, surveyWave, initiative } = feedback;
  return (
    <Section title={t('feedback.facts')}>
      <DefinitionList
        facts={[
          {
            term: t('feedback.field.company'),
            value: company && <Link to={recordPath('companies', company.id)}>{company.name}</Link>,
          },
          {
            term: t('feedback.field.contact'),
            value: contact && <Link to={recordPath('contacts', contact.id)}>{contact.name}</Link>,
          },
          { term: t('feedback.from'), value: anonymous ? t('feedback.anonymous') : name },
          { term: t('feedback.field.channel'), value: t(`feedback.channel.${feedback.channel}`) },
          { term: t('feedback.field.tone'), value: t(`feedback.tone.${feedback.tone}`) },
          { term: t('feedback.field.topic'), value: feedback.topic?.name[language] },
          { term: t('feedback.field.unit'), value: feedback.unit },
          { term: t('feedback.field.receivedOn'), value: formats.day(feedback.receivedOn) },
          { term: t('feedback.field.answerDueOn'), value: formats.day(feedback.answerDueOn) },
          { term: t('feedback.field.owner'), value: feedback.owner?.name },
          {
            term: t('feedback.takenUpAs'),
            value: initiative && <Link to={recordPath('initiatives', initiative.id)}>{initiative.name}</Link>,
          },
          {
            term: t('feedback.fromSurvey'),
            value: surveyWave && (
              <Link to="/surveys/$id/results" params={{ id: surveyWave.surveyId }} search={{ waveId: surveyWave.id }}>
                {surveyWave.name}
              </Link>
            ),
          },
        ]}
      />
    </Section>
  );
}
