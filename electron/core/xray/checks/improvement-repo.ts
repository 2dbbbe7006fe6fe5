import { type Check, check } from '../check'

interface Improvement {
  kind: 'developmentArea' | 'systemMeasure'
  number: string
  title: string
  effectDueOn: string
}

const paths = { developmentArea: '/bedoma/utvecklingsomraden', systemMeasure: '/atgarda/systematgarder' }

export const improvementChecks: readonly Check[] = [
  check<Improvement>({
    key: 'improvement.effect',
    name: 'Förbättring vars effekt aldrig följdes upp',
    degree: 'warning',
    room: 'act',
    why: 'Utvecklingsområden och systemåtgärder är till för att något ska bli bättre. Mer än 30 dagar efter utsatt dag saknas svaret på om det blev det.',
    remedy: 'Svara på om det fick önskad effekt.',
    of: ['förbättring vars effekt skulle ha följts upp', 'förbättringar vars effekt skulle ha följts upp'],
    recordType: 'systemMeasure',
    from: `(SELECT 'developmentArea' AS kind, id, number, title, year, committeeId, serviceAreaId, effectDueOn, effect
        FROM developmentArea WHERE archivedAt IS NULL AND status = 'done'
      UNION ALL SELECT 'systemMeasure', id, number, title, year, committeeId, serviceAreaId, effectDueOn, effect
        FROM systemMeasure WHERE archivedAt IS NULL AND doneOn IS NOT NULL) v
      LEFT JOIN serviceArea s ON s.id = v.serviceAreaId`,
    where: `v.effectDueOn < date(@today, '-30 days')`,
    scopeKind: 'committee',
    scope: 'coalesce(v.committeeId, s.committeeId)',
    yearOf: 'v.year',
    id: 'v.id',
    columns: 'v.kind, v.number, v.title, v.effectDueOn',
    broken: 'v.effect IS NULL',
    tell: ({ recordId, kind, number, title, effectDueOn }) => ({
      recordType: kind,
      subject: `${number} ${title}`,
      sentence: `${number} ”${title}” skulle ha fått sin effekt uppföljd ${effectDueOn}.`,
      path: `${paths[kind]}?ar=alla&post=${recordId}`,
    }),
  }),
]
