/** One's own choices, changed at once: the switch turns in the same frame and turns back where the API refuses. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { showToast } from '../../ui/toast.js';
import { changeChoices, choicesQuery, type OwnChoices } from './own-settings.api.js';

export function useOwnChoices() {
  const queryClient = useQueryClient();
  const { data, error, refetch } = useQuery(choicesQuery);
  const change = useMutation({
    mutationFn: changeChoices,
    onMutate: (next: Partial<OwnChoices>) =>
      queryClient.setQueryData(choicesQuery.queryKey, (before) => before && { ...before, ...next }),
    onSuccess: (choices) => queryClient.setQueryData(choicesQuery.queryKey, choices),
    onError: (failure) => {
      showToast({ text: failure.message, tone: 'red' });
      void refetch();
    },
  });
  return { choices: data, error, refetch, change: change.mutate };
}
