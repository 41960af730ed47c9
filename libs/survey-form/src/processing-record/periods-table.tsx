import type { Language, RecordPeriod } from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';
import type { ReactElement } from 'react';

/** Whether the municipality has said yes to it, or the program does it without being asked. */
const isSettled = ({ state }: RecordPeriod): boolean => state === 'confirmed' || state === 'builtIn';

/** Every time limit, with its ground and whether the municipality has confirmed it. */
export function PeriodsTable(props: {
  readonly language: Language;
  readonly periods: readonly RecordPeriod[];
}): ReactElement {
  const { language, periods } = props;
  const header = (field: 'what' | 'kept' | 'afterwards' | 'ground' | 'state') =>
    formatText(language, `processing-record.field.${field}`);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{header('what')}</th>
          <th scope="col">{header('kept')}</th>
          <th scope="col">{header('afterwards')}</th>
          <th scope="col">{header('ground')}</th>
          <th scope="col">{header('state')}</th>
        </tr>
      </thead>
      <tbody>
        {periods.map((period) => (
          <tr key={period.key}>
            <th scope="row">{period.name}</th>
            <td data-name={header('kept')}>{period.kept}</td>
            <td data-name={header('afterwards')}>{period.afterwards}</td>
            <td data-name={header('ground')}>
              {period.ground !== null &&
                period.taskClass !== null &&
                formatText(language, 'processing-record.ground', {
                  ground: period.ground,
                  taskClass: period.taskClass,
                })}
            </td>
            <td data-name={header('state')} className={isSettled(period) ? undefined : 'open-state'}>
              {period.stateName}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
