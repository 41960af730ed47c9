/** Somebody who was founding a company has founded it: the referral is joined to the company. */
import { Building2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { findCompanies } from '../../api/find-records.js';
import { useSave } from '../../api/use-save.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { FormLayout } from '../../ui/form-layout.js';
import { RecordPicker, type PickerRecord } from '../../ui/record-picker.js';
import { showToast } from '../../ui/toast.js';
import { changeReferral, type Referral } from './referrals.api.js';

export function JoinCompany({ referral }: { readonly referral: Referral }): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const [isOpen, setOpen] = useState(false);
  const [company, setCompany] = useState<PickerRecord | null>(null);
  const save = useSave(
    'referrals',
    (companyId: string) => changeReferral(referral, { companyId }),
    () => {
      showToast({ text: t('referrals.joined') });
      setOpen(false);
    },
  );
  const { personName } = referral;
  if (!may('referrals.write') || referral.company !== null || personName === null) return null;
  return (
    <>
      <Button icon={<Building2 />} onPress={() => setOpen(true)}>
        {t('referrals.join')}
      </Button>
      {isOpen && (
        <Dialog title={t('referrals.join')} isOpen onClose={() => setOpen(false)}>
          <FormLayout
            onSubmit={() => company && save.mutate(company.id)}
            submitLabel={t('referrals.join')}
            isPending={save.isPending}
            error={save.error}
            onCancel={() => setOpen(false)}
          >
            <RecordPicker
              label={t('referrals.field.company')}
              name="companyId"
              description={t('referrals.joinHint', { name: personName })}
              isRequired
              value={company}
              onChange={setCompany}
              search={findCompanies}
            />
          </FormLayout>
        </Dialog>
      )}
    </>
  );
}
