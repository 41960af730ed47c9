/** Files on their way: one after the other; what did not arrive stays in sight, to be tried again as the same try. */
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTexts } from '../texts/texts-provider.js';
import { showToast } from '../ui/toast.js';
import { attach, attachmentsKey, mostBytesOf, type Subject } from './attachments.api.js';

export interface Sending {
  readonly key: string;
  readonly file: File;
  /** Why it did not arrive; null while it is under way. */
  readonly fault: string | null;
  /** Larger than the server takes: not sent at all, and not to be tried again. */
  readonly isTooLarge?: true;
}

export function useSending(subject: Subject): {
  readonly sendings: readonly Sending[];
  readonly add: (files: readonly File[]) => void;
  readonly again: (sending: Sending) => void;
  readonly leave: (sending: Sending) => void;
} {
  const { t } = useTexts();
  const queryClient = useQueryClient();
  const [sendings, setSendings] = useState<readonly Sending[]>([]);
  const leave = ({ key }: Sending) => setSendings((now) => now.filter((each) => each.key !== key));
  const send = async (sending: Sending): Promise<void> => {
    const { key, file } = sending;
    try {
      const { fileName } = await attach(subject, file, key);
      leave(sending);
      showToast({ text: t('attachments.added', { name: fileName }) });
      await queryClient.invalidateQueries({ queryKey: attachmentsKey(subject) });
    } catch (error) {
      const fault = error instanceof Error ? error.message : '';
      setSendings((now) => now.map((each) => (each.key === key ? { ...each, fault } : each)));
    }
  };
  return {
    sendings,
    add: (files) => {
      const most = mostBytesOf(queryClient, subject) ?? Number.POSITIVE_INFINITY;
      const added = files.map((file): Sending => {
        const sending = { key: crypto.randomUUID(), file, fault: null };
        if (file.size <= most) return sending;
        return { ...sending, fault: t('attachments.tooLarge', { megabytes: most / 1024 / 1024 }), isTooLarge: true };
      });
      setSendings((now) => [...now, ...added]);
      void (async () => {
        for (const each of added) if (each.fault === null) await send(each);
      })();
    },
    again: (sending) => {
      setSendings((now) => now.map((each) => (each.key === sending.key ? { ...each, fault: null } : each)));
      void send(sending);
    },
    leave,
  };
}
