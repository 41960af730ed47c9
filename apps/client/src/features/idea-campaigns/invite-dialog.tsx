/** Asks contacts to take part, each by a link of their own. */
import { useState, type ReactNode } from 'react';
import { findContacts } from '../../api/find-records.js';
import { useSave } from '../../api/use-save.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Dialog } from '../../ui/dialog.js';
import { FormLayout } from '../../ui/form-layout.js';
import { RecordsPicker, type PickerRecord } from '../../ui/record-picker.js';
import { showToast } from '../../ui/toast.js';
import { collection, inviteToCampaign } from './idea-campaigns.api.js';

export function InviteDialog({
  campaignId,
  onClose,
}: {
  readonly campaignId: string;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useTexts();
  const [people, setPeople] = useState<readonly PickerRecord[]>([]);
  const invite = useSave(
    collection,
    () =>
      inviteToCampaign(
        campaignId,
        people.map(({ id }) => id),
      ),
    ({ invited }) => {
      showToast({ text: t('idea-campaigns.invited', { count: invited }) });
      onClose();
    },
  );
  return (
    <Dialog title={t('idea-campaigns.invite')} isOpen onClose={onClose}>
      <FormLayout
        onSubmit={() => invite.mutate(undefined)}
        submitLabel={t('idea-campaigns.send')}
        isPending={invite.isPending}
        error={invite.error}
        onCancel={onClose}
      >
        <RecordsPicker
          label={t('idea-campaigns.people')}
          name="contactIds"
          description={t('idea-campaigns.inviteHint')}
          value={people}
          onChange={setPeople}
          search={findContacts}
        />
      </FormLayout>
    </Dialog>
  );
}
