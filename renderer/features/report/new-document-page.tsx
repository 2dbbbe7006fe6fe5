import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { PageHead, StepTrail } from '../../ui'
import { ChooseStep } from './choose-step'
import { FinishStep } from './finish-step'
import { ReviewStep } from './review-step'
import { aboutOnly } from './document-choice'
import { useDocumentChoice } from './use-document-choice'

const steps = ['Välj', 'Granska', 'Hämta'] as const

/** A document in three calm steps: choose, see what it will say, get the file. */
export default function NewDocumentPage() {
  const client = useQueryClient()
  const [step, setStep] = useState(0)
  const [choice, change] = useDocumentChoice()
  const sent = aboutOnly(choice)
  const head = (actions?: ReactNode) => (
    <PageHead
      kind="Dokument"
      title="Nytt dokument"
      meta={<StepTrail label="Steg" steps={steps} current={step} />}
      actions={actions}
    />
  )

  if (step === 0) return <ChooseStep head={head} choice={choice} onChange={change} onNext={() => setStep(1)} />
  if (step === 1) {
    return <ReviewStep head={head} choice={sent} onBack={() => setStep(0)} onWrite={() => setStep(2)} />
  }
  return (
    <FinishStep
      head={head}
      choice={sent}
      onBack={() => setStep(1)}
      onWritten={() => void client.invalidateQueries({ queryKey: ['report.documents'] })}
    />
  )
}
