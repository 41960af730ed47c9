/** Search, "Kirjaa" and one's own menu, on every page. */
import { Link } from '@tanstack/react-router';
import { Pencil, Search } from 'lucide-react';
import { lazy, Suspense, type ReactNode } from 'react';
import { openLog } from '../../actions/log.js';
import { useMay, useSession } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { BrandMark } from './brand-mark.js';
import { Initials } from './initials.js';
import { openPalette } from './palette-store.js';
import styles from './shell.module.css';

const UserMenu = lazy(async () => ({ default: (await import('./user-menu.js')).UserMenu }));

export function TopBar(): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const { user } = useSession();
  return (
    <header className={styles.top}>
      <Link to="/" className={styles.phoneBrand} aria-label={t('shell.productName')}>
        <BrandMark />
      </Link>
      {may('search.read') && (
        <button type="button" className={styles.search} aria-haspopup="dialog" onClick={openPalette}>
          <Search aria-hidden size={16} />
          <span className={styles.searchWords}>{t('shell.searchEverything')}</span>
          <kbd className={styles.key}>Ctrl K</kbd>
        </button>
      )}
      <span className={styles.spread} />
      {(may('interactions.write') || may('interactions.write-own')) && (
        <span className={styles.logTop}>
          <Button variant="primary" icon={<Pencil />} onPress={() => openLog()}>
            {t('shell.log')}
          </Button>
        </span>
      )}
      <span className={styles.user}>
        <Suspense fallback={<Initials name={user.name} />}>
          <UserMenu />
        </Suspense>
      </span>
    </header>
  );
}
