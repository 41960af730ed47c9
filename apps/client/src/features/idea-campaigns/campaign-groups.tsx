/** The groups that alike ideas are put in, and which of them are on the ballot. */
import { useState, type ReactNode } from 'react';
import { useSave } from '../../api/use-save.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { CheckboxField } from '../../ui/checkbox-field.js';
import { FormLayout } from '../../ui/form-layout.js';
import { Section } from '../../ui/section.js';
import { TextField } from '../../ui/text-field.js';
import { showToast } from '../../ui/toast.js';
import { addGroup, changeGroup, collection, type IdeaCampaign, type IdeaGroup } from './idea-campaigns.api.js';
import styles from './idea-campaigns.module.css';

export function CampaignGroups({ campaign }: { readonly campaign: IdeaCampaign }): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const [adding, setAdding] = useState(false);
  if (!may('initiatives.write') && campaign.groups.length === 0) return null;
  return (
    <Section
      title={t('idea-campaigns.groups')}
      action={
        may('initiatives.write') && (
          <Button size="s" onPress={() => setAdding(true)}>
            {t('idea-campaigns.addGroup')}
          </Button>
        )
      }
    >
      {campaign.groups.length === 0 && <p className={styles['meta']}>{t('idea-campaigns.groupsHint')}</p>}
      <ul className={styles['groups']}>
        {campaign.groups.map((group) => (
          <GroupItem key={group.id} group={group} campaign={campaign} />
        ))}
      </ul>
      {adding && <AddGroupDialog campaign={campaign} onClose={() => setAdding(false)} />}
    </Section>
  );
}

function GroupItem({ group, campaign }: { readonly group: IdeaGroup; readonly campaign: IdeaCampaign }): ReactNode {
  const { t, formats } = useTexts();
  const may = useMay();
  const change = useSave(collection, (onBallot: boolean) => changeGroup(campaign, group.id, { onBallot }));
  return (
    <li>
      <strong>{group.name}</strong>
      <p className={styles['meta']}>
        {t('idea-campaigns.participation.ideas')}: {formats.number(group.ideas)}
        {group.votes > 0 && ` · ${t('idea-campaigns.idea.votes', { count: group.votes })}`}
      </p>
      {campaign.votingOpensOn !== null && (
        <CheckboxField
          label={t('idea-campaigns.onBallot')}
          isDisabled={!may('initiatives.write')}
          value={group.onBallot}
          onChange={(onBallot) =>
            change.mutate(onBallot, { onError: (error) => showToast({ text: error.message, tone: 'red' }) })
          }
        />
      )}
    </li>
  );
}

function AddGroupDialog({
  campaign,
  onClose,
}: {
  readonly campaign: IdeaCampaign;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useTexts();
  const [name, setName] = useState('');
  const save = useSave(collection, () => addGroup(campaign.id, { name }), onClose);
  return (
    <Dialog title={t('idea-campaigns.addGroup')} isOpen onClose={onClose}>
      <FormLayout
        onSubmit={() => save.mutate(undefined)}
        submitLabel={t('shell.action.save')}
        isPending={save.isPending}
        error={save.error}
        onCancel={onClose}
      >
        <TextField
          label={t('idea-campaigns.groupName')}
          name="name"
          isRequired
          maxLength={200}
          value={name}
          onChange={setName}
        />
      </FormLayout>
    </Dialog>
  );
}
