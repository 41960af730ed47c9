/** Parts of one record, one in sight at a time. Parts with an address of their own are `LinkTabs`. */
import { createLink, type LinkComponent } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, ReactNode, Ref } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components/Tabs';
import styles from './tabs.module.css';

export interface TabItem {
  readonly id: string;
  readonly title: string;
  readonly content: ReactNode;
}

export interface TabsProps {
  readonly label: string;
  readonly tabs: readonly TabItem[];
  readonly value?: string;
  readonly onChange?: (id: string) => void;
}

export function Tabs({ label, tabs, value, onChange }: TabsProps): ReactNode {
  return (
    <AriaTabs
      {...(value !== undefined && { selectedKey: value })}
      {...(onChange && { onSelectionChange: (key) => onChange(String(key)) })}
    >
      <TabList aria-label={label} className={styles.list ?? ''}>
        {tabs.map(({ id, title }) => (
          <Tab key={id} id={id} className={styles.tab ?? ''}>
            {title}
          </Tab>
        ))}
      </TabList>
      {tabs.map(({ id, content }) => (
        <TabPanel key={id} id={id} className={styles.panel ?? ''}>
          {content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}

/** On a phone the links are one line that scrolls: the page that is open stands in its middle. */
function showOpenPage(nav: HTMLElement | null): void {
  const open = nav?.querySelector<HTMLElement>('[aria-current="page"]');
  if (nav && open) nav.scrollLeft = open.offsetLeft - nav.offsetLeft - (nav.clientWidth - open.offsetWidth) / 2;
}

/** Holds `TabLink`s: sibling pages under one noun, such as events and cooperations. */
export function LinkTabs({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactNode {
  return (
    <nav ref={showOpenPage} aria-label={label} className={`${styles.list} ${styles.links}`}>
      {children}
    </nav>
  );
}

interface TabAnchorProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly ref?: Ref<HTMLAnchorElement>;
}

function TabAnchor({ children, ...props }: TabAnchorProps): ReactNode {
  return (
    <a {...props} className={styles.tab}>
      {children}
    </a>
  );
}

/** `<TabLink to="/events">…</TabLink>`; props of the router's Link. */
export const TabLink: LinkComponent<typeof TabAnchor> = createLink(TabAnchor);
