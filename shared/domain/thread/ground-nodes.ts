import type { ThreadNode } from '../../contracts/thread'
import { checklistAnswerNames } from '../../text/collect-names'
import { agreementFormNames } from '../../text/names'
import type { ThreadFacts } from './facts'
import { lack, node, reviewPath, withStop } from './node'

/** What the brist rests on: law, clause and requirement, and the question that asked after them. */
export function groundNodes(facts: ThreadFacts): ThreadNode[] {
  return [lawNode(facts), ...agreementNodes(facts), requirementNode(facts), questionNode(facts)]
}

function lawNode({ finding, question }: ThreadFacts): ThreadNode {
  const law = finding.lawReference ?? question?.ground ?? null
  const base = { id: 'law', part: 'ground', heading: 'Lagrum' } as const
  if (law === null) return lack({ ...base, sentence: 'Inget lagrum är angivet för bristen.' })
  return node({ ...base, sentence: withStop(law), path: '/register/lagrum', linkWords: 'Register över lagrum' })
}

function agreementNodes({ agreement, question, inHouse }: ThreadFacts): ThreadNode[] {
  if (agreement === null) return []
  const { id, number, form, registryNumber } = agreement
  const name = inHouse ? `Uppdragsbeskrivning ${number}` : `Avtal ${number} (${agreementFormNames[form]})`
  const asked = question?.clause ?? null
  const clause = asked === null ? '' : `, ${asked}`
  const registry = registryNumber === null ? '' : `, diarienummer ${registryNumber}`
  return [
    node({
      id: 'agreement',
      part: 'ground',
      heading: inHouse ? 'Uppdragsbeskrivning' : 'Avtal',
      sentence: `${name}${clause}${registry}.`,
      path: `/register/avtal/${id}`,
      linkWords: inHouse ? 'Uppdragsbeskrivningen' : 'Avtalet',
    }),
  ]
}

function requirementNode({ requirement }: ThreadFacts): ThreadNode {
  const base = { id: 'requirement', part: 'ground', heading: 'Krav' } as const
  if (requirement === null) return lack({ ...base, sentence: 'Bristen är inte knuten till något krav i registret.' })
  const { id, text, source, qualityArea } = requirement
  const about = [source, qualityArea === null ? null : `kvalitetsområde ${qualityArea}`].filter(Boolean).join(', ')
  return node({
    ...base,
    sentence: `${withStop(text)}${about === '' ? '' : ` Källa: ${withStop(about)}`}`,
    path: `/register/krav/${id}`,
    linkWords: 'Kravet',
  })
}

function questionNode({ question, review }: ThreadFacts): ThreadNode {
  const base = { id: 'question', part: 'ground', heading: 'Fråga i checklistan' } as const
  if (question === null) {
    return lack({ ...base, sentence: 'Ingen fråga i checklistan: bristen är skriven fritt.' })
  }
  const { text, checklist, checklistId, revision, answer, evidence } = question
  const answered = answer === null ? 'Frågan är inte besvarad.' : `Svar: ${checklistAnswerNames[answer]}.`
  return node({
    ...base,
    sentence: `”${text}” i ${checklist}, version ${revision}. ${answered}`,
    quote: evidence,
    date: review.completedOn,
    path: `/register/checklistor/${checklistId}`,
    linkWords: 'Checklistan',
  })
}

/** What was seen and heard that the brist rests on. */
export function observationNodes({ observations, notes, evidence, review, finding }: ThreadFacts): ThreadNode[] {
  const seen = observations.map(({ id, text, observedOn }) =>
    node({
      id: `observation-${id}`,
      part: 'review',
      heading: 'Iakttagelse',
      date: observedOn,
      sentence: withStop(text),
      path: reviewPath(review.id, 'besok'),
      linkWords: 'Besöket',
    }),
  )
  const heard = notes.map(({ id, text, group, heldOn }) =>
    node({
      id: `note-${id}`,
      part: 'review',
      heading: `Intervju med ${group}`,
      date: heldOn,
      sentence: withStop(text),
      path: reviewPath(review.id, 'intervjuer'),
      linkWords: 'Intervjuerna',
    }),
  )
  const files = evidence.map(({ id, fileName, note }) =>
    node({
      id: `evidence-${id}`,
      part: 'review',
      heading: 'Underlag',
      sentence: note === null ? `${fileName}.` : `${fileName}: ${withStop(note)}`,
      path: reviewPath(review.id, 'checklista'),
      linkWords: 'Underlaget',
    }),
  )
  const all = [...seen, ...heard, ...files]
  if (all.length > 0) return all
  return [
    lack({
      id: 'observation',
      part: 'review',
      heading: 'Iakttagelse och underlag',
      sentence: `Ingen iakttagelse och inget underlag i granskningen gäller ${finding.area.toLowerCase()}.`,
    }),
  ]
}
