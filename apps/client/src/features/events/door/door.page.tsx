/** Taking the attendance at the door, on a phone: tap who comes; who was not signed up is added in a moment. */
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { UserPlus, WifiOff } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';
import { useMay } from '../../../session/session.js';
import { useTexts } from '../../../texts/texts-provider.js';
import { Button } from '../../../ui/button.js';
import { Notice } from '../../../ui/notice.js';
import { PageHeader } from '../../../ui/page-header.js';
import { EmptyState, ErrorState, Skeleton } from '../../../ui/states.js';
import { DoorGroups } from './door-list.js';
import { countsOf, found, withTaps, wordsOf, type DoorCounts } from './door-people.js';
import { doorQuery, useTaps, type DoorList, type DoorPerson } from './door.api.js';
import styles from './door.module.css';
import type { TapsNow } from './tap-queue.js';
import { WalkInDialog } from './walk-in-dialog.js';

const route = getRouteApi('/shell/events/$id/attendance');

export function DoorPage(): ReactNode {
  const { id } = route.useParams();
  const { data, error, refetch } = useQuery(doorQuery(id));
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return data ? <Door list={data} /> : <Skeleton shape="page" />;
}

function Door({ list: { event, people: known } }: { readonly list: DoorList }): ReactNode {
  const { t, formats } = useTexts();
  const may = useMay();
  const { queue, taps } = useTaps(event.id);
  const [text, setText] = useState('');
  const [isAdding, setAdding] = useState(false);
  const [welcome, setWelcome] = useState<DoorPerson | null>(null);
  const people = withTaps(known, taps.people);
  const shown = found(people, text);
  const isReadOnly = !may('events.write') || event.status === 'cancelled';
  const tap = (person: DoorPerson) => {
    const next = { ...person, present: !person.present };
    setWelcome(next.present && next.firstTime ? next : null);
    queue.tap({ person: next });
    setText('');
  };
  return (
    <>
      <PageHeader
        title={event.title}
        documentTitle={`${t('events.door.title')}: ${event.title}`}
        above={
          <Link to="/events/$id" params={{ id: event.id }}>
            {t('events.door.title')}
          </Link>
        }
        facts={formats.dayAndTime(new Date(event.startsAt))}
      />
      <div className={styles.door}>
        <DoorHead counts={countsOf(people)} taps={taps} welcome={welcome} />
        {event.status === 'cancelled' && <Notice tone="amber">{t('events.door.cancelled')}</Notice>}
        {people.length === 0 && <EmptyState>{t('events.door.empty')}</EmptyState>}
        {people.length > 0 && shown.length === 0 && <p className={styles.nobody}>{t('events.door.nobodyFound')}</p>}
        <DoorGroups people={shown} isReadOnly={isReadOnly} onTap={tap} />
        {!isReadOnly && <DoorSearch text={text} onText={setText} onAdd={() => setAdding(true)} />}
      </div>
      {isAdding && (
        <WalkInDialog
          text={text}
          people={people}
          onClose={() => setAdding(false)}
          onAdd={(walkIn) => {
            queue.tap(walkIn);
            setWelcome(walkIn.person.firstTime ? walkIn.person : null);
            setText('');
            setAdding(false);
          }}
        />
      )}
    </>
  );
}

interface DoorHeadProps {
  readonly counts: DoorCounts;
  readonly taps: TapsNow;
  readonly welcome: DoorPerson | null;
}

/** The counts, and under them what is worth a word just now: a newcomer to welcome, taps that wait for the network. */
function DoorHead({ counts, taps, welcome }: DoorHeadProps): ReactNode {
  const { t } = useTexts();
  return (
    <div className={styles.head}>
      <p className={styles.counts} role="status">
        <strong>{t('events.door.came', { count: counts.came })}</strong>
        <span>{t('events.door.signedUp', { count: counts.signedUp })}</span>
        <span>{t('events.door.firstTimers', { count: counts.firstTime })}</span>
      </p>
      <div aria-live="polite">
        {welcome && (
          <p className={styles.welcome}>
            <strong>{t('events.door.welcome')}</strong> {wordsOf(welcome).title}
          </p>
        )}
        {taps.isStuck && taps.waiting > 0 && (
          <p className={styles.offline}>
            <WifiOff aria-hidden size={16} /> {t('events.door.offline', { count: taps.waiting })}
          </p>
        )}
        {taps.refused && (
          <Notice tone="red" title={taps.refused.name}>
            {taps.refused.message}
          </Notice>
        )}
      </div>
    </div>
  );
}

interface DoorSearchProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onAdd: () => void;
}

/** Where the thumb is: narrows the list, and adds who is not on it. */
function DoorSearch({ text, onText, onAdd }: DoorSearchProps): ReactNode {
  const { t } = useTexts();
  const id = useId();
  return (
    <div className={styles.search}>
      <label className="visually-hidden" htmlFor={id}>
        {t('events.door.search')}
      </label>
      <input
        id={id}
        type="search"
        className={styles.searchField}
        placeholder={t('events.door.search')}
        autoComplete="off"
        value={text}
        onChange={(event) => onText(event.target.value)}
      />
      <Button variant="primary" icon={<UserPlus />} onPress={onAdd}>
        {t('events.door.add')}
      </Button>
    </div>
  );
}
