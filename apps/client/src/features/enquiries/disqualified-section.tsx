/** Who has no part in handling the case (hallintolaki 27–28 §). */
import { UserMinus, X } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { findColleagues } from '../../api/find-records.js';
import { useSave } from '../../api/use-save.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { FormLayout } from '../../ui/form-layout.js';
import { RecordPicker, type PickerRecord } from '../../ui/record-picker.js';
import { Section } from '../../ui/section.js';
import { TextArea } from '../../ui/text-area.js';
import { showToast } from '../../ui/toast.js';
import type { Enquiry } from './enquiries.api.js';
import { disqualify, qualify } from './enquiry-case.api.js';
import styles from './enquiry-case.module.css';

export function DisqualifiedSection({ enquiry }: { readonly enquiry: Enquiry }): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const [isMarking, setMarking] = useState(false);
  const takeBack = useSave('enquiries', (userId: string) => qualify(enquiry.id, userId));
  if (enquiry.disqualified.length === 0 && !may('enquiries.write')) return null;
  return (
    <Section
      title={t('enquiry-cases.section.disqualified')}
      action={
        may('enquiries.write') && (
          <Button size="s" icon={<UserMinus />} onPress={() => setMarking(true)}>
            {t('enquiry-cases.disqualified.add')}
          </Button>
        )
      }
    >
      {enquiry.disqualified.length === 0 ? (
        <p className={styles.quiet}>{t('enquiry-cases.disqualified.none')}</p>
      ) : (
        <ul role="list" className={styles.people} aria-label={t('enquiry-cases.section.disqualified')}>
          {enquiry.disqualified.map(({ id, name, ground }) => (
            <li key={id}>
              <div className={styles.words}>
                <p>{name}</p>
                {ground && <p className={styles.quiet}>{ground}</p>}
              </div>
              {may('enquiries.write') && (
                <Button
                  size="s"
                  variant="quiet"
                  iconOnly
                  icon={<X />}
                  isPending={takeBack.isPending && takeBack.variables === id}
                  onPress={() =>
                    takeBack.mutate(id, { onError: (error) => showToast({ text: error.message, tone: 'red' }) })
                  }
                >
                  {t('enquiry-cases.remove', { name })}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {isMarking && <DisqualifyDialog enquiryId={enquiry.id} onClose={() => setMarking(false)} />}
    </Section>
  );
}

interface DisqualifyDialogProps {
  readonly enquiryId: string;
  readonly onClose: () => void;
}

function DisqualifyDialog({ enquiryId, onClose }: DisqualifyDialogProps): ReactNode {
  const { t } = useTexts();
  const [person, setPerson] = useState<PickerRecord | null>(null);
  const [ground, setGround] = useState('');
  const [isMissed, setMissed] = useState(false);
  const save = useSave('enquiries', (userId: string) => disqualify(enquiryId, userId, ground || null), onClose);
  return (
    <Dialog title={t('enquiry-cases.disqualified.add')} isOpen onClose={onClose}>
      <FormLayout
        onSubmit={() => (person ? save.mutate(person.id) : setMissed(true))}
        submitLabel={t('enquiry-cases.disqualified.add')}
        isPending={save.isPending}
        error={save.error}
        problems={
          isMissed && !person
            ? [{ pointer: '/userId', code: 'required', message: t('enquiry-cases.choosePerson') }]
            : []
        }
        onCancel={onClose}
      >
        <RecordPicker
          label={t('enquiry-cases.field.person')}
          name="userId"
          description={t('enquiry-cases.disqualified.hint')}
          isRequired
          search={findColleagues}
          value={person}
          onChange={setPerson}
        />
        <TextArea
          label={t('enquiry-cases.field.disqualificationGround')}
          name="ground"
          rows={2}
          maxLength={500}
          value={ground}
          onChange={setGround}
        />
      </FormLayout>
    </Dialog>
  );
}
