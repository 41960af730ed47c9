/** Saving and removing a record: what was read of its collection is read again, and a removal can be undone. */
import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { useTexts } from '../texts/texts-provider.js';
import { showToast } from '../ui/toast.js';
import { api, ifMatch } from './client.js';
import { isProblem } from './problem.js';

/** Where else a collection's records are told of: a reservation says at what stage its enquiry is. */
const toldElsewhere: Readonly<Record<string, readonly string[]>> = { enquiries: ['reservations'] };

/** `useSave('measures', () => createMeasure(input), (measure) => navigate(…))` */
export function useSave<Variables, Saved>(
  collection: string,
  save: (variables: Variables) => Promise<Saved>,
  onSaved?: (saved: Saved) => void,
): UseMutationResult<Saved, Error, Variables> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: save,
    onSuccess: (saved) => {
      onSaved?.(saved);
      const keys = [collection, ...(toldElsewhere[collection] ?? [])];
      return Promise.all(keys.map((key) => queryClient.invalidateQueries({ queryKey: [key] })));
    },
    onError: (error) => {
      // Somebody was faster: the record is read again, what was written stays, and the next save is a knowing one.
      if (isProblem(error, 412)) void queryClient.invalidateQueries({ queryKey: [collection] });
    },
  });
}

type Collection =
  | 'companies'
  | 'contacts'
  | 'partners'
  | 'premises-counts'
  | 'rankings'
  | 'series'
  | 'measures'
  | 'projects'
  | 'cooperations'
  | 'events'
  | 'enquiries'
  | 'case-tasks'
  | 'sites'
  | 'referrals'
  | 'mailings'
  | 'needs-assessments'
  | 'feedback'
  | 'initiatives'
  | 'information-requests'
  | 'business-areas'
  | 'land-use-projects'
  | 'plan-documents'
  | 'plan-proposals'
  | 'impact-assessments'
  | 'idea-campaigns'
  | 'yearly-tasks'
  | 'programmes'
  | 'targets'
  | 'attachments';

/** Moves a record to the bin; the toast brings it back. */
export function useRemoval(
  collection: Collection,
  onRemoved: () => void,
  /** The key that its pages are read under, when it is not the collection's own. */
  queryKey: string = collection,
): UseMutationResult<unknown, Error, { id: string; version: number }> {
  const { t } = useTexts();
  const queryClient = useQueryClient();
  const read = () => queryClient.invalidateQueries({ queryKey: [queryKey], refetchType: 'active' });
  const restore = async (id: string) => {
    await api.POST(`/api/${collection}/{id}/restore`, { params: { path: { id } } });
    showToast({ text: t('shell.state.restored') });
    await read();
  };
  return useMutation({
    mutationFn: ({ id, version }: { id: string; version: number }) =>
      api.DELETE(`/api/${collection}/{id}`, { params: { path: { id } }, headers: ifMatch(version) }),
    onSuccess: (_, { id }) => {
      showToast({
        text: t('shell.state.deleted'),
        action: { label: t('shell.action.undo'), run: () => void restore(id) },
      });
      onRemoved();
      // The page that is being left must not ask for what has just gone.
      return queryClient.invalidateQueries({
        queryKey: [queryKey],
        predicate: ({ queryHash }) => !queryHash.includes(id),
      });
    },
    onError: (error) => showToast({ text: error.message, tone: 'red' }),
  });
}
