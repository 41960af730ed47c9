/** Places as people read them: "12 / 98", and how they changed, in words. */
import { useTexts } from '../../texts/texts-provider.js';
import type { Ranking } from './rankings.api.js';

interface RankingWords {
  readonly place: (ranking: Pick<Ranking, 'rank' | 'compared'>) => string;
  readonly change: (ranking: Ranking) => string;
}

export function useRankingWords(): RankingWords {
  const { t } = useTexts();
  return {
    place: ({ rank, compared }) => {
      if (rank === null) return t('rankings.notPublished');
      return compared === null ? t('rankings.rankAlone', { rank }) : t('rankings.rankOf', { rank, compared });
    },
    change: ({ before, gained, class: group, rank }) => {
      if (before === null) return t('rankings.first');
      if (gained === null)
        return rank !== null && before.class !== group ? t('rankings.otherClass') : t('rankings.notComparable');
      if (gained === 0) return t('rankings.same');
      return gained > 0 ? t('rankings.gained', { gained }) : t('rankings.lost', { lost: -gained });
    },
  };
}
