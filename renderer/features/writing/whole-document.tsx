import { useQuery } from '@tanstack/react-query'
import type { DocumentChoice } from '../../../shared/contracts/report'
import { ask, sentenceOf } from '../../lib/queries'
import { Notice, SkeletonRows } from '../../ui'
import { FigureList } from '../report/figure-list'
import { PreviewSheet } from '../report/preview-sheet'
import classes from '../report/preview.module.css'

/** Everything the document will say as it stands now, and where each figure comes from. */
export function WholeDocument({ draftId, choice }: { draftId: string; choice: DocumentChoice }) {
  const { data, error, isPending } = useQuery({
    ...ask('report.preview', { ...choice, draftId }),
    placeholderData: undefined,
    staleTime: 0,
  })
  return (
    <>
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
    </>
  )
}
