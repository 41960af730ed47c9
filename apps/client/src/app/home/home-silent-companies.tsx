/** Companies that nobody has met for a year, those to meet first with the way to log it. */
import { Link } from '@tanstack/react-router';
import { Pencil } from 'lucide-react';
import type { ReactNode } from 'react';
import { openLog } from '../../actions/log.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { Section } from '../../ui/section.js';
import type { Home } from './home.api.js';
import styles from './home.module.css';

export function SilentCompanies({ silent }: { readonly silent: NonNullable<Home['silentCompanies']> }): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  return (
    <Section title={t('home.silent')}>
      <p className={styles.sentence}>{t('home.silentCount', { count: silent.count })}</p>
      {silent.items.length > 0 && (
        <ul role="list" className={styles.rows}>
          {silent.items.map(({ id, name, sizeClass, postOffice, lastMetOn }) => (
            <li key={id} className={styles.row}>
              <Link to="/companies/$id" params={{ id }} className={styles.name ?? ''}>
                {name}
              </Link>
              <span className={styles.about}>
                {[sizeClass && sizeClass !== '0' && t('home.size', { size: sizeClass.replace('-', '–') }), postOffice]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
              <span className={styles.about}>
                {lastMetOn ? t('home.lastMet', { day: lastMetOn }) : t('home.neverMet')}
              </span>
              {may('interactions.write-own') && (
                <Button
                  variant="quiet"
                  iconOnly
                  icon={<Pencil />}
                  onPress={() => openLog({ companies: [{ id, name }] })}
                >
                  {`${t('interactions.log')}: ${name}`}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      <p>
        <Link to="/coverage">{t('home.silentAll')}</Link>
      </p>
    </Section>
  );
}
