/** The reservations of a site or of an enquiry: the open one first, what has ended under it. */
import { isUnfinishedEnquiry, type EnquiryStage, type SiteStatus } from '@elinvoima/contracts';
import { useQuery } from '@tanstack/react-query';
import { BookmarkPlus } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { Section } from '../../ui/section.js';
import { ErrorState, Skeleton } from '../../ui/states.js';
import { ReservationCard, type Beside } from './reservation-card.js';
import { ReserveDialog } from './reserve-dialog.js';
import { reservationsQuery } from './reservations.api.js';
import styles from './reservations.module.css';

const reservable: ReadonlySet<SiteStatus> = new Set(['available', 'planned', 'empty']);

export function SiteReservations({
  site,
}: {
  readonly site: { id: string; name: string; status: SiteStatus };
}): ReactNode {
  return (
    <Reservations
      of={{ siteId: site.id }}
      beside="site"
      mayBegin={reservable.has(site.status)}
      dialog={(onClose) => (
        <ReserveDialog
          site={{ id: site.id, name: site.name }}
          asksReason={site.status !== 'available'}
          onClose={onClose}
        />
      )}
    />
  );
}

export function EnquiryReservations({
  enquiry,
}: {
  readonly enquiry: { id: string; title: string; stage: EnquiryStage };
}): ReactNode {
  const may = useMay();
  if (!may('sites.read')) return null;
  return (
    <Reservations
      of={{ enquiryId: enquiry.id }}
      beside="enquiry"
      mayBegin={isUnfinishedEnquiry(enquiry.stage)}
      dialog={(onClose) => <ReserveDialog enquiry={{ id: enquiry.id, name: enquiry.title }} onClose={onClose} />}
    />
  );
}

interface ReservationsProps {
  readonly of: { siteId?: string; enquiryId?: string };
  readonly beside: Beside;
  readonly mayBegin: boolean;
  readonly dialog: (onClose: () => void) => ReactNode;
}

function Reservations({ of, beside, mayBegin, dialog }: ReservationsProps): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const [isReserving, setReserving] = useState(false);
  const { data: reservations, error, refetch } = useQuery(reservationsQuery(of));
  if (error && !reservations) return <ErrorState error={error} onRetry={() => void refetch()} />;
  const open = reservations?.filter(({ state }) => state !== 'ended') ?? [];
  const ended = reservations?.filter(({ state }) => state === 'ended') ?? [];
  return (
    <Section
      title={t(beside === 'site' ? 'reservations.ofSite' : 'reservations.title')}
      action={
        mayBegin &&
        may('sites.write') &&
        may('enquiries.read') && (
          <Button size="s" icon={<BookmarkPlus />} onPress={() => setReserving(true)}>
            {t(beside === 'site' ? 'reservations.reserve' : 'reservations.reserveSite')}
          </Button>
        )
      }
    >
      {reservations === undefined && <Skeleton shape="text" />}
      {reservations !== undefined && open.length === 0 && (
        <p className={styles.quiet}>{t(beside === 'site' ? 'reservations.siteFree' : 'reservations.none')}</p>
      )}
      {open.map((reservation) => (
        <ReservationCard key={reservation.id} reservation={reservation} beside={beside} />
      ))}
      {ended.length > 0 && (
        <details className={styles.earlier}>
          <summary>{t('reservations.earlier', { count: ended.length })}</summary>
          {ended.map((reservation) => (
            <ReservationCard key={reservation.id} reservation={reservation} beside={beside} />
          ))}
        </details>
      )}
      {isReserving && dialog(() => setReserving(false))}
    </Section>
  );
}
