/** The phone's bar: three nouns, the rest behind "more", and in the middle the + that logs. */
import { Ellipsis, Plus } from 'lucide-react';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { openLog } from '../../actions/log.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { NavigationLink } from './navigation-link.js';
import styles from './shell.module.css';
import { useNavigation, type ShownItem } from './use-navigation.js';

const EverythingSheet = lazy(async () => ({ default: (await import('./everything-sheet.js')).EverythingSheet }));

/** What is used on the way: the daily nouns first, then the others in the rail's order. */
const daily = new Set(['/', '/companies', '/interactions']);

function nearest(nouns: readonly ShownItem[], count: number): readonly ShownItem[] {
  return [...nouns.filter(({ to }) => daily.has(to)), ...nouns.filter(({ to }) => !daily.has(to))].slice(0, count);
}

export function BottomBar(): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const { nouns, administration } = useNavigation();
  const [isOpen, setOpen] = useState(false);
  const mayLog = may('interactions.write') || may('interactions.write-own');
  const [first, second, ...rest] = nearest(nouns, mayLog ? 3 : 4).map((item) => (
    <NavigationLink key={item.to} item={item} className={styles.tab ?? ''} />
  ));
  return (
    <nav className={styles.bottom} aria-label={t('shell.menu')}>
      {first}
      {second}
      {mayLog && (
        <button type="button" className={styles.plus} aria-label={t('shell.log')} onClick={() => openLog()}>
          <Plus aria-hidden />
        </button>
      )}
      {rest}
      <button type="button" className={styles.tab} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Ellipsis aria-hidden />
        {t('shell.more')}
      </button>
      {isOpen && (
        <Suspense>
          <EverythingSheet items={nouns} administration={administration} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </nav>
  );
}
