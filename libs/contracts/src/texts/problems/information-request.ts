import { defineTexts } from '../define-texts.js';

/** What we say when something about a request for information is refused. */
export const requestProblemsTexts = defineTexts({
  'problems.request-right-required': {
    fi: 'Valitse, mitä oikeutta rekisteröity käyttää.',
    sv: 'Välj vilken rättighet den registrerade använder.',
    en: 'Choose which right the data subject uses.',
  },
  'problems.request-right-not-here': {
    fi: 'Oikeus valitaan vain rekisteröidyn pyyntöön.',
    sv: 'Rättigheten väljs bara för en registrerads begäran.',
    en: 'A right is chosen for a data subject’s request only.',
  },
  'problems.request-wide-not-here': {
    fi: 'Kuukauden määräaika laajuuden vuoksi koskee vain asiakirjapyyntöjä.',
    sv: 'En månads tid på grund av omfattningen gäller bara begäran om handlingar.',
    en: 'The longer time of wide requests holds for documents only.',
  },
  'problems.request-answered-before': {
    fi: 'Päivä ei voi olla ennen pyynnön saapumista.',
    sv: 'Dagen kan inte vara före dagen då begäran kom in.',
    en: 'The day cannot be before the request came.',
  },
  'problems.accessibility-answered': {
    fi: 'Palautteeseen on jo vastattu.',
    sv: 'Responsen har redan besvarats.',
    en: 'This message has been answered already.',
  },
  'problems.request-open': {
    fi: 'Pyyntö on avoin.',
    sv: 'Begäran är öppen.',
    en: 'The request is open.',
  },
  'problems.request-ended': {
    fi: 'Pyyntöön on jo vastattu tai se on peruttu.',
    sv: 'Begäran är redan besvarad eller återtagen.',
    en: 'The request has been answered or withdrawn.',
  },
  'problems.request-not-extensible': {
    fi: 'Asiakirjapyynnön määräaikaa ei voi jatkaa. Merkitse pyyntö laajaksi, jos asiakirjoja on paljon tai niissä on salassa pidettävää.',
    sv: 'Tidsfristen för en begäran om handlingar kan inte förlängas. Märk begäran som omfattande om handlingarna är många eller delvis sekretessbelagda.',
    en: 'The time for documents cannot be extended. Mark the request as wide when there are many documents or parts that are secret.',
  },
  'problems.request-extended-late': {
    fi: 'Jatkosta on kerrottava pyytäjälle viimeistään {due, date, day}.',
    sv: 'Sökanden ska få veta om förlängningen senast {due, date, day}.',
    en: 'The requester must be told of it by {due, date, day}.',
  },
  'problems.request-extension-not-later': {
    fi: 'Uuden päivän on oltava myöhempi kuin {due, date, day}.',
    sv: 'Den nya dagen måste vara senare än {due, date, day}.',
    en: 'The new day must be later than {due, date, day}.',
  },
  'problems.request-extension-too-far': {
    fi: 'Määräaikaa voi jatkaa enintään {furthest, date, day} asti.',
    sv: 'Tiden kan förlängas högst till {furthest, date, day}.',
    en: 'It can be put off until {furthest, date, day} at most.',
  },
  'problems.request-ground-required': {
    fi: 'Kerro, minkä säännön nojalla tietoa ei annettu.',
    sv: 'Ange enligt vilken regel uppgifterna inte lämnades ut.',
    en: 'Say by which rule information was refused.',
  },
  'problems.request-identity-required': {
    fi: 'Merkitse ensin, miten pyytäjän henkilöllisyys varmistettiin.',
    sv: 'Ange först hur sökandens identitet kontrollerades.',
    en: 'First say how the requester’s identity was checked.',
  },
});
