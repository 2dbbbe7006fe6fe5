import { useQuery } from '@tanstack/react-query'
import { formatMonth } from '../../../shared/text/format'
import { ask, sentenceOf, useCommand } from '../../lib/queries'
import { Button, Dialog, Notice, Stack } from '../../ui'
import classes from './year-wheel.module.css'

/** What has been taken out of the wheel, and the way back. */
export function ArchivedActivities({ onClose }: { onClose: () => void }) {
  const { data } = useQuery(ask('plan.yearWheel', { includeArchived: true }))
  const restore = useCommand('plan.restoreActivity')
  const archived = (data?.activities ?? []).filter(({ archivedAt }) => archivedAt !== null)
  return (
    <Dialog title="Arkiverade aktiviteter" opened onClose={onClose}>
      <Stack gap={3}>
        {restore.error && <Notice kind="error" title={sentenceOf(restore.error)} />}
        {data !== undefined && archived.length === 0 && <p>Inga arkiverade aktiviteter.</p>}
        <ul className={classes.archived}>
          {archived.map(({ id, version, title, month }) => (
            <li key={id}>
              <span>
                {title}, {formatMonth(month, 'long')}
              </span>
              <Button inRow icon="undo" onClick={() => restore.mutate({ id, version })}>
                Ta tillbaka
              </Button>
            </li>
          ))}
        </ul>
      </Stack>
    </Dialog>
  )
}
