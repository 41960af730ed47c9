/** A version's name, the days it holds, and the promises of answers. */
import { useState, type ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { DateField } from '../../ui/date-field.js';
import { Dialog } from '../../ui/dialog.js';
import { FormLayout, FormSection } from '../../ui/form-layout.js';
import { NumberField } from '../../ui/number-field.js';
import { NamesFields } from './names-fields.js';
import { changeProgramme, useProgrammeSave, type Programme } from './programme.api.js';

type Promises = Programme['promises'];
const promiseNames = ['firstAnswerHours', 'initiativeDays', 'feedbackDays'] as const;

export function BasicsDialog({
  programme,
  onClose,
}: {
  readonly programme: Programme;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useTexts();
  const [name, setName] = useState(programme.name);
  const [validFrom, setValidFrom] = useState<string | null>(programme.validFrom);
  const [validUntil, setValidUntil] = useState(programme.validUntil);
  const [promises, setPromises] = useState<Promises>(programme.promises);
  const save = useProgrammeSave(
    () => changeProgramme(programme, { name, validFrom: validFrom ?? programme.validFrom, validUntil, promises }),
    onClose,
  );
  return (
    <Dialog title={t('programme.editBasics')} isOpen onClose={onClose}>
      <FormLayout
        onSubmit={() => save.mutate(undefined)}
        submitLabel={t('shell.action.save')}
        isPending={save.isPending}
        error={save.error}
        onCancel={onClose}
      >
        <NamesFields value={name} onChange={setName} />
        <DateField
          label={t('programme.field.validFrom')}
          name="validFrom"
          isRequired
          value={validFrom}
          onChange={setValidFrom}
        />
        <DateField
          label={t('programme.field.validUntil')}
          name="validUntil"
          description={t('programme.validUntilHint')}
          value={validUntil}
          onChange={setValidUntil}
        />
        <FormSection title={t('programme.promises')}>
          {promiseNames.map((promise) => (
            <NumberField
              key={promise}
              label={t(`programme.promise.${promise}`)}
              isRequired
              value={promises[promise]}
              onChange={(value) => setPromises((known) => ({ ...known, [promise]: value ?? known[promise] }))}
            />
          ))}
        </FormSection>
      </FormLayout>
    </Dialog>
  );
}
