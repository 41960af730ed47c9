/** Made-up plans and proposals: days are counted from the day of loading, themes by their place in the programme's list. */

export interface PlannedPlace {
  name: string;
  level: 'regional' | 'master' | 'detailed';
  use: 'business' | 'housing' | 'mixed' | 'recreation' | 'services';
  area: string;
  theme: number | null;
  stages: (readonly [stage: string, offset: number])[];
  /** Plots, k-m², hectares and dwellings: of each the estimate, then what was decided. */
  effects?: (number | null)[];
  score?: { value: number; evidence: string | null; on: number };
}

export const planned: readonly PlannedPlace[] = [
  {
    name: 'Eteläisen yritysalueen asemakaava',
    level: 'detailed',
    use: 'business',
    area: 'Eteläinen yritysalue',
    theme: 0,
    stages: [
      ['planned', -640],
      ['initiated', -420],
      ['oas', -400],
      ['draft', -260],
      ['proposal', -60],
    ],
    effects: [14, null, 42_000, null, 21.5, null, null, null],
    score: { value: 2, evidence: 'Neljä yritystä on kysynyt alueen tontteja ennen kaavan valmistumista.', on: -30 },
  },
  {
    name: 'Asemanseudun asemakaavan muutos',
    level: 'detailed',
    use: 'mixed',
    area: 'Asemanseutu',
    theme: 3,
    stages: [
      ['initiated', -700],
      ['oas', -690],
      ['draft', -520],
      ['proposal', -300],
      ['approved', -45],
    ],
    effects: [3, 2, 9_500, 8_200, 6.2, 6.2, 120, 140],
    score: { value: 1, evidence: 'Asuntotuotannon odotetaan alkavan heti, kun kaava on lainvoimainen.', on: -40 },
  },
  {
    name: 'Kylien osayleiskaava',
    level: 'master',
    use: 'housing',
    area: 'Pohjoiset kylät',
    theme: 5,
    stages: [
      ['planned', -720],
      ['initiated', -350],
      ['oas', -330],
      ['draft', -90],
    ],
    effects: [null, null, null, null, 310, null, 85, null],
  },
  {
    name: 'Rantojen osayleiskaavan tarkistus',
    level: 'master',
    use: 'recreation',
    area: 'Ranta-alueet',
    theme: 4,
    stages: [
      ['initiated', -500],
      ['oas', -470],
      ['suspended', -140],
    ],
  },
  {
    name: 'Logistiikka-alueen asemakaava',
    level: 'detailed',
    use: 'business',
    area: 'Liittymän seutu',
    theme: 1,
    stages: [
      ['planned', -230],
      ['initiated', -35],
    ],
    effects: [6, null, 60_000, null, 34, null, null, null],
    score: {
      value: 1,
      evidence: 'Alueelta on käyty kaksi sijoittumisneuvottelua; vaikutus on vielä odotettu.',
      on: -20,
    },
  },
  {
    name: 'Palvelukeskuksen asemakaava',
    level: 'detailed',
    use: 'services',
    area: 'Keskusta',
    theme: null,
    stages: [
      ['initiated', -720],
      ['draft', -600],
      ['proposal', -480],
      ['approved', -330],
      ['in_force', -270],
    ],
    effects: [2, 2, 5_400, 5_100, 2.1, 2.1, null, null],
    score: { value: 3, evidence: 'Kaksi tonttia on myyty ja rakentaminen on alkanut.', on: -100 },
  },
  {
    name: 'Teollisuusalueen laajennus',
    level: 'detailed',
    use: 'business',
    area: 'Itäinen teollisuusalue',
    theme: 2,
    stages: [['planned', -120]],
    effects: [8, null, null, null, 12, null, null, null],
  },
  {
    name: 'Kunnan strateginen yleiskaava',
    level: 'master',
    use: 'mixed',
    area: 'Koko kunta',
    theme: 6,
    stages: [['planned', -300]],
  },
  {
    name: 'Vanhan kaatopaikan asemakaava',
    level: 'detailed',
    use: 'recreation',
    area: 'Läntinen metsäalue',
    theme: null,
    stages: [
      ['initiated', -650],
      ['oas', -630],
      ['lapsed', -200],
    ],
  },
];

export interface SentDocument {
  title: string;
  kind: 'proposal' | 'statement' | 'opinion';
  on: number;
  /** Who sent it, when it was not the municipality. */
  sender?: string;
  proposals: (readonly [
    text: string,
    theme: number | null,
    outcome?: 'accepted' | 'partly' | 'not',
    decided?: number,
  ])[];
}

export const sent: readonly SentDocument[] = [
  {
    title: 'Lausunto maakuntakaavan luonnoksesta',
    kind: 'statement',
    on: -410,
    proposals: [
      ['Yritysalueen varaus valtatien liittymän molemmin puolin', 0, 'accepted', -150],
      ['Poikittaisen tien parantaminen kehittämismerkinnällä', 1, 'partly', -150],
      ['Kantatien ohituskaistan tilavaraus', 2, 'not', -150],
      ['Seisakkeen varaus taajamajunaliikenteelle', 3, 'partly', -150],
      ['Kylien kehittämisvyöhyke keskeisiin kyliin', 5, 'accepted', -150],
    ],
  },
  {
    title: 'Ehdotus matkailun kehittämisalueeksi',
    kind: 'proposal',
    on: -180,
    proposals: [
      ['Vesistön virkistysreitin merkintä', 4],
      ['Satamien ja rantautumispaikkojen kohdemerkinnät', 4],
    ],
  },
  {
    title: 'Lausunto maakuntakaavan ehdotuksesta',
    kind: 'statement',
    on: -38,
    proposals: [
      ['Seisakkeen varaus taajamajunaliikenteelle uudelleen', 3],
      ['Logistiikka-alueen laajennus liittymän itäpuolelle', 1],
      ['Suunnittelutarvealueiden rajaus kyliin', 6],
    ],
  },
  {
    title: 'Yrityksen mielipide ehdotuksesta',
    kind: 'opinion',
    on: -33,
    sender: 'Esimerkkiyritys Oy',
    proposals: [['Oman tontin merkintä teollisuusalueeksi', null]],
  },
];
