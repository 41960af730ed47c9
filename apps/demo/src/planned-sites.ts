import type { DistanceTarget, Landowner, SiteConnection, SiteStatus, SiteTraffic, SiteUse } from '@elinvoima/contracts';

/** A line of the history: since so many days from the day of loading, why, and for a reservation until when. */
export type PlannedStatus = readonly [status: SiteStatus, since: number, note?: string, until?: number];

export interface PlannedSite {
  name: string;
  uses: readonly SiteUse[];
  /** The oldest first; the last one stands. */
  history: readonly PlannedStatus[];
  at: readonly [east: number, north: number];
  /** Of a plot: how wide and deep from its south-western corner. */
  size?: readonly [width: number, depth: number];
  floorArea?: number;
  zoning?: string;
  /** The part of the identifier after the municipality and the location area; an earlier one was parcelled into it. */
  register?: string;
  registerBefore?: string;
  salePrice?: number | null;
  monthlyRent?: number;
  powerKw?: number;
  traffic?: readonly SiteTraffic[];
  landowner?: Landowner;
  /** What must be built, by which day, and when it was. */
  obligation?: readonly [text: string, on: number, metOn?: number];
  availableFrom?: number;
  description?: string;
  /** What the catalogue says; none: not public. */
  publicText?: { fi: string; sv?: string; en?: string };
}

export interface PlannedSurroundings {
  locationArea: number;
  planName: string;
  connections: readonly SiteConnection[];
  distances: readonly { to: DistanceTarget; name: string; km: number }[];
  /** The plan under way that its planned plots wait for. */
  project?: string;
  plots: readonly PlannedSite[];
  premises: readonly PlannedSite[];
}

const free = (...days: readonly number[]): PlannedStatus[] =>
  days.map((day, n) => [n === 0 ? 'planned' : 'available', day, n === 0 ? undefined : 'Asemakaava lainvoimainen']);

