/** Mends an interaction that the server did not take, with the server's words at the fields they are about. */
import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { Unsent } from '../../offline/outbox.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Dialog } from '../../ui/dialog.js';
import { FormLayout } from '../../ui/form-layout.js';
import { inputOf, missingOf, type InteractionDraft } from './interaction-draft.js';
import { InteractionFields } from './interaction-fields.js';
import { unsentInteraction, type InteractionInput } from './interactions.api.js';

/** The fields as they were, from what was to be sent and the names that were kept with it. */
function draftOfUnsent({ body, words }: Unsent): InteractionDraft {
  const input = body as InteractionInput;
  return {
    companies: words.companies,
    contacts: words.contacts ?? [],
    partners: words.partners ?? [],
    staff: words.staff ?? [],
    type: input.type,
    occurredAt: input.occurredAt,
    durationMinutes: input.durationMinutes ?? null,
    direction: input.direction ?? null,
    topics: input.topics ?? [],
    subject: input.subject,
    notes: input.notes ?? '',
    isDraft: input.status === 'draft',
    backdatedReason: input.backdatedReason ?? '',
    followUp: input.followUp ? { title: input.followUp.title, dueOn: input.followUp.dueOn } : null,
  };
}

export function CorrectUnsent({ entry, onClose }: { readonly entry: Unsent; readonly onClose: () => void }): ReactNode {
  const { t } = useTexts();
  const [draft, setDraft] = useState(() => draftOfUnsent(entry));
  const [wasTried, setTried] = useState(false);
  const send = useMutation({
    mutationFn: async (occurredAt: string) => {
      const mended = unsentInteraction(inputOf(draft, occurredAt), crypto.randomUUID(), draft);
      await (await import('../../offline/device.js')).replaceUnsent(entry.key, mended);
    },
    onSuccess: onClose,
  });
  const missing = wasTried
    ? missingOf(draft).map(({ pointer, text }) => ({ pointer, code: 'required', message: t(text) }))
    : (entry.refusal?.errors ?? []);
  return (
    <Dialog title={t('offline.correctTitle')} placement="side" isOpen onClose={onClose}>
      <FormLayout
        onSubmit={() => {
          setTried(true);
          if (draft.occurredAt !== null && missingOf(draft).length === 0) send.mutate(draft.occurredAt);
        }}
        submitLabel={t('offline.correctAndSend')}
        isPending={send.isPending}
        error={send.error}
        problems={missing}
        onCancel={onClose}
      >
        <InteractionFields
          draft={draft}
          change={(part) => setDraft((known) => ({ ...known, ...part }))}
          withFollowUp
          opened
        />
      </FormLayout>
    </Dialog>
  );
}
