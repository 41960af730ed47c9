/** Links between pages that share one place in the rail: events and cooperations, contacts and partners. */
import { useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMay } from '../session/session.js';
import { useTexts } from '../texts/texts-provider.js';
import { LinkTabs, TabLink } from '../ui/tabs.js';
import { visibleSiblings, type Family } from './siblings.js';

/** Shows the siblings that have a page and that this person may see; nothing when there is but one. */
export function SiblingTabs({ family }: { readonly family: Family }): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const router = useRouter();
  const shown = visibleSiblings(family, may, (path) => path in router.routesByPath);
  if (shown.length < 2) return null;
  return (
    <LinkTabs label={shown.map(({ name }) => t(name)).join(', ')}>
      {shown.map(({ to, name }) => (
        <TabLink key={to} to={to} activeOptions={{ exact: true, includeSearch: false }}>
          {t(name)}
        </TabLink>
      ))}
    </LinkTabs>
  );
}
