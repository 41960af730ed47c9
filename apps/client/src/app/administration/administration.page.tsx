/** Everything that is administered, in groups: each page with a sentence of what is done there. */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTexts, type ScreenText } from '../../texts/texts-provider.js';
import { PageHeader } from '../../ui/page-header.js';
import { Section, Stack } from '../../ui/section.js';
import { EmptyState } from '../../ui/states.js';
import { useNavigation } from '../layout/use-navigation.js';
import { administrationGroups } from '../navigation.js';
import styles from './administration.module.css';

/** The sentence of a page: `/api-keys` has `administration.about.api-keys`. */
const aboutOf = (to: string): ScreenText => `administration.about.${to.slice(1)}` as ScreenText;

export function AdministrationPage(): ReactNode {
  const { t } = useTexts();
  const { administrationPages: shown } = useNavigation();
  return (
    <>
      <PageHeader title={t('ui.nav.administration')} />
      {shown.length === 0 && <EmptyState>{t('administration.nothing')}</EmptyState>}
      <Stack>
        {administrationGroups.map((group) => {
          const pages = shown.filter((page) => page.group === group);
          if (pages.length === 0) return null;
          return (
            <Section key={group} title={t(`administration.group.${group}`)}>
              <ul role="list" className={styles.cards}>
                {pages.map(({ to, label, Icon }) => (
                  <li key={to} className={styles.card}>
                    <Icon size={20} aria-hidden />
                    <div>
                      <Link to={to} className={styles.name ?? ''}>
                        {label}
                      </Link>
                      <p className={styles.about}>{t(aboutOf(to))}</p>
                    </div>
                  </li>
                ))}
              </ul>
            </Section>
          );
        })}
      </Stack>
    </>
  );
}
