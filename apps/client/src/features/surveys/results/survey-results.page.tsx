/** What companies answered: figures with their n, N, rate and interval in words; nothing below the smallest group. */
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Download, Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import { useMay } from '../../../session/session.js';
import { useTexts } from '../../../texts/texts-provider.js';
import { Button } from '../../../ui/button.js';
import { DefinitionList } from '../../../ui/definition-list.js';
import { DownloadLink } from '../../../ui/download-link.js';
import { Tag } from '../../../ui/marks.js';
import { Notice } from '../../../ui/notice.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Stack } from '../../../ui/section.js';
import { Select } from '../../../ui/select.js';
import { ErrorState, Skeleton } from '../../../ui/states.js';
import { resultsQuery, useWaves, type SurveyResults } from '../surveys.api.js';
import { Breakdowns } from './breakdowns.js';
import { Factors, KeyFigures } from './key-figures.js';
import { OpenAnswers } from './open-answers.js';
import { Questions } from './questions.js';
import styles from './results.module.css';
import { Trends } from './trends.js';

const route = getRouteApi('/shell/surveys/$id/results');
const lowRate = 30;

export function SurveyResultsPage(): ReactNode {
  const { t } = useTexts();
  const { id } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery(resultsQuery(id, search.waveId));
  if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Skeleton shape="page" />;
  const results = query.data;
  const change = (next: Partial<typeof search>): void =>
    void navigate({ search: { ...search, ...next }, replace: true, resetScroll: false });
  const isShown = results.state === 'shown';
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
        actions={<Files surveyId={id} waveId={search.waveId} anonymous={results.anonymous} />}
      />
      <Stack>
        <div className={styles.sticky}>
          <WaveChoice surveyId={id} waveId={search.waveId} onChange={(waveId) => change({ waveId })} />
          <Rate results={results} />
        </div>
        {isShown ? <KeyFigures results={results} /> : <TooFew results={results} />}
        <Factors results={results} />
        <Trends results={results} measure={search.measure} onMeasure={(measure) => change({ measure })} />
        <Breakdowns results={results} by={search.by} measure={search.measure} onChange={change} />
        {isShown && <Questions results={results} />}
        <OpenAnswers results={results} />
      </Stack>
    </>
  );
}

interface FilesProps {
  readonly surveyId: string;
  readonly waveId: string | undefined;
  readonly anonymous: boolean;
}

/** The same figures to take along; single answers only where they were given by name, and to those who may see them. */
function Files({ surveyId, waveId, anonymous }: FilesProps): ReactNode {
  const { t, language } = useTexts();
  const may = useMay();
  const query = new URLSearchParams({ language, ...(waveId !== undefined && { waveId }) }).toString();
  const files = [
    { name: 'results.xlsx', label: 'Excel' },
    { name: 'results.csv', label: 'CSV' },
    { name: 'codebook.csv', label: t('survey-results.file.codebook') },
    ...(may('surveys.answers') && !anonymous
      ? [{ name: 'answers.xlsx', label: t('survey-results.file.answers') }]
      : []),
  ];
  return (
    <>
      {files.map(({ name, label }) => (
        <DownloadLink
          key={name}
          isGuarded={name.startsWith('answers')}
          variant="quiet"
          href={`/api/surveys/${surveyId}/${name}?${query}`}
          icon={<Download aria-hidden />}
        >
          {label}
        </DownloadLink>
      ))}
      <Button variant="quiet" icon={<Printer />} onPress={() => window.print()}>
        {t('survey-results.print')}
      </Button>
    </>
  );
}

interface WaveChoiceProps {
  readonly surveyId: string;
  readonly waveId: string | undefined;
  readonly onChange: (waveId: string | undefined) => void;
}

function WaveChoice({ surveyId, waveId, onChange }: WaveChoiceProps): ReactNode {
  const { t } = useTexts();
  const { items } = useWaves(surveyId);
  if (items.length < 2) return null;
  return (
    <div className={styles.waveChoice}>
      <Select
        label={t('surveys.waveFilter')}
        options={items.map(({ id, name }) => ({ value: id, label: name }))}
        value={waveId ?? null}
        placeholder={t('surveys.allWaves')}
        onChange={onChange}
        onClear={() => onChange(undefined)}
      />
    </div>
  );
}

/** How many answered of how many, before anything that they said. */
function Rate({ results }: { readonly results: SurveyResults }): ReactNode {
  const { t, formats } = useTexts();
  const { n, invited, waiting, openUntil, rates, smallBase, state, isOpen } = results;
  const shown = state === 'shown';
  if (isOpen)
    return (
      <div>
        <p className={styles.rate}>
          {t('surveys.nOf', { n })} <Tag tone="amber">{t('survey-results.notAll')}</Tag>
        </p>
        <p className={styles.quiet}>{t('survey-results.open')}</p>
      </div>
    );
  const others = (['delivery', 'completion'] as const).flatMap((rate) => {
    const value = rates[rate];
    return value === null ? [] : [{ term: t(`survey-results.rate.${rate}`), value: formats.percent(value) }];
  });
  return (
    <div className={styles.rates}>
      <p className={styles.rate}>
        {t('surveys.answersOfInvited', { answers: n, invited })}
        {rates.rr2 !== null && ` · ${t('surveys.responseRate')} ${formats.percent(rates.rr2)}`}{' '}
        {shown && smallBase && <Tag tone="amber">{t('surveys.smallBase')}</Tag>}
      </p>
      {shown && others.length > 0 && <DefinitionList facts={others} />}
      {shown && <p className={styles.quiet}>{t('survey-results.rate.hint')}</p>}
      {shown && rates.rr2 !== null && rates.rr2 < lowRate && <p className={styles.quiet}>{t('surveys.lowRate')}</p>}
      {shown && waiting > 0 && (
        <p className={styles.quiet}>
          {t('survey-anonymity.waiting', { count: waiting })}{' '}
          {openUntil !== null && t('survey-anonymity.openUntil', { on: openUntil })}
        </p>
      )}
    </div>
  );
}

function TooFew({ results }: { readonly results: SurveyResults }): ReactNode {
  const { t } = useTexts();
  const { n, openUntil, companies, minimum, missing } = results;
  const isRunning = openUntil !== null;
  return (
    <Notice title={t(isRunning ? 'survey-anonymity.openTitle' : 'surveys.tooFewTitle')}>
      {isRunning && `${t('survey-anonymity.openUntil', { on: openUntil })} `}
      {t('surveys.tooFewAnswers', minimum)}{' '}
      {companies === null
        ? t('surveys.tooFewNow', { answers: n })
        : t('surveys.tooFewNowCompanies', { answers: n, companies })}{' '}
      {missing.answers > 0 && `${t('survey-results.missing.answers', { count: missing.answers })} `}
      {missing.companies > 0 && t('survey-results.missing.companies', { count: missing.companies })}
    </Notice>
  );
}
