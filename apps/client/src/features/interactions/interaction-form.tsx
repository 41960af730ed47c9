/** Changes an interaction that has been logged. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { isProblem } from '../../api/problem.js';
import { useTexts } from '../../texts/texts-provider.js';
import { FormLayout } from '../../ui/form-layout.js';
import { showToast } from '../../ui/toast.js';
import { changeOf, draftOf, missingOf } from './interaction-draft.js';
import { InteractionFields } from './interaction-fields.js';
import { changeInteraction, interactionQuery, useRereadInteractions, type Interaction } from './interactions.api.js';

interface InteractionFormProps {
  readonly interaction: Interaction;
  readonly onDone: () => void;
}

export function InteractionForm({ interaction, onDone }: InteractionFormProps): ReactNode {
  const { t } = useTexts();
  const queryClient = useQueryClient();
  const reread = useRereadInteractions();
  const [draft, setDraft] = useState(() => draftOf(interaction));
  const [wasTried, setTried] = useState(false);
  const save = useMutation({
    mutationFn: () => changeInteraction(interaction, changeOf(draft)),
    onSuccess: async (changed) => {
      queryClient.setQueryData(interactionQuery(interaction.id).queryKey, changed);
      showToast({ text: t('shell.state.saved') });
      onDone();
      await reread();
    },
    // Somebody was faster: their version is read, what is written here stays, and the next saving is made knowingly.
    onError: (error) => {
      if (isProblem(error, 412)) void queryClient.invalidateQueries({ queryKey: ['interactions', interaction.id] });
    },
  });
  const missing = missingOf(draft);
  return (
    <FormLayout
      onSubmit={() => {
        setTried(true);
        if (missing.length === 0) save.mutate();
      }}
      submitLabel={t('shell.action.save')}
      isPending={save.isPending}
      error={save.error}
      problems={wasTried ? missing.map(({ pointer, text }) => ({ pointer, code: 'required', message: t(text) })) : []}
      onCancel={onDone}
    >
      <InteractionFields
        draft={draft}
        change={(part) => setDraft((current) => ({ ...current, ...part }))}
        focus="subject"
        opened
      />
    </FormLayout>
  );
}
