/** The nouns of the rail, in the order people meet them, and who sees each. */
import type { Permission } from '@elinvoima/contracts';
import {
  Accessibility,
  Building2,
  CalendarDays,
  ChartColumn,
  ClipboardCheck,
  ClipboardList,
  FileDown,
  FileQuestionMark,
  FileText,
  Hourglass,
  KeyRound,
  LandPlot,
  Lightbulb,
  Mail,
  Merge,
  MessagesSquare,
  PackageOpen,
  ScrollText,
  Settings,
  ShieldCheck,
  Sun,
  Tags,
  Trash2,
  Upload,
  Users,
  Webhook,
  Wrench,
  type LucideIcon,
} from 'lucide-react';
import { families, type Family } from '../routing/siblings.js';
import type { ScreenText } from '../texts/texts-provider.js';

export interface NavigationItem {
  readonly to: string;
  readonly name: ScreenText;
  /** The same name with soft hyphens, where it is longer than the folded rail is wide. */
  readonly narrow?: ScreenText;
  readonly Icon: LucideIcon;
  /** Shown to who has any of these; to everybody when there are none. */
  readonly permissions: readonly Permission[];
  /** Sibling pages that are reached through this one and light the same item. */
  readonly also?: readonly string[];
}

const addressesOf = (family: Family): readonly string[] => families[family].map(({ to }) => to);

export const nouns: readonly NavigationItem[] = [
  { to: '/', name: 'shell.nav.home', Icon: Sun, permissions: [] },
  {
    to: '/companies',
    name: 'shell.nav.companies',
    narrow: 'ui.nav.narrow.companies',
    Icon: Building2,
    permissions: ['companies.read'],
    also: addressesOf('companies'),
  },
  {
    to: '/interactions',
    name: 'shell.nav.interactions',
    narrow: 'ui.nav.narrow.interactions',
    Icon: MessagesSquare,
    permissions: ['interactions.read', 'interactions.write-own'],
    also: [...addressesOf('dealings'), '/handovers'],
  },
  {
    to: '/events',
    name: 'shell.nav.events',
    Icon: CalendarDays,
    permissions: ['events.read', 'cooperations.read'],
    also: addressesOf('gatherings'),
  },
  {
    to: '/enquiries',
    name: 'shell.nav.land',
    Icon: LandPlot,
    permissions: ['enquiries.read'],
    also: addressesOf('land'),
  },
  {
    to: '/surveys',
    name: 'shell.nav.voices',
    Icon: ClipboardList,
    permissions: ['surveys.read'],
    also: addressesOf('voices'),
  },
  {
    to: '/initiatives',
    name: 'shell.nav.initiatives',
    Icon: Lightbulb,
    permissions: ['initiatives.read'],
    also: addressesOf('initiatives'),
  },
  {
    to: '/indicators',
    name: 'shell.nav.indicators',
    Icon: ChartColumn,
    permissions: ['indicators.read'],
    also: addressesOf('figures'),
  },
  {
    to: '/reports',
    name: 'shell.nav.reports',
    Icon: FileText,
    permissions: ['reports.read'],
    also: addressesOf('reports'),
  },
];

/** What the pages of administration are about, in the order in which they are shown. */
export const administrationGroups = ['people', 'privacy', 'data', 'integrations'] as const;

export interface AdministrationPage extends NavigationItem {
  readonly group: (typeof administrationGroups)[number];
}

/** Pages that few need, and seldom: they are reached through the page of administration, which shows each with a sentence. */
export const administrationPages: readonly AdministrationPage[] = [
  { group: 'people', to: '/users', name: 'users.title', Icon: Users, permissions: ['users.read'] },
  {
    group: 'people',
    to: '/access-reviews',
    name: 'access-reviews.title',
    Icon: ClipboardCheck,
    permissions: ['users.read'],
  },
  { group: 'people', to: '/audit', name: 'trail.title', Icon: ScrollText, permissions: ['audit.read'] },
  { group: 'privacy', to: '/privacy', name: 'privacy-page.title', Icon: ShieldCheck, permissions: ['privacy.read'] },
  { group: 'privacy', to: '/retention', name: 'retention.title', Icon: Hourglass, permissions: ['retention.read'] },
  {
    group: 'privacy',
    to: '/information-requests',
    name: 'information-requests.title',
    Icon: FileQuestionMark,
    permissions: ['information-requests.read'],
  },
  {
    group: 'privacy',
    to: '/accessibility-feedback',
    name: 'accessibility-feedback.title',
    Icon: Accessibility,
    permissions: ['accessibility-feedback.read'],
  },
  { group: 'data', to: '/imports', name: 'shell.nav.imports', Icon: Upload, permissions: ['imports.read'] },
  { group: 'data', to: '/company-tags', name: 'company-tags.title', Icon: Tags, permissions: ['bulk-changes.write'] },
  { group: 'data', to: '/merges', name: 'merges.list.title', Icon: Merge, permissions: ['merges.write'] },
  {
    group: 'data',
    to: '/full-export',
    name: 'full-export.title',
    Icon: PackageOpen,
    permissions: ['full-export.write'],
  },
  { group: 'integrations', to: '/outbox', name: 'shell.nav.outbox', Icon: Mail, permissions: ['outbox.read'] },
  { group: 'integrations', to: '/api-keys', name: 'api-keys.title', Icon: KeyRound, permissions: ['api-keys.write'] },
  { group: 'integrations', to: '/webhooks', name: 'webhooks.title', Icon: Webhook, permissions: ['webhooks.write'] },
];

export const administration: readonly NavigationItem[] = [
  {
    to: '/administration',
    name: 'ui.nav.administration',
    Icon: Wrench,
    permissions: administrationPages.flatMap(({ permissions }) => permissions),
    also: administrationPages.map(({ to }) => to),
  },
  { to: '/exports', name: 'shell.nav.exports', Icon: FileDown, permissions: ['exports.write'] },
  { to: '/bin', name: 'shell.nav.bin', Icon: Trash2, permissions: ['bin.read'] },
  { to: '/settings', name: 'shell.nav.settings', Icon: Settings, permissions: [] },
];

/** The items a person may see, of those that have a page. */
export function visibleItems<Item extends NavigationItem>(
  items: readonly Item[],
  permissions: readonly Permission[],
  hasPage: (path: string) => boolean,
): Item[] {
  return items.filter(
    (item) =>
      hasPage(item.to) &&
      (item.permissions.length === 0 || item.permissions.some((permission) => permissions.includes(permission))),
  );
}

export function isWithin(item: NavigationItem, pathname: string): boolean {
  return [item.to, ...(item.also ?? [])].some(
    (path) => pathname === path || (path !== '/' && pathname.startsWith(`${path}/`)),
  );
}
