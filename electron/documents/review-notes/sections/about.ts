import { visitPlaceNames, raisedByNames } from '../../../../shared/text/collect-names'
import { reviewKindLongNames } from '../../../../shared/text/names'
import { bullets, heading, paragraph, row } from '../../content/blocks'
import type { Block } from '../../content/model'
import { say, together } from '../../content/say'
import { dateText, inSentence, sentenceCase } from '../../content/swedish'
import type { ReviewNotesInput } from '../view-model'

/** When, where, announced or not, who took part, and what the granskning started from. */
export function about(input: ReviewNotesInput): Block[] {
  const { review, scope } = input
  return [
    heading(1, 'Om granskningen'),
    paragraph(together(visitSentence(input), outsetSentence(input)), 'lead'),
    {
      kind: 'table',
      caption: 'Uppgifter om granskningen',
      columns: [
        { title: 'Uppgift', align: 'left', width: 1.4 },
        { title: 'Innehåll', align: 'left', width: 4 },
      ],
      rows: [
        row('Granskning', `${review.number}, ${reviewKindLongNames[review.kind]}`),
        row('Utförare', [review.providerName, review.unitName].filter(Boolean).join(', ') || 'uppgift saknas'),
        row('Insats', review.serviceTypeName),
        ...(review.agreementNumber === null ? [] : [row('Avtal', review.agreementNumber)]),
        ...(isWritten(scope?.participants) ? [row('Deltog', scope.participants)] : []),
        ...(review.responsible === null ? [] : [row('Granskade', review.responsible)]),
        ...(input.checklist === null ? [] : [row('Checklista', input.checklist)]),
      ],
    },
    ...(isWritten(scope?.summary) ? [paragraph(say`${scope.summary}`)] : []),
  ]
}

const isWritten = <Value>(value: Value | null | undefined): value is Value => value !== null && value !== undefined

function visitSentence({ review, scope }: ReviewNotesInput) {
  const on = scope?.visitedOn ?? null
  const how = [
    review.announced === null ? null : review.announced ? 'föranmält' : 'oanmält',
    isWritten(scope?.place) ? visitPlaceNames[scope.place] : null,
  ].filter((words) => words !== null)
  const manner = how.length === 0 ? '' : `, ${how.join(' och ')}`
  if (on !== null) return say`Besöket gjordes den ${dateText(on)}${manner}.`
  return review.completedOn === null
    ? say`Granskningen är inte genomförd än.`
    : say`Granskningen genomfördes den ${dateText(review.completedOn)} utan besök.`
}

/** What a påkallad or riktad granskning rests on; nothing for the others. */
function outsetSentence({ review, scope }: ReviewNotesInput) {
  if (scope === null) return []
  if (review.kind === 'prompted' && scope.raised !== null) {
    const by = scope.raisedBy === null ? '' : ` av ${raisedByNames[scope.raisedBy]}`
    return say`Den utgår från en oro som framfördes${by}: ${inSentence(scope.raised)}`
  }
  if (review.kind === 'targeted' && scope.scope !== null) return say`Omfattning: ${scope.scope}`
  return []
}

/** Documents that have been read, and those that were asked for and did not come. */
export function documents({ requests }: ReviewNotesInput): Block[] {
  const items = requests.flatMap((request) => request.items)
  const received = items.filter(({ receivedOn }) => receivedOn !== null)
  const missing = items.filter(({ receivedOn }) => receivedOn === null)
  if (items.length === 0) return []
  return [
    heading(1, 'Handlingar'),
    ...(received.length === 0
      ? [paragraph(say`Inga begärda handlingar hade kommit in.`)]
      : [
          paragraph(say`De här handlingarna har gåtts igenom:`),
          bullets(received.map(({ title, receivedOn }) => say`${title}, kom den ${dateText(receivedOn)}`)),
        ]),
    ...(missing.length === 0
      ? []
      : [
          paragraph(say`De här har begärts men inte kommit in:`),
          bullets(missing.map(({ title }) => say`${sentenceCase(title)}`)),
        ]),
  ]
}
