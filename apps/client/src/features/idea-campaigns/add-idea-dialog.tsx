/** Types in an idea that came on paper, by phone or at a workshop. */
import { initiativeMakers, type InitiativeMaker } from '@elinvoima/contracts';
import { useState, type ReactNode } from 'react';
import { useSave } from '../../api/use-save.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Dialog } from '../../ui/dialog.js';
import { FormLayout } from '../../ui/form-layout.js';
import { NumberField } from '../../ui/number-field.js';
import { Select } from '../../ui/select.js';
import { TextArea } from '../../ui/text-area.js';
import { TextField } from '../../ui/text-field.js';
import { addIdea, collection, type IdeaCampaign } from './idea-campaigns.api.js';

export function AddIdeaDialog({
  campaign,
  onClose,
}: {
  readonly campaign: IdeaCampaign;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useTexts();
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const [makerKind, setMakerKind] = useState<InitiativeMaker>('resident');
  const [makerName, setMakerName] = useState('');
  const [costEur, setCostEur] = useState<number | null>(null);
  const save = useSave(
    collection,
    () => addIdea(campaign.id, { title, text, makerKind, makerName: makerName || null, costEur }),
    onClose,
  );
  return (
    <Dialog title={t('idea-campaigns.addIdea')} isOpen onClose={onClose}>
      <FormLayout
        onSubmit={() => save.mutate(undefined)}
        submitLabel={t('shell.action.save')}
        isPending={save.isPending}
        error={save.error}
        onCancel={onClose}
      >
        <TextField
          label={t('idea-campaigns.idea.title')}
          name="title"
          isRequired
          maxLength={200}
          value={title}
          onChange={setTitle}
        />
        <TextArea
          label={t('idea-campaigns.idea.text')}
          name="text"
          isRequired
          rows={5}
          maxLength={5000}
          value={text}
          onChange={setText}
        />
        <Select
          label={t('idea-campaigns.idea.makerKind')}
          name="makerKind"
          options={initiativeMakers.map((value) => ({ value, label: t(`initiatives.maker.${value}`) }))}
          value={makerKind}
          onChange={setMakerKind}
        />
        <TextField
          label={t('idea-campaigns.idea.makerName')}
          name="makerName"
          maxLength={200}
          value={makerName}
          onChange={setMakerName}
        />
        {campaign.kind === 'budgeting' && (
          <NumberField
            label={t('idea-campaigns.idea.costEur')}
            name="costEur"
            unit="€"
            value={costEur}
            onChange={setCostEur}
          />
        )}
      </FormLayout>
    </Dialog>
  );
}
