import type { ThreadNode } from '../../contracts/thread'
import { audienceNames, decisionResultNames, proposalStatusNames } from '../../text/act-names'
import { documentKindNames, sanctionStepNames } from '../../text/names'
import type { ThreadFacts, ThreadSanction } from './facts'
import { lack, node, withStop } from './node'

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The steps that rest on the brist, or on its granskning; egen regi has none. */
export function sanctionNodes({ sanctions, proposals, inHouse }: ThreadFacts): ThreadNode[] {
  if (inHouse) {
    return [
      node({
        id: 'sanction',
        part: 'sanction',
        heading: 'Ansvarig förvaltning',
        sentence: 'Verksamheten drivs i egen regi: resultatet lämnas till ansvarig förvaltning.',
      }),
    ]
  }
  const decided = sanctions.map((sanction) =>
    node({
      id: `sanction-${sanction.id}`,
      part: 'sanction',
      heading: capital(sanctionStepNames[sanction.step]),
      date: sanction.decidedOn,
      sentence: sanctionSentence(sanction),
      path: `/atgarda/sanktioner/${sanction.id}`,
      linkWords: 'Sanktionen',
    }),
  )
  const prepared = proposals.map(({ id, step, status, preparedOn, holds }) =>
    node({
      id: `proposal-${id}`,
      part: 'sanction',
      heading: `Förslag: ${sanctionStepNames[step]}`,
      date: preparedOn,
      sentence: `${capital(proposalStatusNames[status])}.${holds ? '' : ' Förslaget gäller samma granskning.'}`,
      path: `/atgarda/sanktioner/${id}`,
      linkWords: 'Förslaget',
    }),
  )
  if (decided.length + prepared.length > 0) return [...decided, ...prepared]
  return [
    lack({
      id: 'sanction',
      part: 'sanction',
      heading: 'Sanktion',
      sentence: 'Ingen sanktion är beslutad efter granskningen.',
    }),
  ]
}

function sanctionSentence({ decidedBy, paragraph, deadlineOn, result, reportedToIvo, holds }: ThreadSanction): string {
  const by = decidedBy === null ? 'Beslutad' : `Beslutad av ${decidedBy}`
  const where = paragraph === null ? '' : `, ${paragraph}`
  const deadline = deadlineOn === null ? '' : ` Frist ${deadlineOn}.`
  const ivo = reportedToIvo === true ? ' Anmäld till IVO.' : ''
  const outcome = result === null ? '' : ` ${withStop(result)}`
  const whole = holds ? '' : ' Steget gäller samma granskning, utan att bristen är utpekad.'
  return `${by}${where}.${deadline}${ivo}${outcome}${whole}`
}

/** What the nämnd decided, and what was written and sent. */
export function paperNodes({ decisions, documents, inHouse }: ThreadFacts): ThreadNode[] {
  const decided = decisions.map(({ id, committee, decidedOn, paragraph, result, heading }) =>
    node({
      id: `decision-${id}`,
      part: 'sanction',
      heading: `${committee}, ${paragraph}`,
      date: decidedOn,
      sentence: `${withStop(heading)} Beslut: ${decisionResultNames[result]}.`,
      path: `/atgarda/namndens-ar?beslut=${id}`,
      linkWords: 'Beslutet',
    }),
  )
  const written = documents.map(({ id, kind, title, createdOn, sent }) =>
    node({
      id: `document-${id}`,
      part: 'sanction',
      heading: documentKindNames[kind],
      date: createdOn,
      sentence:
        sent.length === 0
          ? `${withStop(title)} Inget utskick är registrerat.`
          : `${withStop(title)} Skickat ${sent
              .map(({ on, audience, recipient }) => `${on} till ${recipient ?? audienceNames[audience]}`)
              .join(', ')}.`,
      path: `/dokument/${id}`,
      linkWords: 'Dokumentet',
    }),
  )
  const lacking = [
    ...(decided.length > 0 || inHouse
      ? []
      : [
          lack({
            id: 'decision',
            part: 'sanction',
            heading: 'Nämndens beslut',
            sentence: 'Inget beslut i nämnd är registrerat i ärendet.',
          }),
        ]),
    ...(written.length > 0
      ? []
      : [
          lack({
            id: 'document',
            part: 'sanction',
            heading: 'Dokument',
            sentence: 'Inget dokument är skrivet i ärendet.',
          }),
        ]),
  ]
  return [...decided, ...written, ...lacking]
}
