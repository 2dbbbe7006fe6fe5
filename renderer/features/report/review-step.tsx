import { useQuery } from '@tanstack/react-query'
import { ask, sentenceOf } from '../../lib/queries'
import { Button, Notice, Page, SkeletonRows, WaitingButton } from '../../ui'
import type { DocumentChoice, StepHead } from './document-choice'
import { FigureList } from './figure-list'
import { PreviewSheet } from './preview-sheet'
import classes from './review-step.module.css'

interface ReviewStepProps {
  head: StepHead
  choice: DocumentChoice
  onBack: () => void
  onWrite: () => void
}

/** Second step: everything the document will say, what is missing, and where each figure comes from. */
export function ReviewStep({ head, choice, onBack, onWrite }: ReviewStepProps) {
  const { data, error, isPending } = useQuery({
    ...ask('report.preview', choice),
    placeholderData: undefined,
  })
  const actions = (
    <>
      <Button onClick={onBack}>Tillbaka</Button>
      {data?.canWrite.ok === false ? (
        <WaitingButton reason="Det går inte att skriva dokumentet än.">Skriv dokumentet</WaitingButton>
      ) : (
        <Button look="primary" icon="document" onClick={onWrite} busy={data === undefined && !error}>
          Skriv dokumentet
        </Button>
      )}
    </>
  )
  return (
    <Page fill>
      {head(actions)}
      {error && <Notice kind="error" title={sentenceOf(error)} />}
      {isPending && <SkeletonRows />}
      {data && !data.canWrite.ok && <Notice kind="warning" title={data.canWrite.reasons.join(' ')} />}
      {data && data.missing.length > 0 && (
        <Notice title="Det här saknas eller är värt att veta:" details={data.missing} />
      )}
      {data && data.blocks.length > 0 && (
        <div className={classes.beside}>
          <PreviewSheet title={data.title} blocks={data.blocks} />
          <FigureList figures={data.figures} />
        </div>
      )}
    </Page>
  )
}
