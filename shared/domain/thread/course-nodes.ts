import type { ThreadNode } from '../../contracts/thread'
import { recipientWords } from '../../text/action-plan-words'
import { effectNames } from '../../text/act-names'
import { verificationNames } from '../../text/names'
import type { ThreadFacts, ThreadRound } from './facts'
import { lack, node, withStop } from './node'

/** From asked to effect: what was done about the brist. */
export function courseNodes(facts: ThreadFacts): ThreadNode[] {
  return [...roundNodes(facts), doneNode(facts), verifyNode(facts), effectNode(facts)]
}

function roundNodes({ rounds, inHouse, finding }: ThreadFacts): ThreadNode[] {
  if (rounds.length === 0) {
    return [lack({ id: 'plan', part: 'course', heading: 'Åtgärdsplan', sentence: 'Ingen åtgärdsplan är begärd.' })]
  }
  const path = `/atgarda/brister/${finding.id}`
  return rounds.map((round) =>
    node({
      id: `round-${round.id}`,
      part: 'course',
      heading: rounds.length === 1 ? 'Åtgärdsplan' : `Åtgärdsplan, omgång ${round.round}`,
      date: round.judgedOn ?? round.receivedOn ?? round.askedOn,
      sentence: roundSentence(round, inHouse),
      quote: round.plan,
      path,
      linkWords: 'Åtgärdsplanen',
    }),
  )
}

function roundSentence(round: ThreadRound, inHouse: boolean): string {
  const { asked } = recipientWords(inHouse)
  const by = round.askedBy === null ? '' : ` av ${round.askedBy}`
  const due = round.answerDueOn === null ? '' : `, svar senast ${round.answerDueOn}`
  const reminded = round.remindedOn === null ? '' : ` Påmind ${round.remindedOn}.`
  const received = round.receivedOn === null ? ' Inget svar har kommit.' : ` Mottagen ${round.receivedOn}.`
  const ready = round.planDueOn === null ? '' : ` Klart senast ${round.planDueOn} enligt planen.`
  return `${asked} ${round.askedOn}${by}${due}.${reminded}${received}${ready}${judged(round)}`
}

function judged({ judgement, judgedOn, judgedBy, reason, receivedOn }: ThreadRound): string {
  if (judgement === null) return receivedOn === null ? '' : ' Planen är inte bedömd än.'
  const by = judgedBy === null ? '' : ` av ${judgedBy}`
  const why = reason === null ? '' : ` Skäl: ${withStop(reason)}`
  return ` ${judgement === 'approved' ? 'Godkänd' : 'Återsänd'} ${judgedOn}${by}.${why}`
}

function doneNode({ finding, inHouse }: ThreadFacts): ThreadNode {
  const base = { id: 'measure', part: 'course', heading: 'Åtgärd' } as const
  if (finding.doneOn === null) {
    const wanted = finding.measure === null ? '' : ` Det som ska göras: ${withStop(finding.measure)}`
    return lack({ ...base, sentence: `Ingen åtgärd är registrerad som klar.${wanted}` })
  }
  return node({
    ...base,
    date: finding.doneOn,
    sentence: `${recipientWords(inHouse).done}.`,
    quote: finding.measure,
  })
}

function verifyNode({ finding }: ThreadFacts): ThreadNode {
  const { verifiedBy, verifiedOn, verifiedNote } = finding
  const base = { id: 'verification', part: 'course', heading: 'Verifiering' } as const
  if (verifiedBy === null) return lack({ ...base, sentence: 'Åtgärden är inte verifierad.' })
  return node({
    ...base,
    date: verifiedOn,
    sentence: `Verifierad genom ${verificationNames[verifiedBy]}.`,
    quote: verifiedNote,
  })
}

function effectNode({ finding: { effect, effectOn, effectNote, effectDueOn, verifiedBy } }: ThreadFacts): ThreadNode {
  const base = { id: 'effect', part: 'course', heading: 'Effekt' } as const
  if (effect === null) {
    const sentence =
      effectDueOn !== null
        ? `Effekten följs upp senast ${effectDueOn}.`
        : verifiedBy === null
          ? 'Effekten följs upp när åtgärden är verifierad.'
          : 'Effekten är inte följd upp.'
    return lack({ ...base, sentence })
  }
  return node({
    ...base,
    date: effectOn,
    sentence: `Hade åtgärden önskad effekt? ${effectNames[effect].replace(/^./u, (c) => c.toUpperCase())}.`,
    quote: effectNote,
  })
}
