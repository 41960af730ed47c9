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
  type NavigationItem,
} from '../navigation.js';

export interface ShownItem extends NavigationItem {
  readonly label: string;
  readonly isCurrent: boolean;
}

interface Navigation {
  readonly nouns: ShownItem[];
  readonly administration: ShownItem[];
  /** Reached through the page of administration, and by name from the palette. */
  readonly administrationPages: ShownItem[];
}

export function useNavigation(): Navigation {
  const router = useRouter();
  const { permissions } = useSession();
  const { t } = useTexts();
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  const shown = (items: readonly NavigationItem[]): ShownItem[] =>
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
