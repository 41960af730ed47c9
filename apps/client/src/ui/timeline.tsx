/** What happened, newest first, under the day it happened on; the day stays in sight while its rows pass. */
import type { Day } from '@elinvoima/contracts';
import type { ReactNode } from 'react';
import { toDay } from '../texts/formats.js';
import { useTexts } from '../texts/texts-provider.js';
import styles from './timeline.module.css';

export interface TimelineItem {
  readonly id: string;
  /** ISO 8601 moment, or a calendar day. */
  readonly at: string;
  /** A lucide icon element for the kind of thing. */
  readonly mark: ReactNode;
  /** The kind in words: "Käynti". */
  readonly kind: string;
  /** A link or words: what it was about. */
  readonly title: ReactNode;
  /** At the end of the row: who, how long. */
  readonly meta?: ReactNode;
  /** Under the row: the notes, at most a few lines. */
  readonly body?: ReactNode;
  readonly actions?: ReactNode;
}

export interface TimelineProps {
  readonly label: string;
  readonly items: readonly TimelineItem[];
  /** Of the days' headings: 2 right under the page's name, 3 inside a section. */
  readonly level?: 2 | 3;
}

export function Timeline({ label, items, level = 3 }: TimelineProps): ReactNode {
  const { formats } = useTexts();
  const DayName = `h${level}` as const;
  const days = new Map<Day, TimelineItem[]>();
  for (const item of items) {
    const day = toDay(item.at);
    const sameDay = days.get(day);
    if (sameDay) sameDay.push(item);
    else days.set(day, [item]);
  }
  return (
    <div role="group" aria-label={label} className={styles.timeline}>
      {[...days].map(([day, happened]) => (
        <section key={day} className={styles.day}>
          <DayName className={styles.dayName}>{formats.relativeDay(day)}</DayName>
          <ul role="list" className={styles.rows}>
            {happened.map((item) => (
              <li key={item.id} className={styles.row}>
                <span className={styles.mark} title={item.kind}>
                  {item.mark}
                </span>
                <div className={styles.words}>
                  <div className={styles.first}>
                    <span className={styles.kind}>{item.kind}</span>
                    <span className={styles.title}>{item.title}</span>
                    <span className={styles.meta}>
                      {item.at.length > 10 && <time dateTime={item.at}>{formats.timeOfDay(item.at)}</time>}
                      {item.meta && <span>{item.meta}</span>}
                    </span>
                    {item.actions && <span className={styles.actions}>{item.actions}</span>}
                  </div>
                  {item.body && <div className={styles.body}>{item.body}</div>}
                </div>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
