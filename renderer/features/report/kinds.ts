import type { DocumentRecord } from '../../../shared/contracts/report'
import { DocumentKind } from '../../../shared/contracts/values'
import { documentKindNames } from '../../../shared/text/names'

/** What one document is about, where it isn't about a whole year. */
export type About = 'provider' | 'serviceType' | 'serviceArea' | 'providerOrServiceType' | 'review' | 'request'

interface Kind {
  /** What the kind is for, in words to choose by. */
  words: string
  /** The step of the wheel that it belongs to; the kinds of a step stand together. */
  group: (typeof groups)[number]
  /** null: the document covers the year. */
  about: About | null
  /** The document can't be written without what it is about. */
  aboutRequired?: boolean
  /** A tjänsteskrivelse: people state what figures don't say. */
  letter?: boolean
  /** What it is about is told in words of one's own. */
  subject?: boolean
}

const groups = ['Analysera', 'Planera', 'Samla in', 'Bedöma', 'Åtgärda', 'Fritt ämne'] as const

/** One line a kind, in the order in which they are offered within their step. */
const kinds: Record<DocumentKind, Kind> = {
  lagesbild: {
    words: 'Allt som är känt om en utförare eller insats: händelser, trend och prioritet.',
    group: 'Analysera',
    about: 'providerOrServiceType',
    aboutRequired: true,
  },
  riskanalys: {
    words: 'Årets riskanalyser och de som gjorts före förändringar: matris, risker, åtgärder och beslut.',
    group: 'Analysera',
    about: 'serviceArea',
  },
  uppfoljningsplan: {
    words: 'Planen i sin helhet: sex skrivna avsnitt, riskbild, kapacitet och varje uppföljning med sitt skäl.',
    group: 'Planera',
    about: null,
  },
  'tjansteskrivelse-plan': {
    words: 'Förslag till beslut om planen, med riskbild och kapacitet.',
    group: 'Planera',
    about: null,
    letter: true,
  },
  flerarsplan: {
    words: 'Insats för insats i vilka av de tre åren den följs upp: fördelning, luckor och täckning.',
    group: 'Planera',
    about: null,
  },
  arshjul: {
    words: 'Årets återkommande aktiviteter som hjul och månad för månad.',
    group: 'Planera',
    about: null,
  },
  internkontrollplan: {
    words: 'Processer, risker och kontrollmoment med metod, frekvens, ansvarig och mottagare.',
    group: 'Planera',
    about: null,
  },
  'internkontroll-uppfoljning': {
    words: 'Vad kontrollerna visade per tertial, avvikelser och åtgärder.',
    group: 'Planera',
    about: null,
  },
  'tjansteskrivelse-ej-verkstallda-beslut': {
    words: 'Kvartalets statistik till nämnd och fullmäktige: insats, tid, kön där det får visas, avgifter.',
    group: 'Samla in',
    about: null,
    letter: true,
  },
  uppgiftsbegaran: {
    words: 'Brev till en utförare om vad som begärs, med vilken rätt och när svaret ska ha kommit.',
    group: 'Samla in',
    about: 'request',
    aboutRequired: true,
  },
  minnesanteckningar: {
    words: 'Vad en granskning såg och bedömde, brister med frist och vad som händer nu. Skickas till utföraren.',
    group: 'Samla in',
    about: 'review',
    aboutRequired: true,
  },
  'arsrapport-avtalsuppfoljning': {
    words: 'Årets uppföljningar per form och insats: genomförande, utfall och brister.',
    group: 'Bedöma',
    about: null,
  },
  kvalitetsberattelse: {
    words: 'Årets kvalitetsarbete, avsnitt för avsnitt: figurer, jämförelser, kommentarer och vad som ska bli bättre.',
    group: 'Bedöma',
    about: null,
  },
  'tjansteskrivelse-kvalitetsberattelse': {
    words: 'Förslag till beslut om kvalitetsberättelsen, med det viktigaste ur den.',
    group: 'Bedöma',
    about: null,
    letter: true,
  },
  verksamhetsrapport: {
    words: 'En utförare under ett år: avtal, granskningar, brister, händelser, ekonomi och vad som händer härnäst.',
    group: 'Bedöma',
    about: 'provider',
    aboutRequired: true,
  },
  'begaran-om-rattelse': {
    words: 'Brev till en utförare: brist för brist vad som sågs, vad som krävs, när, och en svarsblankett sist.',
    group: 'Åtgärda',
    about: 'review',
    aboutRequired: true,
  },
  'tjansteskrivelse-sanktion': {
    words: 'Förslag till beslut om ett steg i sanktionstrappan, med brister, svar, proportionalitet och IVO.',
    group: 'Åtgärda',
    about: 'review',
    aboutRequired: true,
    letter: true,
  },
  tjansteskrivelse: {
    words: 'Förslag till beslut i ett ämne som inte har ett eget slag. Formen och rubrikerna är nämndens.',
    group: 'Fritt ämne',
    about: null,
    letter: true,
    subject: true,
  },
}

export const kindOf = (kind: DocumentKind): Kind => kinds[kind]

const inOrder = DocumentKind.array().parse(Object.keys(kinds))

/** Every kind with its name, step by step. */
export const kindChoices = groups.flatMap((group) =>
  inOrder
    .filter((kind) => kinds[kind].group === group)
    .map((kind) => ({ value: kind, label: documentKindNames[kind], words: kinds[kind].words, group })),
)

export const newDocumentPath = '/dokument/nytt'

type ToWrite = Pick<DocumentRecord, 'kind' | 'year'> &
  Partial<
    Pick<
      DocumentRecord,
      'providerId' | 'serviceTypeId' | 'serviceAreaId' | 'reviewId' | 'requestId' | 'sanctionId' | 'proposalId'
    >
  >

/** Address of a new document with the choices of an earlier one, or of the page that leads there. */
export function writePath({
  kind,
  year,
  providerId,
  serviceTypeId,
  serviceAreaId,
  reviewId,
  requestId,
  sanctionId,
  proposalId,
}: ToWrite): string {
  const about = {
    utforare: providerId,
    insats: serviceTypeId,
    omrade: serviceAreaId,
    granskning: reviewId,
    begaran: requestId,
    sanktion: sanctionId,
    forslag: proposalId,
  }
  const params = new URLSearchParams({ slag: kind, ar: String(year) })
  for (const [name, id] of Object.entries(about)) if (id) params.set(name, id)
  return `${newDocumentPath}?${params.toString()}`
}
