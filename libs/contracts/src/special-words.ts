/**
 * Words that point at what the GDPR's article 9 calls special categories. A hint for who writes, never a judgement: it may miss, and it
 * may be wrong, so nothing is refused by it. A firm's trade (a hospital, a pharmacy, health services) is no person's health.
 */
export const specialCategories = ['health', 'religion', 'union', 'origin', 'orientation', 'politics'] as const;
export type SpecialCategory = (typeof specialCategories)[number];

interface Vocabulary {
  /** Beginnings of words: whatever ending follows belongs to the word. */
  readonly stems: readonly string[];
  /** Words that hit only as they stand, since longer words with the same beginning mean something else. */
  readonly whole?: readonly string[];
}

const vocabularies: Readonly<Record<SpecialCategory, Vocabulary>> = {
  health: {
    stems: [
      // Finnish; the end of a compound is what tells ("pitkäaikaissairaus", "rintasyöpä")
      String.raw`\p{L}{0,30}sairau(?:s(?!vakuut)|de|t|ks)`,
      'sairast(?!o)',
      'sairasl',
      'sairaspois',
      'saikulla',
      'saikulle',
      'saikku',
      String.raw`\p{L}{0,20}syöpä(?!tutkimu|järjest|säät|yhdisty)`,
      'masennu',
      'masentun',
      'masentui',
      String.raw`\p{L}{0,10}uupumu`,
      'uupunu',
      'uupui',
      'ahdistunei',
      'ahdistushäi',
      'mielenterve(?!yspalvelu|ystyö|yskuntou|yskesku)',
      'mielialahäi',
      'mielisai',
      'skitsofren',
      'psykoos',
      'itsemurh',
      'diagnoos',
      'lääkity',
      'raskaana',
      'raskau(?:s|de|t)',
      'keskenmen',
      'työkyvyt',
      'vajaakunto',
      'kuntoutustu',
      'vammai(?:nen|se)',
      'vammautu',
      'invalid(?:i|ite)',
      'diabee',
      'epileps',
      'dementi',
      'muistisai',
      'alkoholism',
      'alkoholisti',
      'päihdeongelm',
      'päihderiippu',
      'huumeriippu',
      'sydäninfark',
      'sydänkohtau',
      'aivoinfark',
      'aivohalvau',
      'halvaantu',
      'migreen',
      'terveydentil',
      'terveysongelm',
      'terveyssy',
      'terveystie(?:to|do)',
      // Swedish
      'sjukskriv',
      'sjukledi',
      'sjukfrånvar',
      'sjukpension',
      'insjukn',
      String.raw`\p{L}{0,20}sjukdom`,
      'deprimer',
      'utmattning',
      'utmattad',
      'utbränd',
      'gravid',
      'missfall',
      'medicinering',
      'arbetsoförm',
      'funktionsned',
      'funktionshind',
      'självmord',
      'ångest',
      'hälsotillst',
      'psykisk[at]? ohälsa',
      'alkoholmissbruk',
      'drogmissbruk',
      'hjärtinfark',
      'förlama',
      'migrän',
      'epilepsi',
      // English, and what the languages share
      'sick[ -](?:leave|note|day)',
      'sickness',
      'illness',
      '(?:is|was|fell|fallen|mentally|seriously|chronically) ill(?!\\p{L})',
      'cancer(?! research)',
      'depress(?:ion|ed)',
      'burn-?out',
      'burn(?:ed|t) out',
      'diagnos(?!ti)',
      'pregnan',
      'miscarr',
      'medication',
      'disabilit',
      'unfit for work',
      'mental health(?! service)',
      'suicid',
      'addict(?:ed|ion)',
      'health (?:condition|problem|issue)',
      'diabet',
      'alzheimer',
      'parkinson',
      'schizo',
      'anore[kx]',
      'autis[mt]',
      'migraine',
      'stroke patient',
    ],
    whole: [
      'sairas',
      'sairaan',
      'sairaana',
      'sairaaksi',
      'sairaat',
      'syövän',
      'syövästä',
      'syövässä',
      'syöpiä',
      'sjuk',
      'sjuka',
      'sick',
      'adhd',
      'hiv',
      'aids',
    ],
  },
  religion: {
    stems: [
      'uskonno',
      'uskonto',
      'uskovai',
      'muslim',
      'islamilai',
      'luterilai',
      'ortodoksi',
      'juutalai',
      'helluntailai',
      'jehova',
      'lestadiolai',
      'ateist',
      'katolilai',
      'kristity',
      'religion',
      'religiös',
      'religious',
      'troende',
      'lutheran',
      'katoli[ks]',
      'judisk',
      'læstadian',
      'laestadian',
      'jewish',
      'atheist',
    ],
  },
  union: {
    stems: [
      'ammattilii',
      'ammattijärjest',
      'ammattiosast',
      String.raw`\p{L}{0,6}luottamusm`,
      'ay-(?:akti|jäsen|liik|väk)',
      'fackförbund',
      'fackförening',
      'fackanslut',
      'fackmedlem',
      'fackli',
      'trade union',
      'union (?:member|rep)',
      'shop steward',
    ],
  },
  origin: {
    stems: [
      'etni[ns]',
      'romani(?!a|en)',
      'mustalai',
      'saamelai',
      'maahanmuuttajatau',
      'ulkomaalaistau',
      'pakolai',
      'turvapaikanh',
      'etnisk',
      'romsk',
      'samisk',
      'zigen',
      'invandrarbak',
      'flykting',
      'asylsök',
      'ethnic',
      'racial',
      'refugee',
      'asylum seek',
      'immigrant background',
    ],
  },
  orientation: {
    stems: [
      'homose[kx]',
      'homopar',
      'lesbo',
      'lesbi',
      'bise[kx]su',
      'seksuaali',
      'transsuku',
      'transihmi',
      'sateenkaariperh',
      'queer',
      'hlbt',
      'hbtq',
      'lgbt',
      'sexuell läggning',
      'transperson',
      'transgender',
      'sexual orientation',
    ],
    whole: ['homo', 'homon', 'homona', 'homoja', 'homot', 'gay'],
  },
  politics: {
    stems: [
      'poliitti(?:nen|se|sia|sta|set) (?:kanta|kanna|mielip|vakaum|näkem)',
      'puoluekan',
      'puolueen jäsen',
      'kokoomuslai',
      'demari',
      'keskustalai',
      'perussuomalai',
      'vasemmistolai',
      'sosialidemokraa',
      'kommunist',
      'partimedlem',
      'politiska? åsikt',
      'socialdemokrat',
      'sannfinländ',
      'political (?:opinion|view)',
      'party member',
      'communist',
      'social democrat',
    ],
  },
};

/** One reading of the text for all categories: a hit can begin only where a word begins, so the work grows with the text alone. */
const pattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${specialCategories
    .map((category) => {
      const { stems, whole = [] } = vocabularies[category];
      const parts = [String.raw`(?:${stems.join('|')})\p{L}*`];
      if (whole.length > 0) parts.push(String.raw`(?:${whole.join('|')})(?!\p{L})`);
      return `(?<${category}>${parts.join('|')})`;
    })
    .join('|')})`,
  'giu',
);

export interface SpecialWord {
  /** As it is written in the text, where it stands first. */
  readonly word: string;
  readonly category: SpecialCategory;
}

/** What in a free text points at a special category, each word once, in the order of the text. */
export function specialWordsIn(text: string): SpecialWord[] {
  const found = new Map<string, SpecialWord>();
  for (const { 0: word, groups } of text.normalize('NFC').matchAll(pattern)) {
    const category = specialCategories.find((one) => groups?.[one] !== undefined);
    const key = word.toLowerCase();
    if (category && !found.has(key)) found.set(key, { word, category });
  }
  return [...found.values()];
}
