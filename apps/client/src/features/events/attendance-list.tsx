/** Who is on the list, each a broad line to tap: a tick is here. */
import { Check, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { Tag } from '../../ui/marks.js';
import { wordsOf, type AttendanceLine } from './attendance-lines.js';
import styles from './attendance.module.css';

interface AttendanceListProps {
  readonly lines: readonly AttendanceLine[];
  readonly onChange: (lines: readonly AttendanceLine[]) => void;
}

export function AttendanceList({ lines, onChange }: AttendanceListProps): ReactNode {
  const { t } = useTexts();
  return (
    <ul role="list" className={styles.lines} aria-label={t('events.attendance.title')}>
      {lines.map((line) => (
        <AttendanceRow
          key={line.key}
          line={line}
          onToggle={(present) => onChange(lines.map((one) => (one === line ? { ...one, present } : one)))}
          onRemove={() => onChange(lines.filter((one) => one !== line))}
        />
      ))}
    </ul>
  );
}

interface AttendanceRowProps {
  readonly line: AttendanceLine;
  readonly onToggle: (present: boolean) => void;
  readonly onRemove: () => void;
}

function AttendanceRow({ line, onToggle, onRemove }: AttendanceRowProps): ReactNode {
  const { t } = useTexts();
  const { title, person } = wordsOf(line);
  return (
    <li className={styles.line} data-present={line.present || undefined}>
      <label className={styles.who}>
        <span className={styles.box}>
          <input type="checkbox" checked={line.present} onChange={(event) => onToggle(event.target.checked)} />
          <Check aria-hidden />
        </span>
        <span className={styles.words}>
          <span className={styles.title}>{title}</span>
          {person && <span className={styles.person}>{person}</span>}
        </span>
        {line.firstTime && <Tag tone="accent">{t('events.firstTime')}</Tag>}
      </label>
      <Button variant="quiet" iconOnly icon={<X />} onPress={onRemove}>
        {t('events.attendance.remove', { name: title })}
      </Button>
    </li>
  );
}
