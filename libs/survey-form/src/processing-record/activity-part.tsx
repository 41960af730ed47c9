import { dataForms, type DataForm, type Language, type RecordActivity, type RecordData } from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';
import type { ReactElement } from 'react';

/** One processing activity: why, on what ground, of whom, what, from where, to whom and for how long. */
export function ActivityPart(props: {
  readonly language: Language;
  readonly activity: RecordActivity;
  readonly n: string;
}): ReactElement {
  const { language, activity, n } = props;
  const name = (field: 'purpose' | 'basis' | 'people' | 'data' | 'sources' | 'recipients' | 'periods') =>
    formatText(language, `processing-record.field.${field}`);
  return (
    <section className="activity" aria-labelledby={activity.key}>
      <h3 id={activity.key}>
        {n} {activity.name}
      </h3>
      <dl className="facts">
        <dt>{name('purpose')}</dt>
        <dd>{activity.purpose}</dd>
        <dt>{name('basis')}</dt>
        <dd>
          {activity.basisName}. {activity.law}.
        </dd>
        <dt>{name('people')}</dt>
        <dd>{inRow(activity.people)}</dd>
        <dt>{name('data')}</dt>
        <dd>
          {dataForms.map((form) => (
            <Data key={form} language={language} form={form} data={activity.data.filter((one) => one.form === form)} />
          ))}
        </dd>
        <dt>{name('sources')}</dt>
        <dd>{inRow(activity.sources)}</dd>
        <dt>{name('recipients')}</dt>
        <dd>{inRow(activity.recipients)}</dd>
        <dt>{name('periods')}</dt>
        <dd>
          <ul>
            {activity.periods.map((period) => (
              <li key={period.key} className={period.state === 'undecided' ? 'open-state' : undefined}>
                {formatText(language, 'processing-record.list.period', {
                  name: period.name,
                  kept: period.kept,
                  afterwards: period.afterwards ?? 'none',
                })}
                {period.state === 'proposed' && <span className="open-state"> ({lowered(period.stateName)})</span>}
              </li>
            ))}
          </ul>
        </dd>
      </dl>
    </section>
  );
}

const lowered = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** As one sentence that begins with a capital. */
const inRow = (words: readonly string[]): string =>
  words.map((word, index) => (index === 0 ? word : lowered(word))).join('; ');

function Data(props: {
  readonly language: Language;
  readonly form: DataForm;
  readonly data: readonly RecordData[];
}): ReactElement | null {
  const { language, form, data } = props;
  if (data.length === 0) return null;
  const heading = `${formatText(language, `processing-record.form.${form}`)}:`;
  if (form !== 'own')
    return (
      <p>
        <span className="soft">{heading}</span> {data.map(({ name }) => lowered(name)).join(', ')}.
      </p>
    );
  return (
    <>
      <p className="soft">{heading}</p>
      <ul>
        {data.map(({ table, name, fields }) => (
          <li key={table}>{fields.length === 0 ? name : `${name}: ${fields.map(lowered).join(', ')}`}</li>
        ))}
      </ul>
    </>
  );
}
