/** One's own menu: language, appearance, shortcuts, signing out. */
import { languageNames, languages } from '@elinvoima/contracts';
import { Accessibility, Keyboard, LogOut } from 'lucide-react';
import type { ReactNode } from 'react';
import { changePreferences, usePreferences, type Theme } from '../../session/preferences.js';
import { useSession, useSignOut } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Menu } from '../../ui/menu.js';
import { Initials } from './initials.js';
import { leave } from './sign-out-host.js';
import { openShortcuts } from './palette-store.js';

const themes: readonly Theme[] = ['system', 'light', 'dark'];

export function UserMenu(): ReactNode {
  const { t, language, changeLanguage } = useTexts();
  const { theme } = usePreferences();
  const { user } = useSession();
  const signOut = useSignOut();
  return (
    <Menu
      label={t('shell.signedInAs', { name: user.name })}
      button={{ icon: <Initials name={user.name} /> }}
      sections={[
        {
          title: t('shell.language'),
          items: languages.map((item) => ({
            id: item,
            label: languageNames[item],
            isChosen: item === language,
            onAction: () => void changeLanguage(item),
          })),
        },
        {
          title: t('shell.theme'),
          items: themes.map((item) => ({
            id: item,
            label: t(`shell.theme.${item}`),
            isChosen: item === theme,
            onAction: () => changePreferences({ theme: item }),
          })),
        },
        {
          title: user.name,
          items: [
            { id: 'shortcuts', label: t('shell.shortcuts'), icon: <Keyboard />, onAction: openShortcuts },
            {
              id: 'accessibility',
              label: t('shell.accessibility'),
              icon: <Accessibility />,
              // A public page, in a tab of its own: what is being written here stays.
              onAction: () => window.open(`/saavutettavuus?lang=${language}`, '_blank', 'noopener'),
            },
            { id: 'sign-out', label: t('shell.signOut'), icon: <LogOut />, onAction: () => leave(signOut) },
          ],
        },
      ]}
    />
  );
}
