/** The nouns at the left edge; folded, each keeps its name under its icon. */
import { Link } from '@tanstack/react-router';
import { PanelLeftClose, PanelLeftOpen } from 'lucide-react';
import type { ReactNode } from 'react';
import { changePreferences, usePreferences } from '../../session/preferences.js';
import { useSession } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { BrandMark } from './brand-mark.js';
import { NavigationLink } from './navigation-link.js';
import styles from './shell.module.css';
import { useNavigation } from './use-navigation.js';

export function Rail(): ReactNode {
  const { t } = useTexts();
  const { railFolded } = usePreferences();
  const { installation } = useSession();
  const { nouns, administration } = useNavigation();
  const Fold = railFolded ? PanelLeftOpen : PanelLeftClose;
  return (
    <div className={styles.rail}>
      <nav aria-label={t('shell.mainNavigation')}>
        <Link to="/" className={styles.brand}>
          <BrandMark />
          <span className={styles.brandNames}>
            <span>{t('shell.productName')}</span>
            <span className={styles.municipality}>{installation.municipality}</span>
          </span>
        </Link>
        <ul role="list" className={styles.items}>
          {nouns.map((item) => (
            <li key={item.to}>
              <NavigationLink item={item} className={styles.item ?? ''} />
            </li>
          ))}
        </ul>
      </nav>
      <div className={styles.below}>
        <nav aria-label={t('ui.nav.administration')}>
          <ul role="list" className={styles.items}>
            {administration.map((item) => (
              <li key={item.to}>
                <NavigationLink item={item} className={styles.item ?? ''} />
              </li>
            ))}
          </ul>
          {installation.demo && <p className={styles.demo}>{t('shell.demoNotice')}</p>}
        </nav>
        <button type="button" className={styles.fold} onClick={() => changePreferences({ railFolded: !railFolded })}>
          <Fold aria-hidden />
          {t(railFolded ? 'ui.rail.unfold' : 'ui.rail.fold')}
        </button>
      </div>
    </div>
  );
}
