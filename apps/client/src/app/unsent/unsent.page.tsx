/** What lies on this device and has not left: what the person must look at first, then what only waits for the network. */
import { useState, type ReactNode } from 'react';
import type { Unsent } from '../../offline/outbox.js';
import { useDeviceState } from '../../offline/state.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { PageHeader } from '../../ui/page-header.js';
import { Section } from '../../ui/section.js';
import { EmptyState } from '../../ui/states.js';
import { UnsentRow } from './unsent-row.js';
import styles from './unsent.module.css';

export const asksForPerson = ({ refusal, isDoubtful }: Unsent): boolean => refusal !== null || isDoubtful;

export function UnsentPage(): ReactNode {
  const { t } = useTexts();
  const { unsent, isOnline, isSending } = useDeviceState();
  const [isPressed, setPressed] = useState(false);
  const asking = unsent.filter(asksForPerson);
  const waiting = unsent.filter((entry) => !asksForPerson(entry));
  const sendNow = async () => {
    setPressed(true);
    const { sendUnsent } = await import('../../offline/device.js');
    await sendUnsent(true).finally(() => setPressed(false));
  };
  return (
    <>
      <PageHeader
        title={t('offline.title')}
        actions={
          waiting.length > 0 && (
            <Button
              variant="primary"
              isDisabled={!isOnline}
              isPending={isPressed || isSending}
              onPress={() => void sendNow()}
            >
              {t('offline.sendNow')}
            </Button>
          )
        }
      />
      {unsent.length === 0 ? (
        <EmptyState>{t('offline.empty')}</EmptyState>
      ) : (
        <p className={styles.why}>{t('offline.why')}</p>
      )}
      {asking.length > 0 && (
        <Section title={t('offline.section.needsYou')} count={asking.length}>
          <UnsentList entries={asking} label={t('offline.section.needsYou')} />
        </Section>
      )}
      {waiting.length > 0 && (
        <Section title={t('offline.section.waiting')} count={waiting.length}>
          <UnsentList entries={waiting} label={t('offline.section.waiting')} />
        </Section>
      )}
    </>
  );
}

function UnsentList({ entries, label }: { readonly entries: readonly Unsent[]; readonly label: string }): ReactNode {
  return (
    <ul role="list" aria-label={label} className={styles.list}>
      {entries.map((entry) => (
        <UnsentRow key={entry.key} entry={entry} />
      ))}
    </ul>
  );
}
