import type { SignalRegister, SignalStep } from '../../contracts/signal'
import { nameKey } from '../name-key'

/** Each register's words for how far a row has come, in order. An erfarenhet is not investigated by a responsible role. */
export const signalStepNames: Record<SignalRegister, Partial<Record<SignalStep, string>>> = {
  feedback: { received: 'mottagen', investigating: 'under utredning', handled: 'besvarad', closed: 'avslutad' },
  deviation: { received: 'rapporterad', investigating: 'under utredning', handled: 'åtgärdad', closed: 'avslutad' },
  experience: { received: 'lämnad', handled: 'åtgärd vald', closed: 'avslutad' },
}

export const stepsOf = (register: SignalRegister): SignalStep[] =>
  Object.keys(signalStepNames[register]) as SignalStep[]

/** Words that people use in the column Status, and the step each begins to tell. What none of them fits tells nothing. */
const told: ReadonlyArray<[SignalStep, RegExp]> = [
  ['closed', /^(avslut|stäng|klar|färdig|ärendet avslut)/],
  ['handled', /^(besvara|åtgärd|utredd|utrett|löst)/],
  ['investigating', /^(under |pågå|utred|handlägg|påbörja)/],
  ['received', /^(ny|motta|rapporter|registrer|lämna|öpp|inkom)/],
]

/** The step that a status from an import tells; null where it tells none. */
export function stepOfStatus(status: string | null): SignalStep | null {
  if (status === null) return null
  const key = nameKey(status)
  return told.find(([, words]) => words.test(key))?.[0] ?? null
}

export interface SignalFacts {
  status: string | null
  /** Somebody looks into it: a role is responsible, or a cause or measure is written down. */
  taken: boolean
  /** Answered, or the measure done. */
  handled: boolean
  closedOn: string | null
}

/** How far a row has come: what its dates say and what its status says, whichever is further. */
export function stepOf(register: SignalRegister, { status, taken, handled, closedOn }: SignalFacts): SignalStep {
  const steps = stepsOf(register)
  const byDates = closedOn !== null ? 'closed' : handled ? 'handled' : taken ? 'investigating' : 'received'
  const place = (step: SignalStep): number => order.indexOf(step)
  const byStatus = stepOfStatus(status) ?? 'received'
  const furthest = place(byStatus) > place(byDates) ? byStatus : byDates
  // A register without the step has come no further than the one before it.
  return steps.findLast((step) => place(step) <= place(furthest)) ?? 'received'
}

const order: readonly SignalStep[] = ['received', 'investigating', 'handled', 'closed']

/**
 * The status that is stored with a row, which export and lägesbild read. Words of the program's own follow the dates, both
 * ways; an import's words stay while they tell the same step or none, and are never stepped back.
 * @param before the row as it stood; null when it is new
 */
export function statusAfter(
  register: SignalRegister,
  before: SignalFacts | null,
  after: Omit<SignalFacts, 'status'>,
): string {
  const told = before?.status ?? null
  const isOwn = before === null || told === null || nameKey(told) === wordOf(register, { ...before, status: null })
  if (isOwn) return wordOf(register, { ...after, status: null })
  const facts = { ...after, status: told }
  const says = stepOfStatus(told)
  const step = stepOf(register, facts)
  return says === step || (says === null && step === 'received') ? told : wordOf(register, facts)
}

/** 'besvarad': the register's word for how far a row has come. */
export function wordOf(register: SignalRegister, facts: SignalFacts): string {
  const step = stepOf(register, facts)
  return signalStepNames[register][step] ?? step
}
