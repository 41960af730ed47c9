/** Going through open answers one at a time, by keys: themes by number, marked parts hidden by one letter, accepted by another. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Check, ChevronLeft, ChevronRight, EyeOff } from 'lucide-react';
import { useRef, useState, type ReactNode } from 'react';
import { useActions } from '../../../actions/actions.js';
import { usePeriodWords } from '../../../figures/use-period-words.js';
import { useTexts } from '../../../texts/texts-provider.js';
import { Button } from '../../../ui/button.js';
import { LinkButton } from '../../../ui/link-button.js';
import { Tag } from '../../../ui/marks.js';
import { Notice } from '../../../ui/notice.js';
import { PageHeader } from '../../../ui/page-header.js';
import { ProgressBar } from '../../../ui/progress-bar.js';
import { EmptyState, ErrorState, Skeleton } from '../../../ui/states.js';
import { showToast } from '../../../ui/toast.js';
import {
  reviewComment,
  sittingQuery,
  summaryQuery,
  themeName,
  themesQuery,
  type Comment,
  type Theme,
} from './comments.api.js';
import styles from './comments.module.css';
import { MarkedText, selectedSpan, type Mark } from './marked-text.js';

const route = getRouteApi('/shell/surveys/waves/$waveId/comments/tag');

export function TagCommentsPage(): ReactNode {
  const { t } = useTexts();
  const { waveId } = route.useParams();
  const sitting = useQuery(sittingQuery(waveId));
  const themes = useQuery(themesQuery);
  const summary = useQuery(summaryQuery(waveId));
  const error = sitting.error ?? themes.error;
  return (
    <>
      <PageHeader
        title={t('survey-comments.handle')}
        above={
          <Link to="/surveys/waves/$waveId/comments" params={{ waveId }}>
            {summary.data ? `${summary.data.wave.name}, ${t('survey-comments.title')}` : t('survey-comments.title')}
          </Link>
        }
      />
      {error && <ErrorState error={error} onRetry={() => void sitting.refetch()} />}
      {!error && (!sitting.data || !themes.data) && <Skeleton shape="text" />}
      {!error && sitting.data && themes.data && (
        <Sitting
          waveId={waveId}
          comments={sitting.data}
          themes={themes.data.items.filter(({ archived }) => !archived)}
        />
      )}
    </>
  );
}

function Sitting({
  waveId,
  comments,
  themes,
}: {
  readonly waveId: string;
  readonly comments: readonly Comment[];
  readonly themes: readonly Theme[];
}): ReactNode {
  const { t } = useTexts();
  const [at, setAt] = useState(0);
  const [done, setDone] = useState<Readonly<Record<string, Comment>>>({});
  const comment = comments[at];
  if (comment === undefined)
    return (
      <EmptyState
        action={
          <LinkButton variant="primary" to="/surveys/waves/$waveId/comments" params={{ waveId }}>
            {t('survey-comments.back')}
          </LinkButton>
        }
      >
        {t('survey-comments.allDone')}
      </EmptyState>
    );
  const place = t('survey-comments.place', { at: at + 1, all: comments.length });
  return (
    <div className={styles.card}>
      <ProgressBar label={t('survey-comments.handle')} value={at / comments.length} words={place} />
      <OneComment
        key={`${comment.id} ${at}`}
        waveId={waveId}
        comment={done[comment.id] ?? comment}
        themes={themes}
        onDone={(saved) => {
          setDone({ ...done, [saved.id]: saved });
          setAt(at + 1);
        }}
        onNext={() => setAt(at + 1)}
        onPrevious={at === 0 ? null : () => setAt(at - 1)}
      />
      <p className={styles.quiet}>{t('survey-comments.keys')}</p>
    </div>
  );
}

function OneComment({
  waveId,
  comment,
  themes,
  onDone,
  onNext,
  onPrevious,
}: {
  readonly waveId: string;
  readonly comment: Comment;
  readonly themes: readonly Theme[];
  readonly onDone: (saved: Comment) => void;
  readonly onNext: () => void;
  readonly onPrevious: (() => void) | null;
}): ReactNode {
  const { t, language, formats } = useTexts();
  const periodWords = usePeriodWords();
  const queryClient = useQueryClient();
  const words = useRef<HTMLQuoteElement>(null);
  const [chosen, setChosen] = useState<readonly string[]>(comment.themeIds);
  const [marks, setMarks] = useState<readonly Mark[]>(comment.marks.map((mark) => ({ ...mark, black: false })));
  // The suggested ones first: they have the nearest keys.
  const suggested = comment.suggestions.flatMap(({ themeId }) => themes.filter(({ id }) => id === themeId));
  const ordered = [...suggested, ...themes.filter((theme) => !suggested.includes(theme))];
  const toggle = (id: string): void =>
    setChosen(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]);
  const save = useMutation({
    mutationFn: () =>
      reviewComment(waveId, comment.id, {
        seen: comment.fingerprint,
        themeIds: [...chosen],
        blacken: marks.filter(({ black }) => black).map(({ from, to }) => ({ from, to })),
      }),
    onSuccess: (saved) => {
      for (const part of ['summary', 'list', 'themes'])
        void queryClient.invalidateQueries({ queryKey: ['survey-comments', part] });
      onDone(saved);
    },
    onError: (error) => showToast({ text: error.message, tone: 'red' }),
  });
  const blackenAll = (): void => {
    const black = marks.some((mark) => !mark.black);
    setMarks(marks.map((mark) => ({ ...mark, black })));
  };
  const markSelected = (): void => {
    const span = selectedSpan(words.current);
    // One over another is one mark: the larger.
    if (span)
      setMarks([
        ...marks.filter(({ from, to }) => to <= span.from || span.to <= from),
        { ...span, kind: 'chosen', black: true },
      ]);
  };
  useActions([
    ...ordered.slice(0, 9).map(({ id }, n) => ({
      id: `comment.theme.${n + 1}`,
      label: t('survey-comments.toggleTheme', { n: n + 1 }),
      shortcut: String(n + 1),
      run: () => toggle(id),
    })),
    { id: 'comment.blacken', label: t('survey-comments.blacken'), shortcut: 'b', run: blackenAll },
    {
      id: 'comment.approve',
      label: t('survey-comments.approve'),
      shortcut: 'h',
      run: () => {
        if (!save.isPending) save.mutate();
      },
    },
    { id: 'comment.next', label: t('survey-comments.next'), shortcut: 'j', run: onNext },
    { id: 'comment.previous', label: t('survey-comments.previous'), shortcut: 'p', run: () => onPrevious?.() },
  ]);
  const kinds = [...new Set(marks.map(({ kind }) => kind))].map((kind) => t(`survey-comments.mark.${kind}`));
  return (
    <>
      <MarkedText
        text={comment.text}
        language={comment.language}
        marks={marks}
        onToggle={(index) => setMarks(marks.map((mark, n) => (n === index ? { ...mark, black: !mark.black } : mark)))}
        textRef={words}
      />
      <p className={styles.facts}>
        <Tag tone={comment.state === 'new' ? 'amber' : 'green'}>{t(`survey-comments.state.${comment.state}`)}</Tag>
        {comment.question && <span>{comment.question[language]}</span>}
        {comment.company && <span>{comment.company.name}</span>}
        <span>{periodWords(comment.quarter)}</span>
      </p>
      {marks.length > 0 && (
        <Notice tone="amber">
          {t('survey-comments.found', { what: formats.list(kinds) })} {t('survey-comments.blackenHint')}
        </Notice>
      )}
      <ul role="list" className={styles.pills} aria-label={t('survey-comments.themes')}>
        {ordered.map((theme, n) => {
          const because = comment.suggestions.find(({ themeId }) => themeId === theme.id)?.because;
          return (
            <li key={theme.id}>
              <button
                type="button"
                className={styles.pill}
                aria-pressed={chosen.includes(theme.id)}
                data-suggested={because !== undefined}
                onClick={() => toggle(theme.id)}
              >
                {n < 9 && (
                  <span aria-hidden className={styles.number}>
                    {n + 1}
                  </span>
                )}
                <span>
                  {themeName(theme, language)}
                  {because && (
                    <span className={styles.why}>
                      {' '}
                      · {t('survey-comments.suggested', { words: because.join(', ') })}
                    </span>
                  )}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      <div className={styles.actions}>
        <Button variant="primary" icon={<Check />} isPending={save.isPending} onPress={() => save.mutate()}>
          {t('survey-comments.approve')}
        </Button>
        {marks.length > 0 && (
          <Button icon={<EyeOff />} onPress={blackenAll}>
            {t('survey-comments.blacken')}
          </Button>
        )}
        <Button variant="quiet" icon={<EyeOff />} onPress={markSelected}>
          {t('survey-comments.blackenSelected')}
        </Button>
        {onPrevious && (
          <Button variant="quiet" icon={<ChevronLeft />} onPress={onPrevious}>
            {t('survey-comments.previous')}
          </Button>
        )}
        <Button variant="quiet" icon={<ChevronRight />} onPress={onNext}>
          {t('survey-comments.next')}
        </Button>
      </div>
    </>
  );
}
