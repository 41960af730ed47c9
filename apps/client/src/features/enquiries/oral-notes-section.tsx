/** What was told by word of mouth and matters to the decision (hallintolaki 42 §), newest first. */
import { NotebookPen, Trash2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useSave } from '../../api/use-save.js';
import { useMay } from '../../session/session.js';
import { today } from '../../texts/formats.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { DateField } from '../../ui/date-field.js';
import { ConfirmDialog, Dialog } from '../../ui/dialog.js';
import { FormLayout } from '../../ui/form-layout.js';
import { Section } from '../../ui/section.js';
import { TextArea } from '../../ui/text-area.js';
import { TextField } from '../../ui/text-field.js';
import { showToast } from '../../ui/toast.js';
import type { Enquiry } from './enquiries.api.js';
import { removeOralNote, writeOralNote } from './enquiry-case.api.js';
import styles from './enquiry-case.module.css';

type OralNote = Enquiry['oralNotes'][number];

export function OralNotesSection({ enquiry }: { readonly enquiry: Enquiry }): ReactNode {
  const { t, formats } = useTexts();
  const may = useMay();
  const [asked, setAsked] = useState<'new' | OralNote | null>(null);
  const close = () => setAsked(null);
  const { oralNotes } = enquiry;
  return (
    <Section
      title={t('enquiry-cases.section.oral')}
      count={oralNotes.length === 0 ? undefined : oralNotes.length}
      action={
        may('enquiries.write') && (
          <Button size="s" icon={<NotebookPen />} onPress={() => setAsked('new')}>
            {t('enquiry-cases.oral.add')}
          </Button>
        )
      }
    >
      {oralNotes.length === 0 ? (
        <p className={styles.quiet}>{t('enquiry-cases.oral.none')}</p>
      ) : (
        <ul role="list" className={styles.notes} aria-label={t('enquiry-cases.section.oral')}>
          {oralNotes.map((note) => (
            <li key={note.id}>
              <div className={styles.words}>
                <p className={styles.quiet}>
                  {[
                    formats.day(note.toldOn),
                    note.toldBy && t('enquiry-cases.oral.toldByLine', { name: note.toldBy }),
                    note.recordedBy && t('enquiry-cases.oral.recordedBy', { name: note.recordedBy }),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
                <p>{note.text}</p>
              </div>
              {may('enquiries.write') && (
                <Button size="s" variant="quiet" iconOnly icon={<Trash2 />} onPress={() => setAsked(note)}>
                  {t('enquiry-cases.oral.remove', { day: formats.day(note.toldOn) })}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {asked === 'new' && <OralNoteDialog enquiryId={enquiry.id} onClose={close} />}
      {asked !== null && asked !== 'new' && <RemoveNoteDialog enquiryId={enquiry.id} note={asked} onClose={close} />}
    </Section>
  );
}

interface OralNoteDialogProps {
  readonly enquiryId: string;
  readonly onClose: () => void;
}

function OralNoteDialog({ enquiryId, onClose }: OralNoteDialogProps): ReactNode {
  const { t } = useTexts();
  const [text, setText] = useState('');
  const [toldBy, setToldBy] = useState('');
  const [toldOn, setToldOn] = useState<string | null>(today());
  const save = useSave(
    'enquiries',
    () => writeOralNote(enquiryId, { text, toldBy: toldBy || null, ...(toldOn && { toldOn }) }),
    onClose,
  );
  return (
    <Dialog title={t('enquiry-cases.oral.add')} isOpen onClose={onClose}>
      <FormLayout
        onSubmit={() => save.mutate(undefined)}
        submitLabel={t('shell.action.save')}
        isPending={save.isPending}
        error={save.error}
        onCancel={onClose}
      >
        <TextArea
          label={t('enquiry-cases.field.oralText')}
          name="text"
          description={t('enquiry-cases.oral.hint')}
          isRequired
          rows={5}
          maxLength={20_000}
          value={text}
          onChange={setText}
        />
        <TextField
          label={t('enquiry-cases.field.toldBy')}
          name="toldBy"
          maxLength={200}
          spellCheck={false}
          value={toldBy}
          onChange={setToldBy}
        />
        <DateField
          label={t('enquiry-cases.field.toldOn')}
          name="toldOn"
          direction="past"
          value={toldOn}
          onChange={setToldOn}
        />
      </FormLayout>
    </Dialog>
  );
}

/** A note is part of the case's record and does not come back: removing one is asked first. */
function RemoveNoteDialog({ enquiryId, note, onClose }: OralNoteDialogProps & { readonly note: OralNote }): ReactNode {
  const { t, formats } = useTexts();
  const remove = useSave('enquiries', () => removeOralNote(enquiryId, note.id), onClose);
  return (
    <ConfirmDialog
      title={t('enquiry-cases.oral.remove', { day: formats.day(note.toldOn) })}
      isOpen
      onClose={onClose}
      onConfirm={() =>
        remove.mutate(undefined, { onError: (error) => showToast({ text: error.message, tone: 'red' }) })
      }
      confirmLabel={t('shell.action.delete')}
      isDanger
      isPending={remove.isPending}
    >
      {t('enquiry-cases.oral.removeHint')}
    </ConfirmDialog>
  );
}
