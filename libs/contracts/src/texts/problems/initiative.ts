import { defineTexts } from '../define-texts.js';

/** What we say when something about an initiative or feedback is refused. */
export const initiativeProblemsTexts = defineTexts({
  'problems.answered-before-received': {
    fi: 'Vastaus ei voi olla ennen palautteen saapumista.',
    sv: 'Svaret kan inte vara före responsen kom.',
    en: 'The answer cannot be before the feedback arrived.',
  },
  'problems.initiative-made': {
    fi: 'Palautteesta on jo tehty aloite.',
    sv: 'Ett initiativ har redan gjorts av responsen.',
    en: 'An initiative has already been made of the feedback.',
  },
  'problems.publication-required': {
    fi: 'Nimetön saa vastauksen vain julkaistuna. Kirjoita, missä vastaus on luettavissa.',
    sv: 'En anonym får svaret bara om det publiceras. Skriv var svaret kan läsas.',
    en: 'An anonymous person gets the answer only if it is published. Write where it can be read.',
  },
  'problems.can-be-answered': {
    fi: 'Vain nimetön ja vastaamaton palaute voidaan merkitä sellaiseksi, johon ei voida vastata.',
    sv: 'Bara anonym och obesvarad respons kan markeras som sådan som inte kan besvaras.',
    en: 'Only anonymous feedback without an answer can be marked as impossible to answer.',
  },
  'problems.maker-required': {
    fi: 'Valitse yritys tai kirjoita, kenen aloite on. Jos tekijä ei anna nimeään, merkitse aloite nimettömäksi.',
    sv: 'Välj ett företag eller skriv vems initiativet är. Om den som föreslår inte ger sitt namn, markera initiativet som anonymt.',
    en: 'Choose a company or write whose initiative it is. If the maker gives no name, mark it anonymous.',
  },
  'problems.maker-anonymous': {
    fi: 'Nimettömällä aloitteella ei voi olla tekijän tietoja. Poista ne tai merkitse aloite nimelliseksi.',
    sv: 'Ett anonymt initiativ kan inte ha uppgifter om den som föreslår. Ta bort dem eller ta bort markeringen.',
    en: 'An anonymous initiative cannot hold its maker’s details. Remove them, or do not mark it anonymous.',
  },
  'problems.anonymous-answer-published': {
    fi: 'Nimettömään aloitteeseen vastataan julkaisemalla vastaus.',
    sv: 'Ett anonymt initiativ besvaras genom att svaret publiceras.',
    en: 'An anonymous initiative is answered by publishing the answer.',
  },
  'problems.initiative-answered': {
    fi: 'Aloitteeseen on jo vastattu.',
    sv: 'Initiativet har redan besvarats.',
    en: 'The initiative has already been answered.',
  },
  'problems.initiative-merged': {
    fi: 'Aloite on yhdistetty toiseen. Käsittele sitä.',
    sv: 'Initiativet har slagits samman med ett annat. Behandla det.',
    en: 'The initiative has been merged into another. Handle that one.',
  },
  'problems.initiative-itself': {
    fi: 'Valitse toinen aloite.',
    sv: 'Välj ett annat initiativ.',
    en: 'Choose another initiative.',
  },
  'problems.initiative-not-declined': {
    fi: 'Uudeksi aloitteeksi merkitään hylätyn aloitteen uusi sisältö. Valitse hylätty aloite.',
    sv: 'Ett förnyat initiativ har nytt innehåll efter ett avslag. Välj ett avslaget initiativ.',
    en: 'A renewed initiative brings new content after a rejection. Choose a declined one.',
  },
  'problems.measure-linked': {
    fi: 'Toimenpide on jo liitetty aloitteeseen.',
    sv: 'Åtgärden är redan kopplad till initiativet.',
    en: 'The measure is already linked to the initiative.',
  },
  'problems.answer-before-received': {
    fi: 'Vastauspäivä on ennen aloitteen saapumista.',
    sv: 'Svarsdagen är före den dag då initiativet kom in.',
    en: 'The day of the answer is before the initiative came in.',
  },
});
