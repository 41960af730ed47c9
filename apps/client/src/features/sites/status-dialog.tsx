/** Enters what has become of a place, on the day of the deed; a reservation has a door of its own. */
import { enterableSiteStatuses, type SiteStatus } from '@elinvoima/contracts';
import { useState, type ReactNode } from 'react';
import { useSave } from '../../api/use-save.js';
import { today } from '../../texts/formats.js';
import { useTexts } from '../../texts/texts-provider.js';
import { DateField } from '../../ui/date-field.js';
import { Dialog } from '../../ui/dialog.js';
import { FormLayout } from '../../ui/form-layout.js';
import { RadioGroup } from '../../ui/radio-group.js';
import { TextField } from '../../ui/text-field.js';
import { showToast } from '../../ui/toast.js';
import { changeSiteStatus, type Site } from './sites.api.js';

interface StatusDialogProps {
  readonly site: Site;
  readonly onClose: () => void;
}

export function StatusDialog({ site, onClose }: StatusDialogProps): ReactNode {
  const { t } = useTexts();
  const [since, setSince] = useState<string | null>(today());
  // Backdated, it follows on another status than today's: the whole choice is open, and the rule is the API's.
  const offered = enterableSiteStatuses(site.kind, since !== null && since < site.statusSince ? null : site.status);
  const [chosen, setChosen] = useState<SiteStatus | null>(null);
  const status = chosen !== null && offered.includes(chosen) ? chosen : (offered[0] ?? null);
  const [until, setUntil] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const step = useSave(
    'sites',
    (next: SiteStatus) =>
      changeSiteStatus(site.id, {
        status: next,
        since: since ?? today(),
        until: next === 'leased' ? until : null,
        note: note || null,
      }),
    () => {
      if (status !== null) showToast({ text: t('sites.step.changed', { status: t(`sites.status.${status}`) }) });
      onClose();
    },
  );
  return (
    <Dialog title={t('sites.step.change')} isOpen onClose={onClose}>
      <FormLayout
        onSubmit={() => status && step.mutate(status)}
        submitLabel={t('sites.step.change')}
        isPending={step.isPending}
        error={step.error}
        onCancel={onClose}
      >
        <RadioGroup
          label={t('sites.field.status')}
          name="status"
          options={offered.map((value) => ({ value, label: t(`sites.status.${value}`) }))}
          value={status}
          onChange={setChosen}
        />
        <DateField
          label={t('sites.step.since')}
          name="since"
          description={t('sites.step.sinceHint')}
          direction="past"
          value={since}
          onChange={setSince}
        />
        {status === 'leased' && (
          <DateField label={t('sites.step.until')} name="until" direction="future" value={until} onChange={setUntil} />
        )}
        <TextField label={t('sites.step.note')} name="note" maxLength={1000} value={note} onChange={setNote} />
      </FormLayout>
    </Dialog>
  );
}
