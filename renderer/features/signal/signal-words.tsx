import type { SignalRegister, SignalStep } from '../../../shared/contracts/signal'
import { signalStepNames } from '../../../shared/domain/signal/step'
import { ToneChip, type Tone } from '../../ui'
import { capital } from '../register/form-values'
import classes from './signal.module.css'

const tones: Record<SignalStep, Tone> = { received: 'mid', investigating: 'accent', handled: 'accent', closed: 'low' }

interface Stepped {
  register: SignalRegister
  step: SignalStep
  status: string | null
}

/** The status as it is written: an import's own words are kept; the colour follows the step that they tell. */
export function StepChip({ register, step, status }: Stepped) {
  return (
    <ToneChip tone={tones[step]} icon={step === 'closed' ? 'check' : undefined}>
      {capital(status ?? signalStepNames[register][step] ?? step)}
    </ToneChip>
  )
}

interface Placed {
  providerName: string | null
  unitName: string | null
  archivedAt: string | null
}

/** The utförare, its enhet in a line beneath. */
export function Place({ providerName, unitName, archivedAt }: Placed) {
  return (
    <>
      {providerName ?? unitName ?? <span className={classes.unknown}>uppgift saknas</span>}
      {archivedAt !== null && ' (arkiverad)'}
      {providerName !== null && unitName !== null && unitName !== providerName && (
        <span className={classes.second}>{unitName}</span>
      )}
    </>
  )
}

/** 'Enhet Norr, Utförare Eken'. */
export const placeWords = ({ providerName, unitName }: Omit<Placed, 'archivedAt'>): string =>
  [unitName !== providerName ? unitName : null, providerName].filter((name) => name !== null).join(', ') ||
  'Utan utförare'
