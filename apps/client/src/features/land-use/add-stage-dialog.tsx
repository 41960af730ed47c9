/** Enters a stage of a plan on the day of its announcement, also one that was forgotten. */
import { landUseStages, type LandUseStage } from '@elinvoima/contracts';
import { useState, type ReactNode } from 'react';
import { useSave } from '../../api/use-save.js';
import { today } from '../../texts/formats.js';
import { useTexts } from '../../texts/texts-provider.js';
import { DateField } from '../../ui/date-field.js';
import { Dialog } from '../../ui/dialog.js';
import { FormLayout } from '../../ui/form-layout.js';
import { RadioGroup } from '../../ui/radio-group.js';
import { showToast } from '../../ui/toast.js';
import { addStage, type LandUseProject } from './land-use.api.js';

interface AddStageDialogProps {
  readonly project: LandUseProject;
  readonly onClose: () => void;
}

/** The next step is the likeliest. */
function stageAfter(stage: LandUseStage): LandUseStage {
  const onTheWay: readonly LandUseStage[] = landUseStages.filter((one) => one !== 'suspended' && one !== 'lapsed');
  return onTheWay[onTheWay.indexOf(stage) + 1] ?? 'in_force';
}

export function AddStageDialog({ project, onClose }: AddStageDialogProps): ReactNode {
  const { t } = useTexts();
  const [stage, setStage] = useState<LandUseStage>(stageAfter(project.stage));
  const [since, setSince] = useState<string | null>(today());
  const add = useSave(
    'land-use-projects',
    () => addStage(project.id, stage, since ?? today()),
    () => {
      showToast({ text: t('land-use.stageAdded', { stage: t(`land-use.stage.${stage}`) }) });
      onClose();
    },
  );
  return (
    <Dialog title={t('land-use.addStage')} isOpen onClose={onClose}>
      <FormLayout
        onSubmit={() => add.mutate(undefined)}
        submitLabel={t('land-use.addStage')}
        isPending={add.isPending}
        error={add.error}
        onCancel={onClose}
      >
        <RadioGroup
          label={t('land-use.field.stage')}
          name="stage"
          options={landUseStages.map((value) => ({ value, label: t(`land-use.stage.${value}`) }))}
          value={stage}
          onChange={setStage}
        />
        <DateField
          label={t('land-use.since')}
          name="since"
          description={t('land-use.sinceHint')}
          direction="past"
          value={since}
          onChange={setSince}
        />
      </FormLayout>
    </Dialog>
  );
}