/** Made-up plots and premises by the name of their business area. */
export const plannedSites: Readonly<Record<string, PlannedSurroundings>> = {
  'Tehtaanmäen yritysalue': {
    locationArea: 412,
    planName: 'Tehtaanmäen asemakaava',
    connections: ['street', 'electricity', 'water', 'sewer', 'storm_water', 'fibre'],
    distances: [
      { to: 'main_road', name: 'Valtatie 3', km: 2.4 },
      { to: 'railway_station', name: 'Parola', km: 1.8 },
      { to: 'centre', name: 'Parola', km: 2.1 },
    ],
    project: 'Teollisuusalueen laajennus',
    plots: [
      {
        name: 'Verstaskatu 2',
        uses: ['workshop', 'storage'],
        history: free(-700, -410),
        at: [357_720, 6_771_640],
        size: [70, 60],
        zoning: 'T-2',
        register: '3-21',
        registerBefore: '3-7',
        publicText: {
          fi: 'Tasainen tontti verstaalle tai varastolle. Katu on päällystetty ja kunnallistekniikka rajalla.',
          sv: 'Jämn tomt för verkstad eller lager. Kommunaltekniken finns vid gränsen.',
          en: 'Level plot for a workshop or storage. Water, sewer and fibre are at the border.',
        },
      },
      {
        name: 'Verstaskatu 4',
        uses: ['industry', 'workshop'],
        history: [
          ...free(-700, -410),
          ['reserved', -250, 'Varattu kyselylle', -68],
          ['available', -67, 'Varaus päättyi määräaikaan'],
        ],
        at: [357_800, 6_771_640],
        size: [80, 60],
        zoning: 'T-2',
        register: '3-22',
        registerBefore: '3-7',
        publicText: {
          fi: 'Kulmatontti, jolle pääsee kahdelta kadulta. Sopii kevyelle teollisuudelle.',
          sv: 'Hörntomt med infart från två gator. Lämpar sig för lätt industri.',
        },
      },
      {
        name: 'Verstaskatu 6',
        uses: ['industry', 'workshop'],
        history: [...free(-700, -410), ['reserved', -171, 'Varattu kyselylle', 12]],
        at: [357_890, 6_771_640],
        size: [90, 70],
        zoning: 'T-2',
        register: '3-23',
        registerBefore: '3-7',
        powerKw: 500,
        publicText: { fi: 'Tontti suurelle hallille. Varattu toistaiseksi; kysy tilannetta.' },
      },
      {
        name: 'Verstaskatu 8',
        uses: ['workshop'],
        history: [...free(-1500, -1290), ['sold', -1140, 'Kauppakirja allekirjoitettu']],
        at: [357_990, 6_771_640],
        size: [75, 70],
        zoning: 'T-2',
        register: '3-24',
        landowner: 'company',
        obligation: ['Vähintään 700 k-m² kolmessa vuodessa kaupasta', -45],
        description: 'Ostaja on hakenut rakennuslupaa, mutta töitä ei ole aloitettu. Jatkoaikaa ei ole pyydetty.',
      },
      {
        name: 'Valajankuja 1',
        uses: ['industry', 'logistics'],
        history: free(-520, -150),
        at: [357_760, 6_771_760],
        size: [110, 90],
        zoning: 'TY',
        register: '4-1',
        powerKw: 800,
        traffic: ['heavy_vehicles', 'loading_dock'],
        publicText: {
          fi: 'Lähes hehtaarin tontti ympäristöhäiriötä aiheuttamattomalle teollisuudelle. Suora yhteys alueen kokoojakadulle.',
          sv: 'Nästan en hektar för industri som inte stör omgivningen.',
          en: 'Nearly a hectare for industry that causes no nuisance.',
        },
      },
      {
        name: 'Valajankuja 3',
        uses: ['industry'],
        history: [
          ...free(-900, -600),
          ['reserved', -380, 'Varattu kyselylle', -200],
          ['sold', -225, 'Varaus johti sopimukseen'],
        ],
        at: [357_900, 6_771_760],
        size: [120, 90],
        zoning: 'TY',
        register: '4-2',
        salePrice: 156_600,
        landowner: 'company',
        obligation: ['Vähintään 2 000 k-m² valmiina', 96],
      },
      {
        name: 'Valajankuja 5',
        uses: ['workshop', 'storage'],
        history: [
          ...free(-1400, -1200),
          ['reserved', -640, 'Varattu kyselylle', -460],
          ['sold', -505, 'Varaus johti sopimukseen'],
          ['in_use', -160, 'Halli otettu käyttöön'],
        ],
        at: [357_770, 6_771_880],
        size: [100, 80],
        zoning: 'T-2',
        register: '4-3',
        salePrice: 104_000,
        landowner: 'company',
        obligation: ['Vähintään 800 k-m² valmiina', 225, -165],
      },
      {
        name: 'Sorvikatu 5',
        uses: ['storage', 'industry'],
        history: [['planned', -120]],
        at: [358_060, 6_771_760],
        size: [100, 110],
        zoning: 'T-3',
        register: '2-14',
        salePrice: null,
        description: 'Lohkotaan, kun alueen laajennus on hyväksytty.',
        publicText: { fi: 'Tulossa: tontti alueen laajennuksessa. Aikataulu riippuu kaavasta.' },
      },
    ],
    premises: [
      {
        name: 'Verstaskatu 1, teollisuushalli',
        uses: ['industry', 'workshop'],
        history: [
          ['in_use', -2000],
          ['empty', -130, 'Vuokralainen muutti omaan halliin'],
        ],
        at: [357_735, 6_771_590],
        floorArea: 850,
        monthlyRent: 4250,
        register: '3-2',
        powerKw: 250,
        traffic: ['heavy_vehicles', 'loading_dock'],
        landowner: 'company',
        publicText: {
          fi: 'Lämmin halli, vapaa korkeus 5,5 m, nosto-ovi 4 × 4,5 m ja siltanosturi 5 t. Toimisto- ja sosiaalitilat.',
          sv: 'Varm hall, fri höjd 5,5 m, lyftdörr och travers 5 t. Kontors- och personalutrymmen.',
          en: 'Heated hall, clear height 5.5 m, lifting door and a 5 t bridge crane. Office and staff rooms.',
        },
      },
      {
        name: 'Verstaskatu 1 B, varasto',
        uses: ['storage'],
        history: [
          ['empty', -500],
          ['leased', -210, 'Vuokrattu toistaiseksi'],
        ],
        at: [357_780, 6_771_585],
        floorArea: 400,
        monthlyRent: 1400,
        register: '3-2',
        landowner: 'company',
      },
      {
        name: 'Valajankuja 2, verstaspaikka',
        uses: ['workshop'],
        history: [
          ['leased', -900],
          ['available', -25, 'Vuokrasopimus on irtisanottu'],
        ],
        at: [357_830, 6_771_735],
        floorArea: 260,
        monthlyRent: 1690,
        register: '4-11',
        availableFrom: 40,
        publicText: {
          fi: 'Verstastila, jossa on paineilma ja nosto-ovi. Vapautuu nykyisen vuokralaisen muutettua.',
          en: 'Workshop with compressed air and a lifting door.',
        },
      },
    ],
  },
  'Radanvarren logistiikka-alue': {
    locationArea: 405,
    planName: 'Radanvarren asemakaava',
    connections: ['street', 'electricity', 'water', 'sewer', 'fibre'],
    distances: [
      { to: 'motorway_junction', name: 'Valtatien 3 eritasoliittymä', km: 1.2 },
      { to: 'railway_station', name: 'Parola', km: 2.6 },
      { to: 'rail_siding', name: 'Pistoraide', km: 0.3 },
    ],
    project: 'Logistiikka-alueen asemakaava',
    plots: [
      {
        name: 'Terminaalitie 1',
        uses: ['logistics', 'storage'],
        history: free(-800, -330),
        at: [358_800, 6_770_960],
        size: [180, 140],
        zoning: 'TLT',
        register: '7-1',
        registerBefore: '1-86',
        powerKw: 1500,
        traffic: ['heavy_vehicles', 'loading_dock'],
        publicText: {
          fi: 'Kahden ja puolen hehtaarin tontti terminaalille. Liittymä mitoitettu yhdistelmille.',
          sv: 'Två och en halv hektar för terminal. Anslutningen är dimensionerad för fordonskombinationer.',
          en: 'Two and a half hectares for a terminal. The junction is built for articulated lorries.',
        },
      },
      {
        name: 'Terminaalitie 3',
        uses: ['logistics', 'storage'],
        history: free(-800, -330),
        at: [359_000, 6_770_940],
        size: [160, 150],
        zoning: 'TLT',
        register: '7-2',
        registerBefore: '1-86',
        powerKw: 1500,
        traffic: ['heavy_vehicles', 'loading_dock', 'rail'],
        publicText: {
          fi: 'Pistoraiteen viereinen tontti. Raiteen käytöstä sovitaan erikseen.',
          sv: 'Tomt intill stickspåret.',
        },
      },
      {
        name: 'Terminaalitie 5',
        uses: ['storage', 'logistics'],
        history: [['planned', -230]],
        at: [359_200, 6_770_920],
        size: [190, 160],
        zoning: 'TLT',
        salePrice: null,
        traffic: ['heavy_vehicles'],
        publicText: { fi: 'Tulossa, kun logistiikka-alueen asemakaava on hyväksytty.' },
      },
    ],
    premises: [
      {
        name: 'Terminaalitie 2, lastausterminaali',
        uses: ['logistics', 'storage'],
        history: [
          ['in_use', -1800],
          ['empty', -75, 'Toiminta siirtyi toiselle paikkakunnalle'],
        ],
        at: [358_870, 6_771_170],
        floorArea: 2400,
        salePrice: 690_000,
        monthlyRent: 8900,
        register: '7-12',
        powerKw: 400,
        traffic: ['heavy_vehicles', 'loading_dock'],
        landowner: 'company',
        publicText: {
          fi: 'Kylmä terminaalihalli, jossa on kahdeksan lastauslaituria ja 300 m² lämmintä toimistotilaa.',
          sv: 'Kall terminalhall med åtta lastkajer och 300 m² varma kontor.',
          en: 'Unheated terminal with eight loading docks and 300 m² of heated offices.',
        },
      },
    ],
  },
  'Keskustan liikekortteli': {
    locationArea: 401,
    planName: 'Keskustan asemakaava',
    connections: ['street', 'electricity', 'water', 'sewer', 'district_heat', 'fibre'],
    distances: [
      { to: 'railway_station', name: 'Parola', km: 0.4 },
      { to: 'main_road', name: 'Valtatie 3', km: 3.1 },
    ],
    plots: [
      {
        name: 'Kauppakuja 2',
        uses: ['shop', 'services'],
        history: free(-1100, -760),
        at: [357_150, 6_771_110],
        size: [45, 40],
        zoning: 'K',
        register: '12-2',
        traffic: ['customer_parking', 'public_transport'],
        publicText: {
          fi: 'Liiketontti torin laidalla. Pysäköinti korttelin yhteisellä alueella.',
          sv: 'Affärstomt vid torget. Gemensam parkering i kvarteret.',
        },
      },
      {
        name: 'Kauppakuja 4',
        uses: ['services', 'shop', 'office'],
        history: [...free(-1100, -760), ['reserved', -215, 'Varattu kyselylle', 150]],
        at: [357_210, 6_771_110],
        size: [50, 40],
        zoning: 'KL',
        register: '12-3',
        traffic: ['customer_parking', 'public_transport'],
      },
    ],
    premises: [
      {
        name: 'Kauppakuja 1, liiketila',
        uses: ['shop', 'services'],
        history: [
          ['in_use', -1600],
          ['empty', -310, 'Kauppias lopetti'],
        ],
        at: [357_170, 6_771_190],
        floorArea: 120,
        monthlyRent: 1380,
        register: '12-8',
        traffic: ['customer_parking', 'public_transport'],
        landowner: 'private',
        publicText: {
          fi: 'Suuret näyteikkunat torille, takahuone ja lastausovi.',
          sv: 'Stora skyltfönster mot torget, bakrum och lastdörr.',
          en: 'Large windows on the square, a back room and a loading door.',
        },
      },
      {
        name: 'Kauppakuja 3, ravintolatila',
        uses: ['restaurant'],
        history: [
          ['leased', -1300],
          ['empty', -58, 'Vuokrasopimus päättyi'],
        ],
        at: [357_205, 6_771_205],
        floorArea: 210,
        monthlyRent: 2520,
        register: '12-9',
        powerKw: 63,
        traffic: ['customer_parking', 'public_transport'],
        landowner: 'company',
        description: 'Omistaja on valmis uusimaan ilmanvaihdon, jos vuokrasopimus on vähintään viisi vuotta.',
        publicText: {
          fi: 'Valmis ravintolatila: keittiö, rasvanerotus ja 70 asiakaspaikkaa. Kesäterassi torin puolella.',
          sv: 'Färdig restauranglokal: kök, fettavskiljare och 70 kundplatser. Sommarterrass mot torget.',
          en: 'Ready restaurant: kitchen, grease separator and 70 seats. Summer terrace on the square.',
        },
      },
      {
        name: 'Asematori 2, toimisto',
        uses: ['office'],
        history: [
          ['in_use', -1000],
          ['available', -90, 'Kunta luopui tilasta'],
        ],
        at: [357_290, 6_771_150],
        floorArea: 85,
        monthlyRent: 850,
        register: '12-15',
        traffic: ['public_transport'],
        publicText: { fi: 'Neljä huonetta ja kokoustila aseman vieressä.', sv: 'Fyra rum och mötesrum vid stationen.' },
      },
      {
        name: 'Kauppakuja 5, kulmaliike',
        uses: ['shop'],
        history: [
          ['empty', -420],
          ['leased', -200, 'Vuokrattu kolmeksi vuodeksi'],
        ],
        at: [357_245, 6_771_220],
        floorArea: 160,
        monthlyRent: 1760,
        register: '12-10',
        landowner: 'private',
      },
      {
        name: 'Kauppakuja 6, kahvila',
        uses: ['restaurant', 'services'],
        history: [['in_use', -640, 'Kahvila avattu']],
        at: [357_290, 6_771_215],
        floorArea: 95,
        register: '12-11',
        landowner: 'company',
      },
    ],
  },
};
