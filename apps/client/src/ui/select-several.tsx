/** Any of several known choices. A button says what is chosen and opens the list of them; a long list can be searched. */
import { ChevronDown } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { useTexts } from '../texts/texts-provider.js';
import { Button } from './button.js';
import { FieldFrame } from './field.js';
import fieldStyles from './field.module.css';
import { useField, type FieldProps } from './form-context.js';
import type { Choice } from './select.js';
import styles from './select-several.module.css';

export interface SelectSeveralProps<Value extends string> extends FieldProps {
  readonly options: readonly Choice<Value>[];
  readonly value: readonly Value[];
  /** In the order of the options. */
  readonly onChange: (value: Value[]) => void;
  /** What the button says while nothing is chosen. */
  readonly placeholder: string;
}

/** So many are seen at a glance. */
const seenAtOnce = 10;

const plain = (words: string): string => words.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

export function SelectSeveral<Value extends string>(props: SelectSeveralProps<Value>): ReactNode {
  const { options, value, onChange, placeholder, label, isDisabled = false } = props;
  const { t } = useTexts();
  const ids = useField(props);
  const [sought, setSought] = useState('');
  const chosen = options.filter((option) => value.includes(option.value));
  // What was chosen and is no choice any more, such as somebody who has left, stays until it is taken away.
  const others = value.filter((each) => options.every((option) => option.value !== each));
  const said = [...chosen.map((option) => option.label), ...(others.length > 0 ? [`+${others.length}`] : [])];
  const shown = options.filter((option) => plain(option.label).includes(plain(sought.trim())));
  const choose = (keys: ReadonlySet<unknown>) =>
    onChange([...options.filter((option) => keys.has(option.value)).map((option) => option.value), ...others]);
  return (
    <FieldFrame field={props} ids={ids} as="group">
      <DialogTrigger onOpenChange={() => setSought('')}>
        <AriaButton
          id={ids.id}
          className={`${fieldStyles.input ?? ''} ${styles.button ?? ''}`}
          isDisabled={isDisabled}
          aria-labelledby={`${ids.labelId} ${ids.id}-chosen`}
        >
          <span id={`${ids.id}-chosen`} className={styles.chosen}>
            {said.length === 0 ? placeholder : said.join(', ')}
          </span>
          <ChevronDown aria-hidden size={16} />
        </AriaButton>
        <Popover className={styles.popover ?? ''} placement="bottom start">
          <Dialog className={styles.dialog ?? ''} aria-label={label}>
            {options.length > seenAtOnce && (
              <input
                className={fieldStyles.input}
                type="search"
                aria-label={t('ui.several.search')}
                placeholder={t('ui.several.search')}
                autoComplete="off"
                spellCheck={false}
                value={sought}
                onChange={(event) => setSought(event.target.value)}
              />
            )}
            <ListBox
              className={styles.list ?? ''}
              aria-label={label}
              items={shown.map((option) => ({ ...option, id: option.value }))}
              selectionMode="multiple"
              selectedKeys={value}
              onSelectionChange={(keys) =>
                choose(keys === 'all' ? new Set([...value, ...shown.map((option) => option.value)]) : keys)
              }
              // Escape closes the list and leaves what is chosen.
              escapeKeyBehavior="none"
              renderEmptyState={() => <p className={styles.nothing}>{t('ui.several.nothing')}</p>}
            >
              {(option) => (
                <ListBoxItem id={option.id} textValue={option.label} className={styles.option ?? ''}>
                  <span className={styles.box} aria-hidden />
                  <span>{option.label}</span>
                </ListBoxItem>
              )}
            </ListBox>
            {value.length > 0 && (
              <Button variant="quiet" size="s" onPress={() => onChange([])}>
                {t('ui.several.clear')}
              </Button>
            )}
          </Dialog>
        </Popover>
      </DialogTrigger>
    </FieldFrame>
  );
}
