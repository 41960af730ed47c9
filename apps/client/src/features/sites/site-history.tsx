/** The dated way of a place: the day of each deed, and beside it when it was written and by whom. */
import { holdingSiteStatuses } from '@elinvoima/contracts';
import { Flag } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { Section } from '../../ui/section.js';
import { Timeline } from '../../ui/timeline.js';
import styles from './sites.module.css';
import type { Site } from './sites.api.js';

export function SiteHistory({ site }: { readonly site: Site }): ReactNode {
  const { t, formats } = useTexts();
  const lines = site.history.map((line) => ({ ...line, recordedAt: new Date(line.recordedAt) }));
  const holding = new Set(holdingSiteStatuses(lines).map(({ id }) => id));
  return (
    <Section title={t('sites.section.history')}>
      <Timeline
        label={t('sites.section.history')}
        items={site.history.map(({ id, status, since, until, note, recordedAt, recordedBy }) => {
          const day = formats.day(recordedAt);
          return {
            id,
            at: since,
            mark: <Flag aria-hidden size={16} />,
            kind: t('sites.field.status'),
            title: [
              t(`sites.status.${status}`),
              ...(until ? [t('sites.untilDay', { day: formats.day(until) })] : []),
            ].join(', '),
            meta: recordedBy
              ? t('sites.step.recordedBy', { day, name: recordedBy })
              : t('sites.step.recorded', { day }),
            body: (note || !holding.has(id)) && (
              <>
                {note}
                {!holding.has(id) && <p className={styles.quiet}>{t('sites.step.corrected')}</p>}
              </>
            ),
          };
        })}
      />
    </Section>
  );
}
