import type {
  AftercareOutcome,
  CaseUnit,
  Day,
  EnquiryChannel,
  EnquiryKind,
  EnquiryLostReason,
  EnquiryStage,
  OutcomeSource,
  ReservationEnding,
  Role,
  SiteProposalState,
  UsualTaskKey,
} from '@elinvoima/contracts';
import type { Requirement } from '@elinvoima/domain/enquiries';

/** Days are counted from the day of loading. */
export interface PlannedCase {
  title: string;
  kind: EnquiryKind;
  channel: EnquiryChannel;
  requirement: Requirement;
  /** The first is when it came. */
  stages: readonly (readonly [stage: EnquiryStage, offset: number, reason?: string])[];
  owner: Role;
  isOpen?: true;
  nextStep?: readonly [text: string, on: number];
  likelihood?: number;
  lostCode?: EnquiryLostReason;
  decision?: {
    caseNumber: string;
    kind: 'officer' | 'body';
    maker: string;
    meeting?: number;
    decided?: number;
    text?: string;
  };
  proposals?: readonly (readonly [
    site: string,
    reason: string,
    state: SiteProposalState,
    stateOn: number,
    stateReason?: string,
  ])[];
  tasks?: readonly (readonly [
    key: UsualTaskKey,
    unit: CaseUnit,
    title: string,
    owner: Role | null,
    due: number,
    answer?: readonly [text: string, on: number],
  ])[];
  reservation?: {
    site: string;
    since: number;
    until: number;
    fee?: number;
    /** Until when it was before it was given more time, when, and why. */
    extended?: readonly [untilBefore: number, on: number, reason: string];
    ending?: readonly [ReservationEnding, on: number];
  };
  commitment?: { site: string; jobs: number; investment: number; builtArea: number; builtBy: number; source: string };
  checks?: readonly {
    months: 3 | 6 | 12;
    on: number;
    jobs: number | null;
    investment: number | null;
    builtArea: number | null;
    source: OutcomeSource;
    words: string;
    outcome?: AftercareOutcome;
  }[];
}

