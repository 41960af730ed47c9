/** One count, walked through with a phone: big buttons for what each premises is, or the figures typed as they are. */
import { premisesStates, totalsOfRows, type Day } from '@elinvoima/contracts';
import { useState, type ReactNode } from 'react';
import { useSave } from '../../api/use-save.js';
import { today } from '../../texts/formats.js';
import { useTexts } from '../../texts/texts-provider.js';
import { DateField } from '../../ui/date-field.js';
import { FormLayout } from '../../ui/form-layout.js';
import { NumberField } from '../../ui/number-field.js';
import { TextArea } from '../../ui/text-area.js';
import { TextField } from '../../ui/text-field.js';
import { changeCount, createCount, type PremisesCount } from './town-centre.api.js';
import { Walk, walkRow, type WalkRow } from './walk.js';

interface CountFormProps {
  /** The one that is corrected. */
  readonly count?: PremisesCount | undefined;
  /** The one before, whose premises are the draft of a new one. */
  readonly last?: PremisesCount | undefined;
  readonly onSaved: (count: PremisesCount) => void;
  readonly onCancel: () => void;
}

export function CountForm({ count, last, onSaved, onCancel }: CountFormProps): ReactNode {
  const { t } = useTexts();
  const known = count ?? last;
  const [fields, setFields] = useState<{
    area: string;
    countedOn: Day | null;
    countedBy: string;
    inhabitants: number | null;
    inhabitantsSource: string;
    inhabitantsOn: Day | null;
    notes: string;
  }>({
    area: known?.area ?? '',
    countedOn: count?.countedOn ?? today(),
    countedBy: count?.countedBy ?? '',
    inhabitants: known?.inhabitants ?? null,
    inhabitantsSource: known?.inhabitantsSource ?? '',
    inhabitantsOn: known?.inhabitantsOn ?? null,
    notes: count?.notes ?? '',
  });
  const [totals, setTotals] = useState(count?.totals ?? totalsOfRows([]));
  const [rows, setRows] = useState<readonly WalkRow[]>(() => (known?.rows ?? []).map(walkRow));
  const put = (change: Partial<typeof fields>) => setFields((before) => ({ ...before, ...change }));
  const nameOf = (index: number) => t('town-centre.rowName', { number: index + 1 });
  const save = useSave(
    'premises-counts',
    () => {
      const body = {
        ...fields,
        countedOn: fields.countedOn ?? '',
        countedBy: fields.countedBy || null,
        inhabitantsSource: fields.inhabitantsSource || null,
        notes: fields.notes || null,
        totals: { ...totals },
        rows: rows.map(({ name, state, siteId }, index) => ({ name: name.trim() || nameOf(index), state, siteId })),
      };
      return count ? changeCount(count, body) : createCount(body);
    },
    onSaved,
  );
  return (
    <FormLayout
      onSubmit={() => save.mutate(undefined)}
      submitLabel={t('shell.action.save')}
      isPending={save.isPending}
      error={save.error}
      onCancel={onCancel}
      columns={2}
    >
      <TextField
        label={t('town-centre.field.area')}
        name="area"
        isRequired
        value={fields.area}
        onChange={(area) => put({ area })}
      />
      <DateField
        label={t('town-centre.field.countedOn')}
        name="countedOn"
        isRequired
        direction="past"
        value={fields.countedOn}
        onChange={(countedOn) => put({ countedOn })}
      />
      <TextField
        label={t('town-centre.field.countedBy')}
        name="countedBy"
        value={fields.countedBy}
        onChange={(countedBy) => put({ countedBy })}
      />
      <NumberField
        label={t('town-centre.field.inhabitants')}
        name="inhabitants"
        value={fields.inhabitants}
        onChange={(inhabitants) => put({ inhabitants })}
      />
      <TextField
        label={t('town-centre.field.inhabitantsSource')}
        name="inhabitantsSource"
        value={fields.inhabitantsSource}
        onChange={(inhabitantsSource) => put({ inhabitantsSource })}
      />
      <DateField
        label={t('town-centre.field.inhabitantsOn')}
        name="inhabitantsOn"
        direction="past"
        value={fields.inhabitantsOn}
        onChange={(inhabitantsOn) => put({ inhabitantsOn })}
      />
      <div data-span="all">
        <Walk rows={rows} onChange={setRows} nameOf={nameOf} />
      </div>
      {rows.length === 0 &&
        premisesStates.map((state) => (
          <NumberField
            key={state}
            label={t(`town-centre.state.${state}`)}
            name={state}
            value={totals[state]}
            onChange={(value) => setTotals((before) => ({ ...before, [state]: value ?? 0 }))}
          />
        ))}
      <div data-span="all">
        <TextArea
          label={t('town-centre.field.notes')}
          name="notes"
          rows={2}
          value={fields.notes}
          onChange={(notes) => put({ notes })}
          maxLength={5000}
        />
      </div>
    </FormLayout>
  );
}
