/** The further actions of a record or a page, behind one button. */
import { Ellipsis } from 'lucide-react';
import type { ReactNode } from 'react';
import { Header } from 'react-aria-components/Header';
import {
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  MenuSection as AriaMenuSection,
  MenuTrigger,
} from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Button, type ButtonProps } from './button.js';
import styles from './menu.module.css';

export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly icon?: ReactNode;
  readonly isDanger?: boolean;
  /** For a choice among several: shows a mark, and the item says that it is chosen. */
  readonly isChosen?: boolean;
  readonly onAction: () => void;
}

export interface MenuSection {
  readonly title: string;
  readonly items: readonly MenuItem[];
}

export interface MenuProps {
  /** The name of the button. */
  readonly label: string;
  readonly items?: readonly MenuItem[];
  readonly sections?: readonly MenuSection[];
  /** How the button looks; three dots by default. */
  readonly button?: Partial<Pick<ButtonProps, 'variant' | 'size' | 'icon' | 'iconOnly'>>;
}

export function Menu({ label, items = [], sections = [], button }: MenuProps): ReactNode {
  return (
    <MenuTrigger>
      <Button variant="quiet" iconOnly icon={<Ellipsis />} {...button}>
        {label}
      </Button>
      <Popover className={styles.popover ?? ''} placement="bottom end">
        <AriaMenu className={styles.menu ?? ''} aria-label={label}>
          {items.map((item) => (
            <Item key={item.id} item={item} />
          ))}
          {sections.map((section) => {
            const chosen = section.items.filter((item) => item.isChosen).map(({ id }) => id);
            const isChoice = section.items.some((item) => item.isChosen !== undefined);
            return (
              <AriaMenuSection
                key={section.title}
                className={styles.section ?? ''}
                {...(isChoice && {
                  selectionMode: 'single' as const,
                  selectedKeys: chosen,
                  disallowEmptySelection: true,
                })}
              >
                <Header className={styles.title ?? ''}>{section.title}</Header>
                {section.items.map((item) => (
                  <Item key={item.id} item={item} />
                ))}
              </AriaMenuSection>
            );
          })}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

function Item({ item }: { readonly item: MenuItem }): ReactNode {
  return (
    <AriaMenuItem
      id={item.id}
      className={styles.item ?? ''}
      textValue={item.label}
      data-danger={item.isDanger || undefined}
      onAction={item.onAction}
    >
      {item.icon}
      <span>{item.label}</span>
    </AriaMenuItem>
  );
}
