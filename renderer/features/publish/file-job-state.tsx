import { Notice, ProgressPanel } from '../../ui'
import type { FileJobState as State } from './use-file-job'

interface FileJobStateProps {
  state: State
  onStop: () => void
}

/** How far the work has come, and how it ended. Nothing before it has begun. */
export function FileJobState({ state, onStop }: FileJobStateProps) {
  switch (state.kind) {
    case 'idle':
      return null
    case 'making':
      return <ProgressPanel title={state.title} progress={state.progress} message={state.message} onCancel={onStop} />
    case 'made':
      return <Notice kind="done" title={`${state.fileName} har lämnats till dig.`} />
    case 'stopped':
      return <Notice kind={state.wasChosen ? 'info' : 'error'} title={state.message} details={state.details} />
  }
}
