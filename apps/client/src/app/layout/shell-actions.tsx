/** The actions that are always at hand: log, search, help, and going to each noun. */
import { useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useActions, type Action } from '../../actions/actions.js';
import { openLog } from '../../actions/log.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { openPalette, openShortcuts } from './palette-store.js';
import { useNavigation } from './use-navigation.js';

export function ShellActions(): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const router = useRouter();
  const { nouns, administration } = useNavigation();
  const actions: Action[] = [];
  if (may('interactions.write') || may('interactions.write-own')) {
    actions.push({ id: 'log', label: t('shell.log'), shortcut: 'k', run: () => openLog() });
  }
  if (may('search.read')) {
    actions.push({ id: 'search', label: t('shell.search'), shortcut: 'ctrl+k', run: openPalette });
    actions.push({ id: 'search.slash', label: t('shell.search'), shortcut: '/', run: openPalette });
  }
  actions.push({ id: 'shortcuts', label: t('shell.shortcuts'), shortcut: '?', run: openShortcuts });
  for (const item of [...nouns, ...administration]) {
    actions.push({
      id: `go${item.to}`,
      label: t('ui.go', { page: item.label }),
      kind: 'go',
      run: () => router.history.push(item.to),
    });
  }
  useActions(actions);
  return null;
}
