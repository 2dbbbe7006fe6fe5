import type { ReactNode } from 'react'
import type { FindingView } from '../../../shared/contracts/action-plan'
import { courseOf, type DrawnStep, type StepState } from '../../../shared/domain/action-plan/course'
import { nextStepSentence } from '../../../shared/domain/action-plan/next-step'
import { courseStepNames, recipientWords } from '../../../shared/text/action-plan-words'
import { oneOf, useAddressFilter } from '../../lib/use-address-filter'
import { useOpenedForm } from '../../lib/use-opened-form'
import { Button, Card, Icon, Row } from '../../ui'
import classes from './act.module.css'
import { AskForm } from './ask-form'
import { DoneForm } from './done-form'
import { EffectForm } from './effect-form'
import { JudgeForm } from './judge-form'
import { ReceiveForm } from './receive-form'
import { RemindForm } from './remind-form'
import { StepKnown } from './step-known'
import { VerifyForm } from './verify-form'

/** Forms that a step can open; one at a time. */
const forms = ['ask', 'remind', 'receive', 'judge', 'done', 'verify', 'effect'] as const
type OpenForm = (typeof forms)[number]

/** The course of a brist from asked to effect. One step is next; what waits says why. */
export function CourseCard({ view, today }: { view: FindingView; today: string }) {
  const { values, set } = useAddressFilter(['steg'])
  const open = oneOf(forms, values.steg)
  const names = courseStepNames(view.inHouse)
  const steps = courseOf(view.finding, view.rounds.at(-1) ?? null)
  const sentence = nextStepSentence({ ...view, responsible: view.review.responsible }, today)
  return (
    <Card title="Från brist till effekt" note={sentence} flush>
      <ol className={classes.steps}>
        {steps.map((drawn, index) => {
          const formOpen = open !== null && stepOf(open) === drawn.step && isOffered(open, drawn, view)
          return (
            <Step
              key={drawn.step}
              number={index + 1}
              name={names[drawn.step]}
              drawn={drawn}
              action={
                formOpen ? undefined : <StepActions drawn={drawn} view={view} onOpen={(form) => set('steg', form)} />
              }
            >
              {formOpen ? (
                <OpenStep form={open} view={view} today={today} onClose={() => set('steg', null)} />
              ) : (
                <StepKnown step={drawn.step} view={view} />
              )}
            </Step>
          )
        })}
      </ol>
    </Card>
  )
}

const stepOf = (form: OpenForm): DrawnStep['step'] => (form === 'remind' ? 'receive' : form)

/** An address may name a form whose time has passed. */
function isOffered(form: OpenForm, { state }: DrawnStep, { finding, rounds }: FindingView): boolean {
  if (form === 'done') return finding.doneOn === null
  if (form === 'receive') return state === 'now' || (state === 'done' && rounds.at(-1)?.judgement === null)
  if (form === 'effect') return finding.verifiedBy !== null
  return state === 'now'
}

interface StepActionsProps {
  drawn: DrawnStep
  view: FindingView
  onOpen: (form: OpenForm) => void
}

function StepActions({ drawn: { step, state, waits }, view, onOpen }: StepActionsProps) {
  const { finding, rounds, inHouse } = view
  const button = (form: OpenForm, words: string, isNext = state === 'now') => (
    <Button look={isNext ? 'accent' : 'quiet'} inRow icon={isNext ? undefined : 'pencil'} onClick={() => onOpen(form)}>
      {words}
    </Button>
  )
  if (finding.archivedAt !== null) return null
  if (step === 'done' && finding.doneOn === null) return button('done', 'Registrera åtgärd')
  if (step === 'effect' && finding.verifiedBy !== null) {
    return button('effect', finding.effect === null ? 'Svara om effekten' : 'Ändra svaret')
  }
  if (state === 'later') return <span className={classes.quiet}>{waits}</span>
  if (state === 'done' && step === 'receive' && rounds.at(-1)?.judgement === null && finding.doneOn === null) {
    return button('receive', 'Ändra')
  }
  if (state !== 'now') return null
  if (step === 'ask') return button('ask', recipientWords(inHouse).ask)
  if (step === 'judge') return button('judge', 'Bedöm planen')
  if (step === 'verify') return button('verify', 'Verifiera')
  return (
    <Row>
      {button('remind', 'Påminn', false)}
      {button('receive', 'Registrera svaret')}
    </Row>
  )
}

interface OpenStepProps {
  form: OpenForm
  view: FindingView
  today: string
  onClose: () => void
}

function OpenStep({ form, view, today, onClose }: OpenStepProps) {
  const { finding, rounds, inHouse, effectMonths } = view
  const round = rounds.at(-1)
  const common = { today, onClose }
  if (form === 'ask') return <AskForm view={view} {...common} />
  if (form === 'effect') return <EffectForm key={finding.version} view={view} {...common} />
  if (form === 'done') {
    return (
      <Opened>
        <DoneForm key={finding.version} finding={finding} inHouse={inHouse} {...common} />
      </Opened>
    )
  }
  if (form === 'verify') {
    return (
      <Opened>
        <VerifyForm key={finding.version} finding={finding} effectMonths={effectMonths} {...common} />
      </Opened>
    )
  }
  if (round === undefined) return null
  if (form === 'remind') return <RemindForm round={round} {...common} />
  if (form === 'receive') return <ReceiveForm key={round.id} view={view} round={round} {...common} />
  return <JudgeForm key={round.id} view={view} round={round} {...common} />
}

/** The forms that the panel has too: here they take the focus and come into sight. */
function Opened({ children }: { children: ReactNode }) {
  const opened = useOpenedForm()
  return (
    <form ref={opened} className={classes.stepForm} noValidate onSubmit={(event) => event.preventDefault()}>
      {children}
    </form>
  )
}

const stateWords: Record<StepState, string> = { done: 'klart', now: 'nu', later: 'väntar', none: 'behövdes inte' }

interface StepProps {
  number: number
  name: string
  drawn: DrawnStep
  action?: ReactNode
  children: ReactNode
}

function Step({ number, name, drawn: { state }, action, children }: StepProps) {
  return (
    <li className={classes.step} aria-current={state === 'now' ? 'step' : undefined}>
      <span className={classes.ring} data-state={state} aria-hidden>
        {state === 'done' ? <Icon name="check" size={15} /> : number}
      </span>
      <div>
        <div className={classes.stepHead}>
          <h3 className={classes.stepTitle}>
            {name}
            {state === 'none' ? (
              <span className={classes.quiet}>{stateWords.none}</span>
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
