/** One reservation in words, with what can be done about it. */
import type { ReservationConversion } from '@elinvoima/contracts';
import { Link } from '@tanstack/react-router';
import { CalendarPlus, FileSignature, Pencil, Unlock } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { recordPath } from '../../routing/record-path.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { DefinitionList } from '../../ui/definition-list.js';
import { Tag } from '../../ui/marks.js';
import { Menu } from '../../ui/menu.js';
import { Notice } from '../../ui/notice.js';
import { ConvertDialog, ExtendDialog, ReleaseDialog, TermsDialog } from './reservation-dialogs.js';
import type { Reservation } from './reservations.api.js';
import styles from './reservations.module.css';

/** What the card stands beside already, and so leaves out. */
export type Beside = 'site' | 'enquiry';

interface ReservationProps {
  readonly reservation: Reservation;
  readonly beside: Beside;
}

type Asked = 'extend' | 'release' | 'terms' | ReservationConversion;

export function ReservationState({ reservation }: Pick<ReservationProps, 'reservation'>): ReactNode {
  const { t } = useTexts();
  const { state, ending, daysLeft } = reservation;
  if (state === 'ended')
    return (
      <Tag tone="neutral">{t(ending === null ? 'reservations.state.ended' : `reservations.ending.${ending}`)}</Tag>
    );
  return (
    <Tag tone={state === 'expiring' ? 'amber' : 'green'}>
      {state === 'expiring' ? t('reservations.daysLeft', { days: daysLeft }) : t('reservations.state.open')}
    </Tag>
  );
}

export function ForWhom({ reservation }: Pick<ReservationProps, 'reservation'>): ReactNode {
  const { t } = useTexts();
  const { enquiry } = reservation;
  if (enquiry === null) return t('reservations.confidential');
  return <Link to={recordPath('enquiries', enquiry.id)}>{enquiry.title}</Link>;
}

export function ReservationCard({ reservation, beside }: ReservationProps): ReactNode {
  const { t, formats } = useTexts();
  const [asked, setAsked] = useState<Asked | null>(null);
  const { site, enquiry, since, until, fee, conditions, caseNumber, decidedBy, decidedOn, extensions } = reservation;
  const isOpen = reservation.state !== 'ended';
  const close = () => setAsked(null);
  const isAgreed = enquiry?.stage === 'agreed' || enquiry?.stage === 'realised';
  const decision = [decidedBy, decidedOn && formats.day(decidedOn), caseNumber].filter(Boolean).join(' · ');
  return (
    <div className={styles.card}>
      <p className={styles.head}>
        <strong>
          {beside === 'site' ? (
            <ForWhom reservation={reservation} />
          ) : (
            <Link to={recordPath('sites', site.id)}>{site.name}</Link>
          )}
        </strong>{' '}
        <ReservationState reservation={reservation} />
      </p>
      {isOpen && isAgreed && (
        <Notice tone="info" title={t('reservations.agreedTitle')}>
          {t('reservations.agreedHint')}
        </Notice>
      )}
      {isOpen && enquiry?.stage === 'lost' && <Notice tone="amber">{t('reservations.lostHint')}</Notice>}
      <DefinitionList
        facts={[
          {
            term: t('reservations.field.time'),
            value: t('reservations.span', { since: formats.day(since), until: formats.day(until) }),
          },
          { term: t('reservations.field.fee'), value: fee === null ? null : `${formats.number(fee)} €` },
          { term: t('reservations.field.conditions'), value: conditions },
          { term: t('reservations.field.decision'), value: decision },
          { term: t('reservations.field.reason'), value: reservation.reason },
          {
            term: t('reservations.field.ended'),
            value:
              reservation.endedOn &&
              [formats.day(reservation.endedOn), reservation.endReason].filter(Boolean).join(': '),
          },
        ]}
      />
      {extensions.length > 0 && (
        <ul className={styles.extensions} aria-label={t('reservations.extensions')}>
          {extensions.map(({ untilAfter, reason, recordedAt }) => (
            <li key={recordedAt}>
              {t('reservations.extendedTo', { until: formats.day(untilAfter) })}
              {reason && `: ${reason}`}
            </li>
          ))}
        </ul>
      )}
      {isOpen && enquiry !== null && <Deeds isAgreed={isAgreed} onAsk={setAsked} />}
      {asked === 'extend' && <ExtendDialog reservation={reservation} onClose={close} />}
      {asked === 'release' && <ReleaseDialog reservation={reservation} onClose={close} />}
      {asked === 'terms' && <TermsDialog reservation={reservation} onClose={close} />}
      {(asked === 'sold' || asked === 'leased') && (
        <ConvertDialog reservation={reservation} status={asked} onClose={close} />
      )}
    </div>
  );
}

interface DeedsProps {
  readonly isAgreed: boolean;
  readonly onAsk: (asked: Asked) => void;
}

function Deeds({ isAgreed, onAsk }: DeedsProps): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  if (!may('sites.write')) return null;
  return (
    <div className={styles.deeds}>
      {isAgreed && (
        <>
          <Button size="s" variant="primary" icon={<FileSignature />} onPress={() => onAsk('sold')}>
            {t('reservations.conversion.sold')}
          </Button>
          <Button size="s" icon={<FileSignature />} onPress={() => onAsk('leased')}>
            {t('reservations.conversion.leased')}
          </Button>
        </>
      )}
      <Button size="s" icon={<CalendarPlus />} onPress={() => onAsk('extend')}>
        {t('reservations.extend')}
      </Button>
      <Button size="s" icon={<Unlock />} onPress={() => onAsk('release')}>
        {t('reservations.release')}
      </Button>
      <Menu
        label={t('shell.more')}
        items={[
          {
            id: 'terms',
            label: t('reservations.terms'),
            icon: <Pencil aria-hidden size={16} />,
            onAction: () => onAsk('terms'),
          },
        ]}
      />
    </div>
  );
}
