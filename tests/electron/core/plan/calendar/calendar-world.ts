import { planWorld } from '../plan-world'

/** March 2027 for HVB: Eken and Alm to be visited by the same planner, Linden by another, and Ulm carried out. */
export function calendarWorld() {
  const world = planWorld()
  const { app, provider, unit, review } = world
  const planned = (name: string, fields: Parameters<typeof review>[0] = {}): string => {
    const providerId = provider(name)
    return review({
      number: `2027-${name}`,
      year: 2027,
      plannedMonth: 3,
      kind: 'quality',
      responsible: 'Planerare HVB',
      providerId,
      unitId: unit(providerId, `${name}s hus`),
      ...fields,
    })
  }
  const eken = planned('Utförare Eken')
  const alm = planned('Utförare Alm')
  const linden = planned('Utförare Linden', { responsible: 'Planerare LSS', plannedMonth: null })
  const ulm = planned('Utförare Ulm', { completedOn: '2027-03-12' })
  const given = planned('Utförare Given', { notCompletedReason: 'resursbrist' })
  const march = { committeeId: null, from: '2027-03-01', to: '2027-03-31' }
  const schedule = (id: string, visitOn: string, visitStart: string | null = null, visitEnd: string | null = null) => {
    const { version } = app.db.getSql<{ version: number }>('SELECT version FROM review WHERE id = ?', id) ?? {
      version: 0,
    }
    return app.call('plan.scheduleVisit', { id, version, visitOn, visitStart, visitEnd })
  }
  return { ...world, eken, alm, linden, ulm, given, march, schedule }
}
