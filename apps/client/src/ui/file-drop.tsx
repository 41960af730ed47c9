/** Takes a file by choosing or by dropping; says which one was taken. */
import { Upload } from 'lucide-react';
import { useRef, useState, type ReactNode } from 'react';
import { useTexts } from '../texts/texts-provider.js';
import { Button } from './button.js';
import { FieldFrame } from './field.js';
import styles from './file-drop.module.css';
import { useField, type FieldProps } from './form-context.js';

export interface FileDropProps extends FieldProps {
  readonly value: File | null;
  readonly onChange: (file: File) => void;
  /** As in `accept` of a file input: `.json,.zip`. */
  readonly accept?: string;
}

export function FileDrop(props: FileDropProps): ReactNode {
  const { value, onChange, accept } = props;
  const { t, formats } = useTexts();
  const ids = useField(props);
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  return (
    <FieldFrame field={props} ids={ids}>
      {/* Dropping is a second way for a pointer; the button and the field are for everybody. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div
        className={styles.drop}
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          const file = event.dataTransfer.files[0];
          if (file && !props.isDisabled) onChange(file);
        }}
      >
        <input
          {...ids.control}
          ref={input}
          className="visually-hidden"
          type="file"
          accept={accept}
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file) onChange(file);
            // The same file may be chosen again after it was mended.
            event.target.value = '';
          }}
        />
        <Button
          icon={<Upload />}
          excludeFromTabOrder
          isDisabled={props.isDisabled ?? false}
          onPress={() => input.current?.click()}
        >
          {t('ui.file.choose')}
        </Button>
        <span className={styles.words}>
          {value
            ? `${t('ui.file.chosen', { name: value.name })} (${formats.number(Math.max(1, Math.round(value.size / 1024)))}\u00a0kt)`
            : t('ui.file.drop')}
        </span>
      </div>
      <span className="visually-hidden" role="status">
        {value && t('ui.file.chosen', { name: value.name })}
      </span>
    </FieldFrame>
  );
}
