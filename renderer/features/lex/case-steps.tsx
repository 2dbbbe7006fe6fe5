import type { ReactNode } from 'react'
import type { Output } from '../../../shared/contracts'
import type { LexPart } from '../../../shared/domain/lex/may'
import type { LexStep, LexStepState } from '../../../shared/domain/lex/steps'
import { lexStepNames } from '../../../shared/text/lex-names'
import { oneOf, useAddressFilter } from '../../lib/use-address-filter'
import { Button, Card, Icon, WaitingButton } from '../../ui'
import { lexParts } from '../../../shared/domain/lex/may'
import { CloseStep } from './close-step'
import classes from './lex.module.css'
import { PartForm } from './part-form'
import { PartSummary } from './part-summary'

type CaseView = Output<'collect.lexCase'>

interface CaseStepsProps {
  view: CaseView
  onEditReport: () => void
}

/** What a step's button says while it is empty. */
const verbs: Record<LexPart, string> = {
  immediate: 'Skriv',
  investigation: 'Utred',
  assessment: 'Bedöm',
  ivoReport: 'Registrera anmälan',
  ivoDecision: 'Registrera beslutet',
  measure: 'Skriv åtgärd',
}

/** The case from report to closed: what is known of each step, and what waits and why. One part is written at a time. */
export function CaseSteps({ view, onEditReport }: CaseStepsProps) {
  const { values, set } = useAddressFilter(['steg'])
  const { lexCase, steps, parts } = view
  const open = oneOf(lexParts, values.steg)
  const isClosed = lexCase.closedOn !== null || lexCase.archivedAt !== null
  return (
    <Card title="Ärendets gång" flush>
      <ol className={classes.steps}>
        {steps.map(({ step, state }, index) => {
          if (step === 'report') {
            return (
              <Step
                key={step}
                number={index + 1}
                step={step}
                state={state}
                action={
                  isClosed ? undefined : (
                    <Button look="quiet" inRow icon="pencil" onClick={onEditReport}>
                      Ändra rapporten
                    </Button>
                  )
                }
              >
                <PartSummary step={step} lexCase={lexCase} />
              </Step>
            )
          }
          if (step === 'closed') {
            return (
              <Step key={step} number={index + 1} step={step} state={state}>
                <CloseStep view={view} />
              </Step>
            )
          }
          const isWritten = open === step && parts[step].ok
          return (
            <Step
              key={step}
              number={index + 1}
              step={step}
              state={state}
              action={
                isClosed || isWritten ? undefined : (
                  <StepButton view={view} part={step} state={state} onOpen={() => set('steg', step)} />
                )
              }
            >
              {isWritten ? (
                <PartForm
                  key={`${lexCase.id}-${step}`}
                  lexCase={lexCase}
                  part={step}
                  onClose={() => set('steg', null)}
                />
              ) : (
                <PartSummary step={step} lexCase={lexCase} />
              )}
            </Step>
          )
        })}
      </ol>
    </Card>
  )
}

interface StepButtonProps {
  view: CaseView
  part: LexPart
  state: LexStepState
  onOpen: () => void
}

/** A step that waits says why; one that is not needed has no button. */
function StepButton({ view, part, state, onOpen }: StepButtonProps) {
  const check = view.parts[part]
  const isEmpty = state !== 'done' && !(part === 'measure' && view.lexCase.measure !== null)
  const words =
    isEmpty && !(part === 'investigation' && view.lexCase.investigationStartedOn !== null) ? verbs[part] : 'Ändra'
  if (state === 'none') return <span className={classes.quiet}>Behövs inte</span>
  if (!check.ok) {
    return (
      <WaitingButton inRow reason={check.reasons.join(' ')}>
        {words}
      </WaitingButton>
    )
  }
  return (
    <Button look={state === 'now' ? 'accent' : 'quiet'} inRow icon="pencil" onClick={onOpen}>
      {words}
    </Button>
  )
}

const stateWords: Record<LexStepState, string> = {
  done: 'klart',
  now: 'nu',
  later: 'inte gjort',
  unknown: 'uppgift saknas',
  none: 'behövs inte',
}

interface StepProps {
  number: number
  step: LexStep
  state: LexStepState
  action?: ReactNode
  children: ReactNode
}

function Step({ number, step, state, action, children }: StepProps) {
  return (
    <li className={classes.step} aria-current={state === 'now' ? 'step' : undefined}>
      <span className={classes.ring} data-state={state} aria-hidden>
        {state === 'done' ? <Icon name="check" size={15} /> : number}
      </span>
      <div>
        <div className={classes.stepHead}>
          <h3 className={classes.stepTitle}>
            {lexStepNames[step]}
            {state === 'unknown' ? (
              <span className={classes.quiet}>uppgift saknas</span>
            ) : (
              <span className="visually-hidden">, {stateWords[state]}</span>
            )}
          </h3>
          {action}
        </div>
        {children}
      </div>
    </li>
  )
}
