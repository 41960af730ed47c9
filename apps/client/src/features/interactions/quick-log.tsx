/** Logs what just happened with a company: who, how, when, what about. Open over any page, and beside the first one. */
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { LogPrefill } from '../../actions/log.js';
import { useSession } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { FormLayout } from '../../ui/form-layout.js';
import { Notice } from '../../ui/notice.js';
import { showToast } from '../../ui/toast.js';
import { inputOf, isWritten, missingOf, newDraft, type InteractionDraft } from './interaction-draft.js';
import { InteractionFields } from './interaction-fields.js';
import { logInteraction, useRereadInteractions } from './interactions.api.js';
import { keepDraft, keptDraft, lastType, rememberType } from './kept-draft.js';

interface QuickLogProps {
  readonly prefill: LogPrefill;
  /** After saving, and when it is given up. Without it the form stays open and begins anew. */
  readonly onDone?: () => void;
}

/** A repeated try of the same words carries the same key, so that a lost answer does not log twice. */
function useTryKey(): (words: string) => string {
  const last = useRef({ words: '', key: '' });
  return (words) => {
    if (last.current.words !== words) last.current = { words, key: crypto.randomUUID() };
    return last.current.key;
  };
}

export function QuickLog({ prefill, onDone }: QuickLogProps): ReactNode {
  const { t } = useTexts();
  const { user } = useSession();
  const navigate = useNavigate();
  const reread = useRereadInteractions();
  const tryKey = useTryKey();
  const form = onDone ? user.id : `${user.id}.beside`;
  const isPrefilled = prefill.companies !== undefined || prefill.contacts !== undefined;
  const fresh = (next: LogPrefill = {}) => newDraft(next, { id: user.id, name: user.name }, lastType());
  const [kept] = useState(() => (isPrefilled ? null : keptDraft(form)));
  const [draft, setDraft] = useState<InteractionDraft>(() => kept ?? fresh(prefill));
  const [isReturned, setReturned] = useState(kept !== null);
  const [round, setRound] = useState(0);
  const [wasTried, setTried] = useState(false);
  useEffect(() => keepDraft(form, isWritten(draft) ? draft : null), [form, draft]);

  const startOver = (next: LogPrefill = {}) => {
    setDraft(fresh(next));
    setReturned(false);
    setTried(false);
    save.reset();
    setRound(round + 1);
  };
  const save = useMutation({
    mutationFn: async ({ occurredAt }: { occurredAt: string; goOn: boolean }) => {
      const body = inputOf(draft, occurredAt);
      return logInteraction(body, tryKey(JSON.stringify(body)));
    },
    onSuccess: async ({ id, likelyDuplicates: [duplicate], status }, { goOn }) => {
      keepDraft(form, null);
      rememberType(draft.type);
      const openId = duplicate?.id ?? id;
      showToast({
        text: duplicate
          ? t('interactions.likelyDuplicate', { subject: duplicate.subject })
          : t(status === 'draft' ? 'interactions.savedDraft' : 'interactions.saved'),
        ...(openId !== null && {
          action: {
            label: t('shell.action.open'),
            run: () => void navigate({ to: '/interactions/$id', params: { id: openId } }),
          },
        }),
      });
      if (goOn || !onDone) startOver();
      else onDone();
      await reread();
    },
  });
  const submit = (goOn: boolean) => {
    setTried(true);
    if (draft.occurredAt !== null && missingOf(draft).length === 0) save.mutate({ occurredAt: draft.occurredAt, goOn });
  };
  const missing = wasTried
    ? missingOf(draft).map(({ pointer, text }) => ({ pointer, code: 'required', message: t(text) }))
    : [];

  return (
    <FormLayout
      onSubmit={() => submit(false)}
      submitLabel={t('interactions.log')}
      isPending={save.isPending}
      error={save.error}
      problems={missing}
      {...(onDone && { onCancel: onDone })}
      {...(onDone && {
        extra: (
          <Button variant="quiet" isDisabled={save.isPending} onPress={() => submit(true)}>
            {t('interactions.saveAndNext')}
          </Button>
        ),
      })}
    >
      {isReturned && (
        <Notice
          action={
            <Button size="s" onPress={() => startOver(prefill)}>
              {t('interactions.startOver')}
            </Button>
          }
        >
          {t('interactions.draftReturned')}
        </Notice>
      )}
      <InteractionFields
        key={round}
        draft={draft}
        change={(part) => setDraft((current) => ({ ...current, ...part }))}
        focus={onDone || round > 0 ? (draft.companies.length === 0 ? 'companies' : 'subject') : undefined}
        withFollowUp
      />
    </FormLayout>
  );
}
