/** The new name of a tag, and what will come of it, said before it happens. */
import { bulkUndoDays, longestTag } from '@elinvoima/contracts';
import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { BulkChange } from '../../lists/lists.api.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Dialog } from '../../ui/dialog.js';
import { FormLayout } from '../../ui/form-layout.js';
import { Notice } from '../../ui/notice.js';
import { TextField } from '../../ui/text-field.js';
import { renameTag, type CompanyTag } from './company-tags.api.js';
import styles from './company-tags.module.css';

interface Props {
  readonly asked: CompanyTag;
  readonly tags: readonly CompanyTag[];
  readonly onClose: () => void;
  readonly onDone: (change: BulkChange) => void;
}

export function RenameDialog({ asked, tags, onClose, onDone }: Props): ReactNode {
  const { t } = useTexts();
  const [to, setTo] = useState(asked.tag);
  const rename = useMutation({ mutationFn: () => renameTag(asked, to), onSuccess: onDone });
  const wanted = to.trim();
  const same = tags.find(({ tag }) => tag === wanted && tag !== asked.tag);
  return (
    <Dialog title={t('company-tags.renameOne', { tag: asked.tag })} isOpen onClose={onClose}>
      <FormLayout
        onSubmit={() => rename.mutate()}
        submitLabel={t('company-tags.confirm', { count: asked.companies })}
        isPending={rename.isPending}
        error={rename.error}
        onCancel={onClose}
      >
        <TextField
          label={t('company-tags.field.to')}
          name="to"
          value={to}
          onChange={setTo}
          maxLength={longestTag}
          isRequired
        />
        <div role="status">
          {same !== undefined && (
            <Notice>{t('company-tags.becomeOne', { tag: same.tag, count: same.companies })}</Notice>
          )}
        </div>
        <p className={styles.note}>{t('lists.bulk.undoNote', { days: bulkUndoDays })}</p>
      </FormLayout>
    </Dialog>
  );
}