/** Made up: one of each kind of moment between the first call and "it came true". */
export const plannedCases: readonly PlannedCase[] = [
  {
    title: 'Konepaja etsii tonttia uudelle hallille',
    kind: 'plot',
    channel: 'meeting',
    owner: 'land_use_officer',
    requirement: {
      areaMin: 5500,
      areaMax: 9000,
      uses: ['industry', 'workshop'],
      tenures: ['buy'],
      powerKw: 400,
      trafficNeeds: ['heavy_vehicles'],
      budget: 110_000,
      jobs: 9,
      investment: 1_400_000,
      buildingArea: 1800,
      notes: 'Nykyinen halli on ahdas; uudessa tarvitaan siltanosturi.',
    },
    stages: [
      ['received', -230],
      ['needs_assessed', -224],
      ['proposed', -215],
      ['visited', -201],
      ['negotiating', -180],
      ['in_decision', -20],
    ],
    nextStep: ['Tarkista kauppakirjan ehdot ostajan kanssa', 3],
    likelihood: 80,
    decision: { caseNumber: '512/2026', kind: 'body', maker: 'Kunnanhallitus', meeting: 8 },
    proposals: [
      ['Verstaskatu 6', 'Riittävän suuri 1 800 m²:n hallille, ja 500 kW saadaan tontin rajalle.', 'interested', -195],
      ['Verstaskatu 4', 'Samalla alueella, kaksi liittymää.', 'declined', -201, 'Tontti on hallille liian kapea'],
    ],
    tasks: [
      [
        'plan',
        'land_use',
        'Tarkista kaava, rakennusoikeus ja rakennuskiellot',
        'land_use_officer',
        -205,
        ['Rakennusoikeus riittää, rakennuskieltoja ei ole.', -210],
      ],
      ['water', 'water', 'Vesi- ja viemäriliittymä ja niiden kapasiteetti', 'service_manager', -6],
      ['permits', 'permits', 'Mitkä luvat tarvitaan ja milloin ne ehditään antaa', 'land_use_officer', 6],
      ['workforce', 'employment', 'Työvoiman saatavuus ja rekrytoinnin tuki', 'service_manager', 14],
    ],
    reservation: { site: 'Verstaskatu 6', since: -171, until: 12, fee: 900 },
  },
  {
    title: 'Palvelutalo keskustan kortteliin',
    kind: 'plot',
    channel: 'email',
    owner: 'coordinator',
    requirement: {
      areaMin: 1800,
      areaMax: 2600,
      uses: ['services'],
      tenures: ['buy', 'rent'],
      powerKw: 120,
      trafficNeeds: ['public_transport'],
      jobs: 14,
      investment: 2_900_000,
    },
    stages: [
      ['received', -290],
      ['needs_assessed', -284],
      ['proposed', -270],
      ['visited', -255],
      ['negotiating', -220],
    ],
    nextStep: ['Pyydä rahoituspäätös nähtäväksi', 9],
    likelihood: 60,
    proposals: [
      ['Kauppakuja 4', 'Aseman ja palvelujen vieressä, kaava sallii palvelurakentamisen.', 'interested', -250],
    ],
    tasks: [['price', 'land_use', 'Selvitä hinta ja luovutusehdot', 'land_use_officer', 20]],
    reservation: {
      site: 'Kauppakuja 4',
      since: -215,
      until: 150,
      fee: 1200,
      extended: [-32, -40, 'Hankkeen rahoituspäätös siirtyi kevääseen'],
    },
  },
  {
    title: 'Pinnoittamo harkitsi laajennusta',
    kind: 'plot',
    channel: 'phone',
    owner: 'land_use_officer',
    requirement: { areaMin: 4000, areaMax: 6000, uses: ['workshop'], tenures: ['buy'], powerKw: 200, jobs: 4 },
    stages: [
      ['received', -300],
      ['needs_assessed', -292],
      ['proposed', -280],
      ['negotiating', -252],
      ['lost', -67, 'Pankki ei lähtenyt mukaan'],
    ],
    lostCode: 'financing',
    proposals: [
      ['Verstaskatu 4', 'Sopivan kokoinen ja heti rakennettavissa.', 'declined', -67, 'Rahoitus ei järjestynyt'],
    ],
    reservation: { site: 'Verstaskatu 4', since: -250, until: -68, fee: 500, ending: ['expired', -67] },
  },
  {
    title: 'Komponenttitehdas Tehtaanmäelle',
    kind: 'plot',
    channel: 'meeting',
    owner: 'land_use_officer',
    requirement: {
      areaMin: 9000,
      areaMax: 13_000,
      uses: ['industry'],
      tenures: ['buy'],
      powerKw: 800,
      trafficNeeds: ['heavy_vehicles'],
      jobs: 12,
      investment: 1_800_000,
      buildingArea: 2100,
    },
    stages: [
      ['received', -430],
      ['needs_assessed', -424],
      ['proposed', -410],
      ['visited', -398],
      ['negotiating', -385],
      ['in_decision', -260],
      ['agreed', -228],
    ],
    nextStep: ['Soita ja kysy rakentamisen tilanne', -2],
    likelihood: 90,
    decision: {
      caseNumber: '188/2026',
      kind: 'body',
      maker: 'Kunnanhallitus',
      meeting: -228,
      decided: -228,
      text: 'Tontti myydään, rakentamisvelvoite 2 000 k-m²',
    },
    proposals: [['Valajankuja 3', 'Yli hehtaarin tontti, jolle saadaan tehtaan tarvitsema teho.', 'interested', -398]],
    reservation: { site: 'Valajankuja 3', since: -380, until: -200, fee: 1500, ending: ['converted', -225] },
    commitment: {
      site: 'Valajankuja 3',
      jobs: 12,
      investment: 1_800_000,
      builtArea: 2100,
      builtBy: 96,
      source: 'Kauppakirja ja yrityksen hankesuunnitelma',
    },
    checks: [
      {
        months: 3,
        on: -134,
        jobs: 0,
        investment: 320_000,
        builtArea: null,
        source: 'company',
        words: 'Maatyöt on tehty ja elementit tilattu. Rekrytointi alkaa, kun halli on pystyssä.',
      },
    ],
  },
  {
    title: 'Huoltokorjaamon siirto omaan halliin',
    kind: 'plot',
    channel: 'phone',
    owner: 'coordinator',
    requirement: {
      areaMin: 6000,
      areaMax: 9000,
      uses: ['workshop', 'storage'],
      tenures: ['buy'],
      powerKw: 160,
      jobs: 6,
      investment: 650_000,
      buildingArea: 900,
    },
    stages: [
      ['received', -690],
      ['needs_assessed', -683],
      ['proposed', -671],
      ['visited', -660],
      ['negotiating', -645],
      ['in_decision', -530],
      ['agreed', -510],
      ['realised', -120],
    ],
    decision: {
      caseNumber: '402/2025',
      kind: 'officer',
      maker: 'Tekninen johtaja',
      decided: -512,
      text: 'Tontti myydään, 41 §',
    },
    proposals: [['Valajankuja 5', 'Paikka korjaamolle ja ulkovarastolle.', 'interested', -655]],
    reservation: { site: 'Valajankuja 5', since: -640, until: -460, fee: 600, ending: ['converted', -505] },
    commitment: {
      site: 'Valajankuja 5',
      jobs: 6,
      investment: 650_000,
      builtArea: 900,
      builtBy: -150,
      source: 'Kauppakirja',
    },
    checks: [
      {
        months: 3,
        on: -415,
        jobs: null,
        investment: 80_000,
        builtArea: null,
        source: 'company',
        words: 'Rakennuslupa on saatu.',
      },
      {
        months: 6,
        on: -322,
        jobs: 2,
        investment: 410_000,
        builtArea: 500,
        source: 'seen',
        words: 'Runko on pystyssä. Kaksi asentajaa on palkattu etukäteen.',
      },
      {
        months: 12,
        on: -142,
        jobs: 7,
        investment: 690_000,
        builtArea: 920,
        source: 'company',
        words: 'Korjaamo toimii. Työpaikkoja tuli yksi enemmän kuin luvattiin.',
        outcome: 'realised',
      },
    ],
  },
  {
    title: 'Ravintolatila keskustasta',
    kind: 'premises',
    channel: 'web',
    owner: 'coordinator',
    isOpen: true,
    requirement: {
      areaMin: 150,
      areaMax: 260,
      uses: ['restaurant'],
      tenures: ['rent'],
      powerKw: 50,
      trafficNeeds: ['customer_parking'],
      budget: 2800,
      jobs: 8,
    },
    stages: [
      ['received', -41],
      ['needs_assessed', -39],
      ['proposed', -34],
      ['visited', -13],
    ],
    nextStep: ['Kysy omistajalta ilmanvaihdon uusimisesta', 2],
    likelihood: 50,
    proposals: [
      ['Kauppakuja 3, ravintolatila', 'Valmis keittiö ja rasvanerotus; terassipaikka torilla.', 'visited', -13],
      [
        'Kauppakuja 1, liiketila',
        'Torin laidalla, muutettavissa kahvilaksi.',
        'declined',
        -30,
        'Tilassa ei ole keittiötä',
      ],
    ],
    tasks: [
      [
        'change_of_use',
        'permits',
        'Sopiiko toiminta tilan käyttötarkoitukseen',
        'land_use_officer',
        -22,
        ['Sopii; käyttötarkoitusta ei tarvitse muuttaa.', -25],
      ],
      ['landlord', 'other', 'Vuokraehdot ja muutostyöt tilan omistajalta', 'coordinator', 5],
    ],
  },
  {
    title: 'Verkkokaupan varasto ja lähettämö',
    kind: 'premises',
    channel: 'email',
    owner: 'coordinator',
    requirement: {
      areaMin: 1500,
      areaMax: 3000,
      uses: ['logistics', 'storage'],
      tenures: ['rent'],
      trafficNeeds: ['heavy_vehicles', 'loading_dock'],
      budget: 9500,
      jobs: 15,
      investment: 400_000,
    },
    stages: [
      ['received', -19],
      ['needs_assessed', -15],
      ['proposed', -6],
    ],
    nextStep: ['Sovi tutustumiskäynti', 4],
    likelihood: 40,
    proposals: [
      [
        'Terminaalitie 2, lastausterminaali',
        'Kahdeksan lastauslaituria, vuokra budjetissa ja liittymä lähellä.',
        'proposed',
        -6,
      ],
    ],
    tasks: [['power', 'other', 'Sähköliittymän teho ja toimitusaika verkkoyhtiöltä', null, 9]],
  },
  {
    title: 'Puutuoteyritys kysyi raideyhteydestä',
    kind: 'plot',
    channel: 'phone',
    owner: 'land_use_officer',
    requirement: {
      areaMin: 20_000,
      areaMax: 40_000,
      uses: ['industry', 'logistics'],
      tenures: ['buy'],
      powerKw: 1200,
      trafficNeeds: ['rail', 'heavy_vehicles'],
      jobs: 25,
      investment: 6_000_000,
    },
    stages: [
      ['received', -11],
      ['needs_assessed', -5],
    ],
    nextStep: ['Valmistele ehdotus raiteen viereisestä tontista', 1],
    likelihood: 30,
  },
];

/** A planned case that has been written, and who owns it. */
export type Case = PlannedCase & { id: string; companyId: string | null; receivedAt: Date; ownerId: string | null };

/** What its parts are written with. */
export interface Written {
  cases: readonly Case[];
  day: (offset: number) => Day;
  site: (name: string) => string | null;
}
