/** Keeps a site for an enquiry until a day: from the site's page or from the enquiry's. */
import { addMonths } from '@elinvoima/contracts';
import { useState, type ReactNode } from 'react';
import type { FieldProblem } from '../../api/problem.js';
import { today } from '../../texts/formats.js';
import { useTexts } from '../../texts/texts-provider.js';
import { DateField } from '../../ui/date-field.js';
import { Dialog } from '../../ui/dialog.js';
import { FormLayout } from '../../ui/form-layout.js';
import { RecordPicker, type PickerRecord } from '../../ui/record-picker.js';
import { TextField } from '../../ui/text-field.js';
import { showToast } from '../../ui/toast.js';
import { TermsFields, emptyTerms } from './terms-fields.js';
import { findEnquiries, findSites, reserve, useReservationDeed } from './reservations.api.js';

interface ReserveDialogProps {
  /** What is known already; the other is chosen here. */
  readonly site?: PickerRecord;
  readonly enquiry?: PickerRecord;
  /** The site is not on offer yet, so it is asked why. */
  readonly asksReason?: boolean;
  readonly onClose: () => void;
}

export function ReserveDialog({ site, enquiry, asksReason = false, onClose }: ReserveDialogProps): ReactNode {
  const { t } = useTexts();
  const [chosenSite, setSite] = useState<PickerRecord | null>(site ?? null);
  const [chosenEnquiry, setEnquiry] = useState<PickerRecord | null>(enquiry ?? null);
  const [until, setUntil] = useState<string | null>(addMonths(today(), 3));
  const [reason, setReason] = useState('');
  const [terms, setTerms] = useState(emptyTerms);
  const deed = useReservationDeed(
    ({ siteId, enquiryId, lastDay }: { siteId: string; enquiryId: string; lastDay: string }) =>
      reserve(siteId, { enquiryId, until: lastDay, reason: reason || null, ...terms }),
    () => {
      showToast({ text: t('reservations.made') });
      onClose();
    },
  );
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const submit = (): void => {
    const missing = (field: string, message: string): FieldProblem => ({
      pointer: `/${field}`,
      code: 'required',
      message,
    });
    setProblems([
      ...(chosenSite ? [] : [missing('siteId', t('reservations.chooseSite'))]),
      ...(chosenEnquiry ? [] : [missing('enquiryId', t('reservations.chooseEnquiry'))]),
      ...(until ? [] : [missing('until', t('reservations.chooseDay'))]),
    ]);
    if (chosenSite && chosenEnquiry && until)
      deed.mutate({ siteId: chosenSite.id, enquiryId: chosenEnquiry.id, lastDay: until });
  };
  return (
    <Dialog title={t('reservations.reserve')} isOpen onClose={onClose}>
      <FormLayout
        onSubmit={submit}
        submitLabel={t('reservations.reserve')}
        isPending={deed.isPending}
        error={deed.error}
        problems={problems}
        onCancel={onClose}
      >
        {!site && (
          <RecordPicker
            label={t('reservations.field.site')}
            name="siteId"
            isRequired
            search={findSites}
            value={chosenSite}
            onChange={setSite}
          />
        )}
        {!enquiry && (
          <RecordPicker
            label={t('reservations.field.enquiry')}
            name="enquiryId"
            isRequired
            search={findEnquiries}
            value={chosenEnquiry}
            onChange={setEnquiry}
          />
        )}
        <DateField
          label={t('reservations.field.until')}
          name="until"
          isRequired
          direction="future"
          suggestions={[3, 6, 12].map((months) => ({
            label: t('reservations.months', { months }),
            day: addMonths(today(), months),
          }))}
          value={until}
          onChange={setUntil}
        />
        {(asksReason || !site) && (
          <TextField
            label={t('reservations.field.reason')}
            name="reason"
            description={t('reservations.reasonHint')}
            isRequired={asksReason}
            maxLength={1000}
            value={reason}
            onChange={setReason}
          />
        )}
        <TermsFields value={terms} onChange={setTerms} />
      </FormLayout>
    </Dialog>
  );
}
