import type { SanctionStep } from '../../contracts/values'
import { addDays, type IsoDate, weekdayOf } from '../iso-date'

/** What a new proposal begins with, so that nobody starts from an empty sheet; every word of it can be changed. */
export interface ProposalStart {
  demand: string | null
  consequence: string | null
  deadlineOn: IsoDate | null
}

const demand =
  'Utföraren ska rätta till bristerna och senast fristens dag skriftligt redovisa vad som är gjort, när det gjordes och hur det är säkerställt att bristerna inte kommer tillbaka.'

const consequences: Record<SanctionStep, string | null> = {
  completion: 'Om kompletteringen inte kommer in kan kommunen begära rättelse.',
  rectification: 'Om bristerna inte är rättade när fristen har gått ut kan kommunen besluta om varning.',
  warning:
    'Åtgärderna verifieras genom besök när fristen har gått ut. Om bristerna kvarstår kan kommunen besluta om varning med åtgärdsplan eller vite.',
  warningWithPlan:
    'Åtgärdsplanen följs upp genom besök när fristen har gått ut. Om bristerna kvarstår kan nämnden besluta om vite.',
  penalty:
    'Om bristerna kvarstår när fristen har gått ut tas vitet ut enligt avtalet, och nämnden prövar om avtalet ska hävas.',
  termination: null,
}

const demands: Partial<Record<SanctionStep, string>> = {
  completion: 'Utföraren ska komplettera de uppgifter som saknas och senast fristens dag lämna dem till kommunen.',
  warningWithPlan:
    'Utföraren ska lämna en åtgärdsplan som för varje brist anger åtgärd, ansvarig roll och slutdatum, och genomföra den senast fristens dag.',
}

/** @param answerDays days that an utförare gets to answer, from the settings */
export function proposalStart(step: SanctionStep, today: IsoDate, answerDays: number): ProposalStart {
  if (step === 'termination') return { demand: null, consequence: null, deadlineOn: null }
  return {
    demand: demands[step] ?? demand,
    consequence: consequences[step],
    deadlineOn: nextWorkday(addDays(today, answerDays)),
  }
}

/** A deadline on a weekend would run out unseen. */
function nextWorkday(day: IsoDate): IsoDate {
  const weekday = weekdayOf(day)
  return weekday === 6 ? addDays(day, 2) : weekday === 7 ? addDays(day, 1) : day
}
