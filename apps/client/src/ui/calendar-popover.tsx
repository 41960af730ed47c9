/** A month to choose a day from; read only when somebody opens it. */
import type { Day } from '@elinvoima/contracts';
import { parseDate } from '@internationalized/date';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
} from 'react-aria-components/Calendar';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Popover } from 'react-aria-components/Popover';
import { today } from '../texts/formats.js';
import { useTexts } from '../texts/texts-provider.js';
import { Button } from './button.js';
import styles from './date-field.module.css';

interface CalendarPopoverProps {
  readonly label: string;
  readonly value: Day | null;
  readonly onChoose: (day: Day) => void;
}

export function CalendarPopover({ label, value, onChoose }: CalendarPopoverProps): ReactNode {
  const { t } = useTexts();
  return (
    <Popover className={styles.popover ?? ''} placement="bottom end">
      <Dialog className={styles.dialog ?? ''} aria-label={label}>
        <Calendar
          aria-label={label}
          autoFocus
          firstDayOfWeek="mon"
          defaultValue={value === null ? null : parseDate(value)}
          defaultFocusedValue={parseDate(value ?? today())}
          onChange={(day) => onChoose(day.toString())}
        >
          <header className={styles.calendarHead}>
            <Button slot="previous" variant="quiet" iconOnly icon={<ChevronLeft />}>
              {t('shell.action.previous')}
            </Button>
            <Heading />
            <Button slot="next" variant="quiet" iconOnly icon={<ChevronRight />}>
              {t('shell.action.next')}
            </Button>
          </header>
          <CalendarGrid className={styles.grid ?? ''}>
            <CalendarGridHeader>{(day) => <CalendarHeaderCell>{day}</CalendarHeaderCell>}</CalendarGridHeader>
            <CalendarGridBody>{(date) => <CalendarCell className={styles.cell ?? ''} date={date} />}</CalendarGridBody>
          </CalendarGrid>
        </Calendar>
      </Dialog>
    </Popover>
  );
}
