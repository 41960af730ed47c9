/** The last look before a letter leaves: how many get it, who does not and why, when, and how fast. */
import { mailingHourConcern } from '@elinvoima/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useSave } from '../../api/use-save.js';
import { GroupCount } from '../../recipients/group-preview.js';
import { groupPreviewQuery } from '../../recipients/recipients.api.js';
import { useTexts } from '../../texts/texts-provider.js';
import { DateTimeField } from '../../ui/date-time-field.js';
import { Dialog } from '../../ui/dialog.js';
import { FormLayout } from '../../ui/form-layout.js';
import { Notice } from '../../ui/notice.js';
import { NumberField } from '../../ui/number-field.js';
import { RadioGroup } from '../../ui/radio-group.js';
import { Stack } from '../../ui/section.js';
import { MissingLanguages } from './letter-preview.js';
import { sendMailing, type Mailing } from './mailings.api.js';
import styles from './mailings.module.css';

interface SendDialogProps {
  readonly mailing: Mailing;
  readonly onClose: () => void;
}

export function SendDialog({ mailing, onClose }: SendDialogProps): ReactNode {
  const { t } = useTexts();
  const { group } = mailing;
  const preview = useQuery(groupPreviewQuery(group)).data;
  const [when, setWhen] = useState<'now' | 'later'>('now');
  const [at, setAt] = useState<string | null>(null);
  const [perMinute, setPerMinute] = useState<number | null>(mailing.perMinute);
  const send = useSave(
    'mailings',
    () =>
      sendMailing(mailing.id, {
        ...(when === 'later' && at !== null && { at }),
        ...(perMinute !== null && { perMinute }),
      }),
    onClose,
  );
  const [opened] = useState(() => new Date());
  const moment = when === 'now' ? opened : at === null ? null : new Date(at);
  const concern = moment && mailingHourConcern(moment);
  return (
    <Dialog title={t('mailings.sendTitle')} isOpen onClose={onClose}>
      <FormLayout
        onSubmit={() => send.mutate(undefined)}
        submitLabel={t('mailings.send')}
        isPending={send.isPending}
        error={send.error}
        onCancel={onClose}
      >
        <GroupCount group={group} />
        <MissingLanguages subject={mailing.subject} text={mailing.text} />
        <RadioGroup
          label={t('mailings.when')}
          look="segments"
          options={[
            { value: 'now', label: t('mailings.sendNow') },
            { value: 'later', label: t('mailings.sendLater') },
          ]}
          value={when}
          onChange={setWhen}
        />
        {when === 'later' && (
          <Stack gap="s">
            <DateTimeField
              label={t('mailings.field.sendAt')}
              name="at"
              direction="future"
              isRequired
              value={at}
              onChange={setAt}
            />
            <p className={styles.quiet}>{t('mailings.asOf')}</p>
          </Stack>
        )}
        {concern && <Notice tone="amber">{t(`mailings.concern.${concern}`)}</Notice>}
        <NumberField
          label={t('mailings.field.perMinute')}
          name="perMinute"
          description={
            preview && perMinute
              ? t('mailings.duration', { minutes: Math.max(1, Math.ceil(preview.eligible / perMinute)) })
              : ''
          }
          value={perMinute}
          onChange={setPerMinute}
        />
      </FormLayout>
    </Dialog>
  );
}
