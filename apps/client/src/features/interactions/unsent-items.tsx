/** Interactions that have not left the device, as rows among those that have. */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Unsent } from '../../offline/outbox.js';
import { useDeviceState } from '../../offline/state.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Tag } from '../../ui/marks.js';
import type { TimelineItem } from '../../ui/timeline.js';
import { typeMarks } from './interaction-marks.js';
import type { InteractionInput } from './interactions.api.js';
import styles from './interactions.module.css';

/** All of them, or those with one company. */
export function useUnsentItems(companyId?: string): TimelineItem[] {
  const { t, formats } = useTexts();
  const { unsent } = useDeviceState();
  return unsent
    .filter(
      ({ kind, words }) => kind === 'interaction' && (!companyId || words.companies.some(({ id }) => id === companyId)),
    )
    .map((entry) => {
      const { type, occurredAt, notes } = entry.body as InteractionInput;
      const parties = companyId ? [] : entry.words.companies.map(({ name }) => name);
      return {
        id: `unsent ${entry.key}`,
        at: occurredAt,
        mark: typeMarks[type],
        kind: t(`interactions.type.${type}`),
        title: (
          <>
            <Link to="/unsent">{entry.words.title}</Link>
            {parties.length > 0 && <span className={styles.parties}>{formats.list(parties)}</span>}{' '}
            <UnsentTag entry={entry} />
          </>
        ),
        ...(companyId && notes && { body: notes }),
      };
    });
}

function UnsentTag({ entry }: { readonly entry: Unsent }): ReactNode {
  const { t } = useTexts();
  const isAsking = entry.refusal !== null || entry.isDoubtful;
  return <Tag tone={isAsking ? 'red' : 'amber'}>{t(isAsking ? 'offline.notTaken' : 'offline.unsent')}</Tag>;
}

/** Each unsent one before the first row that is not newer; the rows keep their order. */
export function withUnsent(rows: readonly TimelineItem[], unsent: readonly TimelineItem[]): TimelineItem[] {
  const waiting = unsent.toSorted((a, b) => b.at.localeCompare(a.at));
  const merged = rows.flatMap((row) => {
    const newer = waiting.findIndex(({ at }) => at < row.at);
    return [...waiting.splice(0, newer === -1 ? waiting.length : newer), row];
  });
  return [...merged, ...waiting];
}
