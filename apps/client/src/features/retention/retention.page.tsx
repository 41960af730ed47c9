/** How long what is kept, what would go, what may not go, and what has gone. */
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { PageHeader } from '../../ui/page-header.js';
import { Tabs } from '../../ui/tabs.js';
import { DisposalList } from './disposal-list.js';
import { Holds } from './holds.js';
import { Proposals } from './proposals.js';
import { retentionTabs, parseRetentionSearch } from './retention-search.js';
import { Rules } from './rules.js';
import styles from './retention.module.css';

const route = getRouteApi('/shell/retention');

export function RetentionPage(): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const { tab = 'rules' } = route.useSearch();
  const navigate = route.useNavigate();
  const contents = { rules: <Rules />, proposals: <Proposals />, holds: <Holds />, list: <DisposalList /> };
  return (
    <>
      <PageHeader
        title={t('retention.title')}
        {...(may('privacy.read') && { above: <Link to="/privacy">{t('privacy-page.title')}</Link> })}
      />
      <p className={styles.intro}>{t('retention.intro')}</p>
      <Tabs
        label={t('retention.tabs')}
        value={tab}
        onChange={(id) => void navigate({ search: parseRetentionSearch({ tab: id }), replace: true })}
        tabs={retentionTabs.map((id) => ({ id, title: t(`retention.tab.${id}`), content: contents[id] }))}
      />
    </>
  );
}
