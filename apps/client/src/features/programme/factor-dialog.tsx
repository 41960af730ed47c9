/** One factor: its words, how it is said to be measured, and its headline indicator. */
import { useState, type ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { Dialog } from '../../ui/dialog.js';
import { FormLayout } from '../../ui/form-layout.js';
import { Select } from '../../ui/select.js';
import { TextArea } from '../../ui/text-area.js';
import { TextField } from '../../ui/text-field.js';
import { NamesFields } from './names-fields.js';
import { changeProgramme, useProgrammeSave, type Factor, type Programme } from './programme.api.js';

/** One key a line, in the order of the report. */
const keysOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

interface FactorDialogProps {
  readonly programme: Programme;
  readonly factor: Factor;
  readonly onClose: () => void;
}

export function FactorDialog({ programme, factor, onClose }: FactorDialogProps): ReactNode {
  const { t, language } = useTexts();
  const [fields, setFields] = useState(factor);
  const [keys, setKeys] = useState(factor.indicators.join('\n'));
  const put = (change: Partial<Factor>) => setFields((known) => ({ ...known, ...change }));
  const save = useProgrammeSave(
    () =>
      changeProgramme(programme, {
        factors: programme.factors.map((one) =>
          one.code === factor.code ? { ...fields, indicators: keysOf(keys) } : one,
        ),
      }),
    onClose,
  );
  const ownIndicators = programme.indicators.filter(({ key }) => keysOf(keys).includes(key));
  return (
    <Dialog title={t('programme.editFactor', { name: factor.name[language] })} isOpen onClose={onClose}>
      <FormLayout
        onSubmit={() => save.mutate(undefined)}
        submitLabel={t('shell.action.save')}
        isPending={save.isPending}
        error={save.error}
        onCancel={onClose}
      >
        <TextField
          label={t('programme.field.number')}
          isRequired
          value={fields.number}
          onChange={(number) => put({ number })}
        />
        <NamesFields value={fields.name} onChange={(name) => put({ name })} />
        <TextArea
          notesSpecialWords={false}
          label={t('programme.field.measuredBy')}
          rows={3}
          value={fields.measuredBy ?? ''}
          onChange={(measuredBy) => put({ measuredBy: measuredBy || null })}
        />
        <TextArea
          notesSpecialWords={false}
          label={t('programme.field.indicators')}
          description={t('programme.indicatorsHint')}
          rows={6}
          value={keys}
          onChange={setKeys}
        />
        <Select
          label={t('programme.field.headline')}
          description={t('programme.headlineHint')}
          options={ownIndicators.map(({ key, name }) => ({ value: key, label: name }))}
          value={fields.headlineIndicator}
          onChange={(headlineIndicator) => put({ headlineIndicator })}
          placeholder={t('shell.value.none')}
          onClear={() => put({ headlineIndicator: null })}
        />
      </FormLayout>
    </Dialog>
  );
}
