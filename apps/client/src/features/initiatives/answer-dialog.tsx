/** The reply to the maker: its words, whether it goes by mail, whether anybody may read it. */
import { useState, type ReactNode } from 'react';
import { useSave } from '../../api/use-save.js';
import { today } from '../../texts/formats.js';
import { useTexts } from '../../texts/texts-provider.js';
import { CheckboxField } from '../../ui/checkbox-field.js';
import { DateField } from '../../ui/date-field.js';
import { Dialog } from '../../ui/dialog.js';
import { FormLayout } from '../../ui/form-layout.js';
import { Notice } from '../../ui/notice.js';
import { TextArea } from '../../ui/text-area.js';
import { showToast } from '../../ui/toast.js';
import { answerMaker, type Initiative } from './initiatives.api.js';

interface InitiativeDialogProps {
  readonly initiative: Initiative;
  readonly onClose: () => void;
}

export function AnswerDialog({ initiative, onClose }: InitiativeDialogProps): ReactNode {
  const { t } = useTexts();
  const { id, anonymous, reachable, supporters } = initiative;
  const [text, setText] = useState('');
  const [on, setOn] = useState<string | null>(today());
  const [send, setSend] = useState(true);
  const [published, setPublished] = useState(anonymous);
  const mayMail = reachable || supporters.some(({ email, contact }) => email !== null || contact !== null);
  const save = useSave(
    'initiatives',
    () => answerMaker(id, { text, send: send && mayMail, published, ...(on && { on }) }),
    () => {
      showToast({ text: t('initiatives.answerSaved') });
      onClose();
    },
  );
  return (
    <Dialog title={t('initiatives.answerTitle')} isOpen onClose={onClose}>
      <FormLayout
        onSubmit={() => save.mutate(undefined)}
        submitLabel={t('initiatives.answer')}
        isPending={save.isPending}
        error={save.error}
        onCancel={onClose}
      >
        {!mayMail && !anonymous && <Notice>{t('initiatives.unreachable')}</Notice>}
        <TextArea
          label={t('initiatives.field.answer')}
          name="text"
          isRequired
          rows={7}
          maxLength={20_000}
          value={text}
          onChange={setText}
        />
        <DateField label={t('initiatives.field.answerOn')} name="on" direction="past" value={on} onChange={setOn} />
        {mayMail && <CheckboxField label={t('initiatives.field.send')} name="send" value={send} onChange={setSend} />}
        <CheckboxField
          label={t('initiatives.field.published')}
          name="published"
          description={t(anonymous ? 'initiatives.publishedMustHint' : 'initiatives.publishedHint')}
          isDisabled={anonymous}
          value={published}
          onChange={setPublished}
        />
      </FormLayout>
    </Dialog>
  );
}
