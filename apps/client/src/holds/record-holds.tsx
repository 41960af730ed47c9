/** What keeps a record from being disposed of, on its own page; set and let go of there by those who approve disposals. */
import { Link } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { Lock } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useMay } from '../session/session.js';
import { useTexts } from '../texts/texts-provider.js';
import { Button } from '../ui/button.js';
import { Section } from '../ui/section.js';
import { ErrorState, Skeleton } from '../ui/states.js';
import { HoldRecordDialog, LiftDialog } from './hold-dialogs.js';
import { holdsOnQuery, type Hold, type Holdable } from './holds.api.js';
import styles from './holds.module.css';

interface RecordHoldsProps {
  readonly record: Holdable;
}

export function RecordHolds({ record }: RecordHoldsProps): ReactNode {
  const { t } = useTexts();
  const mayHold = useMay()('retention.approve');
  const { data, error, refetch } = useQuery(holdsOnQuery(record));
  const [isSetting, setSetting] = useState(false);
  const [lifting, setLifting] = useState<Hold | null>(null);
  return (
    <Section
      title={t('record-holds.title')}
      action={
        mayHold && (
          <Button size="s" icon={<Lock />} onPress={() => setSetting(true)}>
            {t('retention.holds.add')}
          </Button>
        )
      }
    >
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Skeleton shape="text" lines={1} />}
      {data?.items.length === 0 && <p className={styles.quiet}>{t('record-holds.none')}</p>}
      {data && data.items.length > 0 && (
        <ul role="list" className={styles.holds} aria-label={t('record-holds.title')}>
          {data.items.map((hold) => (
            <li key={hold.id}>
              <HoldWords hold={hold} isOwn={hold.target === 'record' || record.kind === 'company'} />
              {mayHold && (
                <Button
                  size="s"
                  variant="quiet"
                  aria-label={t('retention.holds.liftOne', { name: hold.ground })}
                  onPress={() => setLifting(hold)}
                >
                  {t('retention.holds.lift')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {isSetting && <HoldRecordDialog record={record} onClose={() => setSetting(false)} />}
      {lifting && <LiftDialog hold={lifting} onClose={() => setLifting(null)} />}
    </Section>
  );
}

interface HoldWordsProps {
  readonly hold: Hold;
  /** Set on what the page is about. */
  readonly isOwn: boolean;
}

function HoldWords({ hold: { ground, company, recordClass, setBy, setOn }, isOwn }: HoldWordsProps): ReactNode {
  const { t } = useTexts();
  return (
    <div className={styles.words}>
      <p>{ground}</p>
      <p className={styles.quiet}>{t('retention.byOn', { by: setBy ?? '–', on: setOn })}</p>
      {!isOwn && company && (
        <p className={styles.quiet}>
          {t('record-holds.ofCompany')}{' '}
          <Link to="/companies/$id" params={{ id: company.id }}>
            {company.name}
          </Link>
        </p>
      )}
      {!isOwn && recordClass && (
        <p className={styles.quiet}>{t('record-holds.ofClass', { name: t(`retention.class.${recordClass}`) })}</p>
      )}
    </div>
  );
}
