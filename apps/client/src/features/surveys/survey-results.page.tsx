/** What companies answered: figures with their n, N, rate and interval in words; nothing below the smallest group. */
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Tag } from '../../ui/marks.js';
import { Notice } from '../../ui/notice.js';
import { PageHeader } from '../../ui/page-header.js';
import { Section, Stack } from '../../ui/section.js';
import { Select } from '../../ui/select.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import { Distribution } from './distribution.js';
import { LogAsFeedback } from './log-as-feedback.js';
import { resultsQuery, useWaves, type OpenAnswer, type QuestionResult, type SurveyResults } from './surveys.api.js';
import styles from './surveys.module.css';

const route = getRouteApi('/shell/surveys/$id/results');
const lowRate = 30;

export function SurveyResultsPage(): ReactNode {
  const { t } = useTexts();
  const { id } = route.useParams();
  const { waveId } = route.useSearch();
  const query = useQuery(resultsQuery(id, waveId));
  if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Skeleton shape="page" />;
  const results = query.data;
  return (
    <>
      <PageHeader
        title={t('surveys.results')}
        above={
          <Link to="/surveys/$id" params={{ id }}>
            {results.survey.name}
          </Link>
        }
        facts={<span>{t(results.anonymous ? 'surveys.field.anonymous' : 'surveys.field.named')}</span>}
      />
      <Stack>
        <WaveChoice surveyId={id} waveId={waveId} />
        <Rate results={results} />
        {results.state === 'too_few' ? <TooFew results={results} /> : <Figures results={results} />}
      </Stack>
    </>
  );
}

function WaveChoice({
  surveyId,
  waveId,
}: {
  readonly surveyId: string;
  readonly waveId: string | undefined;
}): ReactNode {
  const { t } = useTexts();
  const navigate = route.useNavigate();
  const { items } = useWaves(surveyId);
  if (items.length < 2) return null;
  return (
    <div className={styles.waveChoice}>
      <Select
        label={t('surveys.waveFilter')}
        options={items.map(({ id, name }) => ({ value: id, label: name }))}
        value={waveId ?? null}
        placeholder={t('surveys.allWaves')}
        onChange={(next) => void navigate({ search: { waveId: next }, replace: true })}
        onClear={() => void navigate({ search: {}, replace: true })}
      />
    </div>
  );
}

function Rate({
  results: { n, invited, waiting, openUntil, rates, smallBase, state },
}: {
  readonly results: SurveyResults;
}): ReactNode {
  const { t, formats } = useTexts();
  return (
    <div>
      <p className={styles.rate}>
        {t('surveys.answersOfInvited', { answers: n, invited })}
        {rates.rr2 !== null && ` · ${t('surveys.responseRate')} ${formats.percent(rates.rr2)}`}{' '}
        {state === 'shown' && smallBase && <Tag tone="amber">{t('surveys.smallBase')}</Tag>}
      </p>
      {state === 'shown' && rates.rr2 !== null && rates.rr2 < lowRate && (
        <p className={styles.quiet}>{t('surveys.lowRate')}</p>
      )}
      {state === 'shown' && waiting > 0 && (
        <p className={styles.quiet}>
          {t('survey-anonymity.waiting', { count: waiting })}{' '}
          {openUntil !== null && t('survey-anonymity.openUntil', { on: openUntil })}
        </p>
      )}
    </div>
  );
}

function TooFew({ results: { n, openUntil, companies, minimum } }: { readonly results: SurveyResults }): ReactNode {
  const { t } = useTexts();
  const isOpen = openUntil !== null;
  return (
    <Notice title={t(isOpen ? 'survey-anonymity.openTitle' : 'surveys.tooFewTitle')}>
      {isOpen && `${t('survey-anonymity.openUntil', { on: openUntil })} `}
      {t('surveys.tooFewAnswers', minimum)}{' '}
      {companies === null
        ? t('surveys.tooFewNow', { answers: n })
        : t('surveys.tooFewNowCompanies', { answers: n, companies })}
    </Notice>
  );
}

