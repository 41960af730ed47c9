/** Puts a record on the map, or elsewhere on it, without leaving the page. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Geometry } from '@elinvoima/contracts';
import { useState, type ReactNode } from 'react';
import { findBusinessAreas } from '../api/find-records.js';
import { useSave } from '../api/use-save.js';
import type { MapFeature } from './map-feature.js';
import { OutlineField } from './outline-field.js';
import type { OutlineShape } from './outline-text.js';
import { useMay } from '../session/session.js';
import { useTexts } from '../texts/texts-provider.js';
import { Dialog } from '../ui/dialog.js';
import { FormLayout } from '../ui/form-layout.js';
import { RecordPicker, type PickerRecord } from '../ui/record-picker.js';
import { ErrorState, Skeleton } from '../ui/states.js';
import { showToast } from '../ui/toast.js';
import { placeQuery, type PlacedRecord, type PlaceOfRecord } from './place.api.js';

interface PlaceDialogProps {
  readonly item: PlacedRecord;
  /** What lies around, drawn quietly. */
  readonly around?: readonly MapFeature[];
  readonly onClose: () => void;
  readonly onPlaced: () => void;
}

export function PlaceDialog(props: PlaceDialogProps): ReactNode {
  const { t } = useTexts();
  const { name } = props.item;
  const { data, error, refetch } = useQuery(placeQuery(props.item));
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

const shapeFor = ({ layer, kind }: PlacedRecord): OutlineShape =>
  layer === 'companies' ? 'point' : kind === 'premises' ? 'place' : 'area';

function PlaceForm(props: PlaceDialogProps & { readonly place: PlaceOfRecord }): ReactNode {
  const { item, around, place, onClose, onPlaced } = props;
  const { t } = useTexts();
  const may = useMay();
  const queryClient = useQueryClient();
  const [geometry, setGeometry] = useState<Geometry | null>(place.geometry);
  const [area, setArea] = useState<PickerRecord | null>(place.area ?? null);
  const [fault, setFault] = useState<string | null>(null);
  // Said in the summary when somebody tries to save it, not at every letter.
  const [said, setSaid] = useState<string | null>(null);
  const save = useSave(
    item.layer,
    () => place.put(geometry, area?.id ?? null),
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
        {...(around && { around })}
        givenArea={place.givenArea}
      />
      {item.layer === 'companies' && may('sites.read') && (
        <RecordPicker
          label={t('map.field.area')}
          name="businessAreaId"
          value={area}
          onChange={setArea}
          search={findBusinessAreas}
        />
      )}
    </FormLayout>
  );
}

const noProblems = [] as const;
