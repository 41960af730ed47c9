/** The premises of a count, one after the other as they are walked by: what each is in one press, and which of our sites it is. */
import { premisesStates } from '@elinvoima/contracts';
import { Plus, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { RadioGroup } from '../../ui/radio-group.js';
import { RecordPicker } from '../../ui/record-picker.js';
import { Section } from '../../ui/section.js';
import { TextField } from '../../ui/text-field.js';
import { findPremises, type PremisesCount } from './town-centre.api.js';
import styles from './town-centre.module.css';

/** A row being walked, under a key of its own: rows are taken away from between others. */
export type WalkRow = PremisesCount['rows'][number] & { readonly key: string };

export const walkRow = (row: PremisesCount['rows'][number]): WalkRow => ({ ...row, key: crypto.randomUUID() });

interface WalkProps {
  readonly rows: readonly WalkRow[];
  readonly onChange: (rows: readonly WalkRow[]) => void;
  readonly nameOf: (index: number) => string;
}

export function Walk({ rows, onChange, nameOf }: WalkProps): ReactNode {
  const { t } = useTexts();
  return (
    <Section title={t('town-centre.rows')} count={rows.length}>
      <p className={styles.quiet}>{t('town-centre.rowsHint')}</p>
      <ul role="list" className={styles.walk}>
        {rows.map((row, index) => (
          <li key={row.key}>
            <Premises
              row={row}
              index={index}
              word={nameOf(index)}
              onChange={(changed) => onChange(rows.map((each, at) => (at === index ? { ...each, ...changed } : each)))}
              onRemove={() => onChange(rows.filter((_, at) => at !== index))}
            />
          </li>
        ))}
      </ul>
      <p>
        <Button
          icon={<Plus />}
          onPress={() => onChange([...rows, walkRow({ name: '', state: 'shop', siteId: null, siteName: null })])}
        >
          {t('town-centre.addRow')}
        </Button>
      </p>
    </Section>
  );
}

interface PremisesProps {
  readonly row: WalkRow;
  readonly index: number;
  /** What it is called while it has no name. */
  readonly word: string;
  readonly onChange: (changed: Partial<WalkRow>) => void;
  readonly onRemove: () => void;
}

function Premises({ row, index, word, onChange, onRemove }: PremisesProps): ReactNode {
  const { t } = useTexts();
  const name = row.name || word;
  return (
    <div className={styles.premises} role="group" aria-label={name}>
      <TextField
        label={word}
        name={`rows/${index}/name`}
        value={row.name}
        onChange={(written) => onChange({ name: written })}
        maxLength={200}
      />
      <div className={styles.states}>
        <RadioGroup
          label={t('town-centre.rowState', { name })}
          name={`rows/${index}/state`}
          look="segments"
          options={premisesStates.map((state) => ({ value: state, label: t(`town-centre.state.${state}`) }))}
          value={row.state}
          onChange={(state) => onChange({ state })}
        />
      </div>
      <RecordPicker
        label={t('town-centre.rowSite')}
        description={t('town-centre.rowSiteHint')}
        name={`rows/${index}/siteId`}
        search={findPremises}
        value={row.siteId ? { id: row.siteId, name: row.siteName ?? word } : null}
        onChange={(site) =>
          onChange({
            siteId: site?.id ?? null,
            siteName: site?.name ?? null,
            // What has no name yet is called as the site is.
            ...(site && row.name === '' && { name: site.name.slice(0, 200) }),
          })
        }
      />
      <Button variant="quiet" icon={<Trash2 />} onPress={onRemove}>
        {t('town-centre.removeRow', { name })}
      </Button>
    </div>
  );
}
