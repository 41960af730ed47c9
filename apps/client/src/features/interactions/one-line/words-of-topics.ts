/**
 * The words by which people speak of a municipality's topics, folded. A topic is also known by its own names; these stand
 * behind the usual codes, and a municipality with other codes loses nothing but the shortcut.
 */
const list = (words: string): string[] => words.split(/\s+/);

/** A word speaks of the topic when it begins so. */
export const beginningsOfTopics: Readonly<Record<string, readonly string[]>> = {
  plots: list('tontti tontin tontit tontte tonttia yritystont teollisuustont tomt plot land-use'),
  premises: list('toimitil toimitilo halli hallin hallit hallia varasto vuokratil lokal lokaler premises warehouse'),
  recruitment: list(
    'rekry rekryt tyovoim tyonteki henkilosto personal arbetskraft anstall recruit hiring staff workforce',
  ),
  funding: list('rahoit laina lainan avustu yritystuki finans bidrag funding loan grant financ'),
  succession: list('omistajanvaih sukupolvenvaih yrityskaup agarbyte agarskifte generationsvax succession'),
  growth: list('kasvu laajen investoin vienti tillvax utvidg utbygg invester export growth expan invest'),
  permits: list('lupa luvat lupia luvan lupien rakennuslup ymparistolup tillstand bygglov permit licen'),
  procurement: list('hankinn hankinta kilpailutu tarjouspyyn upphandl procure tender'),
  'starting-up': list('perusta aloittav starttiraha grunda starta start-up startup founding'),
};
