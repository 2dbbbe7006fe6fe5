import { useQuery } from '@tanstack/react-query'
import type { DraftRow } from '../../../shared/contracts/writing'
import { formatCount } from '../../../shared/text/format'
import { CommandError } from '../../lib/command-error'
import { ask, sentenceOf, useCommand } from '../../lib/queries'
import { Button, Dialog, Notice, SkeletonRows, Stack } from '../../ui'
import { FormActions } from '../../ui/forms'
import { RefreshTable } from './refresh-table'

interface RefreshDialogProps {
  draft: DraftRow
  onClose: () => void
}

/** What today's figures would change, before anything is changed. */
export function RefreshDialog({ draft, onClose }: RefreshDialogProps) {
  const { data, error } = useQuery({ ...ask('report.compareFigures', { id: draft.id }), placeholderData: undefined })
  const refresh = useCommand('report.refreshFigures')
  const nothing =
    data !== undefined && data.differences.length + data.addedSections.length === 0 && data.goneFigures === 0
  return (
    <Dialog title="Hämta dagens siffror" opened onClose={onClose} wide>
      <Stack gap={4}>
        {error && <Notice kind="error" title={sentenceOf(error)} />}
        <CommandError error={refresh.error} />
        {data === undefined && !error && <SkeletonRows count={4} />}
        {nothing && <Notice kind="done" title="Registret ger samma siffror nu. Det finns inget att hämta." />}
        {data !== undefined && !nothing && (
          <>
            <p>
              {formatCount(data.differences.length, 'uppgift blir annorlunda', 'uppgifter blir annorlunda')}. Egna
              texter behåller sina ord; siffrorna i dem byts och avsnitten märks så att du kan läsa igenom dem.
            </p>
            {data.differences.length > 0 && <RefreshTable differences={data.differences} />}
            {data.addedSections.length > 0 && (
              <Notice title="Nya avsnitt som registret nu har uppgifter till:" details={data.addedSections} />
            )}
            {data.goneFigures > 0 && (
              <Notice
                kind="warning"
                title={`${formatCount(data.goneFigures, 'siffra', 'siffror')} finns inte längre i registret och står kvar i texten.`}
              />
            )}
          </>
        )}
      </Stack>
      <FormActions>
        <Button onClick={onClose}>{nothing ? 'Stäng' : 'Avbryt'}</Button>
        {data !== undefined && !nothing && (
          <Button
            look="primary"
            icon="refresh"
            busy={refresh.isPending}
            onClick={() => refresh.mutate({ id: draft.id, version: draft.version }, { onSuccess: onClose })}
          >
            Hämta siffrorna
          </Button>
        )}
      </FormActions>
    </Dialog>
  )
}
