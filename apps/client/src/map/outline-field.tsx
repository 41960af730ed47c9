/**
 * Where something is: lines of coordinates to write, and beside them the same on a map to draw. Each shows what the other did.
 * While what is written cannot be read, the form is told (`onFault`) and the last readable outline stays.
 */
import { areaOf, type Geometry } from '@elinvoima/contracts';
import { useState, type ReactNode } from 'react';
import { useTexts } from '../texts/texts-provider.js';
import { Button } from '../ui/button.js';
import { TextArea } from '../ui/text-area.js';
import { AreaMap } from './area-map.js';
import type { MapFeature } from './map-feature.js';
import styles from './outline-field.module.css';
import { readOutline, textOf, type OutlineShape } from './outline-text.js';

export interface OutlineFieldProps<Value extends Geometry = Geometry> {
  readonly label: string;
  /** The member of the request body: `geometry` unless told. */
  readonly name?: string;
  readonly description?: string;
  /** An outline; a point; or `place`, either of them (premises). */
  readonly shape: OutlineShape;
  readonly value: Value | null;
  readonly onChange: (value: Value | null) => void;
  /** What lies around, drawn quietly. */
  readonly around?: readonly MapFeature[];
  /** Square metres as the deed says, to compare with. */
  readonly givenArea?: number | null;
  /** A sentence while what is written cannot be read, null again when it can: put it among the form's `problems`. */
  readonly onFault?: (sentence: string | null) => void;
}

const noFeatures: readonly MapFeature[] = [];

export function OutlineField<Value extends Geometry = Geometry>(props: OutlineFieldProps<Value>): ReactNode {
  const { label, name = 'geometry', shape, value, onChange, around = noFeatures, givenArea = null, onFault } = props;
  const { t, formats } = useTexts();
  const [text, setText] = useState(() => textOf(value));
  const [tool, setTool] = useState<'area' | 'point'>(
    shape === 'point' || (shape === 'place' && value?.type === 'Point') ? 'point' : 'area',
  );
  const read = readOutline(text, shape);
  const fault = read.fault && t(`map.outline.fault.${read.fault.code}`, { line: read.fault.line });
  const area = value && areaOf(value);
  const square = (metres: number) => `${formats.number(Math.round(metres))} m²`;

  const write = (written: string) => {
    setText(written);
    const next = readOutline(written, shape);
    onFault?.(next.fault ? t(`map.outline.fault.${next.fault.code}`, { line: next.fault.line }) : null);
    if (!next.fault) onChange(next.geometry as Value | null);
  };
  return (
    <div className={styles.field} data-span="all">
      <div className={styles.words}>
        <TextArea
          notesSpecialWords={false}
          label={label}
          name={name}
          description={props.description ?? t(`map.outline.hint.${shape}`)}
          error={fault}
          rows={8}
          placeholder={'363125.4 6774210.8'}
          value={text}
          onChange={write}
        />
        <p className={styles.area} role="status">
          {area !== null && t('map.outline.area', { area: square(area) })}
          {area !== null && givenArea !== null && givenArea > 0 && (
            <>
              {' '}
              {t('map.outline.given', {
                area: square(givenArea),
                difference: formats.number(Math.round(((area - givenArea) / givenArea) * 100)),
              })}
            </>
          )}
        </p>
        <div className={styles.tools}>
          {shape === 'place' && (
            <Button size="s" onPress={() => setTool(tool === 'area' ? 'point' : 'area')}>
              {t(tool === 'area' ? 'map.outline.drawPoint' : 'map.outline.drawArea')}
            </Button>
          )}
          {text !== '' && (
            <Button size="s" variant="quiet" onPress={() => write('')}>
              {t('map.outline.clear')}
            </Button>
          )}
        </div>
      </div>
      <AreaMap
        label={t('map.outline.map', { label })}
        isEmbedded
        features={around}
        outline={{ shape: tool, geometry: value, onChange: (drawn) => write(textOf(drawn)) }}
      />
      <p className={styles.hint}>{t(tool === 'area' ? 'map.outline.howArea' : 'map.outline.howPoint')}</p>
    </div>
  );
}
