import type { ReactNode } from 'react'
import { Page, PageHead, ProgressPanel, StepTrail } from '../../ui'
import { ChooseFile } from './choose-file'
import { ImportDone } from './import-done'
import { ReviewFile } from './review-file'
import { type ImportStage, useImport } from './use-import'

const steps = ['Välj fil', 'Granska', 'Klart'] as const
const stepOf: Record<ImportStage['at'], number> = { choosing: 0, reading: 0, reviewing: 1, writing: 1, done: 2 }

/** In with a workbook, out with the register: nothing is written before one has seen what will change. */
export default function ImportPage() {
  const { stage, choose, read, write, stop, restart } = useImport()
  const head = (actions?: ReactNode) => (
    <PageHead
      kind="Register"
      title="Import och export"
      meta={<StepTrail label="Steg" steps={steps} current={stepOf[stage.at]} />}
      actions={actions}
    />
  )
  if (stage.at === 'reviewing') {
    const { preview, refusal } = stage
    return (
      <ReviewFile
        head={head}
        preview={preview}
        refusal={refusal}
        onWrite={(skipInvalid) => void write(preview, skipInvalid)}
        onOtherFile={restart}
      />
    )
  }
  if (stage.at === 'done') return <ImportDone head={head} result={stage.result} onNext={restart} />
  return (
    <Page>
      {head()}
      {stage.at === 'choosing' && (
        <ChooseFile
          refusal={stage.refusal}
          ofUnknownSheet={stage.ofUnknownSheet}
          onFile={(file) => void choose(file)}
          onSheet={(file, sheet) => void read(file, sheet)}
        />
      )}
      {stage.at === 'reading' && (
        <ProgressPanel
          title={`Läser ${stage.fileName}`}
          progress={stage.progress}
          message={stage.message}
          onCancel={stop}
        />
      )}
      {stage.at === 'writing' && (
        <ProgressPanel
          title={`Läser in ${stage.preview.fileName}`}
          progress={stage.progress}
          message={stage.message}
          onCancel={stop}
        />
      )}
    </Page>
  )
}
