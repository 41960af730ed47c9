/** Puts a record on the map, or elsewhere on it, without leaving the page. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Geometry } from '@elinvoima/contracts';
import { useState, type ReactNode } from 'react';
import { useSave } from '../../api/use-save.js';
import type { MapFeature } from '../../map/map-feature.js';
import { OutlineField } from '../../map/outline-field.js';
import type { OutlineShape } from '../../map/outline-text.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Dialog } from '../../ui/dialog.js';
import { FormLayout } from '../../ui/form-layout.js';
import { ErrorState, Skeleton } from '../../ui/states.js';
import { showToast } from '../../ui/toast.js';
import { readPlace, type MapItem, type PlaceOfRecord } from './map.api.js';

interface PlaceDialogProps {
  readonly item: MapItem;
  readonly around: readonly MapFeature[];
  readonly onClose: () => void;
  readonly onPlaced: () => void;
}

export function PlaceDialog(props: PlaceDialogProps): ReactNode {
  const { t } = useTexts();
  const { layer, id, name } = props.item;
  const { data, error, refetch } = useQuery({
    queryKey: [layer, id, 'place'],
    queryFn: ({ signal }) => readPlace(layer, id, signal),
    gcTime: 0,
  });
  return (
    <Dialog title={t('map.placeOf', { name })} isOpen onClose={props.onClose} placement="side">
      {error && !data ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : data ? (
        <PlaceForm {...props} place={data} />
      ) : (
        <Skeleton lines={8} />
      )}
    </Dialog>
  );
}

const shapeFor = ({ layer, kind }: MapItem): OutlineShape =>
  layer === 'companies' ? 'point' : kind === 'premises' ? 'place' : 'area';

function PlaceForm(props: PlaceDialogProps & { readonly place: PlaceOfRecord }): ReactNode {
  const { item, around, place, onClose, onPlaced } = props;
  const { t } = useTexts();
  const queryClient = useQueryClient();
  const [geometry, setGeometry] = useState<Geometry | null>(place.geometry);
  const [fault, setFault] = useState<string | null>(null);
  // Said in the summary when somebody tries to save it, not at every letter.
  const [said, setSaid] = useState<string | null>(null);
  const save = useSave(
    item.layer,
    () => place.put(geometry),
    () => {
      void queryClient.invalidateQueries({ queryKey: ['map-features', item.layer] });
      showToast({ text: t('map.placedNow', { name: item.name }) });
      onPlaced();
    },
  );
  return (
    <FormLayout
      onSubmit={() => {
        if (fault === null) save.mutate(undefined);
        else setSaid(fault);
      }}
      submitLabel={t('shell.action.save')}
      isPending={save.isPending}
      error={save.error}
      problems={said === null ? noProblems : [{ pointer: '/geometry', code: 'outline', message: said }]}
      onCancel={onClose}
    >
      <OutlineField
        label={t(item.layer === 'companies' ? 'map.field.point' : 'map.field.outline')}
        shape={shapeFor(item)}
        value={geometry}
        onChange={setGeometry}
        onFault={(sentence) => {
          setFault(sentence);
          setSaid(null);
        }}
        around={around}
        givenArea={place.givenArea}
      />
    </FormLayout>
  );
}

const noProblems = [] as const;
