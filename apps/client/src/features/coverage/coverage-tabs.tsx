/** The two views of coverage: whom to contact next, and how it has gone. */
import type { ReactNode } from 'react';
import { SiblingTabs } from '../../routing/sibling-tabs.js';
import { useTexts } from '../../texts/texts-provider.js';
import { LinkTabs, TabLink } from '../../ui/tabs.js';

export function CoverageTabs(): ReactNode {
  const { t } = useTexts();
  return (
    <>
      <SiblingTabs family="companies" />
      <LinkTabs label={t('coverage.tabs')}>
        <TabLink to="/coverage" activeOptions={{ exact: true, includeSearch: false }}>
          {t('coverage.queue')}
        </TabLink>
        <TabLink to="/coverage/history" activeOptions={{ exact: true, includeSearch: false }}>
          {t('coverage.history')}
        </TabLink>
      </LinkTabs>
    </>
  );
}
