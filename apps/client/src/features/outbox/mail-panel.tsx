/** One mail as its recipient reads it, except that secret links stay secret. */
import { isLanguage, languageNames } from '@elinvoima/contracts';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { DefinitionList } from '../../ui/definition-list.js';
import { Notice } from '../../ui/notice.js';
import { Stack } from '../../ui/section.js';
import { SidePanel } from '../../ui/side-panel.js';
import type { OutboxMail } from './outbox.api.js';
import styles from './outbox.module.css';

interface MailPanelProps {
  readonly mail: OutboxMail;
  readonly onClose: () => void;
}

export function MailPanel({ mail, onClose }: MailPanelProps): ReactNode {
  const { t, formats } = useTexts();
  return (
    <SidePanel title={mail.subject} onClose={onClose} facts={mail.to}>
      <Stack gap="s">
        {mail.problem && <Notice tone="red">{mail.problem}</Notice>}
        <DefinitionList
          facts={[
            { term: t('outbox.field.state'), value: t(`outbox.state.${mail.state}`) },
            { term: t('outbox.at'), value: formats.dayAndTime(mail.createdAt) },
            { term: t('outbox.sentAt'), value: mail.sentAt && formats.dayAndTime(mail.sentAt) },
            {
              term: t('outbox.language'),
              value: isLanguage(mail.language) ? languageNames[mail.language] : mail.language,
            },
          ]}
        />
        {/* The mail is in its own language, whatever the page's is. */}
        <div className={styles.text} lang={mail.language}>
          <Links text={mail.text} />
        </div>
        {mail.text.includes('[…]') && <p className={styles.quiet}>{t('outbox.hiddenLinks')}</p>}
      </Stack>
    </SidePanel>
  );
}

/** Addresses in the text can be followed; everything else is text. */
function Links({ text }: { readonly text: string }): ReactNode {
  return text.split(/(https?:\/\/\S+)/).map((part, index) =>
    index % 2 === 1 ? (
      // The parts of one fixed text keep their places.
      // oxlint-disable-next-line react/no-array-index-key
      <a key={index} href={part} rel="noreferrer noopener" target="_blank">
        {part}
      </a>
    ) : (
      part
    ),
  );
}
