/** Links between pages that share one place in the rail: events and cooperations, contacts and partners. */
import type { Permission } from '@elinvoima/contracts';
import { useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMay } from '../session/session.js';
import { useTexts, type ScreenText } from '../texts/texts-provider.js';
import { LinkTabs, TabLink } from '../ui/tabs.js';

interface Sibling {
  readonly to: string;
  readonly name: ScreenText;
  readonly permission: Permission;
}

const families = {
  people: [
    { to: '/contacts', name: 'shell.nav.contacts', permission: 'contacts.read' },
    { to: '/partners', name: 'shell.nav.partners', permission: 'partners.read' },
  ],
  // Who may log or promise at all may see one's own.
  dealings: [
    { to: '/interactions', name: 'shell.nav.interactions', permission: 'interactions.write-own' },
    { to: '/follow-ups', name: 'shell.nav.followUps', permission: 'follow-ups.write-own' },
  ],
  gatherings: [
    { to: '/events', name: 'shell.nav.events', permission: 'events.read' },
    { to: '/cooperations', name: 'shell.nav.cooperations', permission: 'cooperations.read' },
  ],
  figures: [
    { to: '/indicators', name: 'shell.nav.indicators', permission: 'indicators.read' },
    { to: '/measures', name: 'shell.nav.measures', permission: 'measures.read' },
  ],
} as const satisfies Record<string, readonly Sibling[]>;

/** Shows the siblings that have a page and that this person may see; nothing when there is but one. */
export function SiblingTabs({ family }: { readonly family: keyof typeof families }): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const router = useRouter();
  const siblings: readonly Sibling[] = families[family];
  const shown = siblings.filter(({ to, permission }) => to in router.routesByPath && may(permission));
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
