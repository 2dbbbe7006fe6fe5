import type { ComponentProps } from 'react'
import type { AppError } from '../../../shared/errors'
import { CloseDialog } from './close-dialog'
import { EffectDialog } from './effect-dialog'

export type PanelDialog = 'done' | 'stopped' | 'effect'

type Closed = Parameters<ComponentProps<typeof CloseDialog>['onSend']>[0]
type Answered = Parameters<ComponentProps<typeof EffectDialog>['onSend']>[0]

interface Command<Values extends unknown[]> {
  isPending: boolean
  error: AppError | null
  send: (...values: Values) => void
}

interface PanelDialogsProps {
  dialog: PanelDialog | null
  row: { title: string } & ComponentProps<typeof EffectDialog>['before']
  today: string
  move: Command<[to: 'done' | 'stopped', values: Closed]>
  answer: Command<[values: Answered]>
  onClose: () => void
}

/** What an utvecklingsområde and a systemåtgärd ask alike: when it was done or stopped, and whether it had the wished effect. */
export function PanelDialogs({ dialog, row, today, move, answer, onClose }: PanelDialogsProps) {
  if (dialog === null) return null
  const common = { name: row.title, today, onClose }
  return dialog === 'effect' ? (
    <EffectDialog {...common} before={row} busy={answer.isPending} error={answer.error} onSend={answer.send} />
  ) : (
    <CloseDialog
      {...common}
      to={dialog}
      busy={move.isPending}
      error={move.error}
      onSend={(values) => move.send(dialog, values)}
    />
  )
}
