import { useQueryClient } from '@tanstack/react-query'
import type { AppError } from '../../shared/errors'
import { Button, Notice } from '../ui'
import { sentenceOf } from './queries'

/** What a command failed on; where somebody else saved first, the way to see what stands there now. Nothing while it went well. */
export function CommandError({ error }: { error: AppError | null }) {
  const client = useQueryClient()
  if (error === null) return null
  const reload = (
    <Button look="link" icon="refresh" onClick={() => void client.invalidateQueries()}>
      Visa vad som gäller nu
    </Button>
  )
  return (
    <Notice
      kind="error"
      title={sentenceOf(error)}
      details={error.data?.details}
      action={error.data?.code === 'CONFLICT' ? reload : undefined}
    />
  )
}
