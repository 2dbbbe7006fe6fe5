import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { useCommand } from '../../lib/queries'
import { PageHead, StepTrail } from '../../ui'
import { documentSteps, fetchPath, writingPath } from '../writing/writing-paths'
import { ChooseStep } from './choose-step'
import { aboutOnly } from './document-choice'
import { useDocumentChoice } from './use-document-choice'

/** The first of three calm steps: choose, write, get. */
export default function NewDocumentPage() {
  const [, go] = useLocation()
  const [choice, change] = useDocumentChoice()
  const begin = useCommand('report.beginDraft')
  const head = (actions?: ReactNode) => (
    <PageHead
      kind="Dokument"
      title="Nytt dokument"
      meta={<StepTrail label="Steg" steps={documentSteps} current={0} />}
      actions={actions}
    />
  )
  return (
    <ChooseStep
      head={head}
      choice={choice}
      onChange={(fields) => {
        if (begin.error !== null) begin.reset()
        change(fields)
      }}
      error={begin.error}
      busy={begin.isPending}
      onBegin={(next) =>
        begin.mutate(aboutOnly(choice), {
          onSuccess: ({ id }) => go(next === 'write' ? writingPath(id) : fetchPath(id)),
        })
      }
    />
  )
}
