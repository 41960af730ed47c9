/** The items of navigation as this person sees them, with the one that is open marked. */
import { useRouter, useRouterState } from '@tanstack/react-router';
import { useSession } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import {
  administration,
  administrationPages,
  isWithin,
  nouns,
  visibleItems,
  type AdministrationPage,
  type NavigationItem,
} from '../navigation.js';

interface Shown {
  readonly label: string;
  readonly isCurrent: boolean;
}
export type ShownItem = NavigationItem & Shown;

interface Navigation {
  readonly nouns: ShownItem[];
  readonly administration: ShownItem[];
  /** Reached through the page of administration, and by name from the palette. */
  readonly administrationPages: (AdministrationPage & Shown)[];
}

export function useNavigation(): Navigation {
  const router = useRouter();
  const { permissions } = useSession();
  const { t } = useTexts();
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  const shown = <Item extends NavigationItem>(items: readonly Item[]): (Item & Shown)[] =>
    visibleItems(items, permissions, (path) => path in router.routesByPath).map((item) => ({
      ...item,
      label: t(item.name),
      isCurrent: isWithin(item, pathname),
    }));
  return {
    nouns: shown(nouns),
    administration: shown(administration),
    administrationPages: shown(administrationPages),
  };
}
