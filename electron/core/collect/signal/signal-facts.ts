import type { SignalRegister } from '../../../../shared/contracts/signal'
import type { SignalFacts } from '../../../../shared/domain/signal/step'
import type { Tables } from '../../../database/tables'

type Feedback = Pick<Tables['feedback'], 'status' | 'responsible' | 'measure' | 'answeredOn' | 'closedOn'>
type Deviation = Pick<
  Tables['deviation'],
  'status' | 'responsible' | 'cause' | 'measure' | 'measureDoneOn' | 'closedOn'
>
type Experience = Pick<Tables['caseworkerExperience'], 'status' | 'measure' | 'closedOn'>

/** What a stored row says of how far it has come; the same columns as in signal-table.ts. */
export const feedbackFacts = (row: Feedback): SignalFacts => ({
  status: row.status,
  taken: (row.responsible ?? row.measure) !== null,
  handled: row.answeredOn !== null,
  closedOn: row.closedOn,
})

export const deviationFacts = (row: Deviation): SignalFacts => ({
  status: row.status,
  taken: (row.responsible ?? row.cause ?? row.measure) !== null,
  handled: row.measureDoneOn !== null,
  closedOn: row.closedOn,
})

export const experienceFacts = (row: Experience): SignalFacts => ({
  status: row.status,
  taken: false,
  handled: row.measure !== null,
  closedOn: row.closedOn,
})

export const factsOf = (register: SignalRegister, row: object): SignalFacts =>
  register === 'feedback'
    ? feedbackFacts(row as Feedback)
    : register === 'deviation'
      ? deviationFacts(row as Deviation)
      : experienceFacts(row as Experience)
