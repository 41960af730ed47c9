/** Merging and undoing it: both change records all over the house, so everything is read again. */
import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { useTexts } from '../../texts/texts-provider.js';
import { showToast } from '../../ui/toast.js';
import { useMergeWords } from './merge-words.js';
import { undoMerge, type Merge } from './merges.api.js';

export function useMergeDeed(deed: () => Promise<Merge>): UseMutationResult<Merge> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: deed,
    onSuccess: ({ merged }) =>
      // The page that is being left must not ask for what has just gone.
      queryClient.invalidateQueries({ predicate: ({ queryHash }) => !queryHash.includes(merged.id) }),
  });
}

export function useUndo(): UseMutationResult<Merge, Error, string> {
  const { t } = useTexts();
  const words = useMergeWords();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: undoMerge,
    onSuccess: ({ kept }) => {
      showToast({
        text: kept.length === 0 ? t('merges.undone') : t('merges.undoneKept', { fields: words.fields(kept) }),
      });
      return queryClient.invalidateQueries();
    },
    onError: (error) => showToast({ text: error.message, tone: 'red' }),
  });
}