function Figures({ results }: { readonly results: SurveyResults }): ReactNode {
  const { t, formats } = useTexts();
  const index = results.figures.find(({ key }) => key === 'index')?.figure;
  const recommendation = results.figures.find(({ key }) => key === 'nps');
  const nps = recommendation?.figure;
  const parts = recommendation?.parts;
  const signed = (value: number): string =>
    formats.number(Math.round(value), { signDisplay: 'exceptZero', maximumFractionDigits: 0 });
  const whole = (value: number): string => formats.number(Math.round(value));
  return (
    <>
      <div className={styles.figures}>
        {index && (
          <Figure
            name={t('surveys.metric.index')}
            value={whole(index.value)}
            scale={t('surveys.indexScale')}
            answers={t(results.anonymous ? 'surveys.nOf' : 'surveys.companiesNewest', { n: index.n })}
            interval={index.interval && [whole(index.interval.low), whole(index.interval.high)]}
          />
        )}
        {nps && (
          <Figure
            name={t('surveys.metric.nps')}
            value={signed(nps.value)}
            scale={t('surveys.npsScale')}
            answers={t('surveys.nOf', { n: nps.n })}
            interval={nps.interval && [signed(nps.interval.low), signed(nps.interval.high)]}
            {...(parts && { parts: t('surveys.npsParts', parts) })}
          />
        )}
      </div>
      <Section title={t('surveys.questions')}>
        <div className={styles.questions}>
          {results.questions.map((question) => (
            <Question key={question.key} question={question} minimum={results.minimum} />
          ))}
        </div>
      </Section>
      <Section title={t('surveys.openAnswers')} count={results.openAnswers.length}>
        <OpenAnswers results={results} />
      </Section>
    </>
  );
}

interface FigureProps {
  readonly name: string;
  readonly value: string;
  readonly scale: string;
  readonly answers: string;
  readonly interval: readonly [low: string, high: string] | null;
  readonly parts?: string;
}

function Figure({ name, value, scale, answers, interval, parts }: FigureProps): ReactNode {
  const { t } = useTexts();
  return (
    <section className={styles.figure}>
      <h2>{name}</h2>
      <p className={styles.value}>{value}</p>
      <p>
        {answers}. {interval ? t('surveys.inWords', { low: interval[0], high: interval[1] }) : t('surveys.noInterval')}
      </p>
      {parts && <p className={styles.quiet}>{parts}</p>}
      <p className={styles.quiet}>{scale}</p>
    </section>
  );
}

function Question({
  question,
  minimum,
}: {
  readonly question: QuestionResult;
  readonly minimum: SurveyResults['minimum'];
}): ReactNode {
  const { t, language, formats } = useTexts();
  const { n, measured, dontKnow } = question;
  const figure = measured?.figure ?? null;
  const decimal = (value: number): string =>
    formats.number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const sentence =
    figure === null
      ? t('surveys.nOf', { n: n ?? 0 })
      : question.type === 'nps'
        ? t('surveys.scoreSentence', {
            n: n ?? 0,
            score: formats.number(Math.round(figure.value), { signDisplay: 'exceptZero' }),
          })
        : t('surveys.questionSentence', { n: n ?? 0, mean: decimal(figure.value) });
  return (
    <section className={styles.question}>
      <h3>{question.text[language]}</h3>
      {question.shown ? (
        <Distribution question={question} sentence={sentence} />
      ) : (
        <p>
          {t('surveys.tooFewTitle')}. {t('surveys.tooFewAnswers', minimum)}
        </p>
      )}
      {dontKnow > 0 && <p className={styles.quiet}>{t('surveys.dontKnowCount', { count: dontKnow })}</p>}
    </section>
  );
}

function OpenAnswers({ results: { openAnswers, anonymous } }: { readonly results: SurveyResults }): ReactNode {
  const { t } = useTexts();
  if (openAnswers.length === 0) return <EmptyState>{t('surveys.openAnswersEmpty')}</EmptyState>;
  return (
    <>
      {anonymous && <p className={styles.quiet}>{t('surveys.anonymousOpen')}</p>}
      <ul role="list" className={styles.openAnswers}>
        {openAnswers.map((open, index) => (
          // What was written has no id of its own: an anonymous answer must not have one.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index}>
            <Open open={open} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Open({ open }: { readonly open: OpenAnswer }): ReactNode {
  const { t, formats } = useTexts();
  const may = useMay();
  const { contact, company, submittedOn, wantsContact } = open;
  return (
    <>
      <blockquote className={styles.words}>{open.text}</blockquote>
      <p className={styles.who}>
        {contact && (
          <Link to="/contacts/$id" params={{ id: contact.id }}>
            {contact.name}
          </Link>
        )}
        {company && (
          <Link to="/companies/$id" params={{ id: company.id }}>
            {company.name}
          </Link>
        )}
        {submittedOn && <span>{formats.day(submittedOn)}</span>}
        {wantsContact && <Tag tone="accent">{t('surveys.wantsContact')}</Tag>}
        {may('feedback.write') && open.responseId && <LogAsFeedback open={open} />}
      </p>
    </>
  );
}
