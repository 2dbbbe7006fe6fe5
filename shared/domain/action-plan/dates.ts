import type { IsoDate } from '../iso-date'

/** One round of an åtgärdsplan: asked, received, judged. */
export interface PlanRound {
  askedOn: IsoDate
  answerDueOn: IsoDate | null
  remindedOn: IsoDate | null
  receivedOn: IsoDate | null
  plan: string | null
  planDueOn: IsoDate | null
  judgement: string | null
  judgedOn: IsoDate | null
  reason: string | null
}

/** What must be mended in a round, by field. */
export type RoundErrors = Partial<Record<keyof PlanRound, string>>

/** The days of a round come in order: granskning, asked, reminded, received, judged; none of them lies ahead of today. */
export function roundErrors(round: PlanRound, reviewedOn: IsoDate | null, today: IsoDate): RoundErrors {
  return { ...askErrors(round, reviewedOn, today), ...receiveErrors(round, today), ...judgeErrors(round, today) }
}

function askErrors(round: PlanRound, reviewedOn: IsoDate | null, today: IsoDate): RoundErrors {
  const { askedOn, answerDueOn, remindedOn, receivedOn } = round
  const errors: RoundErrors = {}
  if (askedOn > today) errors.askedOn = ahead('begärd', askedOn)
  else if (reviewedOn !== null && askedOn < reviewedOn) {
    errors.askedOn = `Planen kan inte vara begärd ${askedOn}, före granskningen ${reviewedOn}.`
  }
  if (answerDueOn !== null && answerDueOn < askedOn) {
    errors.answerDueOn = `Svar kan inte krävas senast ${answerDueOn}, innan planen begärdes ${askedOn}.`
  }
  if (remindedOn === null) return errors
  if (remindedOn > today)
    errors.remindedOn = `Påminnelsen kan inte vara skickad ${remindedOn}: den dagen har inte varit än.`
  else if (remindedOn < askedOn) {
    errors.remindedOn = `Påminnelsen kan inte vara skickad ${remindedOn}, innan planen begärdes ${askedOn}.`
  } else if (receivedOn !== null && remindedOn > receivedOn) {
    errors.remindedOn = `Påminnelsen kan inte vara skickad ${remindedOn}, efter att planen kom in ${receivedOn}.`
  }
  return errors
}

function receiveErrors({ askedOn, receivedOn, plan, planDueOn }: PlanRound, today: IsoDate): RoundErrors {
  const errors: RoundErrors = {}
  if (receivedOn === null) return errors
  if (receivedOn > today) errors.receivedOn = ahead('mottagen', receivedOn)
  else if (receivedOn < askedOn) {
    errors.receivedOn = `Planen kan inte vara mottagen ${receivedOn}, innan den begärdes ${askedOn}.`
  }
  if ((plan ?? '').trim() === '') errors.plan = 'Skriv vad planen säger.'
  if (planDueOn !== null && planDueOn < askedOn) {
    errors.planDueOn = `Planen kan inte vara klar ${planDueOn}, innan den begärdes ${askedOn}.`
  }
  return errors
}

function judgeErrors({ receivedOn, judgement, judgedOn, reason }: PlanRound, today: IsoDate): RoundErrors {
  const errors: RoundErrors = {}
  if (judgement === null) {
    if (judgedOn !== null) errors.judgement = 'Dagen saknar bedömning: godkänn planen eller återsänd den.'
    return errors
  }
  if (receivedOn === null) {
    errors.judgement = 'Planen kan inte bedömas: den har inte kommit in än.'
    return errors
  }
  if (judgedOn === null) errors.judgedOn = 'Ange vilken dag planen bedömdes.'
  else if (judgedOn > today) errors.judgedOn = ahead('bedömd', judgedOn)
  else if (judgedOn < receivedOn) {
    errors.judgedOn = `Planen kan inte vara bedömd ${judgedOn}, innan den kom in ${receivedOn}.`
  }
  if (judgement === 'returned' && (reason ?? '').trim() === '') {
    errors.reason = 'Skriv vad som saknas i planen, så att den kan göras om.'
  }
  return errors
}

const ahead = (done: string, day: IsoDate): string =>
  `Planen kan inte vara ${done} ${day}: den dagen har inte varit än.`
