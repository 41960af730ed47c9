/** A wave's open answers: read one by one or by one theme, with what they speak of wave by wave. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMay } from '../../../session/session.js';
import { usePeriodWords } from '../../../figures/use-period-words.js';
import { useTexts } from '../../../texts/texts-provider.js';
import { Button } from '../../../ui/button.js';
import { LoadMore } from '../../../ui/data-table.js';
import { LinkButton } from '../../../ui/link-button.js';
import { Tag } from '../../../ui/marks.js';
import { Notice } from '../../../ui/notice.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Section, Stack } from '../../../ui/section.js';
import { Select } from '../../../ui/select.js';
import { EmptyState, ErrorState, Skeleton } from '../../../ui/states.js';
import { showToast } from '../../../ui/toast.js';
import { LogAsFeedback } from '../results/log-as-feedback.js';
import { shows, type CommentsSearch } from './comments-search.js';
import {
  quoteComment,
  summaryQuery,
  themeName,
  themesQuery,
  useComments,
  type Comment,
  type CommentsSummary,
  type Theme,
} from './comments.api.js';
import styles from './comments.module.css';
import { ThemesByWave } from './themes-by-wave.js';

const route = getRouteApi('/shell/surveys/waves/$waveId/comments');

export function CommentsPage(): ReactNode {
  const { t } = useTexts();
  const { waveId } = route.useParams();
  const summary = useQuery(summaryQuery(waveId));
  const themes = useQuery(themesQuery);
  const error = summary.error ?? themes.error;
  if (error)
    return (
      <ErrorState
        error={error}
        onRetry={() => {
          void summary.refetch();
          void themes.refetch();
        }}
      />
    );
  if (!summary.data || !themes.data) return <Skeleton shape="page" />;
  const { wave, survey, counts, state } = summary.data;
  return (
    <>
      <PageHeader
        title={t('survey-comments.title')}
        above={
          <Link to="/surveys/waves/$waveId" params={{ waveId }}>
            {wave.name}
          </Link>
        }
        actions={
          <>
            <LinkButton to="/surveys/themes">{t('survey-comments.manageThemes')}</LinkButton>
            {counts !== null && counts.new + counts.untagged > 0 && (
              <LinkButton variant="primary" to="/surveys/waves/$waveId/comments/tag" params={{ waveId }}>
                {t('survey-comments.handle')}
              </LinkButton>
            )}
          </>
        }
      />
      <Stack>
        <Withheld summary={summary.data} />
        {state === 'shown' && <Comments summary={summary.data} themes={themes.data.items} />}
        <Section title={t('survey-comments.byWave')}>
          <ThemesByWave surveyId={survey.id} themes={themes.data.items} />
        </Section>
      </Stack>
    </>
  );
}

/** Why something is not shown, in words. */
function Withheld({ summary }: { readonly summary: CommentsSummary }): ReactNode {
  const { t, formats } = useTexts();
  const { state, closesAt, minimum, withheldFromReader } = summary;
  if (state === 'open') return <Notice>{t('survey-comments.open', { day: formats.day(closesAt) })}</Notice>;
  if (state === 'too_few') return <Notice>{t('survey-comments.tooFew', { answers: minimum.answers })}</Notice>;
  return (
    withheldFromReader > 0 && <Notice>{t('survey-comments.withheldFromYou', { count: withheldFromReader })}</Notice>
  );
}

function Comments({
  summary,
  themes,
}: {
  readonly summary: CommentsSummary;
  readonly themes: readonly Theme[];
}): ReactNode {
  const { t, language } = useTexts();
  const { waveId } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const list = useComments(waveId, search);
  const options = [
    ...shows.map((show) => ({ value: `show:${show}`, label: t(`survey-comments.show.${show}`) })),
    ...themes
      .filter(({ archived }) => !archived)
      .map((theme) => ({ value: `theme:${theme.id}`, label: themeName(theme, language) })),
  ];
  const chosen = search.show ? `show:${search.show}` : search.theme ? `theme:${search.theme}` : null;
  const choose = (value: string): CommentsSearch => {
    const show = shows.find((each) => value === `show:${each}`);
    return show === undefined ? { theme: value.slice('theme:'.length) } : { show };
  };
  const shown = (): ReactNode => {
    if (list.error) return <ErrorState error={list.error} onRetry={list.retry} />;
    if (list.isPending) return <Skeleton />;
    if (list.items.length === 0)
      return <EmptyState>{t(chosen === null ? 'survey-comments.empty' : 'shell.state.noMatches')}</EmptyState>;
    return (
      <>
        <ul role="list" className={styles.list}>
          {list.items.map((comment) => (
            <li key={comment.id}>
              <One comment={comment} themes={themes} waveId={waveId} />
            </li>
          ))}
        </ul>
        <LoadMore list={list} />
      </>
    );
  };
  return (
    <Section title={t('survey-comments.title')} count={summary.counts?.all}>
      <Stack gap="s">
        <p className={styles.quiet}>{t('survey-comments.hint')}</p>
        <div className={styles.choice}>
          <Select
            label={t('survey-comments.show')}
            options={options}
            value={chosen}
            placeholder={t('survey-comments.show.all')}
            onChange={(value) => void navigate({ search: choose(value), replace: true })}
            onClear={() => void navigate({ search: {}, replace: true })}
          />
        </div>
        {shown()}
      </Stack>
    </Section>
  );
}

function One({
  comment,
  themes,
  waveId,
}: {
  readonly comment: Comment;
  readonly themes: readonly Theme[];
  readonly waveId: string;
}): ReactNode {
  const { t, language } = useTexts();
  const periodWords = usePeriodWords();
  const may = useMay();
  const queryClient = useQueryClient();
  const quote = useMutation({
    mutationFn: () => quoteComment(waveId, comment.id, !comment.quoted),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['survey-comments'] }),
    onError: (error) => showToast({ text: error.message, tone: 'red' }),
  });
  const { text, state, contact, company, quarter, wantsContact, quoted, responseId } = comment;
  // What nobody has looked through is read where it is looked through.
  if (state === 'new') return <p className={styles.quiet}>{t('survey-comments.notChecked')}</p>;
  return (
    <>
      <blockquote className={styles.words} lang={comment.language}>
        {text}
      </blockquote>
      <p className={styles.facts}>
        {comment.themeIds.map((id) => {
          const theme = themes.find((each) => each.id === id);
          return theme && <Tag key={id}>{themeName(theme, language)}</Tag>;
        })}
        {state === 'redacted' && <Tag tone="amber">{t('survey-comments.state.redacted')}</Tag>}
        {wantsContact && <Tag tone="accent">{t('survey-comments.wantsContact')}</Tag>}
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
        <span>{periodWords(quarter)}</span>
        <Button size="s" variant="quiet" isPending={quote.isPending} onPress={() => quote.mutate()}>
          {t(quoted ? 'survey-comments.unquote' : 'survey-comments.quote')}
        </Button>
        {may('feedback.write') && responseId !== null && (
          <LogAsFeedback open={{ text, responseId, submittedOn: null }} />
        )}
      </p>
    </>
  );
}
