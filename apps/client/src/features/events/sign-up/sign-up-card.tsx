/** Whether an event's sign-up page is open to everybody, at which address, and how full it is. */
import { Copy, ExternalLink, Mail, Megaphone } from 'lucide-react';
import type { ReactNode } from 'react';
import { useSave } from '../../../api/use-save.js';
import { useMay } from '../../../session/session.js';
import { useTexts } from '../../../texts/texts-provider.js';
import { Button } from '../../../ui/button.js';
import { LinkButton } from '../../../ui/link-button.js';
import { Tag } from '../../../ui/marks.js';
import { ProgressBar } from '../../../ui/progress-bar.js';
import { Section } from '../../../ui/section.js';
import { showToast } from '../../../ui/toast.js';
import { changeEvent, type EventRecord } from '../events.api.js';
import styles from './sign-up.module.css';

export function SignUpCard({ event }: { readonly event: EventRecord }): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const publish = useSave(
    'events',
    () => changeEvent(event, { registrationOpen: true }),
    () => showToast({ text: t('event-sign-up.published') }),
  );
  const { capacity, counts, registrationOpen, status } = event;
  if (status !== 'planned' && !registrationOpen) return null;
  return (
    <Section title={t('event-sign-up.title')}>
      <div className={styles.card}>
        <p>
          <Tag tone={registrationOpen ? 'green' : 'neutral'}>
            {t(registrationOpen ? 'event-sign-up.published' : 'event-sign-up.notPublished')}
          </Tag>
        </p>
        {capacity !== null && (
          <ProgressBar
            label={t('event-sign-up.placesOf', { count: counts.registrations, capacity })}
            value={Math.min(counts.registrations / capacity, 1)}
          />
        )}
        {counts.waiting > 0 && <p>{t('event-sign-up.waitingCount', { count: counts.waiting })}</p>}
        {registrationOpen && <PublicAddress slug={event.slug} />}
        {registrationOpen && status === 'planned' && may('mailings.read') && (
          <LinkButton to="/events/$id/invitations" params={{ id: event.id }} icon={<Mail />}>
            {t('event-invitations.open')}
          </LinkButton>
        )}
        {!registrationOpen && may('events.write') && (
          <Button icon={<Megaphone />} isPending={publish.isPending} onPress={() => publish.mutate(undefined)}>
            {t('event-sign-up.publish')}
          </Button>
        )}
      </div>
    </Section>
  );
}

function PublicAddress({ slug }: { readonly slug: string }): ReactNode {
  const { t } = useTexts();
  const address = `${window.location.origin}/e/${slug}`;
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(address);
      showToast({ text: t('event-sign-up.copied') });
    } catch {
      // Refused by the browser: the address stands beside the button, to be copied by hand.
      showToast({ text: address });
    }
  };
  return (
    <>
      <p className={styles.address}>
        <a href={`/e/${slug}`} target="_blank" rel="noreferrer">
          <span className="visually-hidden">{t('event-sign-up.address')}: </span>
          {`/e/${slug}`}
          <ExternalLink aria-hidden size={14} />
        </a>
      </p>
      <Button size="s" icon={<Copy />} onPress={() => void copy()}>
        {t('event-sign-up.copy')}
      </Button>
    </>
  );
}
