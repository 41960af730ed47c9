/** The actions that are always at hand: log, search, help, and going to each noun. */
import { useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useActions, type Action } from '../../actions/actions.js';
import { openLog } from '../../actions/log.js';
import { useMay } from '../../session/session.js';
import { familyNames, visibleSiblings } from '../../routing/siblings.js';
import { useTexts } from '../../texts/texts-provider.js';
import { openPalette, openShortcuts } from './palette-store.js';
import { useNavigation } from './use-navigation.js';

export function ShellActions(): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const router = useRouter();
  const { nouns, administration, administrationPages } = useNavigation();
  const actions: Action[] = [];
  if (may('interactions.write') || may('interactions.write-own')) {
    actions.push({ id: 'log', label: t('shell.log'), shortcut: 'k', run: () => openLog() });
  }
  if (may('search.read')) {
    actions.push({ id: 'search', label: t('shell.search'), shortcut: 'ctrl+k', run: openPalette });
    actions.push({ id: 'search.slash', label: t('shell.search'), shortcut: '/', run: openPalette });
  }
  actions.push({ id: 'shortcuts', label: t('shell.shortcuts'), shortcut: '?', run: openShortcuts });
  const siblings = familyNames.flatMap((family) => visibleSiblings(family, may, (path) => path in router.routesByPath));
  const places = new Map([
    ...[...nouns, ...administration, ...administrationPages].map(({ to, label }) => [to, label] as const),
    ...siblings.map(({ to, name }) => [to, t(name)] as const),
  ]);
  for (const [to, page] of places) {
    actions.push({ id: `go${to}`, label: t('ui.go', { page }), kind: 'go', run: () => router.history.push(to) });
  }
  useActions(actions);
  return null;
}
