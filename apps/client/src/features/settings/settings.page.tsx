/** One's own settings, what this installation serves, and the way to the accounts. */
import { languageNames, languages } from '@elinvoima/contracts';
import { KeyRound } from 'lucide-react';
import type { ReactNode } from 'react';
import { changePreferences, usePreferences, type Theme } from '../../session/preferences.js';
import { useSession } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { DefinitionList } from '../../ui/definition-list.js';
import { LinkButton } from '../../ui/link-button.js';
import { PageHeader } from '../../ui/page-header.js';
import { RadioGroup } from '../../ui/radio-group.js';
import { Section, Stack } from '../../ui/section.js';
import { Switch } from '../../ui/switch.js';
import { EnquiryReceivers } from './enquiry-receivers.js';
import { OwnCalendar } from './own-calendar.js';
import { OwnMails } from './own-mails.js';
import { PublicPages } from './public-pages.js';

const themes: readonly Theme[] = ['system', 'light', 'dark'];

export function SettingsPage(): ReactNode {
  const { t } = useTexts();
  const { user, installation } = useSession();
  return (
    <>
      <PageHeader title={t('settings.title')} />
      <Stack>
        <Section
          title={t('settings.account')}
          action={
            <LinkButton to="/account" icon={<KeyRound />}>
              {t('sign-in.account.open')}
            </LinkButton>
          }
        >
          <DefinitionList
            facts={[
              { term: t('users.field.name'), value: user.name },
              { term: t('users.field.email'), value: user.email },
              { term: t('users.field.role'), value: t(`users.role.${user.role}`) },
            ]}
          />
        </Section>
        <OwnChoices />
        <OwnMails />
        <OwnCalendar />
        <PublicPages />
        <EnquiryReceivers />
        <Section title={t('settings.municipality')}>
          <DefinitionList
            facts={[
              { term: t('settings.municipalityName'), value: installation.municipality },
              { term: t('settings.municipalityCode'), value: installation.municipalityCode },
              {
                term: t('settings.mail'),
                value: t(installation.mailLeaves ? 'settings.mailLeaves' : 'settings.mailStays'),
              },
            ]}
          />
        </Section>
      </Stack>
    </>
  );
}

function OwnChoices(): ReactNode {
  const { t, language, changeLanguage } = useTexts();
  const { theme, singleKeys } = usePreferences();
  return (
    <Section title={t('settings.personal')}>
      <RadioGroup
        label={t('shell.language')}
        look="segments"
        options={languages.map((value) => ({ value, label: languageNames[value] }))}
        value={language}
        onChange={(next) => void changeLanguage(next)}
      />
      <RadioGroup
        label={t('shell.theme')}
        look="segments"
        options={themes.map((value) => ({ value, label: t(`shell.theme.${value}`) }))}
        value={theme}
        onChange={(next) => changePreferences({ theme: next })}
      />
      <Switch
        label={t('settings.shortcuts')}
        description={t('settings.shortcutsHint')}
        value={singleKeys}
        onChange={(next) => changePreferences({ singleKeys: next })}
      />
    </Section>
  );
}
