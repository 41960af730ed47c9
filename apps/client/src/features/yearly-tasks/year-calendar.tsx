/** The year's calendar (vuosikello) as a list: what is done, late, next and coming, each time with its period and its owner. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Check, ChevronLeft, ChevronRight, Pencil, Plus, Undo2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useSave } from '../../api/use-save.js';
import { usePeriodWords } from '../../figures/use-period-words.js';
import { useMay } from '../../session/session.js';
import { today } from '../../texts/formats.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { Tag, type Tone } from '../../ui/marks.js';
import { Section } from '../../ui/section.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import { showToast } from '../../ui/toast.js';
import styles from './year-calendar.module.css';
import { YearlyTaskDialog } from './yearly-task-dialog.js';
import { markTime, yearCalendarQuery, type YearlyTask, type YearlyTaskTime } from './yearly-tasks.api.js';

export function YearCalendar(): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const [year, setYear] = useState(() => Number(today().slice(0, 4)));
  const [edited, setEdited] = useState<YearlyTask | 'new' | null>(null);
  const add = may('yearly-tasks.write') && (
    <Button icon={<Plus />} onPress={() => setEdited('new')}>
      {t('yearly-tasks.add')}
    </Button>
  );
  return (
    <Section title={t('yearly-tasks.of', { year: String(year) })} action={add}>
      <div className={styles.years}>
        <Button iconOnly icon={<ChevronLeft />} onPress={() => setYear(year - 1)}>
          {t('yearly-tasks.earlierYear')}
        </Button>
        <span aria-hidden="true">{year}</span>
        <Button iconOnly icon={<ChevronRight />} onPress={() => setYear(year + 1)}>
          {t('yearly-tasks.laterYear')}
        </Button>
      </div>
      <Times year={year} onEdit={setEdited} />
      {edited !== null && (
        <YearlyTaskDialog {...(edited !== 'new' && { task: edited })} onClose={() => setEdited(null)} />
      )}
    </Section>
  );
}

function Times({ year, onEdit }: { readonly year: number; readonly onEdit: (task: YearlyTask) => void }): ReactNode {
  const { t } = useTexts();
  const query = useQuery(yearCalendarQuery(year));
  if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Skeleton lines={4} />;
  const { items } = query.data;
  if (items.length === 0)
    return (
      <EmptyState>
        {t(year === Number(today().slice(0, 4)) ? 'yearly-tasks.empty' : 'yearly-tasks.emptyYear')}
      </EmptyState>
    );
  return (
    <ol role="list" className={styles.times}>
      {items.map((time) => (
        <Time key={`${time.task.id} ${time.dueOn}`} time={time} onEdit={onEdit} />
      ))}
    </ol>
  );
}

const tones: Readonly<Record<YearlyTaskTime['state'], Tone>> = {
  done: 'green',
  late: 'red',
  next: 'accent',
  coming: 'neutral',
};

function Time({
  time,
  onEdit,
}: {
  readonly time: YearlyTaskTime;
  readonly onEdit: (task: YearlyTask) => void;
}): ReactNode {
  const { t, formats } = useTexts();
  const words = usePeriodWords();
  const may = useMay();
  const { task, dueOn, state, period } = time;
  const mark = useSave('yearly-tasks', (isDone: boolean) => markTime(task, dueOn, isDone));
  const change = (isDone: boolean): void =>
    mark.mutate(isDone, { onError: (error) => showToast({ text: error.message, tone: 'red' }) });
  return (
    <li className={styles.time} data-state={state}>
      <time dateTime={dueOn}>{formats.day(dueOn)}</time>
      <div className={styles.what}>
        <span className={styles.title}>{task.title}</span>
        <span className={styles.facts}>
          <span>{t(`yearly-tasks.kind.${task.kind}`)}</span>
          {period !== null && task.kind === 'report' ? (
            <Link to="/reports" search={{ period }}>
              {t('yearly-tasks.speaksOf', { period: words(period, 'short') })}
            </Link>
          ) : null}
          {task.owner && <span>{task.owner.name}</span>}
        </span>
        {task.notes && state !== 'done' && <span className={styles.facts}>{task.notes}</span>}
      </div>
      <Tag tone={tones[state]}>{t(`yearly-tasks.state.${state}`)}</Tag>
      {may('yearly-tasks.write') && (
        <span className={styles.deeds}>
          <Button
            size="s"
            iconOnly
            variant="quiet"
            icon={state === 'done' ? <Undo2 /> : <Check />}
            isPending={mark.isPending}
            onPress={() => change(state !== 'done')}
          >
            {`${t(state === 'done' ? 'yearly-tasks.reopen' : 'yearly-tasks.markDone')}: ${task.title} ${formats.day(dueOn)}`}
          </Button>
          <Button size="s" iconOnly variant="quiet" icon={<Pencil />} onPress={() => onEdit(task)}>
            {`${t('yearly-tasks.edit')}: ${task.title} ${formats.day(dueOn)}`}
          </Button>
        </span>
      )}
    </li>
  );
}
