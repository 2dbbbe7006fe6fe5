import type { Router } from '../../electron/core/router'
import { printRow, time } from './measure'

/**
 * Röntgen on the whole register: as the page and the frame ask for it when nothing has changed, and anew after every
 * registration, which is what a click may have to wait for.
 */
export function benchXray(router: Router): void {
  // Every registration goes on from the version that the one before left.
  let version = 1
  const ask = (operation: string, input: object): unknown => {
    const envelope = router.call(operation, input)
    if (!envelope.ok) throw new Error(`${operation}: ${envelope.error.userMessage}`)
    return envelope.value
  }
  const register = (): void => {
    const doneOn = version % 2 === 0 ? '2026-11-01' : '2026-11-02'
    ask('act.recordDone', { id: 'f0', version, measure: 'Schemat är ändrat.', doneOn })
    version += 1
  }
  const registering = time(register)
  const anew = time(() => {
    register()
    ask('xray.counts', { committeeId: null })
  })
  printRow('Röntgen, allt på nytt efter en registrering', anew, registering)
  printRow(
    'Röntgen, talet i ramen',
    time(() => ask('xray.counts', { committeeId: 'c1' })),
    null,
  )
  printRow(
    'Röntgen, kontrollerna',
    time(() => JSON.stringify(ask('xray.checks', { committeeId: 'c1' }))),
    null,
  )
  printRow(
    'Röntgen, träffar, sök "eken 12"',
    time(() => JSON.stringify(ask('xray.hits', { committeeId: null, search: 'eken 12' }))),
    null,
  )
}
