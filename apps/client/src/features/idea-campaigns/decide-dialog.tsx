/** Tells everybody what was decided. */
import { useState, type ReactNode } from 'react';
import { useSave } from '../../api/use-save.js';
import { today } from '../../texts/formats.js';
import { useTexts } from '../../texts/texts-provider.js';
import { DateField } from '../../ui/date-field.js';
import { Dialog } from '../../ui/dialog.js';
import { FormLayout } from '../../ui/form-layout.js';
import { TextArea } from '../../ui/text-area.js';
import { showToast } from '../../ui/toast.js';
import { collection, decideIdeaCampaign, type IdeaCampaign } from './idea-campaigns.api.js';

export function DecideDialog({
  campaign,
  onClose,
}: {
  readonly campaign: IdeaCampaign;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useTexts();
  const [decision, setDecision] = useState(campaign.decision ?? '');
  const [decidedOn, setDecidedOn] = useState<string | null>(campaign.decidedOn ?? today());
  const save = useSave(
    collection,
    () => decideIdeaCampaign(campaign.id, { decision, decidedOn: decidedOn ?? today() }),
    () => {
      showToast({ text: t('idea-campaigns.decided') });
      onClose();
    },
  );
  return (
    <Dialog title={t('idea-campaigns.decide')} isOpen onClose={onClose}>
      <FormLayout
        onSubmit={() => save.mutate(undefined)}
        submitLabel={t('shell.action.save')}
        isPending={save.isPending}
        error={save.error}
        onCancel={onClose}
      >
        <TextArea
          label={t('idea-campaigns.decision')}
          name="decision"
          isRequired
          rows={5}
          maxLength={10_000}
          value={decision}
          onChange={setDecision}
        />
        <DateField
          label={t('idea-campaigns.decidedOn')}
          name="decidedOn"
          direction="past"
          value={decidedOn}
          onChange={setDecidedOn}
        />
      </FormLayout>
    </Dialog>
  );
}
