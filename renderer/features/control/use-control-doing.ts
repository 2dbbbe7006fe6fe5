import { useState } from 'react'

/** What stands beside or over the plan at the moment: one thing at a time. */
export type ControlDoing =
  | { what: 'nothing' }
  | { what: 'risks' | 'edit' | 'new' | 'decide' | 'fill' | 'difference' | 'history' }

/** The one open dialog or panel, and the ways to open and close it. */
export function useControlDoing() {
  const [doing, setDoing] = useState<ControlDoing>({ what: 'nothing' })
  return {
    doing: doing.what,
    begin: (what: ControlDoing['what']) => setDoing({ what }),
    end: () => setDoing({ what: 'nothing' }),
  }
}
