/** One plan becomes two, or two become one, from a day on. */
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { findLandUseProjects } from '../../api/find-records.js';
import { useSave } from '../../api/use-save.js';
import { today } from '../../texts/formats.js';
import { useTexts } from '../../texts/texts-provider.js';
import { DateField } from '../../ui/date-field.js';
import { Dialog } from '../../ui/dialog.js';
import { FormLayout } from '../../ui/form-layout.js';
import { RecordPicker, type PickerRecord } from '../../ui/record-picker.js';
import { TextField } from '../../ui/text-field.js';
import { changeLandUseProject, splitProject, type LandUseProject } from './land-use.api.js';
import styles from './land-use.module.css';

interface LineageDialogProps {
  readonly project: LandUseProject;
  readonly onClose: () => void;
}

export function SplitDialog({ project, onClose }: LineageDialogProps): ReactNode {
  const { t } = useTexts();
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const [on, setOn] = useState<string | null>(today());
  const split = useSave(
    'land-use-projects',
    () => splitProject(project.id, { name, on: on ?? '' }),
    ({ id }) => {
      onClose();
      void navigate({ to: '/land-use-projects/$id', params: { id } });
    },
  );
  return (
    <Dialog title={t('land-use.split')} isOpen onClose={onClose}>
      <FormLayout
        onSubmit={() => split.mutate(undefined)}
        submitLabel={t('land-use.split')}
        isPending={split.isPending}
        error={split.error}
        onCancel={onClose}
      >
        <p className={styles.hint}>{t('land-use.splitHint')}</p>
        <TextField label={t('land-use.splitName')} name="name" isRequired value={name} onChange={setName} />
        <DateField label={t('land-use.splitOn')} name="on" direction="past" isRequired value={on} onChange={setOn} />
      </FormLayout>
    </Dialog>
  );
}

export function JoinDialog({ project, onClose }: LineageDialogProps): ReactNode {
  const { t } = useTexts();
  const [into, setInto] = useState<PickerRecord | null>(null);
  const [on, setOn] = useState<string | null>(today());
  const join = useSave(
    'land-use-projects',
    () => changeLandUseProject(project, { joinedIntoId: into?.id ?? null, joinedOn: on }),
    onClose,
  );
  return (
    <Dialog title={t('land-use.join')} isOpen onClose={onClose}>
      <FormLayout
        onSubmit={() => join.mutate(undefined)}
        submitLabel={t('land-use.join')}
        isPending={join.isPending}
        error={join.error}
        onCancel={onClose}
      >
        <p className={styles.hint}>{t('land-use.joinHint')}</p>
        <RecordPicker
          label={t('land-use.joinInto')}
          name="joinedIntoId"
          isRequired
          value={into}
          onChange={setInto}
          search={async (text, signal) =>
            (await findLandUseProjects(text, signal)).filter(({ id }) => id !== project.id)
          }
        />
        <DateField
          label={t('land-use.joinOn')}
          name="joinedOn"
          direction="past"
          isRequired
          value={on}
          onChange={setOn}
        />
      </FormLayout>
    </Dialog>
  );
}
