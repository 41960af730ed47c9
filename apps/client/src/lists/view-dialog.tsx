/** What a view is called, and whether others see it. */
import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTexts } from '../texts/texts-provider.js';
import { CheckboxField } from '../ui/checkbox-field.js';
import { Dialog } from '../ui/dialog.js';
import { FormLayout } from '../ui/form-layout.js';
import { TextField } from '../ui/text-field.js';
import type { ListView } from './lists.api.js';

export interface ViewDialogProps {
  /** The view that is named anew; a new one without it. */
  readonly view: ListView | undefined;
  readonly mayShare: boolean;
  readonly save: (fields: { name: string; shared: boolean }) => Promise<ListView>;
  readonly onSaved: (view: ListView) => void;
  readonly onClose: () => void;
}

export function ViewDialog({ view, mayShare, save, onSaved, onClose }: ViewDialogProps): ReactNode {
  const { t } = useTexts();
  const [name, setName] = useState(view?.name ?? '');
  const [shared, setShared] = useState(view?.shared ?? false);
  const saving = useMutation({ mutationFn: () => save({ name, shared }), onSuccess: onSaved });
  return (
    <Dialog title={view === undefined ? t('lists.views.keepNew') : t('lists.views.edit')} isOpen onClose={onClose}>
      <FormLayout
        onSubmit={() => saving.mutate()}
        submitLabel={t('shell.action.save')}
        isPending={saving.isPending}
        error={saving.error}
        onCancel={onClose}
      >
        <TextField
          label={t('lists.views.name')}
          name="name"
          value={name}
          onChange={setName}
          maxLength={80}
          isRequired
        />
        {mayShare && (
          <CheckboxField label={t('lists.views.shareIt')} name="shared" value={shared} onChange={setShared} />
        )}
      </FormLayout>
    </Dialog>
  );
}
